// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <initializer_list>
#include <vector>

class QGridLayout;

namespace client {

class PlainLabel;

/// Facts with their names, one under another; a fact that is not known takes no room. Not a QFormLayout: that
/// of Qt 6.4 writes past its end when a row with a wrapping label is hidden.
class FactList final : public QWidget {
    Q_OBJECT

public:
    /// Where the name of a fact stands.
    enum class Names { Beside, Above };

    explicit FactList(Names names, QWidget* parent = nullptr);

    /// Shows `text` under `name` as fact number `index`, counted from 0; an empty text hides it.
    void setFact(std::size_t index, const QString& name, const QString& text);

    /// Makes the facts of several lists begin at the same place; call it after their texts were set.
    static void alignNames(std::initializer_list<FactList*> lists);

private:
    struct Fact {
        PlainLabel* name;
        PlainLabel* text;
    };
    Fact addFact();

    Names m_names;
    QGridLayout* m_layout;
    std::vector<Fact> m_facts;
};

} // namespace client

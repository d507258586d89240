// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace client {

class PlainLabel;

/// A framed part of a page with a heading.
class Card final : public QFrame {
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// Beside the heading, to the right.
    void addBeside(QWidget* widget);
    /// Below the heading.
    void add(QWidget* widget);

private:
    PlainLabel* m_title;
    QHBoxLayout* m_heading;
    QVBoxLayout* m_layout;
};

} // namespace client

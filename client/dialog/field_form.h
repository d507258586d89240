// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace client {

class PlainLabel;

/// What stands under a field: how it was understood, what to look at, or what is wrong with it.
enum class NoteKind { Understood, Doubt, Problem };

/// Fields under one another: a label with its key, the editor, and below it a note about what was typed. A
/// note never keeps anyone from moving on.
class FieldForm final : public QWidget {
    Q_OBJECT

public:
    explicit FieldForm(QWidget* parent = nullptr);

    /// Adds `editor` under `name`, its object name.
    void addField(QWidget* editor, const QString& name);
    /// Adds something without a label that takes the whole width.
    void addWide(QWidget* widget);
    /// Without them, `setLabel` shows no keys. Before the first label.
    void setHasAltKeys(bool has) { m_hasAltKeys = has; }
    /// Names the editor on screen (with its key: "&Phone") and for screen readers.
    void setLabel(QWidget* editor, const QString& text);
    /// Shows `note` under the editor; an empty one hides it.
    void setNote(QWidget* editor, const QString& note, NoteKind kind);
    void setFieldVisible(QWidget* editor, bool visible);
    /// The first editor with a problem under it.
    QWidget* firstProblem() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Row {
        PlainLabel* label;
        QLabel* mark;
        PlainLabel* note;
        QWidget* noteLine;
        QWidget* cell;
        NoteKind kind{NoteKind::Understood};
    };
    void paintMark(const Row& row);

    QGridLayout* m_layout;
    QMap<QWidget*, Row> m_rows;
    QList<QWidget*> m_order;
    bool m_hasAltKeys{true};
};

} // namespace client

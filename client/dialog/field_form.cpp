// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/dialog/field_form.h"

#include "client/widget/colours.h"
#include "client/widget/icon.h"
#include "client/widget/plain_label.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace client {

/// The part of `editor` that takes the keys.
static QWidget* inputOf(QWidget* editor)
{
    return editor->focusProxy() ? editor->focusProxy() : editor;
}

FieldForm::FieldForm(QWidget* parent) : QWidget{parent}, m_layout{new QGridLayout{this}}
{
    m_layout->setContentsMargins({});
    m_layout->setColumnStretch(1, 1);
}

void FieldForm::addField(QWidget* editor, const QString& name)
{
    auto* input = inputOf(editor);
    input->setObjectName(name);
    Row row{.label = new PlainLabel,
            .mark = new QLabel,
            .note = new PlainLabel{TextStyle::Quiet},
            .noteLine = new QWidget,
            .cell = new QWidget};
    row.label->setBuddy(editor);
    input->ensurePolished();
    row.label->setMinimumHeight(input->sizeHint().height()); // the text stands beside that of the field
    row.mark->setTextFormat(Qt::PlainText);
    row.note->setWordWrap(true);
    row.note->setObjectName(name + QStringLiteral("Note"));
    auto* line = new QHBoxLayout{row.noteLine};
    line->setContentsMargins({});
    line->addWidget(row.mark, 0, Qt::AlignTop);
    line->addWidget(row.note, 1);
    row.noteLine->hide();
    auto* cell = new QVBoxLayout{row.cell};
    cell->setContentsMargins({});
    cell->setSpacing(2);
    cell->addWidget(editor);
    cell->addWidget(row.noteLine);
    const int at = m_layout->count() == 0 ? 0 : m_layout->rowCount(); // an empty first row would take room
    m_layout->addWidget(row.label, at, 0, Qt::AlignTop);
    m_layout->addWidget(row.cell, at, 1, Qt::AlignTop);
    m_rows.insert(editor, row);
    m_order.append(editor);
}

void FieldForm::addWide(QWidget* widget)
{
    m_layout->addWidget(widget, m_layout->count() == 0 ? 0 : m_layout->rowCount(), 0, 1, 2);
}

void FieldForm::setLabel(QWidget* editor, const QString& text)
{
    const auto name = QString{text}.remove(QLatin1Char{'&'});
    m_rows.value(editor).label->setText(m_hasAltKeys ? text : name);
    inputOf(editor)->setAccessibleName(name);
}

void FieldForm::setNote(QWidget* editor, const QString& note, NoteKind kind)
{
    auto& row = m_rows[editor];
    row.kind = kind;
    row.note->setText(note);
    row.note->setTextStyle(kind == NoteKind::Understood ? TextStyle::Quiet : TextStyle::Body);
    row.noteLine->setVisible(!note.isEmpty());
    if (!note.isEmpty())
        inputOf(editor)->setAccessibleDescription(note);
    paintMark(row);
}

void FieldForm::setFieldVisible(QWidget* editor, bool visible)
{
    const auto row = m_rows.value(editor);
    row.label->setVisible(visible);
    row.cell->setVisible(visible);
}

QWidget* FieldForm::firstProblem() const
{
    for (auto* editor : m_order) {
        const auto row = m_rows.value(editor);
        if (row.kind == NoteKind::Problem && !row.note->text().isEmpty())
            return editor;
    }
    return nullptr;
}

void FieldForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        for (const auto& row : std::as_const(m_rows))
            paintMark(row);
}

void FieldForm::paintMark(const Row& row)
{
    row.mark->setVisible(row.kind != NoteKind::Understood);
    const auto colour = row.kind == NoteKind::Problem ? urgentColour(palette()) : soonColour(palette());
    row.mark->setPixmap(lineIcon(QStringLiteral("alert"), colour).pixmap(16, 16));
}

} // namespace client

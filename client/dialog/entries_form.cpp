// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/dialog/entries_form.h"

#include "client/dialog/field_form.h"
#include "client/dialog/partial_date_field.h"
#include "client/model/convert.h"
#include "client/widget/plain_label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace client {

EntriesForm::EntriesForm(QWidget* parent) :
    QWidget{parent}, m_title{new PlainLabel{TextStyle::Section}}, m_list{new QVBoxLayout},
    m_add{new QPushButton}
{
    m_add->setObjectName(QStringLiteral("addEntry"));
    m_add->setAutoDefault(false);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins({});
    layout->addWidget(m_title);
    layout->addLayout(m_list);
    layout->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow();
        m_rows.back().on->setFocus();
    });
    addRow();
    retranslate();
}

void EntriesForm::addRow()
{
    const auto number = QString::number(m_rows.size() + 1);
    const Row row{
        .form = new FieldForm, .on = new PartialDateField, .place = new QLineEdit, .status = new QLineEdit};
    row.form->addField(row.on, QStringLiteral("entryDate") + number);
    row.form->addField(row.place, QStringLiteral("entryPlace") + number);
    row.form->addField(row.status, QStringLiteral("entryStatus") + number);
    m_list->addWidget(row.form);
    // Shown now, so that the next Tab reaches it; the new fields come before the button.
    setTabOrder(m_rows.empty() ? m_title : static_cast<QWidget*>(m_rows.back().status), row.on);
    setTabOrder(row.on, row.place);
    setTabOrder(row.place, row.status);
    setTabOrder(row.status, m_add);
    m_rows.push_back(row);
    retranslateRow(row, rows());
    connect(row.on, &QLineEdit::textChanged, this, [this, row] { look(row); });
}

QWidget* EntriesForm::firstField() const
{
    return m_rows.front().on;
}

void EntriesForm::look(const Row& row)
{
    row.form->setNote(row.on, row.on->note(), row.on->isMisread() ? NoteKind::Problem : NoteKind::Understood);
}

std::vector<storage::NewEntry> EntriesForm::value() const
{
    std::vector<storage::NewEntry> entries;
    for (const auto& row : m_rows)
        if (const auto on = row.on->date())
            entries.push_back(
                {.on = *on, .place = fromQt(row.place->text()), .status = fromQt(row.status->text())});
    return entries;
}

QWidget* EntriesForm::showProblems()
{
    for (const auto& row : m_rows) {
        look(row);
        const bool hasWords
            = !row.place->text().trimmed().isEmpty() || !row.status->text().trimmed().isEmpty();
        if (hasWords && row.on->text().trimmed().isEmpty())
            row.form->setNote(row.on, tr("Type the date, or at least the year: 2026, about March 2026."),
                              NoteKind::Problem);
    }
    for (const auto& row : m_rows)
        if (auto* field = row.form->firstProblem())
            return field;
    return nullptr;
}

void EntriesForm::retranslateRow(const Row& row, int number)
{
    row.form->setLabel(row.on, number == 1 ? tr("Date of &entry") : tr("Date of entry %1").arg(number));
    row.form->setLabel(row.place, tr("Place of entry"));
    row.form->setLabel(row.status, tr("Status at entry"));
    row.on->setPlaceholderText(tr("14 mar 2026, March 2026"));
    look(row);
}

void EntriesForm::retranslate()
{
    m_title->setText(tr("Entries to the United States"));
    m_add->setText(tr("Add an entr&y"));
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        retranslateRow(m_rows[i], static_cast<int>(i) + 1);
}

} // namespace client

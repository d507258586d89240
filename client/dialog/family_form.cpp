// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/dialog/family_form.h"

#include "client/dialog/a_number_field.h"
#include "client/dialog/enum_box.h"
#include "client/dialog/field_form.h"
#include "client/dialog/partial_date_field.h"
#include "client/model/convert.h"
#include "client/widget/plain_label.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace client {

FamilyForm::FamilyForm(QWidget* parent) :
    QWidget{parent}, m_title{new PlainLabel{TextStyle::Section}}, m_list{new QVBoxLayout},
    m_add{new QPushButton}
{
    m_add->setObjectName(QStringLiteral("addFamily"));
    m_add->setAutoDefault(false);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins({});
    layout->addWidget(m_title);
    layout->addLayout(m_list);
    layout->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow();
        m_rows.back().givenNames->setFocus();
    });
    retranslate();
}

void FamilyForm::addRow()
{
    const auto number = QString::number(m_rows.size() + 1);
    const Row row{.form = new FieldForm,
                  .givenNames = new QLineEdit,
                  .firstSurname = new QLineEdit,
                  .secondSurname = new QLineEdit,
                  .kinship = new QComboBox,
                  .birthDate = new PartialDateField,
                  .aNumber = new ANumberField,
                  .hasCase = new QCheckBox};
    row.form->addField(row.givenNames, QStringLiteral("familyGivenNames") + number);
    row.form->addField(row.firstSurname, QStringLiteral("familyFirstSurname") + number);
    row.form->addField(row.secondSurname, QStringLiteral("familySecondSurname") + number);
    row.form->addField(row.kinship, QStringLiteral("familyKinship") + number);
    row.form->addField(row.birthDate, QStringLiteral("familyBirthDate") + number);
    row.form->addField(row.aNumber, QStringLiteral("familyANumber") + number);
    row.hasCase->setObjectName(QStringLiteral("familyHasCase") + number);
    row.form->addWide(row.hasCase);
    m_list->addWidget(row.form);
    m_rows.push_back(row);
    retranslateRow(row);
    choose(*row.kinship, storage::Kinship::Child);
    setTabOrder(row.hasCase, m_add);
    connect(row.birthDate, &QLineEdit::textChanged, this, [this, row] { look(row); });
    connect(row.aNumber, &ANumberField::numbersChanged, this, [this, row] {
        // A number of their own means a case of their own, unless someone says otherwise.
        row.hasCase->setChecked(!row.aNumber->numbers().empty());
        look(row);
    });
}

void FamilyForm::look(const Row& row)
{
    row.form->setNote(row.givenNames, {}, NoteKind::Understood);
    row.form->setNote(row.birthDate, row.birthDate->note(),
                      row.birthDate->isMisread() ? NoteKind::Problem : NoteKind::Understood);
    row.form->setNote(row.aNumber, row.aNumber->note(),
                      row.aNumber->isMisread() ? NoteKind::Problem : NoteKind::Understood);
}

std::vector<storage::IntakeMember> FamilyForm::value() const
{
    std::vector<storage::IntakeMember> members;
    for (const auto& row : m_rows) {
        storage::NewPerson person{.givenNames = fromQt(row.givenNames->text()),
                                  .firstSurname = fromQt(row.firstSurname->text()),
                                  .secondSurname = fromQt(row.secondSurname->text()),
                                  .aNumbers = row.aNumber->numbers(),
                                  .birthDate = row.birthDate->date()};
        if (storage::fullName(person).empty())
            continue;
        members.push_back({.person = std::move(person),
                           .kinship = chosen<storage::Kinship>(*row.kinship),
                           .hasCase = row.hasCase->isChecked()});
    }
    return members;
}

QWidget* FamilyForm::showProblems()
{
    for (const auto& row : m_rows) {
        look(row);
        const bool hasName = !row.givenNames->text().trimmed().isEmpty()
            || !row.firstSurname->text().trimmed().isEmpty()
            || !row.secondSurname->text().trimmed().isEmpty();
        const bool hasMore
            = !row.birthDate->text().trimmed().isEmpty() || !row.aNumber->edit()->text().trimmed().isEmpty();
        if (hasMore && !hasName)
            row.form->setNote(row.givenNames, tr("Type a name."), NoteKind::Problem);
    }
    for (const auto& row : m_rows)
        if (auto* field = row.form->firstProblem())
            return field;
    return nullptr;
}

void FamilyForm::retranslateRow(const Row& row)
{
    fillWithWords<storage::Kinship>(*row.kinship);
    row.form->setLabel(row.givenNames, tr("Given names"));
    row.form->setLabel(row.firstSurname, tr("First surname"));
    row.form->setLabel(row.secondSurname, tr("Second surname"));
    row.form->setLabel(row.kinship, tr("What they are to the client"));
    row.form->setLabel(row.birthDate, tr("Date of birth"));
    row.form->setLabel(row.aNumber, tr("A-Number"));
    row.hasCase->setText(tr("Has a case of their own"));
    look(row);
}

void FamilyForm::retranslate()
{
    m_title->setText(tr("Family"));
    m_add->setText(tr("Add a &family member"));
    for (const auto& row : m_rows)
        retranslateRow(row);
}

} // namespace client

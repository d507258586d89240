// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/dialog/case_form.h"

#include "client/dialog/enum_box.h"
#include "client/dialog/field_form.h"
#include "client/model/convert.h"
#include "client/widget/date_field.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace client {

CaseForm::CaseForm(storage::Date today, const std::vector<storage::User>& users, QWidget* parent) :
    QWidget{parent}, m_fields{new FieldForm}, m_kind{new QComboBox}, m_stage{new QComboBox},
    m_custody{new QComboBox}, m_ntaServed{new DateField{today, DateLean::Behind}},
    m_ntaFiled{new DateField{today, DateLean::Behind}}, m_representation{new QComboBox},
    m_attorney{new QLineEdit}, m_responsible{new QComboBox},
    m_mustBeSeenBy{new DateField{today, DateLean::Ahead}}
{
    m_fields->addField(m_kind, QStringLiteral("caseKind"));
    m_fields->addField(m_custody, QStringLiteral("custody"));
    m_fields->addField(m_stage, QStringLiteral("stage"));
    m_fields->addField(m_ntaServed, QStringLiteral("ntaServed"));
    m_fields->addField(m_ntaFiled, QStringLiteral("ntaFiled"));
    m_fields->addField(m_representation, QStringLiteral("representation"));
    m_fields->addField(m_attorney, QStringLiteral("attorney"));
    m_fields->addField(m_responsible, QStringLiteral("responsible"));
    m_fields->addField(m_mustBeSeenBy, QStringLiteral("mustBeSeenBy"));
    m_responsible->addItem(QString{}, -1);
    for (const auto& user : users)
        if (user.active)
            m_responsible->addItem(toQt(user.name), toQt(storage::toText(user.id.value)));
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins({});
    layout->addWidget(m_fields);
    layout->addStretch(1);
    retranslate();
    setValue({});
    connect(m_kind, &QComboBox::currentIndexChanged, this, &CaseForm::edited);
    connect(m_custody, &QComboBox::currentIndexChanged, this, &CaseForm::edited);
}

void CaseForm::retranslate()
{
    fillWithWords<storage::CaseKind>(*m_kind);
    fillWithWords<storage::Custody>(*m_custody);
    fillWithWords<storage::Stage>(*m_stage);
    fillWithWords<storage::Representation>(*m_representation);
    m_responsible->setItemText(0, tr("nobody yet"));
    m_fields->setLabel(m_kind, tr("P&rogram"));
    m_fields->setLabel(m_custody, tr("Where they wait"));
    m_fields->setLabel(m_stage, tr("Stage"));
    m_fields->setLabel(m_ntaServed, tr("No&tice to Appear received on"));
    m_fields->setLabel(m_ntaFiled, tr("Notice to Appear filed on"));
    m_fields->setLabel(m_representation, tr("Representation"));
    m_fields->setLabel(m_attorney, tr("Lawyer's name"));
    m_fields->setLabel(m_responsible, tr("Responsible in the clinic"));
    m_fields->setLabel(m_mustBeSeenBy, tr("Must be seen by"));
}

storage::NewCase CaseForm::value() const
{
    auto record = m_kept;
    record.kind = chosen<storage::CaseKind>(*m_kind);
    record.custody = chosen<storage::Custody>(*m_custody);
    record.stage = chosen<storage::Stage>(*m_stage);
    record.ntaServedOn = m_ntaServed->date();
    record.ntaFiledOn = m_ntaFiled->date();
    record.representation = chosen<storage::Representation>(*m_representation);
    record.attorney = fromQt(m_attorney->text());
    record.mustBeSeenBy = m_mustBeSeenBy->date();
    record.responsible.reset();
    if (const auto user = storage::uuidFromText(m_responsible->currentData().toString().toStdString()))
        record.responsible = storage::UserId{*user};
    return record;
}

void CaseForm::setValue(const storage::NewCase& record)
{
    m_kept = record;
    choose(*m_kind, record.kind);
    choose(*m_custody, record.custody);
    choose(*m_stage, record.stage);
    m_ntaServed->setDate(record.ntaServedOn);
    m_ntaFiled->setDate(record.ntaFiledOn);
    choose(*m_representation, record.representation);
    m_attorney->setText(toQt(record.attorney));
    m_mustBeSeenBy->setDate(record.mustBeSeenBy);
    const auto user = record.responsible ? toQt(storage::toText(record.responsible->value)) : QString{};
    m_responsible->setCurrentIndex(std::max(0, m_responsible->findData(user)));
}

QWidget* CaseForm::firstProblem() const
{
    for (auto* date : {m_ntaServed, m_ntaFiled, m_mustBeSeenBy})
        if (!date->isUnderstood())
            return date;
    return nullptr;
}

bool CaseForm::crosses() const
{
    return storage::waitsInMexico(
        {.kind = chosen<storage::CaseKind>(*m_kind), .custody = chosen<storage::Custody>(*m_custody)});
}

} // namespace client

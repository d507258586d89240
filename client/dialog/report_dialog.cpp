// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/dialog/report_dialog.h"

#include "client/dialog/enum_box.h"
#include "client/dialog/field_form.h"
#include "client/model/convert.h"
#include "client/model/hearing_text.h"
#include "client/widget/date_field.h"
#include "client/widget/fit_to_screen.h"
#include "client/widget/plain_label.h"
#include "client/widget/time_field.h"
#include "storage/docket/courts.h"
#include "storage/docket/port_time.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace client {

ReportDialog::ReportDialog(const storage::Hearing& hearing, storage::Date today, std::string clinicZone,
                           QWidget* parent) :
    SaveDialog{QStringLiteral("reportDialog"), parent}, m_hearing{hearing},
    m_clinicZone{std::move(clinicZone)}, m_form{new FieldForm}, m_source{new QComboBox},
    m_port{new QComboBox}, m_date{new DateField{today, DateLean::Ahead}}, m_time{new TimeField},
    m_estimate{new PlainLabel{TextStyle::Quiet}}
{
    m_form->addField(m_source, QStringLiteral("reportSource"));
    m_form->addField(m_port, QStringLiteral("reportPort"));
    m_form->addField(m_date, QStringLiteral("reportDate"));
    m_form->addField(m_time, QStringLiteral("reportTime"));
    m_estimate->setWordWrap(true);
    fields()->addWidget(m_form);
    fields()->addWidget(m_estimate);
    fields()->addStretch();
    for (const auto& port : storage::docket::portsOf(hearing.court))
        m_port->addItem(toQt(port.name));
    for (const auto& port : storage::docket::ports())
        if (m_port->findText(toQt(port.name)) < 0)
            m_port->addItem(toQt(port.name));
    m_port->setCurrentIndex(std::max(0, m_port->findText(toQt(hearing.report.port))));
    m_date->setDate(hearing.report.at ? hearing.report.at->date : hearing.at.date);
    m_time->setTime(hearing.report.at ? std::optional{hearing.report.at->time} : std::nullopt);
    fillWithWords<storage::ReportSource>(*m_source);
    const bool known = hearing.report.source != storage::ReportSource::Unknown;
    choose(*m_source, known ? hearing.report.source : storage::ReportSource::ClientPaper);
    m_time->setFocus();
    resizeOnScreen(*this, {520, 360});
}

std::optional<storage::PortReport> ReportDialog::value() const
{
    const auto source = chosen<storage::ReportSource>(*m_source);
    if (source == storage::ReportSource::Unknown)
        return storage::PortReport{};
    const auto port = storage::docket::port(fromQt(m_port->currentText()));
    if (!port || !m_date->date() || !m_time->time())
        return std::nullopt;
    return storage::PortReport{.source = source,
                               .port = port->name,
                               .at = storage::LocalTime{*m_date->date(), *m_time->time()},
                               .zone = port->zone};
}

QWidget* ReportDialog::showMissing()
{
    if (value())
        return nullptr;
    m_form->setNote(m_date, m_date->date() ? QString{} : tr("Type the day to report."), NoteKind::Problem);
    m_form->setNote(m_time, m_time->time() ? QString{} : tr("Type the time that is on the client's paper."),
                    NoteKind::Problem);
    return m_form->firstProblem();
}

QString ReportDialog::estimate() const
{
    const auto estimate = storage::docket::reportEstimate(m_hearing, m_clinicZone);
    if (!estimate)
        return {};
    const auto& client = estimate->about().client.local;
    const auto town = storage::docket::clientTown(m_hearing, m_clinicZone, shownLanguage());
    return tr("Usually about %1 on %2. This is only an estimate: look at the client's paper.")
        .arg(townTime(client.time, town), shortDate(client.date));
}

void ReportDialog::retranslate()
{
    setWindowTitle(tr("Report at the port of entry"));
    fillWithWords<storage::ReportSource>(*m_source);
    m_form->setLabel(m_source, tr("&Where we have it from"));
    m_form->setLabel(m_port, tr("&Port of entry"));
    m_form->setLabel(m_date, tr("&Day to report"));
    m_form->setLabel(m_time, tr("&Time to report, at the port"));
    m_estimate->setText(estimate());
}

} // namespace client

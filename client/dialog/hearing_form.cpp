// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/dialog/hearing_form.h"

#include "client/dialog/court_box.h"
#include "client/dialog/enum_box.h"
#include "client/dialog/field_form.h"
#include "client/dialog/hearing_warning_text.h"
#include "client/model/convert.h"
#include "client/model/hearing_text.h"
#include "client/widget/date_field.h"
#include "client/widget/time_field.h"
#include "i18n/zone.h"
#include "storage/docket/courts.h"
#include "storage/docket/port_time.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace client {

using storage::docket::HearingWarning;

HearingForm::HearingForm(HearingSurroundings surroundings, QWidget* parent) :
    QWidget{parent}, m_surroundings{std::move(surroundings)}, m_fields{new FieldForm},
    m_date{new DateField{m_surroundings.today, DateLean::Ahead}}, m_time{new TimeField},
    m_court{new CourtBox}, m_kind{new QComboBox}, m_fixity{new QComboBox}, m_medium{new QComboBox},
    m_judge{new QLineEdit}, m_source{new QComboBox}, m_sourceNote{new QLineEdit},
    m_reportSource{new QComboBox}, m_port{new QComboBox},
    m_reportDate{new DateField{m_surroundings.today, DateLean::Ahead}}, m_reportTime{new TimeField}
{
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins({});
    layout->addWidget(m_fields);
    makeFields();
    m_fields->setHasAltKeys(m_surroundings.hasAltKeys);
    retranslate();
    m_court->setCourt(m_surroundings.court);
    m_judge->setText(toQt(m_surroundings.judge));
    fillPorts();
    connectFields();
    setCrosses(m_surroundings.crosses);
}

void HearingForm::makeFields()
{
    m_fields->addField(m_date, QStringLiteral("hearingDate"));
    m_fields->addField(m_time, QStringLiteral("hearingTime"));
    m_fields->addField(m_court, QStringLiteral("hearingCourt"));
    m_fields->addField(m_kind, QStringLiteral("hearingKind"));
    m_fields->addField(m_fixity, QStringLiteral("hearingFixity"));
    m_fields->addField(m_medium, QStringLiteral("hearingMedium"));
    m_fields->addField(m_judge, QStringLiteral("hearingJudge"));
    m_fields->addField(m_reportSource, QStringLiteral("reportSource"));
    m_fields->addField(m_port, QStringLiteral("reportPort"));
    m_fields->addField(m_reportDate, QStringLiteral("reportDate"));
    m_fields->addField(m_reportTime, QStringLiteral("reportTime"));
    m_fields->addField(m_source, QStringLiteral("hearingSource"));
    m_fields->addField(m_sourceNote, QStringLiteral("hearingSourceNote"));
    m_port->setEditable(true);
    m_port->setInsertPolicy(QComboBox::NoInsert);
}

void HearingForm::connectFields()
{
    for (auto* date : {m_date, m_reportDate})
        connect(date, &DateField::dateChanged, this, &HearingForm::look);
    for (auto* time : {m_time, m_reportTime})
        connect(time, &TimeField::timeChanged, this, &HearingForm::look);
    for (auto* box : {m_kind, m_fixity, m_medium, m_source, m_reportSource})
        connect(box, &QComboBox::currentIndexChanged, this, &HearingForm::look);
    connect(m_court, &CourtBox::courtChanged, this, [this] {
        fillPorts();
        look();
    });
    connect(m_port, &QComboBox::editTextChanged, this, &HearingForm::look);
}

void HearingForm::retranslate()
{
    fillWithWords<storage::HearingKind>(*m_kind);
    fillWithWords<storage::HearingFixity>(*m_fixity);
    fillWithWords<storage::HearingMedium>(*m_medium);
    fillWithWords<storage::DateSource>(*m_source);
    fillWithWords<storage::ReportSource>(*m_reportSource);
    m_fields->setLabel(m_date, tr("&Date of the hearing"));
    m_fields->setLabel(m_time, tr("&Time, as on the paper"));
    m_fields->setLabel(m_court, tr("C&ourt"));
    m_fields->setLabel(m_kind, tr("&Kind of hearing"));
    m_fields->setLabel(m_fixity, tr("Is the date &fixed?"));
    m_fields->setLabel(m_medium, tr("&How it is held"));
    m_fields->setLabel(m_judge, tr("&Judge"));
    m_fields->setLabel(m_reportSource, tr("&Report at the port of entry"));
    m_fields->setLabel(m_port, tr("&Port of entry"));
    m_fields->setLabel(m_reportDate, tr("Day to re&port"));
    m_fields->setLabel(m_reportTime, tr("Time to report, at the po&rt"));
    m_fields->setLabel(m_source, tr("&Where we have it from"));
    m_fields->setLabel(m_sourceNote, tr("Which paper or perso&n"));
    look();
}

void HearingForm::setCrosses(bool crosses)
{
    m_surroundings.crosses = crosses;
    m_fields->setFieldVisible(m_reportSource, crosses);
    look();
}

bool HearingForm::isEmpty() const
{
    return m_date->edit()->text().trimmed().isEmpty() && m_time->edit()->text().trimmed().isEmpty();
}

storage::PortReport HearingForm::typedReport() const
{
    const auto source = chosen<storage::ReportSource>(*m_reportSource);
    if (!m_surroundings.crosses || source == storage::ReportSource::Unknown)
        return {};
    const auto name = fromQt(m_port->currentText());
    const auto port = storage::docket::port(name);
    const auto day = m_reportDate->date() ? m_reportDate->date() : m_date->date();
    storage::PortReport report{.source = source, .port = port ? port->name : name};
    if (day && m_reportTime->time())
        report.at = storage::LocalTime{*day, *m_reportTime->time()};
    const auto court = storage::docket::court(m_court->court().value_or(""));
    report.zone = port ? port->zone : court ? court->zone : m_surroundings.clinicZone;
    return report.at ? report : storage::PortReport{};
}

storage::NewHearing HearingForm::typed() const
{
    const auto code = m_court->court().value_or("");
    const auto court = storage::docket::court(code);
    storage::NewHearing hearing{.kind = chosen<storage::HearingKind>(*m_kind),
                                .court = code,
                                .zone = court ? court->zone : std::string{},
                                .fixity = chosen<storage::HearingFixity>(*m_fixity),
                                .judge = fromQt(m_judge->text()),
                                .medium = chosen<storage::HearingMedium>(*m_medium),
                                .report = typedReport(),
                                .source = chosen<storage::DateSource>(*m_source),
                                .sourceNote = fromQt(m_sourceNote->text())};
    const bool toBeSet = hearing.fixity == storage::HearingFixity::ToBeSet;
    hearing.at.date = m_date->date().value_or(toBeSet ? m_surroundings.today : storage::Date{});
    hearing.at.time = m_time->time().value_or(std::chrono::minutes{0});
    return hearing;
}

std::optional<storage::NewHearing> HearingForm::value() const
{
    const auto hearing = typed();
    const bool hasTime = m_time->time() || hearing.fixity == storage::HearingFixity::ToBeSet;
    const bool exists = hearing.at.date.ok() && hasTime && !hearing.zone.empty();
    if (!exists)
        return std::nullopt;
    const auto moment = i18n::toInstant(hearing.at, hearing.zone);
    return moment && moment->clock != i18n::ClockCase::Skipped ? std::optional{hearing} : std::nullopt;
}

void HearingForm::setValue(const storage::NewHearing& hearing)
{
    m_date->setDate(hearing.at.date);
    m_time->setTime(hearing.at.time);
    m_court->setCourt(hearing.court);
    choose(*m_kind, hearing.kind);
    choose(*m_fixity, hearing.fixity);
    choose(*m_medium, hearing.medium);
    m_judge->setText(toQt(hearing.judge));
    choose(*m_source, hearing.source);
    m_sourceNote->setText(toQt(hearing.sourceNote));
    choose(*m_reportSource, hearing.report.source);
    m_port->setEditText(toQt(hearing.report.port));
    if (hearing.report.at) {
        m_reportDate->setDate(hearing.report.at->date);
        m_reportTime->setTime(hearing.report.at->time);
    }
    look();
}

QWidget* HearingForm::showMissing()
{
    look();
    const bool toBeSet = chosen<storage::HearingFixity>(*m_fixity) == storage::HearingFixity::ToBeSet;
    if (!m_date->date() && !toBeSet)
        m_fields->setNote(m_date, tr("Type the date of the hearing, for example 14 mar 2027."),
                          NoteKind::Problem);
    if (!m_time->time() && !toBeSet)
        m_fields->setNote(m_time, tr("Type the time that is on the paper, for example 8:30 am."),
                          NoteKind::Problem);
    if (m_court->court().value_or("").empty())
        m_fields->setNote(m_court, tr("Choose the court from the list."), NoteKind::Problem);
    return m_fields->firstProblem();
}

void HearingForm::fillPorts()
{
    const QSignalBlocker quiet{m_port};
    const auto typedPort = m_port->currentText();
    m_port->clear();
    const auto usual = storage::docket::portsOf(m_court->court().value_or(""));
    for (const auto& port : usual)
        m_port->addItem(toQt(port.name));
    for (const auto& port : storage::docket::ports())
        if (m_port->findText(toQt(port.name)) < 0)
            m_port->addItem(toQt(port.name));
    m_port->setEditText(typedPort.isEmpty() && !usual.empty() ? toQt(usual.front().name) : typedPort);
}

QWidget* HearingForm::editorOf(HearingWarning warning) const
{
    switch (warning) {
    case HearingWarning::DateImpossible:
    case HearingWarning::OnSaturday:
    case HearingWarning::OnSunday:
    case HearingWarning::OnHoliday:
    case HearingWarning::InPast:
    case HearingWarning::FarAhead: return m_date;
    case HearingWarning::BeforeSix:
    case HearingWarning::AfterSix:
    case HearingWarning::ClockSkipped:
    case HearingWarning::ClockTwice: return m_time;
    case HearingWarning::CourtUnknown:
    case HearingWarning::CourtClosed:
    case HearingWarning::CourtUnconfirmed:
    case HearingWarning::NotACourt:
    case HearingWarning::ZoneUnknown:
    case HearingWarning::ZoneNotOfCourt: return m_court;
    case HearingWarning::PortUnknown: return m_port;
    case HearingWarning::ReportAfterHearing:
    case HearingWarning::ReportLongBefore: return m_reportTime;
    }
    return m_date;
}

std::vector<HearingForm::Remark> HearingForm::remarks(const storage::NewHearing& hearing) const
{
    std::vector<Remark> remarks;
    if (!m_court->court())
        remarks.push_back({m_court, tr("Choose the court from the list."), NoteKind::Problem});
    if (!m_date->date() || !m_time->time() || hearing.zone.empty())
        return remarks;
    remarks.push_back({m_time, bothClocksText(hearing, m_surroundings.clinicZone), NoteKind::Understood});
    // The day counts, not the hour: a hearing this morning is not "in the past".
    const auto dayBegins = i18n::toInstant({m_surroundings.today, {}}, m_surroundings.clinicZone);
    for (const auto warning :
         storage::docket::warningsFor(hearing, dayBegins ? dayBegins->instant : storage::Instant{})) {
        const bool cannotBe
            = warning == HearingWarning::DateImpossible || warning == HearingWarning::ClockSkipped;
        remarks.push_back({editorOf(warning), warningText(warning, hearing),
                           cannotBe ? NoteKind::Problem : NoteKind::Doubt});
    }
    return remarks;
}

void HearingForm::look()
{
    const bool reports = m_surroundings.crosses
        && chosen<storage::ReportSource>(*m_reportSource) != storage::ReportSource::Unknown;
    for (QWidget* editor : std::initializer_list<QWidget*>{m_port, m_reportDate, m_reportTime})
        m_fields->setFieldVisible(editor, reports);
    const auto all = remarks(typed());
    for (QWidget* editor : std::initializer_list<QWidget*>{m_date, m_time, m_court, m_port, m_reportTime}) {
        QStringList sentences;
        auto kind = NoteKind::Understood;
        for (const auto& remark : all) {
            if (remark.editor != editor)
                continue;
            sentences << remark.sentence;
            kind = std::max(kind, remark.kind);
        }
        m_fields->setNote(editor, sentences.join(QLatin1Char{'\n'}), kind);
    }
    Q_EMIT edited();
}

} // namespace client

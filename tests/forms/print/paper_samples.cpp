// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/forms/print/paper_samples.h"

namespace support {
namespace {

using namespace std::chrono_literals;
using storage::Date;

storage::CaseId caseId(std::uint8_t number)
{
    storage::CaseId id;
    id.value.bytes.back() = number;
    return id;
}

storage::FamilyMember member(const char* names, storage::Kinship kinship, std::uint8_t number)
{
    storage::FamilyMember result{};
    result.kinship = kinship;
    result.person.givenNames = names;
    result.person.firstSurname = "Ñáñez";
    result.proceeding = storage::Case{};
    result.proceeding->id = caseId(number);
    return result;
}

} // namespace

storage::ClinicSettings sampleClinic()
{
    return {.clinicName = "Clínica Puerta Abierta", .phone = "+52 664 555 0142", .zone = "America/Tijuana"};
}

storage::Hearing sampleHearing()
{
    storage::Hearing hearing;
    hearing.cases = {caseId(1), caseId(2), caseId(3), caseId(4)};
    hearing.kind = storage::HearingKind::Master;
    hearing.at = {Date{2026y / 12 / 2}, 8h + 30min};
    hearing.court = "SND";
    hearing.zone = "America/Los_Angeles";
    hearing.report = {.source = storage::ReportSource::ClientPaper,
                      .port = "San Ysidro",
                      .at = storage::LocalTime{Date{2026y / 12 / 2}, 4h + 30min},
                      .zone = "America/Los_Angeles"};
    return hearing;
}

storage::CaseFile sampleFile()
{
    storage::CaseFile file;
    file.record.id = caseId(1);
    file.record.kind = storage::CaseKind::Mpp;
    file.record.custody = storage::Custody::WaitingInMexico;
    file.record.stage = storage::Stage::Pending;
    file.record.reference = "2026-A0042";
    file.respondent.givenNames = "María José";
    file.respondent.firstSurname = "Núñez";
    file.respondent.secondSurname = "Güell";
    file.respondent.language = "es";
    file.respondent.aNumbers = {{*storage::ANumber::parse("A123-456-789"), storage::ANumberState::Confirmed}};
    file.family = {member("Inés", storage::Kinship::Child, 2), member("Tomás", storage::Kinship::Child, 3),
                   member("Beto", storage::Kinship::Spouse, 4)};
    storage::Entry entry;
    entry.on = storage::PartialDate{Date{2026y / 3 / 12}};
    file.entries = {entry};
    file.hearings = {sampleHearing()};
    storage::Deadline deadline;
    deadline.origin = storage::DeadlineOrigin::Rule;
    deadline.rule = "OYD-SAFE";
    deadline.safe = 2027y / 3 / 11;
    deadline.official = 2027y / 3 / 12;
    file.deadlines = {deadline};
    return file;
}

storage::CaseFile unknownFile()
{
    storage::CaseFile file;
    file.record.kind = storage::CaseKind::Other;
    file.record.stage = storage::Stage::Decided;
    file.respondent.givenNames = "Juana";
    return file;
}

forms::CourtPlace sanDiego()
{
    return {.name
            = {.english = "San Diego Immigration Court", .spanish = "Corte de inmigración de San Diego"},
            .city = "San Diego",
            .address = "880 Front St., Suite 4240, San Diego, CA 92101",
            .mexicanCity = "Tijuana",
            .mexicanZone = "America/Tijuana"};
}

forms::CourtPlace elPaso()
{
    return {.name = {.english = "El Paso Immigration Court", .spanish = "Corte de inmigración de El Paso"},
            .city = "El Paso",
            .address = "700 E. San Antonio Ave., Suite 750, El Paso, TX 79901",
            .mexicanCity = "Ciudad Juárez",
            .mexicanZone = "America/Ciudad_Juarez"};
}

const std::vector<std::string>& hostileNames()
{
    static const std::vector<std::string> names{
        "<b>O'Ñáñez</b> &amp; <img src=x>",
        "María de los Ángeles Guadalupe Concepción Inmaculada Maximiliana",
        "\u202Eمحمد بن عبد الله\u202C",
        "שרה בת דוד",
        "Zoé \U0001F469\u200D\U0001F467 \U0001F1ED\U0001F1F3",
        std::string{"Ana\nBeto\t\x01\x1B[31m"},
        "Xʼajtʼu ẍlok Kʼicheʼ",
        std::string(3000, 'W'),
        [] {
            std::string many;
            for (int i = 0; i < 20000; ++i)
                many += "Ana ";
            return many;
        }(),
    };
    return names;
}

} // namespace support

// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/import/value_words.h"

#include "i18n/fold.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace storage::sheet {
namespace {

template <class Value> using Word = std::pair<std::string_view, Value>;

template <class Value, std::size_t count>
std::optional<Value> named(std::string_view text, const std::array<Word<Value>, count>& words)
{
    const auto folded = i18n::fold(text);
    const auto word = std::ranges::find_if(words, [&](const auto& entry) { return entry.first == folded; });
    return word == words.end() ? std::nullopt : std::optional{word->second};
}

constexpr auto outcomes = std::to_array<Word<Outcome>>({
    {"pending", Outcome::Pending},
    {"pendiente", Outcome::Pending},
    {"open", Outcome::Pending},
    {"en tramite", Outcome::Pending},
    {"en proceso", Outcome::Pending},
    {"no decision", Outcome::Pending},
    {"removal", Outcome::RemovalOrder},
    {"removal order", Outcome::RemovalOrder},
    {"removalorder", Outcome::RemovalOrder},
    {"order of removal", Outcome::RemovalOrder},
    {"ordered removed", Outcome::RemovalOrder},
    {"removed", Outcome::RemovalOrder},
    {"deported", Outcome::RemovalOrder},
    {"deportation", Outcome::RemovalOrder},
    {"denied", Outcome::RemovalOrder},
    {"asylum denied", Outcome::RemovalOrder},
    {"orden de deportacion", Outcome::RemovalOrder},
    {"orden de remocion", Outcome::RemovalOrder},
    {"orden de expulsion", Outcome::RemovalOrder},
    {"deportacion", Outcome::RemovalOrder},
    {"remocion", Outcome::RemovalOrder},
    {"in absentia", Outcome::InAbsentia},
    {"inabsentia", Outcome::InAbsentia},
    {"absentia", Outcome::InAbsentia},
    {"removal in absentia", Outcome::InAbsentia},
    {"removal order in absentia", Outcome::InAbsentia},
    {"in absentia removal", Outcome::InAbsentia},
    {"in absentia removal order", Outcome::InAbsentia},
    {"en ausencia", Outcome::InAbsentia},
    {"orden en ausencia", Outcome::InAbsentia},
    {"orden de deportacion en ausencia", Outcome::InAbsentia},
    {"orden de remocion en ausencia", Outcome::InAbsentia},
    {"terminated", Outcome::Terminated},
    {"termination", Outcome::Terminated},
    {"terminate proceedings", Outcome::Terminated},
    {"proceedings terminated", Outcome::Terminated},
    {"terminado", Outcome::Terminated},
    {"terminada", Outcome::Terminated},
    {"terminacion", Outcome::Terminated},
    {"caso terminado", Outcome::Terminated},
    {"closed", Outcome::Closed},
    {"case closed", Outcome::Closed},
    {"administrative closure", Outcome::Closed},
    {"administratively closed", Outcome::Closed},
    {"other closure", Outcome::Closed},
    {"cerrado", Outcome::Closed},
    {"cerrada", Outcome::Closed},
    {"caso cerrado", Outcome::Closed},
    {"cierre administrativo", Outcome::Closed},
    {"granted", Outcome::Granted},
    {"grant", Outcome::Granted},
    {"asylum", Outcome::Granted},
    {"asylum granted", Outcome::Granted},
    {"granted asylum", Outcome::Granted},
    {"relief", Outcome::Granted},
    {"relief granted", Outcome::Granted},
    {"granted relief", Outcome::Granted},
    {"granted asylum or other relief", Outcome::Granted},
    {"asilo", Outcome::Granted},
    {"asilo concedido", Outcome::Granted},
    {"asilo otorgado", Outcome::Granted},
    {"concedido", Outcome::Granted},
    {"otorgado", Outcome::Granted},
    {"aprobado", Outcome::Granted},
    {"voluntary departure", Outcome::VoluntaryDeparture},
    {"voluntarydeparture", Outcome::VoluntaryDeparture},
    {"salida voluntaria", Outcome::VoluntaryDeparture},
    {"other", Outcome::Other},
    {"otro", Outcome::Other},
    {"otra", Outcome::Other},
});

constexpr auto hearingKinds = std::to_array<Word<HearingKind>>({
    {"master", HearingKind::Master},
    {"mch", HearingKind::Master},
    {"master calendar", HearingKind::Master},
    {"master hearing", HearingKind::Master},
    {"master calendar hearing", HearingKind::Master},
    {"initial master", HearingKind::Master},
    {"initial", HearingKind::Master},
    {"initial hearing", HearingKind::Master},
    {"preliminary", HearingKind::Master},
    {"preliminary hearing", HearingKind::Master},
    {"preliminar", HearingKind::Master},
    {"audiencia preliminar", HearingKind::Master},
    {"inicial", HearingKind::Master},
    {"audiencia inicial", HearingKind::Master},
    {"calendario maestro", HearingKind::Master},
    {"de calendario maestro", HearingKind::Master},
    {"audiencia de calendario maestro", HearingKind::Master},
    {"individual", HearingKind::Individual},
    {"ich", HearingKind::Individual},
    {"merits", HearingKind::Individual},
    {"merits hearing", HearingKind::Individual},
    {"individual hearing", HearingKind::Individual},
    {"individual merits", HearingKind::Individual},
    {"individual merits hearing", HearingKind::Individual},
    {"individual calendar", HearingKind::Individual},
    {"audiencia individual", HearingKind::Individual},
    {"de fondo", HearingKind::Individual},
    {"fondo", HearingKind::Individual},
    {"audiencia de fondo", HearingKind::Individual},
    {"meritos", HearingKind::Individual},
    {"audiencia de meritos", HearingKind::Individual},
    {"final", HearingKind::Individual},
    {"audiencia final", HearingKind::Individual},
    {"bond", HearingKind::Bond},
    {"bond hearing", HearingKind::Bond},
    {"fianza", HearingKind::Bond},
    {"audiencia de fianza", HearingKind::Bond},
    {"credible fear review", HearingKind::CredibleFearReview},
    {"credible fear", HearingKind::CredibleFearReview},
    {"crediblefearreview", HearingKind::CredibleFearReview},
    {"cfr", HearingKind::CredibleFearReview},
    {"miedo creible", HearingKind::CredibleFearReview},
    {"revision de miedo creible", HearingKind::CredibleFearReview},
    {"other", HearingKind::Other},
    {"otro", HearingKind::Other},
    {"otra", HearingKind::Other},
});

constexpr auto representations = std::to_array<Word<Representation>>({
    {"yes", Representation::Full},
    {"y", Representation::Full},
    {"si", Representation::Full},
    {"s", Representation::Full},
    {"true", Representation::Full},
    {"1", Representation::Full},
    {"full", Representation::Full},
    {"completa", Representation::Full},
    {"represented", Representation::Full},
    {"representado", Representation::Full},
    {"representada", Representation::Full},
    {"con abogado", Representation::Full},
    {"con abogada", Representation::Full},
    {"limited", Representation::Limited},
    {"limited scope", Representation::Limited},
    {"limitada", Representation::Limited},
    {"parcial", Representation::Limited},
    {"seeking", Representation::Seeking},
    {"looking", Representation::Seeking},
    {"buscando", Representation::Seeking},
    {"busca abogado", Representation::Seeking},
    {"no", Representation::None},
    {"n", Representation::None},
    {"false", Representation::None},
    {"0", Representation::None},
    {"none", Representation::None},
    {"not represented", Representation::None},
    {"unrepresented", Representation::None},
    {"pro se", Representation::None},
    {"sin abogado", Representation::None},
    {"sin abogada", Representation::None},
    {"sin representacion", Representation::None},
    {"no representado", Representation::None},
    {"no representada", Representation::None},
    {"ninguna", Representation::None},
});

constexpr auto programs = std::to_array<Word<CaseKind>>({
    {"mpp", CaseKind::Mpp},
    {"mpp 1", CaseKind::Mpp},
    {"mpp 2", CaseKind::Mpp},
    {"mpp 1 0", CaseKind::Mpp},
    {"mpp 2 0", CaseKind::Mpp},
    {"migrant protection protocols", CaseKind::Mpp},
    {"remain in mexico", CaseKind::Mpp},
    {"quedate en mexico", CaseKind::Mpp},
    {"permanecer en mexico", CaseKind::Mpp},
    {"protocolos de proteccion a migrantes", CaseKind::Mpp},
    {"protocolos de proteccion al migrante", CaseKind::Mpp},
    {"ppm", CaseKind::Mpp},
    {"removal", CaseKind::Removal},
    {"removal proceedings", CaseKind::Removal},
    {"240", CaseKind::Removal},
    {"eoir", CaseKind::Removal},
    {"deportacion", CaseKind::Removal},
    {"remocion", CaseKind::Removal},
    {"proceso de deportacion", CaseKind::Removal},
    {"uscis", CaseKind::Uscis},
    {"affirmative", CaseKind::Uscis},
    {"affirmative asylum", CaseKind::Uscis},
    {"asilo afirmativo", CaseKind::Uscis},
    {"afirmativo", CaseKind::Uscis},
});

constexpr auto fixities = std::to_array<Word<HearingFixity>>({
    {"control", HearingFixity::Control},
    {"control date", HearingFixity::Control},
    {"fecha de control", HearingFixity::Control},
    {"de control", HearingFixity::Control},
    {"yes", HearingFixity::Control},
    {"y", HearingFixity::Control},
    {"si", HearingFixity::Control},
    {"s", HearingFixity::Control},
    {"x", HearingFixity::Control},
    {"true", HearingFixity::Control},
    {"1", HearingFixity::Control},
    {"fixed", HearingFixity::Fixed},
    {"fixed date", HearingFixity::Fixed},
    {"fija", HearingFixity::Fixed},
    {"fecha fija", HearingFixity::Fixed},
    {"no", HearingFixity::Fixed},
    {"n", HearingFixity::Fixed},
    {"false", HearingFixity::Fixed},
    {"0", HearingFixity::Fixed},
    {"to be set", HearingFixity::ToBeSet},
    {"date to be set", HearingFixity::ToBeSet},
    {"por fijar", HearingFixity::ToBeSet},
    {"fecha por fijar", HearingFixity::ToBeSet},
});

constexpr auto sexes = std::to_array<Word<Sex>>({
    {"f", Sex::Female},         {"female", Sex::Female},   {"woman", Sex::Female},
    {"girl", Sex::Female},      {"femenino", Sex::Female}, {"femenina", Sex::Female},
    {"mujer", Sex::Female},     {"male", Sex::Male},       {"man", Sex::Male},
    {"boy", Sex::Male},         {"masculino", Sex::Male},  {"hombre", Sex::Male},
    {"h", Sex::Male},           {"x", Sex::Other},         {"other", Sex::Other},
    {"non binary", Sex::Other}, {"otro", Sex::Other},      {"otra", Sex::Other},
    {"no binario", Sex::Other},
});

constexpr auto nothings = std::to_array<std::string_view>({
    "",
    "n a",
    "na",
    "none",
    "unknown",
    "not known",
    "tbd",
    "to be determined",
    "ninguno",
    "ninguna",
    "no aplica",
    "sin dato",
    "sin datos",
    "s d",
    "s n",
    "desconocido",
    "desconocida",
    "no sabe",
    "se desconoce",
    "por definir",
    "null",
    "nan",
});

constexpr auto noAttorneys = std::to_array<std::string_view>({
    "no",
    "pro se",
    "no attorney",
    "unrepresented",
    "not represented",
    "sin abogado",
    "sin abogada",
    "no tiene",
});

bool isOneOf(std::string_view text, const auto& words)
{
    return std::ranges::find(words, i18n::fold(text)) != words.end();
}

} // namespace

std::optional<Outcome> outcomeNamed(std::string_view text)
{
    return named(text, outcomes);
}

std::optional<HearingKind> hearingKindNamed(std::string_view text)
{
    return named(text, hearingKinds);
}

std::optional<Representation> representationNamed(std::string_view text)
{
    return named(text, representations);
}

std::optional<HearingFixity> hearingFixityNamed(std::string_view text)
{
    return named(text, fixities);
}

std::optional<Sex> sexNamed(std::string_view text, std::optional<Sex> letterM)
{
    return i18n::fold(text) == "m" ? letterM : named(text, sexes);
}

CaseKind caseKindOfProgram(std::string_view text)
{
    return named(text, programs).value_or(CaseKind::Other);
}

bool saysNothing(std::string_view text)
{
    return isOneOf(text, nothings);
}

bool saysNoAttorney(std::string_view text)
{
    return saysNothing(text) || isOneOf(text, noAttorneys);
}

} // namespace storage::sheet

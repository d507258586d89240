// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/records/words.h"

#include <QString>

#include <array>

namespace client {

// What people read for the enumerators of the records, in the language shown. The switches inside are
// exhaustive.

QString wordFor(storage::Sex sex);
QString wordFor(storage::ANumberState state);
QString wordFor(storage::CaseKind kind);
QString wordFor(storage::Stage stage);
QString wordFor(storage::Custody custody);
QString wordFor(storage::Representation representation);
QString wordFor(storage::Outcome outcome);
QString wordFor(storage::HearingKind kind);
/// The kind in a column that is headed "Hearing": "master".
QString shortWordFor(storage::HearingKind kind);
QString wordFor(storage::HearingFixity fixity);
QString wordFor(storage::HearingMedium medium);
QString wordFor(storage::DateSource source);
QString wordFor(storage::HearingStatus status);
QString wordFor(storage::ReportSource source);
QString wordFor(storage::DeadlineOrigin origin);
QString wordFor(storage::DeadlineStatus status);
QString wordFor(storage::Kinship kinship);
QString wordFor(storage::DocumentKind kind);
QString wordFor(storage::PaperKind kind);
QString wordFor(storage::Role role);
QString wordFor(storage::AnswerState state);

/// Every enumerator of `Enum`, in the order of declaration: for the choices of a combo box.
template <class Enum> std::array<Enum, storage::wordsOf<Enum>.size()> everyOne()
{
    std::array<Enum, storage::wordsOf<Enum>.size()> all{};
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i] = static_cast<Enum>(i);
    return all;
}

} // namespace client

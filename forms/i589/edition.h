// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/date.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace forms::i589 {

/// What a box of this edition is, so that a changed form is noticed.
struct ExpectedField {
    std::vector<std::string> onStates{}; ///< A check box if not empty, else a text box.
    std::optional<int> maxLength{};
    bool multiline{false};
    int page{}; ///< From 1, for people who read the map; never relied on.
};

/// Where the answer to one question goes. Boxes are named by leaf name.
struct FieldsOfQuestion {
    std::string text{}; ///< Empty if it has none.
    std::map<std::string, std::string> boxes{}; ///< Choice -> check box.
    std::map<std::string, std::string> parts{}; ///< Part -> box.
    std::vector<std::map<std::string, std::string>> rows{}; ///< Part -> box, for each row.
};

/// Supplement A: more children.
struct ChildrenSheet {
    int firstChild{}; ///< From 0.
    int childrenPerSheet{};
    std::string aNumber, name, date;
};

/// Supplement B: more of anything.
struct ContinuationSheet {
    std::string part, question, text, aNumber, name, date;
};

/// One edition of Form I-589: which answer goes into which box.
struct Edition {
    storage::Date date{};
    int pages{};
    bool reviewed{false}; ///< Somebody compared this map with the printed form.
    std::optional<storage::Date> newerReported{};
    std::map<std::string, ExpectedField> fields{};
    std::vector<std::string> leaveEmpty{}; ///< Signatures and the government's own boxes.
    std::map<std::string, FieldsOfQuestion> questions{};
    std::vector<std::map<std::string, FieldsOfQuestion>>
        children{}; ///< Item ("05") -> fields, for each child.
    ChildrenSheet childrenSheet{};
    ContinuationSheet continuation{};

    /// "01/20/25", as the form prints it.
    std::string printed() const;
};

/// The newest edition that the program has a map of.
const Edition& newestEdition();
/// "01/20/25" for 2025-01-20.
std::string printedEdition(storage::Date date);
/// The date that a form prints as "01/20/25"; nothing if `text` is anything else.
std::optional<storage::Date> editionFromPrinted(const std::string& text);

} // namespace forms::i589

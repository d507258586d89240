// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// One box of a synthetic form.
struct SyntheticField {
    std::string leaf;
    int page{0}; ///< From 0.
    std::vector<std::string> onStates{}; ///< A check box if not empty.
    std::vector<std::string> choices{}; ///< A choice field if not empty.
    std::optional<int> maxLength{};
    bool multiline{false};
    bool comb{false};
    bool readOnly{false};
    int alignment{0};
    double left{36}, bottom{700}, width{200}, height{16};
};

/// A form built like the official ones: XFA beside AcroForm, usage rights, scripts, a barcode with a picture
/// on every page, fonts that are named and not embedded, AES encryption with an empty password.
struct SyntheticForm {
    std::string title{"Form T-100, Application for a Test"};
    std::string form{"T-100"};
    std::string edition{"01/02/25"};
    int pages{2};
    std::vector<SyntheticField> fields{};
    bool encrypted{true};
    std::string password{}; ///< Needed to open it.
    std::string secondFooter{}; ///< A footer like "Form T-100 Supplement B" for the last page.
};

/// One field of every kind: "Name[0]", "Story[0]", "Account[0]" (12 cells), "State[0]" (choice), "Sex[0]" (1,
/// M) and "Sex[1]" (2, F), "Yes[0]" (Y), "Dotted\.x[0]" (1), "Center[0]", "Locked[0]" (read-only).
SyntheticForm smallForm();
/// The form's bytes.
std::vector<std::uint8_t> build(const SyntheticForm& form);
/// What the barcode of page `page` (from 0) is drawn with, wherever the form goes.
std::string barcodePicture(int page);

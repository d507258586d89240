// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace forms::pdf {

enum class FieldKind { Text, CheckBox, Radio, Choice, PushButton, Signature, Barcode };

enum class Alignment { Left, Center, Right };

/// In points, from the lower left corner of the page.
struct Rectangle {
    double left{}, bottom{}, right{}, top{};

    double width() const { return right - left; }
    double height() const { return top - bottom; }
    friend bool operator==(const Rectangle&, const Rectangle&) = default;
};

/// One box on a page that can be filled (a widget).
struct Field {
    std::string name; ///< "form1[0].#subform[4].TextField13[24]"
    std::string leaf; ///< "TextField13[24]": what stays the same when an edition moves the box.
    FieldKind kind{FieldKind::Text};
    int page{}; ///< From 0.
    Rectangle box{};
    std::vector<std::string> onStates{}; ///< Of check boxes and radio buttons, without "Off".
    std::vector<std::string> choices{}; ///< Of choice fields: what is stored, not what is shown.
    std::optional<int> maxLength{};
    Alignment alignment{Alignment::Left};
    bool multiline{false};
    bool comb{false}; ///< One cell for each of `maxLength` characters.
    bool readOnly{false};
    double fontSize{0}; ///< As the form names it; 0 where it leaves it to the viewer.
    std::string value{};

    friend bool operator==(const Field&, const Field&) = default;
};

/// The last part of a field's full name. A dot after a backslash belongs to the part.
std::string leafOf(const std::string& fullName);

} // namespace forms::pdf

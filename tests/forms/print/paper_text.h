// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/print/pdf.h"
#include "storage/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace support {

/// What poppler reads on each page of a PDF, laid out as on paper, without spaces at line ends and blank
/// lines at page ends.
std::vector<std::string> pagesOf(const forms::Pdf& pdf);
/// All pages, each after a line that says its number.
std::string textOf(const forms::Pdf& pdf);
/// `text` with every run of white space made one space.
std::string flat(const std::string& text);
/// The text of each page, a column's lines after each other, flat.
std::vector<std::string> flatPagesOf(const forms::Pdf& pdf);
/// The text of all pages, flat: for looking for a sentence.
std::string flatTextOf(const forms::Pdf& pdf);
/// What the poppler tool `tool` prints about a PDF.
std::string popplerSays(const std::string& tool, const forms::Pdf& pdf);
/// Checks `text` against tests/golden/forms/`name`.txt. AMPARO_UPDATE_GOLDENS=1 writes it instead; on a
/// difference `name`.actual.txt is written into the build folder.
void checkGolden(const std::string& name, const std::string& text);
/// Keeps the PDF beside the actual texts when AMPARO_KEEP_PAPERS is set, to look at it.
void keep(const std::string& name, const forms::Pdf& pdf);

} // namespace support

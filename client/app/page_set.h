// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/records/case.h"

#include <functional>

class QWidget;

namespace client {

class Page;
class Session;

/// The pages of the main window, in the order of the sidebar. The window knows nothing else of them.
enum class Place { Today, People, Docket, Papers, Setup };
inline constexpr int placeCount = 5;

/// How pages are made. Each is made when it is first opened.
struct PageSet {
    std::function<Page*(Place place, Session& session, QWidget* parent)> make;
    /// Makes the page of one case.
    std::function<Page*(Session& session, QWidget* parent)> makeCase;
    /// Shows a case on the page that `makeCase` made.
    std::function<void(Page& page, storage::CaseId id)> showCase;
    /// Asks for a new client, on the people page.
    std::function<void(Page& people)> newClient;
    /// Asks for a spreadsheet to import, on the people page.
    std::function<void(Page& people)> importSheet;
};

/// The program's own pages.
PageSet shippedPages();

} // namespace client

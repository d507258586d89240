// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/page_set.h"

#include "client/page/case_page.h"
#include "client/page/docket_page.h"
#include "client/page/papers_page.h"
#include "client/page/people_page.h"
#include "client/page/setup_page.h"
#include "client/page/today_page.h"

#include <stdexcept>

namespace client {

namespace {

Page* makePage(Place place, Session& session, QWidget* parent)
{
    switch (place) {
    case Place::Today: return new TodayPage{session, parent};
    case Place::People: return new PeoplePage{session, parent};
    case Place::Docket: return new DocketPage{session, parent};
    case Place::Papers: return new PapersPage{session, parent};
    case Place::Setup: return new SetupPage{session, parent};
    }
    throw std::logic_error{"a place without a page"};
}

} // namespace

PageSet shippedPages()
{
    return {.make = makePage,
            .makeCase
            = [](Session& session, QWidget* parent) -> Page* { return new CasePage{session, parent}; },
            .showCase = [](Page& page, storage::CaseId id) { dynamic_cast<CasePage&>(page).showCase(id); },
            .newClient = [](Page& people) { dynamic_cast<PeoplePage&>(people).takeInClient(); },
            .importSheet = [](Page& people) { dynamic_cast<PeoplePage&>(people).importSheet(); }};
}

} // namespace client

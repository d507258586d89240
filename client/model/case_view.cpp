// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/model/case_view.h"

#include <algorithm>

namespace client {

std::string userName(const CaseView& view, storage::UserId id)
{
    const auto found
        = std::ranges::find_if(view.users, [&](const storage::User& user) { return user.id == id; });
    return found == view.users.end() ? std::string{} : found->name;
}

} // namespace client

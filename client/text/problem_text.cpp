// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/text/problem_text.h"

#include "client/model/convert.h"
#include "client/text/problem_sentence.h"

namespace client {

QString problemText(storage::Problem problem)
{
    return toQt(problemSentence(problem, shownLanguage()));
}

} // namespace client

// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "i18n/fold_rules.h"

#include "i18n/icu_text.h"

#include <memory>
#include <unicode/translit.h>

namespace i18n {
namespace {

/// Every mark that stands for an apostrophe or a glottal stop, as typed, pasted or printed: "Q'anjob'al" has
/// at least six spellings. They go before punctuation becomes a space, and once more for what Latin-ASCII
/// makes of others.
constexpr auto rules
    = u":: NFD;"
      u"[\\u0027\\u0060\\u00B4\\u02B9-\\u02BD\\u02BE\\u02BF\\u02C8\\u02CA\\u02CB\\u2018-\\u201B"
      u"\\u2032\\u2035\\uA78B\\uA78C\\uFF07] > ;"
      u":: [[:Nonspacing Mark:][:Format:]] Remove;"
      u"[[:Punctuation:][:Separator:][:Symbol:][:Control:]]+ > \\u0020;"
      u"\\u00AA > a; \\u00BA > o;"
      u":: NFC;"
      u":: Lower;" // before, for capitals whose small letter alone has a plain form
      u":: Latin-ASCII;"
      u":: Lower;" // after, for symbols whose plain form is a capital
      u"[\\u0027\\u0060] > ;"
      u"[[:Punctuation:][:Separator:][:Symbol:]]+ > \\u0020;";

std::unique_ptr<icu::Transliterator> parseRules()
{
    UErrorCode status = U_ZERO_ERROR;
    UParseError where{};
    std::unique_ptr<icu::Transliterator> made{
        icu::Transliterator::createFromRules("amparo-fold", rules, UTRANS_FORWARD, where, status)};
    requireIcu(status, "fold rules");
    return made;
}

/// One per thread, because a transliterator keeps state while it works; copying is cheaper than parsing.
const icu::Transliterator& transliterator()
{
    static const std::unique_ptr<icu::Transliterator> prototype = parseRules();
    thread_local const std::unique_ptr<icu::Transliterator> own{prototype->clone()};
    return *own;
}

} // namespace

std::string foldByRules(std::string_view text)
{
    auto folded = toUnicode(text);
    transliterator().transliterate(folded);
    const auto bytes = toUtf8(folded);
    std::string spaced;
    spaced.reserve(bytes.size());
    for (const char byte : bytes) {
        if (byte != ' ' || (!spaced.empty() && spaced.back() != ' '))
            spaced += byte;
    }
    if (spaced.ends_with(' '))
        spaced.pop_back();
    return spaced;
}

} // namespace i18n

// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/import/column_map.h"

#include "i18n/fold.h"

#include <nlohmann/json.hpp>

#include <fstream>
#include <iterator>
#include <system_error>

namespace storage::sheet {
namespace {

constexpr std::uintmax_t mostMapBytes = std::uintmax_t{1024} * 1024;

Error malformed(std::string detail)
{
    return {Problem::MapMalformed, std::move(detail)};
}

} // namespace

Result<ColumnMap> parseColumnMap(std::string_view json)
{
    const auto parsed = nlohmann::ordered_json::parse(json, nullptr, false);
    if (parsed.is_discarded())
        return malformed("not JSON");
    if (!parsed.is_object())
        return malformed("not a JSON object of column headers");
    ColumnMap map;
    std::size_t entry = 0;
    for (const auto& [header, value] : parsed.items()) {
        const auto where = "entry " + std::to_string(++entry);
        if (!value.is_string())
            return malformed(where + ": the value is no text");
        const auto& word = value.template get_ref<const std::string&>();
        if (header == "date_order") {
            if (word != "mdy" && word != "dmy")
                return malformed(where + R"(: date_order is "mdy" or "dmy")");
            map.dateOrder = word == "mdy" ? DateOrder::MonthFirst : DateOrder::DayFirst;
            continue;
        }
        const auto field = fieldWithKey(word);
        if (!field && word != "ignore")
            return malformed(where + ": no field has this name");
        const auto folded = i18n::fold(header);
        if (folded.empty())
            return malformed(where + ": the column header is empty");
        if (!map.fields.emplace(folded, field).second)
            return malformed(where + ": the column stands in the map twice");
    }
    return map;
}

Result<ColumnMap> readColumnMap(const std::filesystem::path& path)
{
    std::error_code failure;
    const auto status = std::filesystem::status(path, failure);
    if (status.type() == std::filesystem::file_type::not_found)
        return Error{Problem::FileNotFound};
    if (!std::filesystem::is_regular_file(status))
        return Error{Problem::FileUnreadable, "not a regular file"};
    if (std::filesystem::file_size(path, failure) > mostMapBytes || failure)
        return malformed("over one megabyte");
    std::ifstream file{path, std::ios::binary};
    const std::string text{std::istreambuf_iterator<char>{file}, {}};
    if (!file)
        return Error{Problem::FileUnreadable};
    return parseColumnMap(text.starts_with("\xEF\xBB\xBF") ? std::string_view{text}.substr(3)
                                                           : std::string_view{text});
}

} // namespace storage::sheet

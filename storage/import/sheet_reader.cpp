// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/import/sheet_reader.h"

#include "storage/import/row_reading.h"

namespace storage::sheet {

struct SheetReader::State {
    State(TextSource text, SheetLayout learned, SheetOptions chosen) :
        source{std::move(text)}, layout{std::move(learned)}, options{std::move(chosen)},
        rows{source, layout.delimiter}, reading{layout, options}
    {
    }

    TextSource source;
    SheetLayout layout;
    SheetOptions options;
    CsvReader rows;
    RowReading reading;
};

SheetReader::SheetReader(std::unique_ptr<State> state) : m_state{std::move(state)} { }
SheetReader::SheetReader(SheetReader&& other) noexcept = default;
SheetReader& SheetReader::operator=(SheetReader&& other) noexcept = default;
SheetReader::~SheetReader() = default;

Result<SheetReader> SheetReader::open(const std::filesystem::path& path, SheetOptions options)
{
    auto source = TextSource::open(path);
    if (!source)
        return source.error();
    auto layout = learnLayout(*source, options.map);
    if (!layout)
        return layout.error();
    return SheetReader{std::make_unique<State>(std::move(*source), std::move(*layout), std::move(options))};
}

Result<std::optional<RowOutcome>> SheetReader::next()
{
    for (;;) {
        const auto row = m_state->rows.next();
        if (!row)
            return row.error();
        if (*row == nullptr)
            return std::optional<RowOutcome>{};
        if ((*row)->line <= m_state->layout.headerLine)
            continue;
        if (repeatsHeader(m_state->layout, **row)) {
            const auto line = (*row)->line;
            return std::optional{
                RowOutcome{.line = line, .remarks = {{.line = line, .remark = Remark::HeaderRepeated}}}};
        }
        return std::optional{m_state->reading.read(**row)};
    }
}

const SheetLayout& SheetReader::layout() const
{
    return m_state->layout;
}

Encoding SheetReader::encoding() const
{
    return m_state->source.encoding();
}

std::uint64_t SheetReader::bytesRead() const
{
    return m_state->source.bytesRead();
}

std::uint64_t SheetReader::bytes() const
{
    return m_state->source.bytes();
}

} // namespace storage::sheet

// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/import/text_source.h"

#include "storage/import/decode.h"

#include <optional>
#include <system_error>

namespace storage::sheet {
namespace {

constexpr std::size_t pieceBytes = std::size_t{64} * 1024;

/// Counts what in a file is UTF-8 and what is not, piece by piece.
class Utf8Count {
public:
    void add(std::string_view piece)
    {
        m_bytes.append(piece);
        std::size_t at = 0;
        while (at < m_bytes.size()) {
            if (static_cast<unsigned char>(m_bytes[at]) < 0x80) {
                ++at;
                continue;
            }
            const auto front = utf8Front(std::string_view{m_bytes}.substr(at));
            if (front.cut)
                break;
            front.length == 0 ? ++m_broken : ++m_wellFormed;
            at += front.length == 0 ? 1 : front.length;
        }
        m_bytes.erase(0, at);
    }
    bool allValid() const { return m_broken == 0 && m_bytes.empty(); }
    /// One bad byte in a file of many good characters is a damaged UTF-8 file: read as Windows-1252, every
    /// "ñ" in it would turn into two wrong letters. A file cut inside its last character is UTF-8 too.
    bool isUtf8() const { return m_broken == 0 || m_wellFormed > m_broken; }

private:
    std::string m_bytes;
    std::uint64_t m_wellFormed{0};
    std::uint64_t m_broken{0};
};

bool isWorkbook(std::string_view bytes)
{
    return bytes.starts_with("PK\x03\x04") || bytes.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
}

/// UTF-16 without a byte order mark, told by its zero bytes: in text of Latin letters nearly every character
/// has one, all on the same side. Nothing if there is any doubt.
std::optional<Encoding> unmarkedUtf16(std::string_view bytes)
{
    constexpr std::size_t fewest = 8;
    const auto pairs = bytes.size() / 2;
    std::size_t even = 0;
    std::size_t odd = 0;
    for (std::size_t i = 0; i < pairs * 2; i += 2) {
        even += bytes[i] == 0 ? 1 : 0;
        odd += bytes[i + 1] == 0 ? 1 : 0;
    }
    const auto mostly = [pairs](std::size_t zeros) { return zeros * 10 >= pairs * 8; };
    const auto rarely
        = [pairs](std::size_t zeros) { return zeros * 10 <= pairs; }; // half of an emoji has one
    if (pairs < fewest || !(rarely(even) || rarely(odd)))
        return std::nullopt;
    if (mostly(odd))
        return Encoding::Utf16Little;
    return mostly(even) ? std::optional{Encoding::Utf16Big} : std::nullopt;
}

/// Why a file that begins with `bytes` is no sheet, if it is none.
std::optional<Error> refusalOf(std::string_view bytes)
{
    if (bytes.empty())
        return Error{Problem::SheetEmpty};
    if (isWorkbook(bytes))
        return Error{Problem::SheetUnreadable, "a workbook, not comma-separated text"};
    return std::nullopt;
}

/// UTF-16 with its byte order mark.
std::optional<Encoding> markedUtf16(std::string_view bytes)
{
    if (bytes.starts_with("\xFF\xFE"))
        return Encoding::Utf16Little;
    return bytes.starts_with("\xFE\xFF") ? std::optional{Encoding::Utf16Big} : std::nullopt;
}

} // namespace

TextSource::TextSource(std::FILE* file, std::uint64_t bytes) : m_file{file}, m_bytes{bytes} { }

Result<TextSource> TextSource::open(const std::filesystem::path& path)
{
    std::error_code failure;
    const auto status = std::filesystem::status(path, failure);
    if (status.type() == std::filesystem::file_type::not_found)
        return Error{Problem::FileNotFound};
    if (!std::filesystem::is_regular_file(status))
        return Error{Problem::FileUnreadable, "not a regular file"};
    std::FILE* const file = std::fopen(path.c_str(), "rbe");
    if (file == nullptr)
        return Error{Problem::FileUnreadable, std::generic_category().message(errno)};
    const auto bytes = std::filesystem::file_size(path, failure);
    TextSource source{file, failure ? 0 : bytes};
    if (const auto recognized = source.recognize(); !recognized)
        return recognized.error();
    source.rewind();
    return source;
}

Result<Done> TextSource::recognize()
{
    auto piece = readBytes();
    if (!piece)
        return piece.error();
    if (const auto refusal = refusalOf(*piece))
        return *refusal;
    const auto marked = markedUtf16(*piece);
    if (const auto utf16 = marked ? marked : unmarkedUtf16(*piece)) {
        m_encoding = *utf16;
        m_markBytes = marked ? 2 : 0;
        return Done{};
    }
    m_markBytes = piece->starts_with("\xEF\xBB\xBF") ? 3 : 0;
    Utf8Count count;
    while (!piece->empty()) {
        count.add(*piece);
        piece = readBytes();
        if (!piece)
            return piece.error();
    }
    m_allValid = count.allValid();
    m_encoding = m_markBytes > 0 || count.isUtf8() ? Encoding::Utf8 : Encoding::Windows1252;
    return Done{};
}

Result<std::string_view> TextSource::readBytes()
{
    m_bytesHere.resize(pieceBytes); // allocates once
    const auto count = std::fread(m_bytesHere.data(), 1, pieceBytes, m_file.get());
    if (count == 0 && std::ferror(m_file.get()) != 0)
        return Error{Problem::FileUnreadable, "the disk failed while reading"};
    m_bytesRead += count;
    return std::string_view{m_bytesHere}.substr(0, count);
}

Result<std::string_view> TextSource::read()
{
    for (;;) {
        auto piece = readBytes();
        if (!piece || (m_encoding == Encoding::Utf8 && m_allValid))
            return piece;
        const bool last = piece->empty();
        m_cut.append(*piece);
        m_text.clear();
        std::size_t used = 0;
        switch (m_encoding) {
        case Encoding::Utf8: used = decodeUtf8(m_cut, last, m_text); break;
        case Encoding::Utf16Little: used = decodeUtf16(m_cut, false, last, m_text); break;
        case Encoding::Utf16Big: used = decodeUtf16(m_cut, true, last, m_text); break;
        case Encoding::Windows1252: used = decodeWindows1252(m_cut, m_text); break;
        }
        m_cut.erase(0, used);
        if (!m_text.empty() || last)
            return std::string_view{m_text};
    }
}

void TextSource::rewind()
{
    std::clearerr(m_file.get());
    std::fseek(m_file.get(), m_markBytes, SEEK_SET);
    m_bytesRead = static_cast<std::uint64_t>(m_markBytes);
    m_cut.clear();
}

} // namespace storage::sheet

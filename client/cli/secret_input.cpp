// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/cli/secret_input.h"

#include "storage/base/text.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <string_view>
#include <termios.h>
#include <unistd.h>

namespace client::cli {

using storage::Error;
using storage::Problem;
using storage::Result;
using storage::Secret;
using storage::trimmed;

namespace {

/// More than any passphrase or sheet of codes.
constexpr std::size_t mostBytes = 4096;

class Descriptor {
public:
    explicit Descriptor(int value) : m_value{value} { }
    ~Descriptor()
    {
        if (m_value >= 0)
            ::close(m_value);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    int operator*() const { return m_value; }

private:
    int m_value;
};

/// The bytes of a small file, in memory that is wiped.
struct SecretBytes {
    Secret buffer{mostBytes};
    std::size_t size{0};

    std::string_view text() const { return buffer.text().substr(0, size); }
};

Result<SecretBytes> readSmall(const std::filesystem::path& file)
{
    const Descriptor opened{::open(file.c_str(), O_RDONLY | O_CLOEXEC)};
    if (*opened < 0)
        return Error{errno == ENOENT || errno == ENOTDIR ? Problem::FileNotFound : Problem::FileUnreadable,
                     "open"};
    SecretBytes read;
    while (true) {
        const auto got = ::read(*opened, read.buffer.bytes().data() + read.size, mostBytes - read.size);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return Error{Problem::FileUnreadable, "read"};
        if (got == 0)
            return read;
        read.size += static_cast<std::size_t>(got);
        if (read.size == mostBytes)
            return Error{Problem::TooLong, "secret file"};
    }
}

volatile std::sig_atomic_t caughtSignal = 0;

void rememberSignal(int signal)
{
    caughtSignal = signal;
}

constexpr std::array stoppingSignals{SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP};

/// While it lives the terminal shows nothing that is typed, and a signal only ends the reading.
class HiddenTyping {
public:
    explicit HiddenTyping(int terminal) : m_terminal{terminal}
    {
        caughtSignal = 0;
        struct sigaction remember{};
        remember.sa_handler = rememberSignal; // without SA_RESTART: read() returns
        for (std::size_t i = 0; i < stoppingSignals.size(); ++i)
            sigaction(stoppingSignals[i], &remember, &m_before[i]);
        m_changed = tcgetattr(m_terminal, &m_settings) == 0;
        termios hidden = m_settings;
        hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        hidden.c_lflag |= ECHONL;
        if (m_changed)
            tcsetattr(m_terminal, TCSAFLUSH, &hidden);
    }
    ~HiddenTyping()
    {
        if (m_changed)
            tcsetattr(m_terminal, TCSAFLUSH, &m_settings);
        for (std::size_t i = 0; i < stoppingSignals.size(); ++i)
            sigaction(stoppingSignals[i], &m_before[i], nullptr);
        if (caughtSignal != 0)
            std::raise(caughtSignal); // what it would have done, now that the terminal is right
    }
    HiddenTyping(const HiddenTyping&) = delete;
    HiddenTyping& operator=(const HiddenTyping&) = delete;

private:
    int m_terminal;
    bool m_changed{false};
    termios m_settings{};
    std::array<struct sigaction, stoppingSignals.size()> m_before{};
};

Result<Secret> typedLine(int terminal)
{
    const HiddenTyping hidden{terminal};
    SecretBytes typed;
    while (typed.size < mostBytes) {
        const auto got = ::read(terminal, typed.buffer.bytes().data() + typed.size, 1);
        if (got < 0 && errno == EINTR && caughtSignal == 0)
            continue;
        if (got < 0)
            return Error{Problem::Cancelled};
        if (got == 0 || typed.buffer.bytes()[typed.size] == '\n')
            return Secret{typed.text()};
        ++typed.size;
    }
    return Error{Problem::TooLong};
}

} // namespace

Result<Secret> secretFromFile(const std::filesystem::path& file)
{
    const auto read = readSmall(file);
    if (!read)
        return read.error();
    auto line = read->text();
    line = line.substr(0, line.find('\n'));
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    if (line.empty())
        return Error{Problem::InvalidInput, "empty secret file"};
    return Secret{line};
}

Result<std::vector<Secret>> secretsFromFile(const std::filesystem::path& file)
{
    const auto read = readSmall(file);
    if (!read)
        return read.error();
    std::vector<Secret> lines;
    auto rest = read->text();
    while (!rest.empty()) {
        const auto end = std::min(rest.find('\n'), rest.size());
        if (const auto line = trimmed(rest.substr(0, end)); !line.empty())
            lines.emplace_back(line);
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return lines;
}

Result<Secret> secretFromTerminal(const std::string& prompt)
{
    const Descriptor terminal{::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY)};
    if (*terminal < 0)
        return Error{Problem::NotFound, "no terminal"};
    if (::write(*terminal, prompt.data(), prompt.size()) < 0)
        return Error{Problem::NotFound, "no terminal"};
    return typedLine(*terminal);
}

} // namespace client::cli

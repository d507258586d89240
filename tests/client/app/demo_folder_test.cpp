// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/demo_folder.h"
#include "tests/support/temporary_folder.h"

#include <QDir>

#include <catch2/catch_test_macros.hpp>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using client::DemoFolder;

namespace {

/// A process that has a demo folder in `parent` and is killed while it does.
void beKilledIn(const QString& parent)
{
    const auto child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        const DemoFolder folder{parent};
        QDir{folder.path()}.mkpath(QStringLiteral("Demo.amparo/gen-0001"));
        raise(SIGKILL);
    }
    waitpid(child, nullptr, 0);
}

} // namespace

TEST_CASE("The folder of the demo goes with the program, and after a kill with the next start", "[app][demo]")
{
    const TemporaryFolder root;
    const auto parent = QString::fromStdString(root.path().string());
    const auto inside = [&] { return QDir{parent}.entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(); };
    {
        const DemoFolder folder{parent};
        CHECK(inside() == 1);
        CHECK(QFile::permissions(folder.path()).testFlag(QFile::ReadOther) == false);
    }
    CHECK(inside() == 0);

    beKilledIn(parent);
    QDir{parent}.mkpath(QStringLiteral("of-somebody-else"));
    const DemoFolder running{parent};
    CHECK(inside() == 3);
    CHECK(DemoFolder::removeAbandoned(parent) == 1);
    CHECK(inside() == 2);
    CHECK(QDir{running.path()}.exists());
}

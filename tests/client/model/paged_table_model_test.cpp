// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/model/people_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <numeric>

using namespace client;
using Tester = QAbstractItemModelTester;

namespace {

/// A clinic of `count` people whose answers can be held back.
struct Answers {
    std::vector<std::pair<PeopleModel::Keys, std::function<void(std::vector<storage::PersonRow>)>>> waiting;

    void giveAll(const char* prefix = "Person")
    {
        auto now = std::move(waiting);
        waiting.clear();
        for (auto& [keys, answer] : now) {
            std::vector<storage::PersonRow> rows;
            for (const auto key : keys)
                rows.push_back({.n = key, .name = std::string{prefix} + ' ' + std::to_string(key)});
            answer(std::move(rows));
        }
    }
};

PeopleModel::Keys keysTo(std::int64_t count)
{
    PeopleModel::Keys keys(static_cast<std::size_t>(count));
    std::iota(keys.begin(), keys.end(), 1);
    return keys;
}

struct LongList {
    PeopleModel model;
    Answers answers;

    LongList()
    {
        model.setFetch([this](const PeopleModel::Keys& keys, auto answer) {
            answers.waiting.emplace_back(keys, std::move(answer));
        });
    }
    QString name(int row)
    {
        const auto text = model.index(row, PeopleModel::Name).data().toString();
        QCoreApplication::processEvents();
        return text;
    }
};

/// The same, with every rule of a model checked after each change: Qt's tester asks for every cell each time.
struct CheckedList : LongList {
    Tester tester{&model, Tester::FailureReportingMode::Fatal};
};

} // namespace

TEST_CASE_METHOD(CheckedList, "A long list fetches only the rows one looks at", "[client][model]")
{
    model.setKeys(keysTo(62'687));
    CHECK(model.rowCount() == 62'687);
    CHECK(name(40'000) == QStringLiteral("…"));
    answers.giveAll();
    CHECK(name(40'000) == QStringLiteral("Person 40001"));
    CHECK(model.held() <= 300);
}

TEST_CASE_METHOD(CheckedList, "More keys come behind those that are shown, which stay", "[client][model]")
{
    model.setKeys(keysTo(150));
    CHECK(name(149) == QStringLiteral("…"));
    answers.giveAll();
    int resets = 0;
    QObject::connect(&model, &QAbstractItemModel::modelReset, [&] { ++resets; });
    model.extendKeys(keysTo(1'000));
    CHECK(model.rowCount() == 1'000);
    CHECK(name(149) == QStringLiteral("Person 150"));
    name(180);
    answers.giveAll();
    CHECK(name(180) == QStringLiteral("Person 181"));
    CHECK(resets == 0);
    CHECK(name(999) == QStringLiteral("…"));
    model.extendKeys(keysTo(1'050)); // while rows of the page that grows are on their way
    answers.giveAll();
    CHECK(name(1'020) == QStringLiteral("…"));
    answers.giveAll();
    CHECK(name(1'020) == QStringLiteral("Person 1021"));
    model.extendKeys({5, 6});
    CHECK(model.rowCount() == 2);
    CHECK(resets == 1);
}

TEST_CASE_METHOD(LongList, "A long list keeps a bounded number of rows, however far one scrolls",
                 "[client][model]")
{
    model.setKeys(keysTo(62'687));
    std::size_t most = 0;
    for (int row = 0; row < 62'687; row += 100) {
        name(row);
        answers.giveAll();
        REQUIRE(name(row) == QStringLiteral("Person %1").arg(row + 1));
        most = std::max(most, model.held());
    }
    CHECK(most == PageCache<storage::PersonRow>::mostPages * PeopleModel::rowsPerPage);
}

TEST_CASE_METHOD(CheckedList, "An answer to an earlier question is dropped", "[client][model]")
{
    model.setKeys(keysTo(500));
    name(0);
    auto late = std::move(answers.waiting);
    answers.waiting.clear();
    model.setKeys({7});
    late.front().second({{.n = 1, .name = "Too late"}});
    name(0);
    answers.giveAll();
    CHECK(name(0) == QStringLiteral("Person 7"));
}

TEST_CASE_METHOD(CheckedList, "After a change the old rows are shown until the new ones come",
                 "[client][model]")
{
    model.setKeys(keysTo(3));
    name(0);
    answers.giveAll("Before");
    model.setKeys(keysTo(3));
    CHECK(name(1) == QStringLiteral("Before 2"));
    answers.giveAll("After");
    CHECK(name(1) == QStringLiteral("After 2"));
}

// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "i18n/collation.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <string>
#include <thread>
#include <vector>

using Names = std::vector<std::string>;

TEST_CASE("Names stand in the order a Spanish reader expects", "[i18n][collation]")
{
    const i18n::NameOrder order;
    const Names expected{"Álvarez", "Chávez, Ana", "Cruz", "De la Cruz", "Llanos", "Lucas", "Núñez",
                         "nuñez",   "Ñáñez",       "Oca",  "Penagos",    "Peña",   "Zúñiga"};
    Names byLess{expected};
    std::sort(byLess.begin(), byLess.end());
    std::stable_sort(byLess.begin(), byLess.end(),
                     [&](const auto& a, const auto& b) { return order.less(a, b); });
    Names byKey{expected};
    std::sort(byKey.begin(), byKey.end());
    std::stable_sort(byKey.begin(), byKey.end(),
                     [&](const auto& a, const auto& b) { return order.sortKey(a) < order.sortKey(b); });
    CHECK(byLess == byKey);
    CHECK(order.less("Núñez", "Ñáñez"));
    CHECK(order.less("Ñáñez", "Oca"));
    CHECK(order.less("Penagos", "Peña"));
    CHECK(order.less("Peña", "Perez"));
    CHECK(order.less("Chávez", "Cruz"));
    CHECK(order.less("Llanos", "Lucas"));
    CHECK_FALSE(order.less("Cruz", "Cruz"));
}

TEST_CASE("Sort keys compare as the names do", "[i18n][collation]")
{
    const i18n::NameOrder order;
    const Names names{"",
                      "a",
                      "A",
                      "á",
                      "Ángel",
                      "Angel",
                      "angela",
                      "Núñez Güell, José",
                      "Nunez",
                      "ñ",
                      "n",
                      "o",
                      "O'Neill",
                      "ONeill",
                      "De la Cruz",
                      "Delacruz",
                      "Q'anjob'al",
                      std::string(400, 'z'),
                      std::string(400, 'z') + "a",
                      "Иванов",
                      "漢字"};
    for (const auto& left : names) {
        for (const auto& right : names)
            CHECK(order.less(left, right) == (order.sortKey(left) < order.sortKey(right)));
    }
    CHECK(order.sortKey("Nu\u0301n\u0303ez") == order.sortKey("Núñez"));
}

TEST_CASE("The version of the order names what it rests on", "[i18n][collation]")
{
    const auto version = i18n::NameOrder::version();
    CHECK(version == i18n::NameOrder::version());
    for (const auto* part : {"es-", "icu-", "uca-", "collator-"})
        CHECK(version.find(part) != std::string::npos);
    CHECK(version.find("uca-0") == std::string::npos);
}

TEST_CASE("One order serves several threads", "[i18n][collation]")
{
    const i18n::NameOrder order;
    const auto expected = order.sortKey("Núñez Güell, José");
    std::vector<int> wrong(4);
    {
        std::vector<std::jthread> threads;
        for (auto& count : wrong)
            threads.emplace_back([&] {
                for (int i = 0; i < 5000; ++i)
                    count += order.sortKey("Núñez Güell, José") == expected ? 0 : 1;
            });
    }
    CHECK(wrong == std::vector<int>(4));
}

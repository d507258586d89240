// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// For clang-tidy only. QPDF 11's own header destroys a vector of a class that is still incomplete there; clang refuses
// that in C++20, GCC does not. The project uses nothing from it.
#pragma once

class JSON {
public:
    class Reactor;
};

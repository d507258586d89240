# SPDX-FileCopyrightText: The Amparo authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Everything we compile links `amparo_flags`; nothing sets global flags.
set(AMPARO_SANITIZE "" CACHE STRING "Comma-separated list for -fsanitize=, or empty")
option(AMPARO_WERROR "Treat warnings as errors" OFF)

find_program(AMPARO_CCACHE ccache)
if(AMPARO_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${AMPARO_CCACHE})
endif()

add_library(amparo_flags INTERFACE)
target_include_directories(amparo_flags INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_options(amparo_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor
    -Wold-style-cast -Woverloaded-virtual -Wsuggest-override -Wimplicit-fallthrough
    $<$<BOOL:${AMPARO_WERROR}>:-Werror>
    # GCC 12 sees overlaps, overflows and unset members in strings, vectors and variants that are not there (its bugs
    # 105651 and 105562), with -O2 and above; GCC 14 still sees unset members of variants. Debug builds, where it is
    # right, keep that warning.
    "$<$<VERSION_LESS:$<CXX_COMPILER_VERSION>,13>:-Wno-restrict;-Wno-stringop-overflow>"
    "$<$<AND:$<CONFIG:Release>,$<VERSION_LESS:$<CXX_COMPILER_VERSION>,13>>:-Wno-array-bounds>"
    $<$<CONFIG:Release>:-Wno-maybe-uninitialized>
    $<$<CONFIG:Release>:-U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2 -fstack-protector-strong -fcf-protection>)
target_link_options(amparo_flags INTERFACE $<$<CONFIG:Release>:-Wl,-z,relro,-z,now>)
target_compile_definitions(amparo_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_FOREACH
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_USE_QSTRINGBUILDER
    $<$<CONFIG:Debug>:_GLIBCXX_ASSERTIONS>)
if(AMPARO_SANITIZE)
    target_compile_options(amparo_flags INTERFACE -fsanitize=${AMPARO_SANITIZE} -fno-omit-frame-pointer)
    target_link_options(amparo_flags INTERFACE -fsanitize=${AMPARO_SANITIZE})
endif()

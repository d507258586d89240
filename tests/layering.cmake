# SPDX-FileCopyrightText: The Amparo authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Fails if a folder includes what its layer may not see (docs/architecture.md). Run by ctest.
set(qt "Q[A-Z]")
set(forbidden
    "storage/base@(${qt}|i18n/|client/|forms/|storage/(records|docket|sql|schema|journal|vault|repository|import|service|clinic))"
    "i18n@(${qt}|client/|forms/|storage/(records|docket|sql|schema|journal|vault|repository|import|service|clinic))"
    "storage/records@(${qt}|client/|forms/|storage/(docket|sql|schema|journal|vault|repository|import|service|clinic))"
    "storage/docket@(${qt}|client/|forms/|storage/(sql|schema|journal|vault|repository|import|service|clinic))"
    "storage/sql@(${qt}|client/|forms/|storage/(docket|schema|journal|vault|repository|import|service|clinic))"
    "storage/schema@(${qt}|client/|forms/|storage/(docket|vault|repository|import|service|clinic))"
    "storage/journal@(${qt}|client/|forms/|storage/(docket|vault|repository|import|service|clinic))"
    "storage/repository@(${qt}|client/|forms/|storage/(vault|import|service|clinic))"
    "storage@(${qt}|client/|forms/)"
    "forms@(sqlite|sqlcipher|storage/(sql|repository|schema|journal|vault|service|import|clinic)|client/|QWidget|QApplication|QtWidgets)"
    "client@(sqlite|sqlcipher|storage/(sql|repository|schema|journal)/)")
foreach(rule IN LISTS forbidden)
    string(REGEX MATCH "^([a-z0-9/]+)@(.*)$" _ "${rule}")
    set(folder ${CMAKE_MATCH_1})
    set(pattern "^#include [<\"]${CMAKE_MATCH_2}")
    file(GLOB_RECURSE files ${ROOT}/${folder}/*.h ${ROOT}/${folder}/*.cpp)
    foreach(file IN LISTS files)
        file(STRINGS ${file} hits REGEX "${pattern}")
        foreach(hit IN LISTS hits)
            message(SEND_ERROR "${file}: ${hit}")
        endforeach()
    endforeach()
endforeach()
# sqlite3.h is known to storage/sql alone.
file(GLOB_RECURSE files ${ROOT}/storage/*.h ${ROOT}/storage/*.cpp)
foreach(file IN LISTS files)
    file(STRINGS ${file} hits REGEX "^#include [<\"]sqlite3.h")
    if(hits AND NOT file MATCHES "/storage/sql/[a-z_]+\\.cpp$")
        message(SEND_ERROR "${file}: only storage/sql may include sqlite3.h")
    endif()
endforeach()

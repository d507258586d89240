# SPDX-FileCopyrightText: The Amparo authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Runs the built program as a script would: cmake -DCLI=amparo-cli -DSHARED=folder -P end_to_end.cmake
cmake_policy(VERSION 3.25)
set(root $ENV{TMPDIR})
if(NOT root)
    set(root /tmp)
endif()
string(RANDOM LENGTH 12 name)
set(root ${root}/amparo-cli-${name})
file(MAKE_DIRECTORY ${root})
set(vault ${root}/Clinic.amparo)
foreach(variable DISPLAY WAYLAND_DISPLAY QT_QPA_PLATFORM LC_ALL LC_MESSAGES LANG)
    unset(ENV{${variable}})
endforeach()
set(ENV{AMPARO_VAULT} ${vault})
set(ENV{AMPARO_USER} maria)
set(ENV{AMPARO_PASSPHRASE_FILE} ${root}/secret)

function(fail text)
    file(REMOVE_RECURSE ${root})
    message(FATAL_ERROR "${text}")
endfunction()

# Runs the program with `ARGN`; its exit code must be `code`. Sets out and err.
function(run code)
    execute_process(COMMAND ${CLI} ${ARGN} RESULT_VARIABLE result OUTPUT_VARIABLE got ERROR_VARIABLE said)
    if(NOT result STREQUAL code)
        fail("amparo-cli ${ARGN}: exit ${result}, not ${code}\n${got}${said}")
    endif()
    if(NOT code EQUAL 0 AND NOT code EQUAL 5 AND NOT got STREQUAL "")
        fail("amparo-cli ${ARGN}: failed, and yet printed ${got}")
    endif()
    set(out "${got}" PARENT_SCOPE)
    set(err "${said}" PARENT_SCOPE)
endfunction()

function(expect actual expected what)
    if(NOT actual STREQUAL expected)
        fail("${what}: ${actual}, not ${expected}")
    endif()
endfunction()

file(WRITE ${root}/secret "granite otter velvet seven lantern harbor\n")
file(WRITE ${root}/wrong "harbor lantern seven velvet otter granite\n")
file(WRITE ${root}/sheet.csv "A-Number;Nombre(s);Apellido(s);Corte;Fecha de audiencia;Hora\nA200000001;Filomena;Ixcoy Tum;SND;2031-03-12;8:30 AM\n")

run(0 vault create --clinic "Puerta Abierta" --no-recovery --json)
string(JSON codes LENGTH "${out}" recovery_codes)
expect("${codes}" 0 "recovery codes with --no-recovery")
file(GLOB loose RELATIVE ${root} ${root}/*)
expect("${loose}" "Clinic.amparo;secret;sheet.csv;wrong" "files beside the vault")

run(0 import ${root}/sheet.csv --json)
string(JSON imported GET "${out}" imported)
expect("${imported}" 1 "imported")
run(0 --json search filomena)
string(JSON reference GET "${out}" results 0 case)
run(0 docket --from 2031-01-01 --json)
string(JSON local GET "${out}" hearings 0 court_local)
expect("${local}" "2031-03-12 08:30" "court's clock")

# Papers need no display.
run(0 slip print ${reference} --out ${root}/slip.pdf --json)
string(JSON pages GET "${out}" pages)
expect("${pages}" 1 "pages of the slip")
file(READ ${root}/slip.pdf head LIMIT 5 HEX)
expect("${head}" "255044462d" "start of the slip") # %PDF-

# Failures by exit code, in one sentence, without the client.
run(2 nonsense)
run(3 search filomena --passphrase-file ${root}/wrong)
string(FIND "${err}" "ilomena" told)
expect("${told}" -1 "a client's name in an error")
run(9 client show A299999999)
run(9 import ${root}/no-such-file.csv)
run(7 import ${root}/secret)
run(8 stats --passphrase-file ${root}) # a folder cannot be read
file(WRITE ${root}/weak "clinic 2026\n")
run(7 vault create --clinic x --vault ${root}/Weak.amparo --passphrase-file ${root}/weak) # easy to guess

# Output that cannot be written is told, and nothing of it lands in the vault's files.
foreach(output ">/dev/full" ">&-")
    execute_process(COMMAND sh -c "\"$1\" stats ${output}" sh ${CLI} RESULT_VARIABLE result ERROR_VARIABLE said)
    expect("${result}" 8 "stats ${output}")
endforeach()
# Without a terminal and without a file there is nobody to ask.
execute_process(COMMAND setsid -w sh -c "unset AMPARO_PASSPHRASE_FILE; \"$1\" stats </dev/null" sh ${CLI} RESULT_VARIABLE result
    ERROR_VARIABLE said)
expect("${result}" 2 "stats without a terminal")
execute_process(COMMAND ${CLI} client show ${reference} COMMAND head -1 RESULTS_VARIABLE results OUTPUT_VARIABLE got)
expect("${results}" "0;0" "client show into a pipe")

set(real ${SHARED}/forms/templates/i-589-2025-01-20.pdf)
if(EXISTS ${real})
    run(0 form check ${real} --json)
    string(JSON form GET "${out}" form)
    string(JSON edition GET "${out}" edition)
    expect("${form} ${edition}" "I-589 01/20/25" "the official form")
    run(7 i589 fill ${reference} --form ${real} --out ${root}/i589.pdf)
    string(FIND "${err}" "a1_" named)
    if(named EQUAL -1)
        fail("a refused form names no question: ${err}")
    endif()
    run(0 i589 fill ${reference} --form ${real} --out ${root}/i589.pdf --draft --flatten --json)
    string(JSON edition GET "${out}" edition)
    expect("${edition}" "01/20/25" "edition of the filled form")
endif()

run(0 vault backup ${root}/clinic.backup --json)
run(0 vault verify --json)
string(JSON ok GET "${out}" ok)
expect("${ok}" ON "a whole vault")

# Damage is found: a byte in the middle of the database is changed.
file(GLOB databases ${vault}/gen-*/db)
list(GET databases 0 database)
file(SIZE ${database} size)
math(EXPR middle "${size} / 2")
execute_process(COMMAND sh -c "printf '\\377\\376\\375' | dd of=$1 bs=1 seek=$2 conv=notrunc 2>/dev/null" sh ${database} ${middle})
run(5 vault verify --json)
string(JSON ok GET "${out}" ok)
expect("${ok}" OFF "a damaged vault")

file(REMOVE_RECURSE ${root})

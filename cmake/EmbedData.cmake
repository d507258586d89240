# SPDX-FileCopyrightText: The Amparo authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# embed_data(target header namespace file...): makes each file readable in the program as
# `namespace::<file name with . and - as _>()`, a std::string_view of its bytes. Declared in `header`.
# A string literal is limited to 64 KiB in some compilers, so the bytes go in with `.incbin`.
function(embed_data target header namespace)
    set(declarations "")
    set(definitions "")
    foreach(file IN LISTS ARGN)
        get_filename_component(path ${file} ABSOLUTE)
        get_filename_component(base ${file} NAME)
        string(REGEX REPLACE "[^A-Za-z0-9_]" "_" name ${base})
        if(name MATCHES "^[0-9]")
            set(name "_${name}")
        endif()
        string(REPLACE "::" "_" prefix ${namespace})
        string(APPEND declarations "/// The bytes of ${base}.\nstd::string_view ${name}();\n")
        string(APPEND definitions
            "asm(\".section .rodata\\n.balign 16\\namparo_${prefix}_${name}_begin:\\n.incbin \\\"${path}\\\"\\namparo_${prefix}_${name}_end:\\n.previous\\n\");\n"
            "extern \"C\" const char amparo_${prefix}_${name}_begin[], amparo_${prefix}_${name}_end[];\n"
            "std::string_view ${namespace}::${name}() { return {amparo_${prefix}_${name}_begin, static_cast<std::size_t>(amparo_${prefix}_${name}_end - amparo_${prefix}_${name}_begin)}; }\n")
        list(APPEND paths ${path})
    endforeach()
    set(header_file ${PROJECT_BINARY_DIR}/generated/${header})
    string(REGEX REPLACE "\\.h$" ".cpp" source_file ${header_file})
    file(CONFIGURE OUTPUT ${header_file} @ONLY CONTENT
        "// Generated. Do not edit. NOLINTBEGIN\n#pragma once\n\n#include <string_view>\n\nnamespace ${namespace} {\n${declarations}} // namespace ${namespace}\n// NOLINTEND\n")
    file(CONFIGURE OUTPUT ${source_file} @ONLY CONTENT
        "// Generated. Do not edit. NOLINTBEGIN\n#include \"${header}\"\n\n${definitions}// NOLINTEND\n")
    # The target may live in another folder than its data, and a batch of files forgets what one of them depends on:
    # without both of these a changed file would go unnoticed.
    set_source_files_properties(${source_file} TARGET_DIRECTORY ${target} PROPERTIES OBJECT_DEPENDS "${paths}"
        SKIP_UNITY_BUILD_INCLUSION ON)
    target_sources(${target} PRIVATE ${source_file})
    # Private: only the code that owns the data reads it.
    target_include_directories(${target} PRIVATE ${PROJECT_BINARY_DIR}/generated)
endfunction()

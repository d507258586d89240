// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/secret.h"

#include <QString>

#include <vector>

class QPagedPaintDevice;

namespace client {

/// Prints one page for each recovery code, so that each can be given to another person. Letter paper.
void printRecoveryCodes(const std::vector<storage::Secret>& codes, const QString& clinicName,
                        QPagedPaintDevice& device);

} // namespace client

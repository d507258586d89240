// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/app/look.h"

#include <QDBusVariant>
#include <QObject>

namespace client {

/// Follows whether the desktop is light or dark, as its portal says; without a portal, as Qt's first palette
/// says.
class SystemLook final : public QObject {
    Q_OBJECT

public:
    /// Asks at once; call it before the program sets a palette of its own.
    explicit SystemLook(QObject* parent = nullptr);

    Tone tone() const { return m_tone; }

Q_SIGNALS:
    void toneChanged(client::Tone tone);

private Q_SLOTS:
    void noteSetting(const QString& group, const QString& key, const QDBusVariant& value);

private:
    Tone m_tone;
};

} // namespace client

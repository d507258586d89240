// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace client {

/// Keeps to one running program per desktop session, over a name on the session bus. Without a bus every
/// start is the first; the vault's own lock still lets only one in.
class SingleStart final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.amparo.Amparo")

public:
    explicit SingleStart(QObject* parent = nullptr);

    /// Whether another one runs already. It was asked to come to the front.
    bool isSecond() const { return m_isSecond; }

public Q_SLOTS:
    /// Called over the bus by a second start.
    Q_SCRIPTABLE void Raise() // NOLINT(readability-identifier-naming): the name on the bus
    {
        Q_EMIT raised();
    }

Q_SIGNALS:
    /// The windows should come to the front.
    void raised();

private:
    bool m_isSecond{false};
};

} // namespace client

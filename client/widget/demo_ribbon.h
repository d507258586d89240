// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QPushButton;

namespace client {

class PlainLabel;

/// The band on every window of the demo clinic: its people are invented. Offers a way out of the demo.
class DemoRibbon final : public QFrame {
    Q_OBJECT

public:
    explicit DemoRibbon(QWidget* parent = nullptr);

    /// Shows the button that starts a clinic of one's own.
    void offerOwnClinic();

Q_SIGNALS:
    void ownClinicRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    PlainLabel* m_text;
    QPushButton* m_ownClinic;
};

} // namespace client

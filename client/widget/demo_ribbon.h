// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QPushButton;

namespace client {

class PlainLabel;

/// The mark of the demo clinic on top of a window.
class DemoRibbon final : public QFrame {
    Q_OBJECT

public:
    /// A window says what becomes of what is entered; a dialog only that the people are invented.
    enum class Length { Whole, Short };

    explicit DemoRibbon(Length length = Length::Whole, QWidget* parent = nullptr);

    /// Shows the button that starts a clinic of one's own.
    void offerOwnClinic();

Q_SIGNALS:
    void ownClinicRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    Length m_length;
    PlainLabel* m_text;
    QPushButton* m_ownClinic;
};

/// Puts a ribbon on every dialog that opens while it lives.
class DemoDialogs final : public QObject {
    Q_OBJECT

public:
    explicit DemoDialogs(QObject* parent);

    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace client

// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "i18n/language.h"

#include <QWidget>

class QAction;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace client {

class DemoRibbon;
class NewClinicPanel;
class PlainLabel;
class RecoveryPanel;
class UnlockPanel;

/// The window while nothing is open: unlock, recover, or start a clinic. It knows no case data.
class UnlockWindow final : public QWidget {
    Q_OBJECT

public:
    explicit UnlockWindow(QWidget* parent = nullptr);

    UnlockPanel& unlock() const { return *m_unlock; }
    RecoveryPanel& recovery() const { return *m_recovery; }
    NewClinicPanel& newClinic() const { return *m_newClinic; }

    void showUnlock();
    void showRecovery();
    void showNewClinic(bool mayCancel);
    /// Marks the demo clinic.
    void setDemo(bool isDemo);

Q_SIGNALS:
    void languageChosen(i18n::Language language);
    void closed();

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    QScrollArea* makeScroll();
    void retranslate();
    void showRibbon();

    DemoRibbon* m_ribbon;
    PlainLabel* m_name;
    PlainLabel* m_promise;
    QPushButton* m_language;
    QAction* m_otherLanguage;
    bool m_isDemo{false};
    QStackedWidget* m_panels;
    UnlockPanel* m_unlock;
    RecoveryPanel* m_recovery;
    NewClinicPanel* m_newClinic;
};

} // namespace client

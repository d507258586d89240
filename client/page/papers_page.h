// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/page/page.h"

class QPushButton;

namespace client {

class Card;
class PlainLabel;

/// Papers that are not about one client. Those of a client are printed on their case page.
class PapersPage final : public Page {
    Q_OBJECT

public:
    explicit PapersPage(Session& session, QWidget* parent = nullptr);

    QString title() const override;
    void refresh() override { }
    void retranslate() override;
    bool canPrint() const override { return true; }
    void print() override { previewIntakeSheet(); }
    void takeFocus() override;

Q_SIGNALS:
    void docketPrintRequested();

private:
    void previewIntakeSheet();

    PlainLabel* m_title;
    Card* m_intake;
    PlainLabel* m_intakeText;
    QPushButton* m_printIntake;
    Card* m_docket;
    PlainLabel* m_docketText;
    QPushButton* m_printDocket;
    Card* m_client;
    PlainLabel* m_clientText;
};

} // namespace client

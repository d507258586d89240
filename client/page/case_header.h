// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/model/case_view.h"

#include <QFrame>
#include <QTimer>

#include <optional>

class QPushButton;

namespace client {

class PlainLabel;

/// The top of a case that never scrolls away: who, in which language, represented or not, when next, and the
/// nearest safe date. The A-Number is masked, and shown for 30 seconds on request.
class CaseHeader final : public QFrame {
    Q_OBJECT

public:
    explicit CaseHeader(QWidget* parent = nullptr);

    void showView(const CaseView& view);
    /// Shows the whole A-Number for 30 seconds, or masks it again.
    void toggleANumber();
    void retranslate();

private:
    void showTexts();

    PlainLabel* m_name;
    PlainLabel* m_reference;
    QPushButton* m_aNumber;
    PlainLabel* m_language;
    PlainLabel* m_representation;
    PlainLabel* m_hearingLabel;
    PlainLabel* m_hearing;
    PlainLabel* m_dueLabel;
    PlainLabel* m_due;
    QTimer m_mask;
    std::optional<CaseView> m_view;
};

} // namespace client

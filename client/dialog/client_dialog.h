// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/base/problem.h"
#include "storage/records/user.h"
#include "storage/service/people_service.h"

#include <QDialog>

#include <optional>
#include <vector>

class QDialogButtonBox;
class QScrollArea;

namespace client {

class CaseForm;
class EntriesForm;
class FamilyForm;
class HearingForm;
class PersonForm;
class PlainLabel;

/// Takes in a client on one page, without a mouse. Edits a value and nothing else: the caller saves it.
class ClientDialog final : public QDialog {
    Q_OBJECT

public:
    /// `clinicZone` is IANA.
    ClientDialog(storage::Date today, const std::string& clinicZone, const std::vector<storage::User>& users,
                 QWidget* parent = nullptr);

    storage::Intake value() const;
    /// Says that the A-Number belongs to these persons too: shown, never refused. No names take it back.
    void showClash(const QStringList& names);
    /// Shows why saving failed; what was typed stays, and can be saved again.
    void showProblem(storage::Problem problem);
    /// Makes the rows that a field named like this belongs to, so that what was parked can be put back.
    void makeFieldsFor(const QStringList& fieldNames);

Q_SIGNALS:
    /// The value is whole. The dialog stays open until it is saved.
    void saveRequested();
    /// These A-Numbers are typed now: someone should look for clashes.
    void aNumbersTyped(const std::vector<storage::ANumber>& numbers);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeColumns();
    void retranslate();
    void trySave();
    QWidget* showProblems();

    bool m_saving{false};
    std::optional<storage::Problem> m_shown;
    PersonForm* m_person;
    CaseForm* m_case;
    EntriesForm* m_entries;
    PlainLabel* m_caseTitle;
    PlainLabel* m_hearingTitle;
    HearingForm* m_hearing;
    FamilyForm* m_family;
    QScrollArea* m_scroll;
    PlainLabel* m_problem;
    QDialogButtonBox* m_buttons;
};

} // namespace client

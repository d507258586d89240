// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/dialog/save_dialog.h"
#include "storage/records/user.h"
#include "storage/service/people_service.h"

#include <vector>

class QLayout;

namespace client {

class CaseForm;
class EntriesForm;
class FamilyForm;
class HearingForm;
class PersonForm;
class PlainLabel;

/// Takes in a client on one page, without a mouse. Edits a value and nothing else: the caller saves it.
class ClientDialog final : public SaveDialog {
    Q_OBJECT

public:
    /// `clinicZone` is IANA.
    ClientDialog(storage::Date today, const std::string& clinicZone, const std::vector<storage::User>& users,
                 QWidget* parent = nullptr);

    storage::Intake value() const;
    /// Says that the A-Number belongs to these persons too: shown, never refused. No names take it back.
    void showClash(const QStringList& names);
    /// Makes the rows that a field named like this belongs to, so that what was parked can be put back.
    void makeFieldsFor(const QStringList& fieldNames);

Q_SIGNALS:
    /// These A-Numbers are typed now: someone should look for clashes.
    void aNumbersTyped(const std::vector<storage::ANumber>& numbers);

protected:
    QWidget* showMissing() override;
    void retranslate() override;

private:
    QLayout* makeColumns();

    PersonForm* m_person;
    CaseForm* m_case;
    EntriesForm* m_entries;
    PlainLabel* m_caseTitle;
    PlainLabel* m_hearingTitle;
    HearingForm* m_hearing;
    FamilyForm* m_family;
};

} // namespace client

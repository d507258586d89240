// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/records/case.h"

#include <QWidget>

namespace client {

class Session;

/// One page of the main window. It reads when it is first shown and after every change; while it is hidden it
/// only remembers that something changed. A page joins services, models and dialogs.
class Page : public QWidget {
    Q_OBJECT

public:
    /// `session` outlives the page. The subclass calls its own `retranslate()` when it is built.
    explicit Page(Session& session, QWidget* parent = nullptr);

    /// Its name in the sidebar and for screen readers, in the language shown. Never client data.
    virtual QString title() const = 0;
    /// Reads again what it shows. Selection, scroll position and typed text stay.
    virtual void refresh() = 0;
    /// Sets every text in the language shown.
    virtual void retranslate() = 0;
    /// Whether Ctrl+P does something here now.
    virtual bool canPrint() const { return false; }
    /// Ctrl+P.
    virtual void print() { }
    /// Shows what fits the words typed into the window's search field. Only the people page does.
    virtual void search(const QString& typed) { Q_UNUSED(typed) }
    /// Where the keyboard goes when the page is opened.
    virtual void takeFocus() { setFocus(); }

Q_SIGNALS:
    /// The case page should show `id`.
    void caseRequested(storage::CaseId id);
    /// Something small happened; the window says `sentence` and lets it fade.
    void noticed(const QString& sentence);

protected:
    Session& session() const { return m_session; }
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void noteChange();

    Session& m_session;
    bool m_stale{true};
};

} // namespace client

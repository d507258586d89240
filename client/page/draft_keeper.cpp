// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/page/draft_keeper.h"

#include "client/app/drafts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QRadioButton>
#include <QSet>
#include <QTimer>

namespace client {
namespace {

/// Follows the fields of one form; a child of the form.
class FormDrafts final : public QObject {
public:
    FormDrafts(Drafts& drafts, QWidget& form, QString place) :
        QObject{&form}, m_drafts{&drafts}, m_form{form}, m_place{std::move(place)}
    {
        keepNew();
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        // A row was added: its fields get their names before the next turn of the event loop.
        if (event->type() == QEvent::ChildAdded)
            QTimer::singleShot(0, this, [this] { keepNew(); });
        return QObject::eventFilter(watched, event);
    }

private:
    void keepNew()
    {
        if (!m_drafts)
            return;
        for (auto* part : m_form.findChildren<QWidget*>()) {
            if (m_known.contains(part))
                continue;
            m_known.insert(part);
            part->installEventFilter(this);
            if (!part->objectName().isEmpty())
                keep(part);
        }
    }
    void keep(QWidget* field)
    {
        if (auto* box = qobject_cast<QComboBox*>(field))
            m_drafts->keep(box, m_place);
        else if (auto* line = qobject_cast<QLineEdit*>(field);
                 line && !qobject_cast<QComboBox*>(line->parent()))
            m_drafts->keep(line, m_place);
        else if (auto* text = qobject_cast<QPlainTextEdit*>(field))
            m_drafts->keep(text, m_place);
        else if (qobject_cast<QCheckBox*>(field) || qobject_cast<QRadioButton*>(field))
            m_drafts->keep(qobject_cast<QAbstractButton*>(field), m_place);
    }

    QPointer<Drafts> m_drafts;
    QWidget& m_form;
    QString m_place;
    QSet<QObject*> m_known;
};

} // namespace

void keepDrafts(Drafts& drafts, QWidget& form, const QString& place)
{
    new FormDrafts{drafts, form, place};
}

} // namespace client

// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/service/paper_service.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <vector>

class QAbstractButton;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QWidget;

namespace client {

class Session;

/// Parks what is typed in the vault, half a second after the last key, until it is saved: a lock or a crash
/// loses nothing, and after unlocking the text is back in its field.
class Drafts final : public QObject {
    Q_OBJECT

public:
    explicit Drafts(Session& session);

    /// Parks what is typed into `field` under `place` ("case/0193.../note") and the field's object name, and
    /// puts back what was parked there.
    void keep(QLineEdit* field, const QString& place);
    void keep(QPlainTextEdit* field, const QString& place);
    /// What is chosen or, in an editable box, typed.
    void keep(QComboBox* field, const QString& place);
    /// Whether it is ticked.
    void keep(QAbstractButton* field, const QString& place);
    /// The text of `place` was saved or given up.
    void forget(const QString& place);
    /// Parks at once what has not been parked yet: before a lock.
    void flush();
    /// Where something is parked, newest first: the window goes back there after unlocking.
    QStringList places() const;
    /// The object names of the fields that are parked under `place`: a form makes its rows for them before
    /// `keep`.
    QStringList fieldsAt(const QString& place) const;

Q_SIGNALS:
    /// The drafts of an earlier sitting were read: `places` is complete.
    void restored();

private:
    struct Field {
        QPointer<QWidget> widget;
        QString place;
        bool typed{false}; ///< Differs from what is parked.
        bool restoring{false};
    };

    void follow(QWidget* field, const QString& place);
    void noteTyping(QWidget* widget);
    void restoreInto(Field& field);
    void park(Field& field);

    Session& m_session;
    std::vector<Field> m_fields;
    std::vector<storage::Draft> m_parked;
    QTimer m_pause;
};

} // namespace client

// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/drafts.h"

#include "client/app/session.h"
#include "client/model/convert.h"
#include "storage/base/clock.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextCursor>

#include <algorithm>

namespace client {

namespace {

constexpr std::chrono::milliseconds pauseBeforeParking{500};

QString textOf(const QWidget* field)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(field))
        return line->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(field))
        return button->isChecked() ? QStringLiteral("1") : QString{};
    if (const auto* box = qobject_cast<const QComboBox*>(field))
        return box->isEditable() ? box->currentText() : box->currentData().toString();
    return qobject_cast<const QPlainTextEdit*>(field)->toPlainText();
}

int cursorOf(const QWidget* field)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(field))
        return line->cursorPosition();
    if (!qobject_cast<const QPlainTextEdit*>(field))
        return 0;
    return qobject_cast<const QPlainTextEdit*>(field)->textCursor().position();
}

void write(QWidget* field, const QString& text, int position)
{
    if (auto* line = qobject_cast<QLineEdit*>(field)) {
        line->setText(text);
        line->setCursorPosition(position);
        return;
    }
    if (auto* button = qobject_cast<QAbstractButton*>(field)) {
        button->setChecked(!text.isEmpty());
        return;
    }
    if (auto* box = qobject_cast<QComboBox*>(field)) {
        if (box->isEditable()) {
            box->setEditText(text);
            return;
        }
        for (int index = 0; index < box->count(); ++index)
            if (box->itemData(index).toString() == text)
                box->setCurrentIndex(index);
        return;
    }
    auto* page = qobject_cast<QPlainTextEdit*>(field);
    page->setPlainText(text);
    auto cursor = page->textCursor();
    cursor.setPosition(std::min(position, static_cast<int>(text.size())));
    page->setTextCursor(cursor);
}

} // namespace

Drafts::Drafts(Session& session) : m_session{session}
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeParking);
    connect(&m_pause, &QTimer::timeout, this, &Drafts::flush);
    session.writeQuietly(
        this, [](storage::Clinic& clinic) { return clinic.papers().drafts(); },
        [this](storage::Result<std::vector<storage::Draft>> drafts) {
            if (!drafts)
                return;
            m_parked = std::move(*drafts);
            for (auto& field : m_fields)
                restoreInto(field);
            Q_EMIT restored();
        });
}

void Drafts::keep(QLineEdit* field, const QString& place)
{
    connect(field, &QLineEdit::textChanged, this, [this, field] { noteTyping(field); });
    follow(field, place);
}

void Drafts::keep(QPlainTextEdit* field, const QString& place)
{
    connect(field, &QPlainTextEdit::textChanged, this, [this, field] { noteTyping(field); });
    follow(field, place);
}

void Drafts::keep(QComboBox* field, const QString& place)
{
    connect(field, &QComboBox::currentIndexChanged, this, [this, field] { noteTyping(field); });
    connect(field, &QComboBox::editTextChanged, this, [this, field] { noteTyping(field); });
    follow(field, place);
}

void Drafts::keep(QAbstractButton* field, const QString& place)
{
    connect(field, &QAbstractButton::toggled, this, [this, field] { noteTyping(field); });
    follow(field, place);
}

void Drafts::forget(const QString& place)
{
    for (auto& field : m_fields)
        if (field.place == place)
            field.typed = false;
    const auto name = place.toStdString();
    std::erase_if(m_parked, [&](const storage::Draft& draft) { return draft.place == name; });
    m_session.writeQuietly(
        this, [name](storage::Clinic& clinic) { return clinic.papers().forgetDraft(name); },
        [](const storage::Result<storage::Done>&) {});
}

void Drafts::flush()
{
    m_pause.stop();
    for (auto& field : m_fields)
        if (field.widget && field.typed)
            park(field);
}

QStringList Drafts::places() const
{
    auto newestFirst = m_parked;
    std::ranges::stable_sort(newestFirst, std::ranges::greater{}, &storage::Draft::updatedAt);
    QStringList places;
    for (const auto& draft : newestFirst)
        if (!places.contains(toQt(draft.place)))
            places.append(toQt(draft.place));
    return places;
}

QStringList Drafts::fieldsAt(const QString& place) const
{
    QStringList names;
    for (const auto& draft : m_parked)
        if (toQt(draft.place) == place)
            names.append(toQt(draft.field));
    return names;
}

void Drafts::follow(QWidget* field, const QString& place)
{
    std::erase_if(m_fields, [field](const Field& known) { return !known.widget || known.widget == field; });
    restoreInto(m_fields.emplace_back(Field{.widget = field, .place = place}));
}

void Drafts::noteTyping(QWidget* widget)
{
    const auto field
        = std::ranges::find(m_fields, widget, [](const Field& known) { return known.widget.data(); });
    if (field == m_fields.end() || field->restoring)
        return;
    field->typed = true;
    m_pause.start();
}

void Drafts::restoreInto(Field& field)
{
    const auto place = field.place.toStdString();
    const auto name = field.widget ? field.widget->objectName().toStdString() : std::string{};
    const auto draft = std::ranges::find_if(m_parked, [&](const storage::Draft& parked) {
        return parked.place == place && parked.field == name;
    });
    if (draft == m_parked.end() || !field.widget || field.typed)
        return;
    field.restoring = true;
    write(field.widget, toQt(draft->text), draft->cursor);
    field.restoring = false;
}

void Drafts::park(Field& field)
{
    field.typed = false;
    storage::Draft draft{.place = field.place.toStdString(),
                         .field = field.widget->objectName().toStdString(),
                         .text = textOf(field.widget).toStdString(),
                         .cursor = cursorOf(field.widget),
                         .updatedAt = std::chrono::floor<std::chrono::seconds>(storage::SystemClock{}.now())};
    std::erase_if(m_parked, [&](const storage::Draft& old) {
        return old.place == draft.place && old.field == draft.field;
    });
    m_parked.push_back(draft);
    m_session.writeQuietly(
        this,
        [draft = std::move(draft)](storage::Clinic& clinic) { return clinic.papers().parkDraft(draft); },
        [](const storage::Result<storage::Done>&) {});
}

} // namespace client

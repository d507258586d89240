// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace client {

/// How a text stands out on a page.
enum class TextStyle { Body, Quiet, Strong, Section, Title };

/// The label for anything that people typed: it never takes text for HTML, so `<img src=...>` in a name is
/// four words and opens no file. Long texts are cut, because laying out megabytes would stop the window.
class PlainLabel : public QLabel {
    Q_OBJECT

public:
    explicit PlainLabel(const QString& text = {}, QWidget* parent = nullptr);
    explicit PlainLabel(TextStyle style, QWidget* parent = nullptr);

    void setText(const QString& text);
    void setTextStyle(TextStyle style);

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyStyle();

    TextStyle m_style{TextStyle::Body};
    bool m_applying{false};
};

/// `plain` for `setToolTip`, which would take it for HTML if it looked like it.
QString toolTipText(const QString& plain);
/// `name` with its keys: "Lock now (Ctrl+L)".
QString withShortcut(const QString& name, const QKeySequence& keys);

} // namespace client

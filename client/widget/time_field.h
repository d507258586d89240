// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <chrono>
#include <optional>

class QLineEdit;

namespace client {

class PlainLabel;

/// A time of day as people type it: "8:30", "830", "1 pm", "13:00". Says at once how it was understood.
/// "1:00" alone is doubted, because no court sits at night.
class TimeField final : public QWidget {
    Q_OBJECT

public:
    explicit TimeField(QWidget* parent = nullptr);

    /// Minutes after midnight; nothing if the field is empty or no time.
    std::optional<std::chrono::minutes> time() const { return m_time; }
    void setTime(std::optional<std::chrono::minutes> time);
    bool isUnderstood() const;
    QLineEdit* edit() const { return m_edit; }

Q_SIGNALS:
    void timeChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void read();
    void sayUnderstood();

    std::optional<std::chrono::minutes> m_time;
    bool m_written{false}; ///< The text is ours, not typed: it follows the language.
    QLineEdit* m_edit;
    PlainLabel* m_understood;
};

} // namespace client

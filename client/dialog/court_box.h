// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

#include <optional>
#include <string>

namespace client {

/// Chooses an immigration court: by typing any part of its name, its city or its code.
class CourtBox final : public QComboBox {
    Q_OBJECT

public:
    explicit CourtBox(QWidget* parent = nullptr);

    /// The code of the court; empty if nothing is typed; nothing if no court is meant by what is typed.
    std::optional<std::string> court() const;
    /// Shows the court with `code`, or nothing for an empty one.
    void setCourt(const std::string& code);

Q_SIGNALS:
    void courtChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
};

} // namespace client

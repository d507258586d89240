// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/widget/plain_label.h"
#include "storage/base/problem.h"

#include <functional>

namespace client {

/// What came of something, or why it failed: said in the language shown, also when that changes. Takes no
/// room while there is nothing to say.
class NoticeLabel final : public PlainLabel {
    Q_OBJECT

public:
    /// Makes the sentences in the language shown.
    using Words = std::function<QString()>;

    explicit NoticeLabel(const QString& objectName, QWidget* parent = nullptr);

    void say(Words words);
    void say(storage::Problem problem);
    void clear();

protected:
    void changeEvent(QEvent* event) override;

private:
    Words m_words;
};

} // namespace client

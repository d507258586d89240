// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/dialog/a_number_field.h"

#include "client/model/convert.h"
#include "client/text/problem_text.h"
#include "client/widget/plain_label.h"
#include "storage/import/number_reading.h"

#include <QLineEdit>
#include <QStringList>
#include <QVBoxLayout>

namespace client {

ANumberField::ANumberField(QWidget* parent) :
    QWidget{parent}, m_edit{new QLineEdit}, m_shownBack{new PlainLabel{TextStyle::Title}}
{
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins({});
    layout->setSpacing(2);
    layout->addWidget(m_edit);
    layout->addWidget(m_shownBack);
    m_shownBack->setObjectName(QStringLiteral("aNumberShownBack"));
    m_shownBack->hide();
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, &ANumberField::look);
}

/// Many people have no A-Number yet: an empty field is a good one.
static storage::sheet::ANumberReading readNumbers(const QString& typed)
{
    if (typed.trimmed().isEmpty())
        return {};
    return storage::sheet::readANumbers(fromQt(typed));
}

std::vector<storage::PersonANumber> ANumberField::numbers() const
{
    std::vector<storage::PersonANumber> numbers;
    const auto reading = readNumbers(m_edit->text());
    if (!reading.problem)
        for (const auto& number : reading.numbers)
            numbers.push_back({.number = number});
    return numbers;
}

bool ANumberField::isMisread() const
{
    return readNumbers(m_edit->text()).problem.has_value();
}

QString ANumberField::note() const
{
    const auto reading = readNumbers(m_edit->text());
    if (reading.problem)
        return problemText(*reading.problem);
    return reading.padded ? tr("Zeros were put in front: an A-Number has nine digits.") : QString{};
}

void ANumberField::look()
{
    QStringList shown;
    for (const auto& number : numbers()) {
        const auto digits = toQt(number.number.digits());
        shown << QStringLiteral("A %1 %2 %3").arg(digits.left(3), digits.mid(3, 3), digits.mid(6));
    }
    m_shownBack->setText(shown.join(QStringLiteral(",  ")));
    m_shownBack->setVisible(!shown.isEmpty());
    Q_EMIT numbersChanged();
}

} // namespace client

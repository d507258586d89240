// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widget/fact_list.h"

#include "client/widget/plain_label.h"

#include <QGridLayout>

#include <algorithm>

namespace client {

static constexpr int spaceBelow = 8;

FactList::FactList(Names names, QWidget* parent) :
    QWidget{parent}, m_names{names}, m_layout{new QGridLayout{this}}
{
    m_layout->setContentsMargins({});
    m_layout->setVerticalSpacing(m_names == Names::Beside ? 6 : 0);
    m_layout->setHorizontalSpacing(12);
    m_layout->setColumnStretch(m_names == Names::Beside ? 1 : 0, 1);
}

FactList::Fact FactList::addFact()
{
    const Fact fact{new PlainLabel{TextStyle::Quiet}, new PlainLabel};
    fact.text->setWordWrap(true);
    fact.text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    const int row = static_cast<int>(m_facts.size());
    if (m_names == Names::Beside) {
        m_layout->addWidget(fact.name, row, 0, Qt::AlignTop);
        m_layout->addWidget(fact.text, row, 1, Qt::AlignTop);
    } else {
        fact.text->setContentsMargins(0, 0, 0, spaceBelow);
        m_layout->addWidget(fact.name, 2 * row, 0);
        m_layout->addWidget(fact.text, 2 * row + 1, 0);
    }
    return fact;
}

void FactList::setFact(std::size_t index, const QString& name, const QString& text)
{
    while (m_facts.size() <= index)
        m_facts.push_back(addFact());
    const auto& fact = m_facts[index];
    fact.name->setText(name);
    fact.text->setText(text);
    fact.name->setVisible(!text.isEmpty());
    fact.text->setVisible(!text.isEmpty());
}

void FactList::alignNames(std::initializer_list<FactList*> lists)
{
    int widest = 0;
    for (const auto* list : lists)
        for (const auto& fact : list->m_facts)
            if (!fact.text->text().isEmpty())
                widest = std::max(widest, fact.name->sizeHint().width());
    for (auto* list : lists)
        list->m_layout->setColumnMinimumWidth(0, widest);
}

} // namespace client

// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/dialog/help_dialog.h"

#include "client/widget/fit_to_screen.h"
#include "client/widget/plain_label.h"

#include <QEvent>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace client {

HelpDialog::HelpDialog(Topic topic, const QList<QAction*>& actions, QWidget* parent) :
    QDialog{parent}, m_topic{topic}, m_text{new PlainLabel}, m_keys{new PlainLabel{TextStyle::Strong}},
    m_close{new QPushButton}
{
    setObjectName(QStringLiteral("helpDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    for (auto* action : actions)
        m_actions.append(action);
    m_text->setWordWrap(topic == Topic::FirstSteps);
    m_text->setAlignment(Qt::AlignTop);
    m_keys->setAlignment(Qt::AlignTop);
    m_keys->setVisible(topic == Topic::Shortcuts);
    m_close->setDefault(true);
    auto* inner = new QWidget;
    auto* grid = new QGridLayout{inner};
    grid->setHorizontalSpacing(24);
    grid->addWidget(m_text, 0, 0);
    grid->addWidget(m_keys, 0, 1);
    grid->setColumnStretch(0, 1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    auto* layout = new QVBoxLayout{this};
    layout->addWidget(scroll);
    layout->addWidget(m_close, 0, Qt::AlignRight);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    resizeOnScreen(*this, {560, 480});
    retranslate();
}

void HelpDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

QStringList HelpDialog::shortcutLines() const
{
    QStringList names;
    QStringList keys;
    for (const auto& action : m_actions) {
        if (!action || action->shortcut().isEmpty())
            continue;
        auto name = action->text();
        names.append(name.remove(QLatin1Char{'&'}).remove(QChar{0x2026}));
        keys.append(action->shortcut().toString(QKeySequence::NativeText));
    }
    return {names.join(QLatin1Char{'\n'}), keys.join(QLatin1Char{'\n'})};
}

void HelpDialog::retranslate()
{
    m_close->setText(tr("&Close"));
    if (m_topic == Topic::Shortcuts) {
        setWindowTitle(tr("All shortcuts"));
        const auto lines = shortcutLines();
        m_text->setText(lines[0]);
        m_keys->setText(lines[1]);
        return;
    }
    setWindowTitle(tr("Help"));
    m_text->setText(
        tr("Today shows what must not be missed. Press Enter on a line to open the case, and Space on a due "
           "date to "
           "see how it was worked out.\n\n"
           "Ctrl+K goes to the search field. Type a part of a name, an A-Number or a case number; accents do "
           "not "
           "matter.\n\n"
           "Ctrl+N adds a client. Dates are typed as you say them: 14mar, 3/14/27, +30d, tomorrow.\n\n"
           "Ctrl+P prints: on a case it shows the case's papers, on Today and the docket the list of "
           "hearings.\n\n"
           "Ctrl+L locks at once. What you were typing in a form is there again after you unlock.\n\n"
           "F9 changes between English and Spanish. Shift+F1 lists all shortcuts.\n\n"
           "A date on the court's paper is always right. If Amparo says something else, correct it here and "
           "tell "
           "your lawyer."));
}

} // namespace client

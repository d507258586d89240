// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/dialog/new_clinic_panel.h"

#include "client/dialog/file_chooser.h"
#include "client/dialog/recovery_codes_print.h"
#include "client/model/convert.h"
#include "client/text/problem_text.h"
#include "client/widget/enter_key.h"
#include "client/widget/plain_label.h"
#include "storage/vault/passphrase.h"

#include <QCheckBox>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace client {

namespace {

enum Step { ClinicStep, UserStep, CodesStep };

/// The last group of characters of a code: enough to show that the paper can be read.
QString lastGroup(const storage::Secret& code)
{
    return toQt(code.text()).section(QLatin1Char{'-'}, -1);
}

} // namespace

NewClinicPanel::NewClinicPanel(QWidget* parent) :
    QWidget{parent}, m_steps{new QStackedWidget}, m_title{new PlainLabel{TextStyle::Strong}},
    m_explanation{new PlainLabel{TextStyle::Quiet}}, m_clinicLabel{new PlainLabel}, m_clinic{new QLineEdit},
    m_folderLabel{new PlainLabel}, m_folder{new QLineEdit}, m_chooseFolder{new QPushButton},
    m_userLabel{new PlainLabel}, m_user{new QLineEdit}, m_words{new PlainLabel{TextStyle::Strong}},
    m_otherWords{new QPushButton}, m_ownPassphrase{new QCheckBox}, m_firstLabel{new PlainLabel},
    m_first{new PassphraseField}, m_againLabel{new PlainLabel}, m_again{new PassphraseField},
    m_codesText{new PlainLabel}, m_print{new QPushButton}, m_confirmLabel{new PlainLabel},
    m_confirm{new QLineEdit}, m_problem{new PlainLabel}, m_back{new QPushButton}, m_demo{new QPushButton},
    m_next{new QPushButton}
{
    m_explanation->setWordWrap(true);
    m_problem->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_next->setObjectName(QStringLiteral("next"));
    m_next->setDefault(true);
    m_steps->addWidget(makeClinicStep());
    m_steps->addWidget(makeUserStep());
    m_steps->addWidget(makeCodesStep());

    auto* buttons = new QHBoxLayout;
    m_demo->setFlat(true);
    buttons->addWidget(m_back);
    buttons->addWidget(m_demo);
    buttons->addStretch();
    buttons->addWidget(m_next);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins({});
    layout->addWidget(m_title);
    layout->addWidget(m_explanation);
    layout->addWidget(m_steps, 1);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);
    connect(m_back, &QPushButton::clicked, this, &NewClinicPanel::goBack);
    connect(m_demo, &QPushButton::clicked, this, &NewClinicPanel::demoRequested);
    connect(m_next, &QPushButton::clicked, this, &NewClinicPanel::goOn);
    suggestPassphrase();
    retranslate();
}

QWidget* NewClinicPanel::makeClinicStep()
{
    m_clinic->setObjectName(QStringLiteral("clinicName"));
    m_folder->setObjectName(QStringLiteral("folder"));
    m_clinicLabel->setBuddy(m_clinic);
    m_folderLabel->setBuddy(m_folder);
    auto* step = new QWidget;
    auto* layout = new QGridLayout{step};
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(m_clinicLabel, 0, 0, 1, 2);
    layout->addWidget(m_clinic, 1, 0, 1, 2);
    layout->addWidget(m_folderLabel, 2, 0, 1, 2);
    layout->addWidget(m_folder, 3, 0);
    layout->addWidget(m_chooseFolder, 3, 1);
    layout->setRowStretch(4, 1);
    layout->setColumnStretch(0, 1);
    connect(m_clinic, &QLineEdit::textChanged, this, [this] {
        if (!m_folderChosen)
            m_folder->setText(suggestedFolder());
        showState();
    });
    connect(m_folder, &QLineEdit::textEdited, this, [this] { m_folderChosen = true; });
    connect(m_folder, &QLineEdit::textChanged, this, &NewClinicPanel::showState);
    connect(m_chooseFolder, &QPushButton::clicked, this, &NewClinicPanel::chooseFolder);
    return step;
}

QWidget* NewClinicPanel::makeUserStep()
{
    m_user->setObjectName(QStringLiteral("newUser"));
    m_first->edit()->setObjectName(QStringLiteral("ownPassphrase"));
    m_again->edit()->setObjectName(QStringLiteral("passphraseAgain"));
    m_words->setObjectName(QStringLiteral("suggestedWords"));
    m_userLabel->setBuddy(m_user);
    m_firstLabel->setBuddy(m_first->edit());
    m_againLabel->setBuddy(m_again->edit());
    m_words->setTextInteractionFlags(Qt::TextSelectableByKeyboard);
    m_words->setWordWrap(true);
    auto* step = new QWidget;
    auto* layout = new QGridLayout{step};
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(m_userLabel, 0, 0, 1, 2);
    layout->addWidget(m_user, 1, 0, 1, 2);
    layout->addWidget(m_words, 2, 0);
    layout->addWidget(m_otherWords, 2, 1);
    layout->addWidget(m_ownPassphrase, 3, 0, 1, 2);
    layout->addWidget(m_firstLabel, 4, 0, 1, 2);
    layout->addWidget(m_first, 5, 0, 1, 2);
    layout->addWidget(m_againLabel, 6, 0, 1, 2);
    layout->addWidget(m_again, 7, 0, 1, 2);
    layout->setRowStretch(8, 1);
    layout->setColumnStretch(0, 1);
    connect(m_user, &QLineEdit::textChanged, this, &NewClinicPanel::showState);
    connect(m_otherWords, &QPushButton::clicked, this, &NewClinicPanel::suggestPassphrase);
    connect(m_ownPassphrase, &QCheckBox::toggled, this, &NewClinicPanel::showState);
    connect(m_first, &PassphraseField::edited, this, &NewClinicPanel::showState);
    connect(m_again, &PassphraseField::edited, this, &NewClinicPanel::showState);
    return step;
}

QWidget* NewClinicPanel::makeCodesStep()
{
    m_codesText->setObjectName(QStringLiteral("recoveryCodes"));
    m_confirm->setObjectName(QStringLiteral("confirmCodes"));
    m_confirmLabel->setBuddy(m_confirm);
    m_confirmLabel->setWordWrap(true);
    m_codesText->setWordWrap(true);
    auto* step = new QWidget;
    auto* layout = new QVBoxLayout{step};
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(m_codesText);
    layout->addWidget(m_print, 0, Qt::AlignLeft);
    layout->addWidget(m_confirmLabel);
    layout->addWidget(m_confirm);
    layout->addStretch();
    connect(m_print, &QPushButton::clicked, this, &NewClinicPanel::printCodes);
    connect(m_confirm, &QLineEdit::textChanged, this, &NewClinicPanel::showState);
    return step;
}

void NewClinicPanel::allowCancel(bool allowed)
{
    m_mayCancel = allowed;
    showState();
}

void NewClinicPanel::setBusy(bool busy)
{
    m_busy = busy;
    showState();
}

void NewClinicPanel::showProblem(storage::Problem problem)
{
    m_busy = false;
    m_shown = problem;
    showState();
}

void NewClinicPanel::showCodes(std::vector<storage::Secret> codes)
{
    m_busy = false;
    m_codes = std::move(codes);
    m_suggested = {};
    m_words->setText({});
    m_steps->setCurrentIndex(CodesStep);
    retranslate();
    m_confirm->setFocus();
}

void NewClinicPanel::takeFocus()
{
    m_clinic->setFocus();
}

int NewClinicPanel::step() const
{
    return m_steps->currentIndex();
}

void NewClinicPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void NewClinicPanel::keyPressEvent(QKeyEvent* event)
{
    if (!pressByEnter(*this, *event, *m_next))
        QWidget::keyPressEvent(event);
}

void NewClinicPanel::retranslate()
{
    m_clinicLabel->setText(tr("&Name of the clinic"));
    m_folderLabel->setText(tr("&Folder in which the clinic is kept"));
    m_clinic->setAccessibleName(tr("Name of the clinic"));
    m_folder->setAccessibleName(tr("Folder in which the clinic is kept"));
    m_chooseFolder->setText(tr("C&hoose…"));
    retranslateUserStep();
    m_demo->setText(tr("Try the &demo clinic"));
    m_print->setText(tr("&Print the codes"));
    m_confirmLabel->setText(tr(
        "To be sure that the paper can be read, &type the last group of each code, with a space between:"));
    m_confirm->setAccessibleName(tr("Last group of each code"));
    QStringList codes;
    for (const auto& code : m_codes)
        codes.append(toQt(code.text()));
    m_codesText->setText(codes.join(QStringLiteral("\n\n")));
    switch (static_cast<Step>(step())) {
    case ClinicStep:
        m_title->setText(tr("New clinic, step 1 of 3: the clinic"));
        m_explanation->setText(
            tr("Everything the clinic writes down is kept encrypted in one folder of this computer. Nothing "
               "is sent anywhere."));
        break;
    case UserStep:
        m_title->setText(tr("New clinic, step 2 of 3: you"));
        m_explanation->setText(
            tr("You are the first user and the administrator. These six words are your passphrase. Write "
               "them down, learn them, then destroy the paper. Nobody can look them up for you."));
        break;
    case CodesStep:
        m_title->setText(tr("New clinic, step 3 of 3: recovery codes"));
        m_explanation->setText(
            tr("If a passphrase is lost, any two of these codes open the clinic. Give each one to another "
               "person. They are shown only now."));
        break;
    }
    showState();
}

void NewClinicPanel::retranslateUserStep()
{
    m_userLabel->setText(tr("&User name, to be typed each time"));
    m_user->setAccessibleName(tr("User name"));
    m_otherWords->setText(tr("Other &words"));
    m_ownPassphrase->setText(tr("I want a passphrase of my &own"));
    m_firstLabel->setText(tr("Your &passphrase"));
    m_first->edit()->setAccessibleName(tr("Your passphrase"));
    m_againLabel->setText(tr("Type the passphrase &again"));
    m_again->edit()->setAccessibleName(tr("Passphrase again"));
}

void NewClinicPanel::goBack()
{
    if (step() == UserStep) {
        m_steps->setCurrentIndex(ClinicStep);
        retranslate();
        takeFocus();
    } else {
        Q_EMIT cancelled();
    }
}

void NewClinicPanel::goOn()
{
    m_shown.reset();
    if (step() == ClinicStep) {
        m_steps->setCurrentIndex(UserStep);
        retranslate();
        m_user->setFocus();
    } else if (step() == UserStep) {
        submit();
    } else {
        m_codes.clear();
        m_codesText->setText({});
        m_confirm->clear();
        Q_EMIT finished();
    }
}

void NewClinicPanel::suggestPassphrase()
{
    m_suggested = storage::vault::newPassphrase(shownLanguage());
    m_words->setText(toQt(m_suggested.text()));
    showState();
}

void NewClinicPanel::chooseFolder()
{
    auto* dialog = new FileChooser{FilePurpose::NewClinicFolder, this, QFileInfo{m_folder->text()}.path()};
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& folder) {
        m_folderChosen = true;
        m_folder->setText(QDir{folder}.filePath(QFileInfo{suggestedFolder()}.fileName()));
    });
    dialog->open();
}

void NewClinicPanel::printCodes()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(QStringLiteral("paper")); // what a print queue shows
    auto* dialog = new QPrintDialog{printer.get(), this};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, printer] { printRecoveryCodes(m_codes, m_clinic->text().trimmed(), *printer); });
    dialog->open();
}

void NewClinicPanel::showState()
{
    const bool own = m_ownPassphrase->isChecked();
    m_words->setVisible(!own);
    m_otherWords->setVisible(!own);
    m_firstLabel->setVisible(own);
    m_first->setVisible(own);
    m_back->setText(step() == ClinicStep ? tr("&Cancel") : tr("&Back"));
    m_back->setVisible(step() == UserStep || (step() == ClinicStep && m_mayCancel));
    m_back->setEnabled(!m_busy);
    m_demo->setVisible(step() == ClinicStep);
    m_next->setText(m_busy ? tr("Making the clinic…")
                           : (step() == CodesStep ? tr("&Start working") : tr("&Next")));
    const bool done = step() == ClinicStep ? clinicStepIsDone()
                                           : (step() == UserStep ? userStepIsDone() : codesStepIsDone());
    m_next->setEnabled(done && !m_busy);
    auto sentence = m_shown ? problemText(*m_shown) : QString{};
    if (step() == UserStep && own && !m_first->isEmpty())
        if (const auto problem = passphraseProblem())
            sentence = problemText(*problem);
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

QString NewClinicPanel::suggestedFolder() const
{
    auto name = m_clinic->text().trimmed();
    name.remove(QRegularExpression{QStringLiteral("[/\\\\:\\x00-\\x1f.]")});
    if (name.isEmpty())
        name = QStringLiteral("Amparo");
    const auto documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir{documents}.filePath(QStringLiteral("%1.amparo").arg(name));
}

bool NewClinicPanel::clinicStepIsDone() const
{
    return !m_clinic->text().trimmed().isEmpty()
        && m_folder->text().trimmed().endsWith(QLatin1String{".amparo"});
}

std::optional<storage::Problem> NewClinicPanel::passphraseProblem() const
{
    const auto checked = storage::vault::checkPassphrase(m_first->peek(),
                                                         {fromQt(m_clinic->text()), fromQt(m_user->text())});
    return checked ? std::nullopt : std::optional{checked.error().problem};
}

bool NewClinicPanel::userStepIsDone() const
{
    if (m_user->text().trimmed().isEmpty() || m_again->isEmpty())
        return false;
    const auto again = m_again->peek();
    if (!m_ownPassphrase->isChecked())
        return again.text() == m_suggested.text();
    return !passphraseProblem() && again.text() == m_first->peek().text();
}

bool NewClinicPanel::codesStepIsDone() const
{
    const auto typed = m_confirm->text().toUpper().simplified().split(QLatin1Char{' '}, Qt::SkipEmptyParts);
    if (m_codes.empty() || typed.size() != static_cast<qsizetype>(m_codes.size()))
        return m_codes.empty();
    for (qsizetype i = 0; i < typed.size(); ++i)
        if (typed[i] != lastGroup(m_codes[static_cast<std::size_t>(i)]))
            return false;
    return true;
}

void NewClinicPanel::submit()
{
    auto request = std::make_shared<NewClinicRequest>(NewClinicRequest{
        m_clinic->text().trimmed(), m_folder->text().trimmed(), m_user->text().trimmed(), m_again->take()});
    auto unused = m_first->take();
    Q_EMIT clinicRequested(std::move(request));
}

} // namespace client

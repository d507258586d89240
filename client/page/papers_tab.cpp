// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/page/papers_tab.h"

#include "client/dialog/file_chooser.h"
#include "client/model/case_summary.h"
#include "client/model/convert.h"
#include "client/model/hearing_text.h"
#include "client/model/printout_model.h"
#include "client/widget/card.h"
#include "client/widget/list_view.h"
#include "forms/checklist/checklist.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace client {

static constexpr int cardsWidth = 500;

PapersTab::PapersTab(QWidget* parent) :
    QWidget{parent}, m_checklistCard{new Card}, m_list{new QComboBox}, m_languages{new QComboBox},
    m_discreet{new QCheckBox}, m_previewList{new QPushButton}, m_slipCard{new Card}, m_hearing{new QComboBox},
    m_slipLanguage{new QComboBox}, m_previewSlip{new QPushButton}, m_formCard{new Card},
    m_answers{new PlainLabel}, m_worksheet{new QPushButton}, m_importAnswers{new QPushButton},
    m_form{new QLineEdit}, m_chooseForm{new QPushButton}, m_draft{new QCheckBox}, m_fillForm{new QPushButton},
    m_formNote{new NoticeLabel{QStringLiteral("formNote")}},
    m_printedTitle{new PlainLabel{TextStyle::Section}}, m_nothingPrinted{new PlainLabel{TextStyle::Quiet}},
    m_printouts{new PrintoutModel{this}}, m_printoutList{new ListView}
{
    auto* content = new QWidget;
    auto* cards = new QVBoxLayout{content};
    for (auto* card : {makeChecklistCard(), makeSlipCard(), makeFormCard()})
        cards->addWidget(card);
    cards->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(cardsWidth);
    m_printoutList->setObjectName(QStringLiteral("printoutList"));
    m_printoutList->showModel(m_printouts, {23, 17, -12, 15, 8});
    auto* right = new QVBoxLayout;
    right->addWidget(m_printedTitle);
    right->addWidget(m_nothingPrinted);
    right->addWidget(m_printoutList, 1);
    right->addStretch();
    auto* layout = new QHBoxLayout{this};
    layout->addWidget(scroll);
    layout->addLayout(right, 1);
    connectButtons();
    retranslate();
}

Card* PapersTab::makeChecklistCard()
{
    m_list->setObjectName(QStringLiteral("checklist"));
    m_languages->setObjectName(QStringLiteral("checklistLanguages"));
    m_discreet->setObjectName(QStringLiteral("checklistDiscreet"));
    m_previewList->setObjectName(QStringLiteral("previewChecklist"));
    m_list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_list->setMinimumContentsLength(30);
    for (QWidget* part : std::initializer_list<QWidget*>{m_list, m_languages, m_discreet, m_previewList})
        m_checklistCard->add(part);
    return m_checklistCard;
}

Card* PapersTab::makeSlipCard()
{
    m_hearing->setObjectName(QStringLiteral("slipHearing"));
    m_slipLanguage->setObjectName(QStringLiteral("slipLanguage"));
    m_previewSlip->setObjectName(QStringLiteral("previewSlip"));
    m_hearing->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_hearing->setMinimumContentsLength(30);
    for (QWidget* part : std::initializer_list<QWidget*>{m_hearing, m_slipLanguage, m_previewSlip})
        m_slipCard->add(part);
    return m_slipCard;
}

Card* PapersTab::makeFormCard()
{
    m_worksheet->setObjectName(QStringLiteral("previewWorksheet"));
    m_importAnswers->setObjectName(QStringLiteral("importAnswers"));
    m_form->setObjectName(QStringLiteral("officialForm"));
    m_chooseForm->setObjectName(QStringLiteral("chooseForm"));
    m_draft->setObjectName(QStringLiteral("formDraft"));
    m_fillForm->setObjectName(QStringLiteral("fillForm"));
    m_draft->setChecked(true);
    m_answers->setWordWrap(true);
    auto* file = new QWidget;
    auto* line = new QHBoxLayout{file};
    line->setContentsMargins({});
    line->addWidget(m_form, 1);
    line->addWidget(m_chooseForm);
    for (QWidget* part : std::initializer_list<QWidget*>{m_answers, m_worksheet, m_importAnswers, file,
                                                         m_draft, m_fillForm, m_formNote})
        m_formCard->add(part);
    return m_formCard;
}

void PapersTab::connectButtons()
{
    connect(m_previewList, &QPushButton::clicked, this, [this] {
        Q_EMIT checklistRequested(
            {m_list->currentData().toString().toStdString(), chosenLanguages(), m_discreet->isChecked()});
    });
    connect(m_previewSlip, &QPushButton::clicked, this, [this] {
        const auto index = static_cast<std::size_t>(m_hearing->currentIndex());
        if (index < m_upcoming.size())
            Q_EMIT slipRequested(m_upcoming[index], chosenSlipLanguage());
    });
    connect(m_worksheet, &QPushButton::clicked, this, &PapersTab::worksheetRequested);
    connect(m_importAnswers, &QPushButton::clicked, this, &PapersTab::answersRequested);
    connect(m_fillForm, &QPushButton::clicked, this,
            [this] { Q_EMIT formRequested({m_form->text().trimmed(), m_draft->isChecked()}); });
    connect(m_form, &QLineEdit::textChanged, this,
            [this](const QString& path) { m_fillForm->setEnabled(!path.trimmed().isEmpty()); });
    connect(m_chooseForm, &QPushButton::clicked, this, [this] {
        auto* chooser = new FileChooser{FilePurpose::FormPdf, this};
        connect(chooser, &QFileDialog::fileSelected, m_form, &QLineEdit::setText);
        chooser->open();
    });
}

void PapersTab::showView(const CaseView& view)
{
    const bool isOther = !m_view || m_view->file.record.id != view.file.record.id;
    if (isOther) {
        m_slipLanguage->setCurrentIndex(view.file.respondent.language == "en" ? 1 : 0);
        m_formNote->clear(); // it tells of the client before
    }
    m_view = view;
    std::vector<PrintoutRow> rows;
    rows.reserve(view.printouts.size());
    for (const auto& printout : view.printouts)
        rows.push_back({.printout = printout, .by = userName(view, printout.by)});
    m_printouts->setClinicZone(view.clinic.zone);
    m_nothingPrinted->setVisible(rows.empty());
    m_printoutList->setVisible(!rows.empty());
    m_printouts->setRows(std::move(rows));
    fillHearings();
    retranslate();
}

void PapersTab::takeFocus()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
}

void PapersTab::fillLists()
{
    const QSignalBlocker quiet{m_list};
    const auto chosen = m_list->currentData();
    m_list->clear();
    for (const auto& list : forms::checklists())
        m_list->addItem(QStringLiteral("%1  %2").arg(toQt(list.id), toQt(list.title.in(shownLanguage()))),
                        toQt(list.id));
    m_list->setCurrentIndex(std::max(0, m_list->findData(chosen)));
}

void PapersTab::fillHearings()
{
    const QSignalBlocker quiet{m_hearing};
    const int chosen = m_hearing->currentIndex();
    m_hearing->clear();
    m_upcoming.clear();
    if (m_view)
        for (const auto& hearing : m_view->file.hearings)
            if (hearing.status == storage::HearingStatus::Scheduled && hearing.at.date >= m_view->today)
                m_upcoming.push_back(hearing);
    for (const auto& hearing : m_upcoming)
        m_hearing->addItem(
            QStringLiteral("%1, %2").arg(courtClockText(hearing), shortCourtText(hearing.court)));
    if (m_upcoming.empty())
        m_hearing->addItem(tr("no hearing ahead"));
    m_hearing->setCurrentIndex(std::clamp(chosen, 0, m_hearing->count() - 1));
    m_hearing->setEnabled(!m_upcoming.empty());
    m_previewSlip->setEnabled(!m_upcoming.empty());
}

std::vector<i18n::Language> PapersTab::chosenLanguages() const
{
    using i18n::Language;
    switch (m_languages->currentIndex()) {
    case 1: return {Language::Spanish};
    case 2: return {Language::English};
    default: return {};
    }
}

i18n::Language PapersTab::chosenSlipLanguage() const
{
    return m_slipLanguage->currentIndex() == 0 ? i18n::Language::Spanish : i18n::Language::English;
}

void PapersTab::showFormNote(NoticeLabel::Words words)
{
    m_formNote->say(std::move(words));
}

void PapersTab::clearFormNote()
{
    m_formNote->clear();
}

static void setChoices(QComboBox& box, const QStringList& texts)
{
    const int chosen = std::max(0, box.currentIndex());
    box.clear();
    box.addItems(texts);
    box.setCurrentIndex(chosen);
}

void PapersTab::retranslate()
{
    m_checklistCard->setTitle(tr("Checklist"));
    m_list->setAccessibleName(tr("Checklist"));
    m_languages->setAccessibleName(tr("Languages"));
    setChoices(*m_languages,
               {tr("Two languages, the client's on the left"), tr("Spanish only"), tr("English only")});
    m_discreet->setText(tr("&Discreet: no name, no A-Number, not the word asylum"));
    m_previewList->setText(tr("Preview the chec&klist…"));
    m_slipCard->setTitle(tr("Hearing slip"));
    m_hearing->setAccessibleName(tr("Hearing"));
    m_slipLanguage->setAccessibleName(tr("First language"));
    setChoices(*m_slipLanguage, {tr("Spanish first"), tr("English first")});
    m_previewSlip->setText(tr("Preview the &slip…"));
    m_formCard->setTitle(tr("Form I-589"));
    const auto answers = m_view ? static_cast<int>(m_view->file.answers.size()) : 0;
    m_answers->setText(answers == 0 ? tr("No answers yet.") : tr("%n answer(s) are here.", nullptr, answers));
    m_worksheet->setText(tr("Preview the &worksheet…"));
    m_importAnswers->setText(tr("Import an &answers file…"));
    m_form->setAccessibleName(tr("The official form"));
    m_form->setPlaceholderText(tr("the official PDF, from uscis.gov"));
    m_chooseForm->setText(tr("Choose the for&m…"));
    m_draft->setText(tr("D&raft: every page says so"));
    m_fillForm->setText(tr("&Fill and preview…"));
    m_fillForm->setEnabled(!m_form->text().trimmed().isEmpty());
    m_printedTitle->setText(tr("Printed so far"));
    m_nothingPrinted->setText(tr("Nothing yet."));
    m_printoutList->setAccessibleName(tr("Printed so far"));
    m_printouts->retranslate();
    fillLists();
    fillHearings();
}

} // namespace client

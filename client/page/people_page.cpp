// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/page/people_page.h"

#include "client/app/drafts.h"
#include "client/app/session.h"
#include "client/dialog/client_dialog.h"
#include "client/model/convert.h"
#include "client/model/people_model.h"
#include "client/page/draft_keeper.h"
#include "client/page/import_flow.h"
#include "client/page/person_pane.h"
#include "client/text/problem_text.h"
#include "client/widget/empty_state.h"
#include "client/widget/icon.h"
#include "client/widget/list_view.h"
#include "client/widget/plain_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace client {

/// As many as a screen shows at once, and some to scroll: they come before all the others are counted.
static constexpr std::size_t firstKeys = 200;
static const QString intakePlace = QStringLiteral("intake");

PeoplePage::PeoplePage(Session& session, QWidget* parent) :
    Page{session, parent}, m_model{new PeopleModel{this}}, m_title{new PlainLabel{TextStyle::Title}},
    m_count{new PlainLabel{TextStyle::Quiet}}, m_new{new QPushButton}, m_import{new QPushButton},
    m_list{new ListView}, m_pane{new PersonPane}, m_empty{new EmptyState{QStringLiteral("people")}},
    m_nothing{new EmptyState{QStringLiteral("search")}}, m_stack{new QStackedWidget}
{
    makeList();
    m_new->setObjectName(QStringLiteral("newClient"));
    m_import->setObjectName(QStringLiteral("importSheet"));
    m_count->setObjectName(QStringLiteral("peopleCount"));
    m_new->setIcon(lineIcon(QStringLiteral("plus")));
    m_import->setIcon(lineIcon(QStringLiteral("import")));
    auto* head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addWidget(m_count, 1, Qt::AlignBottom);
    head->addWidget(m_import);
    head->addWidget(m_new);
    auto* split = new QSplitter;
    split->setChildrenCollapsible(false);
    split->addWidget(m_list);
    split->addWidget(m_pane);
    split->setStretchFactor(0, 1);
    m_pane->setMinimumWidth(220);
    for (QWidget* part : std::initializer_list<QWidget*>{split, m_empty, m_nothing})
        m_stack->addWidget(part);
    auto* layout = new QVBoxLayout{this};
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);
    connect(m_new, &QPushButton::clicked, this, &PeoplePage::takeInClient);
    connect(m_import, &QPushButton::clicked, this, &PeoplePage::importSheet);
    connect(m_empty, &EmptyState::actionRequested, this, &PeoplePage::takeInClient);
    connect(m_pane, &PersonPane::openRequested, this, &PeoplePage::openChosen);
    retranslate();
}

void PeoplePage::makeList()
{
    m_list->setObjectName(QStringLiteral("peopleList"));
    m_list->showModel(m_model, {-24, 13, 21, 11, 9, 15, 8});
    m_list->keepCurrent([this] { return m_model->rowOfKey(m_chosen).value_or(-1); });
    m_model->setFetch([this](const PeopleModel::Keys& keys,
                             std::function<void(std::vector<storage::PersonRow>)> answer) {
        const auto today = session().today();
        session().read(
            this, [keys, today](storage::Clinic& clinic) { return clinic.readPeople().rows(keys, today); },
            [answer = std::move(answer)](storage::Result<std::vector<storage::PersonRow>> rows) {
                if (rows)
                    answer(*std::move(rows));
            });
    });
    connect(m_list, &ListView::activated, this, &PeoplePage::openChosen);
    connect(m_list, &ListView::currentRowChanged, this, &PeoplePage::showChosen);
    // The row may come after it was chosen.
    connect(m_model, &PeopleModel::dataChanged, this, &PeoplePage::showChosen);
}

QString PeoplePage::title() const
{
    return tr("People");
}

void PeoplePage::retranslate()
{
    m_title->setText(title());
    m_new->setText(tr("&New client"));
    m_new->setToolTip(toolTipText(withShortcut(tr("New client"), QKeySequence{Qt::CTRL | Qt::Key_N})));
    m_import->setText(tr("&Import a spreadsheet"));
    m_list->setAccessibleName(tr("People"));
    m_empty->setTexts(tr("No clients yet"), tr("Add the first one, or import the clinic's spreadsheet."),
                      tr("New client"));
    m_nothing->setTexts(tr("Nobody found"), tr("Try fewer letters, one surname, or the A-Number."));
    m_model->retranslate();
    m_pane->retranslate();
    showCount();
}

void PeoplePage::search(const QString& typed)
{
    if (typed == m_typed)
        return;
    m_typed = typed;
    readFirstKeys();
}

void PeoplePage::takeFocus()
{
    m_list->setFocus();
}

void PeoplePage::refresh()
{
    readKeys(storage::everyone, [this](PeopleModel::Keys keys) {
        m_isWhole = true;
        m_model->setKeys(std::move(keys)); // any row may have changed
        showCount();
    });
}

void PeoplePage::readFirstKeys()
{
    readKeys(firstKeys, [this](PeopleModel::Keys keys) {
        m_isWhole = keys.size() < firstKeys;
        m_model->setKeys(std::move(keys));
        showCount();
        if (!m_isWhole)
            readOtherKeys();
    });
}

void PeoplePage::readOtherKeys()
{
    readKeys(storage::everyone, [this](PeopleModel::Keys keys) {
        m_isWhole = true;
        m_model->extendKeys(std::move(keys));
        showCount();
    });
}

void PeoplePage::readKeys(std::size_t limit, std::function<void(PeopleModel::Keys)> show)
{
    const auto asked = ++m_asked;
    session().read(
        this,
        [typed = fromQt(m_typed), limit](storage::Clinic& clinic) {
            return clinic.readPeople().numbers(typed, limit);
        },
        [this, asked, show = std::move(show)](storage::Result<std::vector<std::int64_t>> keys) {
            if (asked != m_asked)
                return;
            if (keys)
                show(*std::move(keys));
            else
                Q_EMIT noticed(problemText(keys.error().problem));
        });
}

void PeoplePage::showCount()
{
    const int count = m_model->rowCount();
    m_count->setText(count == 0 || !m_isWhole ? QString{} : tr("%n people", nullptr, count));
    const bool filtered = !m_typed.trimmed().isEmpty();
    m_stack->setCurrentIndex(count > 0 ? 0 : filtered ? 2 : 1);
}

void PeoplePage::showChosen()
{
    const auto asked = ++m_askedChosen;
    const int row = m_list->currentRow();
    const auto* person = row >= 0 ? m_model->row(row) : nullptr;
    if (row >= 0)
        m_chosen = m_model->keys().at(static_cast<std::size_t>(row));
    if (!person || !person->caseId) {
        m_pane->clear();
        return;
    }
    session().read(
        this, [id = *person->caseId](storage::Clinic& clinic) { return clinic.readCases().caseFile(id); },
        [this, asked](storage::Result<storage::CaseFile> file) {
            if (asked != m_askedChosen)
                return;
            if (file)
                m_pane->showFile(*file, session().today(), session().settings().zone);
            else
                m_pane->clear();
        });
}

void PeoplePage::openChosen()
{
    const int row = m_list->currentRow();
    const auto* person = row >= 0 ? m_model->row(row) : nullptr;
    if (person && person->caseId)
        Q_EMIT caseRequested(*person->caseId);
}

void PeoplePage::takeInClient()
{
    session().read(
        this, [](storage::Clinic& clinic) { return clinic.readCases().users(); },
        [this](storage::Result<std::vector<storage::User>> users) {
            auto* dialog = new ClientDialog{session().today(), session().settings().zone,
                                            users ? *users : std::vector<storage::User>{}, this};
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->makeFieldsFor(session().drafts().fieldsAt(intakePlace));
            keepDrafts(session().drafts(), *dialog, intakePlace);
            connect(dialog, &ClientDialog::aNumbersTyped, this,
                    [this, dialog](const auto& numbers) { lookForClash(*dialog, numbers); });
            connect(dialog, &ClientDialog::saveRequested, this, [this, dialog] { saveClient(*dialog); });
            connect(dialog, &ClientDialog::rejected, this,
                    [this] { session().drafts().forget(intakePlace); });
            dialog->open();
        });
}

void PeoplePage::saveClient(ClientDialog& dialog)
{
    session().write(
        &dialog,
        [intake = dialog.value()](storage::Clinic& clinic) { return clinic.people().takeIn(intake); },
        [this, &dialog](storage::Result<storage::TakenIn> taken) {
            if (!taken) {
                dialog.showProblem(taken.error().problem);
                return;
            }
            session().drafts().forget(intakePlace);
            dialog.accept();
            Q_EMIT noticed(tr("The client was saved."));
            Q_EMIT caseRequested(taken->record.id);
        });
}

void PeoplePage::lookForClash(ClientDialog& dialog, const std::vector<storage::ANumber>& numbers)
{
    if (numbers.empty())
        return;
    session().read(
        &dialog,
        [number = numbers.front()](storage::Clinic& clinic) {
            return clinic.readPeople().withANumber(number);
        },
        [&dialog](storage::Result<std::vector<storage::Person>> others) {
            if (!others)
                return;
            QStringList names;
            for (const auto& person : *others)
                names << toQt(storage::fullName(person));
            dialog.showClash(names);
        });
}

void PeoplePage::importSheet()
{
    auto* flow = new ImportFlow{session(), this};
    connect(flow, &ImportFlow::noticed, this, &PeoplePage::noticed);
    flow->start();
}

} // namespace client

// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/page/setup_page.h"

#include "client/app/session.h"
#include "client/dialog/file_chooser.h"
#include "client/dialog/user_dialog.h"
#include "client/model/convert.h"
#include "client/model/user_model.h"
#include "client/text/problem_text.h"
#include "client/widget/card.h"
#include "client/widget/card_table.h"
#include "client/widget/notice_label.h"
#include "client/widget/progress_panel.h"
#include "i18n/zone.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSpinBox>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <functional>

namespace client {

namespace {

/// Where clinics of the border sit.
constexpr std::array zones{"America/Tijuana",   "America/Los_Angeles",   "America/Hermosillo",
                           "America/Phoenix",   "America/Ciudad_Juarez", "America/Denver",
                           "America/Chihuahua", "America/Matamoros",     "America/Chicago",
                           "America/Monterrey", "America/Mexico_City",   "America/New_York"};

QString leadDaysText(const std::vector<int>& days)
{
    QStringList parts;
    for (const int day : days)
        parts.append(QString::number(day));
    return parts.join(QStringLiteral(", "));
}

/// The numbers in `text`, largest first; the old ones if there is none.
std::vector<int> leadDaysOf(const QString& text, std::vector<int> old)
{
    std::vector<int> days;
    for (const auto& part : text.split(QRegularExpression{QStringLiteral("[^0-9]+")}, Qt::SkipEmptyParts))
        if (const int day = part.toInt(); day <= 365)
            days.push_back(day);
    std::ranges::sort(days, std::greater{});
    days.erase(std::ranges::unique(days).begin(), days.end());
    return days.empty() ? std::move(old) : days;
}

} // namespace

SetupPage::SetupPage(Session& session, QWidget* parent) :
    Page{session, parent}, m_title{new PlainLabel{TextStyle::Title}},
    m_problem{new NoticeLabel{QStringLiteral("problem")}}, m_clinicCard{new Card}, m_name{new QLineEdit},
    m_phone{new QLineEdit}, m_address{new QLineEdit}, m_zone{new QComboBox}, m_leadDays{new QLineEdit},
    m_idle{new QSpinBox}, m_usersCard{new Card}, m_users{new CardTable}, m_userModel{new UserModel{this}},
    m_addUser{new QPushButton}, m_changePassphrase{new QPushButton}, m_backupCard{new Card},
    m_backupText{new PlainLabel}, m_backup{new QPushButton}, m_progress{new ProgressPanel}
{
    makeClinicCard();
    makeUsersCard();
    makeBackupCard();
    auto* inner = new QWidget;
    auto* column = new QVBoxLayout{inner};
    column->setContentsMargins(20, 16, 20, 20);
    column->setSpacing(14);
    column->addWidget(m_title);
    column->addWidget(m_problem);
    for (auto* card : {m_clinicCard, m_usersCard, m_backupCard})
        column->addWidget(card);
    column->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    retranslate();
}

SetupPage::~SetupPage() = default;

void SetupPage::makeClinicCard()
{
    for (const auto* zone : zones)
        m_zone->addItem(QString{}, QString::fromLatin1(zone));
    m_idle->setRange(1, 60);
    m_idle->setButtonSymbols(QAbstractSpinBox::NoButtons);
    const std::pair<QWidget*, QString> fields[] = {
        {m_name, QStringLiteral("clinicName")},   {m_phone, QStringLiteral("phone")},
        {m_address, QStringLiteral("address")},   {m_zone, QStringLiteral("zone")},
        {m_leadDays, QStringLiteral("leadDays")}, {m_idle, QStringLiteral("idleMinutes")},
    };
    auto* body = new QWidget;
    auto* grid = new QGridLayout{body};
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const auto& [field, name] : fields) {
        field->setObjectName(name);
        m_labels.push_back(new PlainLabel);
        m_labels.back()->setBuddy(field);
        grid->addWidget(m_labels.back(), row, 0);
        const bool isLine = qobject_cast<QLineEdit*>(field) != nullptr;
        grid->addWidget(field, row++, 1, isLine ? Qt::Alignment{} : Qt::AlignLeft);
    }
    m_clinicCard->add(body);
    for (auto* line : {m_name, m_phone, m_address, m_leadDays})
        connect(line, &QLineEdit::editingFinished, this, &SetupPage::save);
    connect(m_zone, &QComboBox::activated, this, &SetupPage::save);
    connect(m_idle, &QSpinBox::editingFinished, this, &SetupPage::save);
}

void SetupPage::makeUsersCard()
{
    m_users->setObjectName(QStringLiteral("users"));
    m_users->setModel(m_userModel);
    m_users->setStretchColumn(UserModel::Name);
    m_addUser->setObjectName(QStringLiteral("addUser"));
    m_changePassphrase->setObjectName(QStringLiteral("changePassphrase"));
    m_usersCard->addBeside(m_addUser);
    m_usersCard->addBeside(m_changePassphrase);
    m_usersCard->add(m_users);
    connect(m_addUser, &QPushButton::clicked, this, &SetupPage::addUser);
    connect(m_changePassphrase, &QPushButton::clicked, this, &SetupPage::changePassphrase);
}

void SetupPage::makeBackupCard()
{
    m_backup->setObjectName(QStringLiteral("backUp"));
    m_backupText->setWordWrap(true);
    m_backupCard->addBeside(m_backup);
    m_backupCard->add(m_backupText);
    m_backupCard->add(m_progress);
    connect(m_backup, &QPushButton::clicked, this, &SetupPage::askBackupFile);
}

QString SetupPage::title() const
{
    return tr("Setup");
}

void SetupPage::takeFocus()
{
    m_name->setFocus();
}

void SetupPage::refresh()
{
    showSettings();
    readUsers();
}

void SetupPage::showSettings()
{
    const auto& settings = session().settings();
    const auto fill = [](QLineEdit* field, const QString& text) {
        if (!field->hasFocus()) // what is being typed stays
            field->setText(text);
    };
    fill(m_name, toQt(settings.clinicName));
    fill(m_phone, toQt(settings.phone));
    fill(m_address, toQt(settings.address));
    fill(m_leadDays, leadDaysText(settings.leadDays));
    if (m_zone->findData(toQt(settings.zone)) < 0)
        m_zone->addItem(toQt(i18n::zoneTown(settings.zone, shownLanguage())), toQt(settings.zone));
    m_zone->setCurrentIndex(m_zone->findData(toQt(settings.zone)));
    if (!m_idle->hasFocus())
        m_idle->setValue(settings.idleMinutes);
}

storage::ClinicSettings SetupPage::typedSettings() const
{
    auto settings = session().settings();
    if (!m_name->text().trimmed().isEmpty())
        settings.clinicName = fromQt(m_name->text());
    settings.phone = fromQt(m_phone->text());
    settings.address = fromQt(m_address->text());
    settings.zone = fromQt(m_zone->currentData().toString());
    settings.leadDays = leadDaysOf(m_leadDays->text(), settings.leadDays);
    settings.idleMinutes = m_idle->value();
    return settings;
}

void SetupPage::save()
{
    const auto settings = typedSettings();
    if (settings == session().settings())
        return;
    session().write(
        this, [settings](storage::Clinic& clinic) { return clinic.settings().save(settings); },
        [this](const storage::Result<storage::Done>& done) {
            if (!done) {
                m_problem->say(done.error().problem);
                return;
            }
            m_problem->clear();
            Q_EMIT noticed(tr("Saved."));
        });
}

void SetupPage::readUsers()
{
    session().read(
        this, [](storage::Clinic& clinic) { return clinic.readCases().users(); },
        [this](storage::Result<std::vector<storage::User>> users) {
            if (users)
                m_userModel->setRows(std::move(*users));
        });
}

void SetupPage::addUser()
{
    auto* dialog = new UserDialog{UserDialog::Purpose::NewUser, this};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        auto passphrase = std::make_shared<storage::Secret>(dialog->takePassphrase());
        session().write(
            this,
            [name = fromQt(dialog->userName()), role = dialog->role(), passphrase](storage::Clinic& clinic) {
                return clinic.addUser(name, role, *passphrase);
            },
            [this](const storage::Result<storage::User>& user) {
                Q_EMIT noticed(user ? tr("The user was added.") : problemText(user.error().problem));
            });
    });
    dialog->open();
}

void SetupPage::changePassphrase()
{
    auto* dialog = new UserDialog{UserDialog::Purpose::NewPassphrase, this};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        auto old = std::make_shared<storage::Secret>(dialog->takeOldPassphrase());
        auto passphrase = std::make_shared<storage::Secret>(dialog->takePassphrase());
        session().write(
            this,
            [old, passphrase](storage::Clinic& clinic) { return clinic.changePassphrase(*old, *passphrase); },
            [this](const storage::Result<storage::Done>& done) {
                Q_EMIT noticed(done ? tr("Your passphrase was changed.") : problemText(done.error().problem));
            });
    });
    dialog->open();
}

void SetupPage::askBackupFile()
{
    auto* dialog = new FileChooser{FilePurpose::Backup, this,
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)};
    dialog->selectFile(QStringLiteral("amparo-%1.backup").arg(toQt(storage::toIso(session().today()))));
    connect(dialog, &QFileDialog::fileSelected, this, &SetupPage::backUp);
    dialog->open();
}

QString SetupPage::backupText()
{
    return tr("Writing and checking the backup");
}

void SetupPage::backUp(const QString& file)
{
    auto progress = std::make_shared<TaskProgress>();
    m_progress->follow(progress, backupText());
    m_backup->setEnabled(false);
    session().writeQuietly(
        this,
        [path = std::filesystem::path{file.toStdString()}, progress](storage::Clinic& clinic) {
            return clinic.backUp(
                path, [&](std::int64_t done, std::int64_t total) { return progress->report(done, total); });
        },
        [this](const storage::Result<storage::BackedUp>& backup) {
            m_progress->finish();
            m_backup->setEnabled(true);
            m_backup->setFocus();
            Q_EMIT noticed(backup ? tr("The backup was written, read back and is whole.")
                                  : problemText(backup.error().problem));
        });
}

void SetupPage::retranslate()
{
    m_title->setText(title());
    m_clinicCard->setTitle(tr("THE CLINIC"));
    const QString labels[]
        = {tr("&Name"),  tr("&Phone, printed on papers"),          tr("&Address"),
           tr("Cloc&k"), tr("&Remind so many days before a date"), tr("&Lock when nobody is there for")};
    for (std::size_t i = 0; i < m_labels.size(); ++i) {
        m_labels[i]->setText(labels[i]);
        auto plain = labels[i];
        m_labels[i]->buddy()->setAccessibleName(plain.remove(QLatin1Char{'&'}));
    }
    for (int i = 0; i < m_zone->count(); ++i)
        m_zone->setItemText(
            i, toQt(i18n::zoneTown(m_zone->itemData(i).toString().toStdString(), shownLanguage())));
    m_idle->setSuffix(tr(" min", "minutes"));
    m_usersCard->setTitle(tr("USERS"));
    m_users->setAccessibleName(tr("Users"));
    m_addUser->setText(tr("Add a &user"));
    m_addUser->setEnabled(session().user().role == storage::Role::Administrator);
    m_changePassphrase->setText(tr("Change &my passphrase"));
    m_backupCard->setTitle(tr("BACKUP"));
    m_backupText->setText(tr(
        "A backup is one encrypted file. Keep it on another disk, away from this computer. It opens with the "
        "passphrases of today."));
    m_backup->setText(tr("&Back up now"));
    if (m_progress->isWorking())
        m_progress->setWhat(backupText());
    m_userModel->retranslate();
}

} // namespace client

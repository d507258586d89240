// SPDX-FileCopyrightText: The Amparo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/dialog/person_form.h"

#include "client/dialog/a_number_field.h"
#include "client/dialog/enum_box.h"
#include "client/dialog/field_form.h"
#include "client/dialog/language_box.h"
#include "client/dialog/partial_date_field.h"
#include "client/model/convert.h"
#include "client/widget/plain_label.h"
#include "i18n/countries.h"
#include "i18n/date_text.h"
#include "storage/import/name_reading.h"
#include "storage/import/number_reading.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace client {

PersonForm::PersonForm(QWidget* parent) :
    QWidget{parent}, m_who{new FieldForm}, m_whoTitle{new PlainLabel{TextStyle::Section}},
    m_givenNames{new QLineEdit}, m_firstSurname{new QLineEdit}, m_secondSurname{new QLineEdit},
    m_noticeName{new QLineEdit}, m_aliases{new QLineEdit}, m_aNumber{new ANumberField},
    m_birthDate{new PartialDateField}, m_sex{new QComboBox}, m_nationality{new QLineEdit},
    m_birthplace{new QLineEdit}, m_speech{new FieldForm}, m_speechTitle{new PlainLabel{TextStyle::Section}},
    m_language{new LanguageBox}, m_variant{new QLineEdit}, m_otherLanguages{new QLineEdit},
    m_interpreter{new QCheckBox}, m_reach{new FieldForm}, m_reachTitle{new PlainLabel{TextStyle::Section}},
    m_phone{new QLineEdit}, m_whatsApp{new QCheckBox}, m_safeToCall{new QCheckBox},
    m_whereStaying{new QLineEdit}, m_safetyNotes{new QPlainTextEdit}
{
    makeFields();
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins({});
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_whoTitle, m_who, m_speechTitle, m_speech, m_reachTitle, m_reach})
        layout->addWidget(part);
    layout->addStretch();
    retranslate();
    connectFields();
}

void PersonForm::makeFields()
{
    m_who->addField(m_givenNames, QStringLiteral("givenNames"));
    m_who->addField(m_firstSurname, QStringLiteral("firstSurname"));
    m_who->addField(m_secondSurname, QStringLiteral("secondSurname"));
    m_who->addField(m_aNumber, QStringLiteral("aNumber"));
    m_who->addField(m_noticeName, QStringLiteral("noticeName"));
    m_who->addField(m_aliases, QStringLiteral("aliases"));
    m_who->addField(m_birthDate, QStringLiteral("birthDate"));
    m_who->addField(m_sex, QStringLiteral("sex"));
    m_who->addField(m_nationality, QStringLiteral("nationality"));
    m_who->addField(m_birthplace, QStringLiteral("birthplace"));
    m_speech->addField(m_language, QStringLiteral("language"));
    m_speech->addField(m_variant, QStringLiteral("languageVariant"));
    m_speech->addField(m_otherLanguages, QStringLiteral("otherLanguages"));
    m_interpreter->setObjectName(QStringLiteral("needsInterpreter"));
    m_speech->addWide(m_interpreter);
    m_reach->addField(m_phone, QStringLiteral("phone"));
    m_whatsApp->setObjectName(QStringLiteral("whatsApp"));
    m_safeToCall->setObjectName(QStringLiteral("safeToCall"));
    m_safeToCall->setChecked(true);
    m_reach->addWide(m_whatsApp);
    m_reach->addWide(m_safeToCall);
    m_reach->addField(m_whereStaying, QStringLiteral("whereStaying"));
    m_safetyNotes->setTabChangesFocus(true);
    m_safetyNotes->setFixedHeight(m_safetyNotes->fontMetrics().lineSpacing() * 4);
    m_reach->addField(m_safetyNotes, QStringLiteral("safetyNotes"));
}

void PersonForm::connectFields()
{
    for (auto* line : {m_givenNames, m_firstSurname, m_secondSurname, m_nationality, m_phone,
                       static_cast<QLineEdit*>(m_birthDate)})
        connect(line, &QLineEdit::textChanged, this, &PersonForm::look);
    connect(m_language, &QComboBox::editTextChanged, this, &PersonForm::look);
    connect(m_aNumber, &ANumberField::numbersChanged, this, [this] {
        m_clash.clear();
        look();
        std::vector<storage::ANumber> numbers;
        for (const auto& number : m_aNumber->numbers())
            numbers.push_back(number.number);
        Q_EMIT aNumbersTyped(numbers);
    });
}

void PersonForm::retranslate()
{
    m_whoTitle->setText(tr("Who"));
    m_speechTitle->setText(tr("Language"));
    m_reachTitle->setText(tr("How to reach them"));
    m_who->setLabel(m_givenNames, tr("&Given names"));
    m_who->setLabel(m_firstSurname, tr("First s&urname"));
    m_who->setLabel(m_secondSurname, tr("Second surna&me"));
    m_who->setLabel(m_aNumber, tr("&A-Number"));
    m_who->setLabel(m_noticeName, tr("Name on the court's &papers"));
    m_who->setLabel(m_aliases, tr("Other names"));
    m_who->setLabel(m_birthDate, tr("Date of &birth"));
    m_who->setLabel(m_sex, tr("Sex"));
    m_who->setLabel(m_nationality, tr("&Nationality"));
    m_who->setLabel(m_birthplace, tr("Place of birth"));
    m_speech->setLabel(m_language, tr("Best &language"));
    m_speech->setLabel(m_variant, tr("Town or &variant"));
    m_speech->setLabel(m_otherLanguages, tr("Other languages"));
    m_interpreter->setText(tr("Needs an &interpreter"));
    m_reach->setLabel(m_phone, tr("Telephone"));
    m_whatsApp->setText(tr("Has &WhatsApp on it"));
    m_safeToCall->setText(tr("It is safe to call or leave a message"));
    m_reach->setLabel(m_whereStaying, tr("Where they are staying"));
    m_reach->setLabel(m_safetyNotes, tr("Safety notes"));
    m_noticeName->setPlaceholderText(tr("only if it is written differently"));
    m_aliases->setPlaceholderText(tr("separate several with commas"));
    m_birthDate->setPlaceholderText(tr("14 mar 1988, 1988, about 1988"));
    fillWithWords<storage::Sex>(*m_sex, tr("not known"));
    look();
}

std::vector<std::string> PersonForm::nationalities(QStringList* unknown) const
{
    std::vector<std::string> codes;
    static const QRegularExpression separators{QStringLiteral("[,;/]")};
    for (const auto& part : m_nationality->text().split(separators, Qt::SkipEmptyParts)) {
        if (part.trimmed().isEmpty())
            continue;
        if (const auto code = i18n::countryNamed(fromQt(part)))
            codes.push_back(*code);
        else if (unknown)
            *unknown << part.trimmed();
    }
    return codes;
}

void PersonForm::look()
{
    const bool twoSurnames = m_secondSurname->text().trimmed().isEmpty()
        && !storage::sheet::splitSurnames(fromQt(m_firstSurname->text())).second.empty();
    m_who->setNote(m_firstSurname,
                   twoSurnames ? tr("Two surnames? Put the second one into its own field.") : QString{},
                   NoteKind::Doubt);
    m_who->setNote(m_givenNames, {}, NoteKind::Understood);
    m_who->setNote(m_aNumber,
                   m_clash.isEmpty() ? m_aNumber->note()
                                     : tr("This A-Number is here already: %1. Compare it with the paper.")
                                           .arg(m_clash.join(QStringLiteral(", "))),
                   m_aNumber->isMisread()  ? NoteKind::Problem
                       : m_clash.isEmpty() ? NoteKind::Understood
                                           : NoteKind::Doubt);
    m_who->setNote(m_birthDate, m_birthDate->note(),
                   m_birthDate->isMisread() ? NoteKind::Problem : NoteKind::Understood);
    QStringList unknown;
    QStringList names;
    for (const auto& code : nationalities(&unknown))
        names << toQt(i18n::countryName(code, shownLanguage()));
    m_who->setNote(m_nationality,
                   unknown.isEmpty()
                       ? names.join(QStringLiteral(", "))
                       : tr("We do not know the country \"%1\".").arg(unknown.join(QStringLiteral(", "))),
                   unknown.isEmpty() ? NoteKind::Understood : NoteKind::Problem);
    m_speech->setNote(m_language,
                      m_language->isKnown() ? QString{} : tr("Not in our list: it will be kept as typed."),
                      NoteKind::Doubt);
    QStringList phones;
    for (const auto& reading : storage::sheet::readPhones(fromQt(m_phone->text())))
        phones << toQt(reading.phone.number);
    m_reach->setNote(m_phone, phones.join(QStringLiteral(", ")), NoteKind::Understood);
    Q_EMIT edited();
}

void PersonForm::showClash(const QStringList& names)
{
    m_clash = names;
    look();
}

QWidget* PersonForm::showProblems()
{
    look();
    const bool hasName = !m_givenNames->text().trimmed().isEmpty()
        || !m_firstSurname->text().trimmed().isEmpty() || !m_secondSurname->text().trimmed().isEmpty();
    if (!hasName)
        m_who->setNote(m_givenNames, tr("Type a name."), NoteKind::Problem);
    for (auto* form : {m_who, m_speech, m_reach})
        if (auto* field = form->firstProblem())
            return field;
    return nullptr;
}

storage::NewPerson PersonForm::value() const
{
    storage::NewPerson person{.givenNames = fromQt(m_givenNames->text()),
                              .firstSurname = fromQt(m_firstSurname->text()),
                              .secondSurname = fromQt(m_secondSurname->text()),
                              .noticeName = fromQt(m_noticeName->text()),
                              .aNumbers = m_aNumber->numbers(),
                              .birthDate = m_birthDate->date(),
                              .sex = chosenIfAny<storage::Sex>(*m_sex),
                              .nationalities = nationalities(),
                              .birthplace = fromQt(m_birthplace->text()),
                              .language = m_language->language(),
                              .languageVariant = fromQt(m_variant->text()),
                              .otherLanguages = fromQt(m_otherLanguages->text()),
                              .needsInterpreter = m_interpreter->isChecked(),
                              .whereStaying = fromQt(m_whereStaying->text()),
                              .safetyNotes = fromQt(m_safetyNotes->toPlainText())};
    for (const auto& alias : m_aliases->text().split(QLatin1Char{','}, Qt::SkipEmptyParts))
        if (!alias.trimmed().isEmpty())
            person.aliases.push_back(fromQt(alias));
    for (const auto& reading : storage::sheet::readPhones(fromQt(m_phone->text())))
        person.phones.push_back({.number = reading.phone.number,
                                 .whatsApp = m_whatsApp->isChecked(),
                                 .safeToCall = m_safeToCall->isChecked()});
    return person;
}

} // namespace client

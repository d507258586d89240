<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>client::Application</name>
    <message numerus="yes">
        <source>Since the last unlock there were %n wrong attempt(s).</source>
        <translation>
            <numerusform>Since the last unlock there was %n wrong attempt.</numerusform>
            <numerusform>Since the last unlock there were %n wrong attempts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>client::Deadline</name>
    <message numerus="yes">
        <source>OVERDUE by %n day(s)</source>
        <translation>
            <numerusform>OVERDUE by %n day</numerusform>
            <numerusform>OVERDUE by %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>past the safe date by %n day(s)</source>
        <translation>
            <numerusform>past the safe date by %n day</numerusform>
            <numerusform>past the safe date by %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>client::DocketModel</name>
    <message numerus="yes">
        <source>%1 (%2): %n hearing(s)</source>
        <extracomment>%1 is a day, %2 how far away it is: "Friday, March 12, 2027 (in 3 days): 4 hearings"</extracomment>
        <translation>
            <numerusform>%1 (%2): %n hearing</numerusform>
            <numerusform>%1 (%2): %n hearings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>client::DocketPage</name>
    <message numerus="yes">
        <source>%n hearing(s)</source>
        <translation>
            <numerusform>%n hearing</numerusform>
            <numerusform>%n hearings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>client::FormFlow</name>
    <message numerus="yes">
        <source>%n answer(s) were imported.</source>
        <translation>
            <numerusform>%n answer was imported.</numerusform>
            <numerusform>%n answers were imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edition %1, %n page(s).</source>
        <translation>
            <numerusform>Edition %1, %n page.</numerusform>
            <numerusform>Edition %1, %n pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more difference(s).</source>
        <translation>
            <numerusform>And %n more difference.</numerusform>
            <numerusform>And %n more differences.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>client::ImportDialog</name>
    <message numerus="yes">
        <source>%n row(s) read.</source>
        <translation>
            <numerusform>%n row read.</numerusform>
            <numerusform>%n rows read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new client(s).</source>
        <translation>
            <numerusform>%n new client.</numerusform>
            <numerusform>%n new clients.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) already here.</source>
        <translation>
            <numerusform>%n client already here.</numerusform>
            <numerusform>%n clients already here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) refused: see below.</source>
        <translation>
            <numerusform>%n row refused: see below.</numerusform>
            <numerusform>%n rows refused: see below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hearing(s) are over.</source>
        <translation>
            <numerusform>%n hearing is over.</numerusform>
            <numerusform>%n hearings are over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more remark(s) are not listed.</source>
        <translation>
            <numerusform>%n more remark is not listed.</numerusform>
            <numerusform>%n more remarks are not listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>client::MainWindow</name>
    <message numerus="yes">
        <source>Locks in %n second(s). Any key stops it.</source>
        <translation>
            <numerusform>Locks in %n second. Any key stops it.</numerusform>
            <numerusform>Locks in %n seconds. Any key stops it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>client::PapersTab</name>
    <message numerus="yes">
        <source>%n answer(s) are here.</source>
        <translation>
            <numerusform>%n answer is here.</numerusform>
            <numerusform>%n answers are here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>client::PeoplePage</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>client::Reminders</name>
    <message numerus="yes">
        <source>%n hearing(s) %1</source>
        <extracomment>%1 is "today", "tomorrow" or "in 3 days".</extracomment>
        <translation>
            <numerusform>%n hearing %1</numerusform>
            <numerusform>%n hearings %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) due %1</source>
        <extracomment>%1 is "today", "tomorrow" or "in 3 days".</extracomment>
        <translation>
            <numerusform>%n date due %1</numerusform>
            <numerusform>%n dates due %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) overdue</source>
        <translation>
            <numerusform>%n date overdue</numerusform>
            <numerusform>%n dates overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>client::TodayPage</name>
    <message numerus="yes">
        <source>%n more in the docket</source>
        <translation>
            <numerusform>%n more in the docket</numerusform>
            <numerusform>%n more in the docket</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more date(s) are on the case pages.</source>
        <translation>
            <numerusform>%n more date is on the case page.</numerusform>
            <numerusform>%n more dates are on the case pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) have been overdue for more than 30 days. They are on the case pages.</source>
        <translation>
            <numerusform>%n date has been overdue for more than 30 days. It is on the case page.</numerusform>
            <numerusform>%n dates have been overdue for more than 30 days. They are on the case pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>client::UnlockPanel</name>
    <message numerus="yes">
        <source>%1 You can try again in %n second(s).</source>
        <translation>
            <numerusform>%1 You can try again in %n second.</numerusform>
            <numerusform>%1 You can try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
</TS>

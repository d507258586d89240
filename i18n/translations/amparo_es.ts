<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>client::DateField</name>
    <message>
        <source>14mar, 3/14/27, +30d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A date and how far away it is: &quot;Sunday, March 14, 2027, in 110 days&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>client::DemoRibbon</name>
    <message>
        <source>DEMO: everyone here is invented, and everything you enter goes when you close Amparo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start my own clinic</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>client::ProblemText</name>
    <message>
        <source>This is no longer in the clinic. Someone may have removed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already one with this name or number. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something here cannot be saved as it is. Look at the marked fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role does not allow this. Ask an administrator of the clinic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer is out of memory. Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amparo made a mistake. Nothing was saved. Please try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user or the passphrase is not right. Check both and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess. Use the six words Amparo suggests, or something longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These codes do not open this clinic. You need two different codes of the three.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a typing mistake in a recovery code. Compare it with the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This clinic is already open in another window. Close it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a clinic in this folder. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is not an Amparo clinic. Choose one that ends in .amparo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic&apos;s files are damaged. Do not delete anything. Restore the newest backup beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These files are older than the ones last used here. Look for the newer copy before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer Amparo saved this clinic. Install the newer one to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clinic cannot work on a network drive. Move it to a folder of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clinic needs one administrator. Make someone else administrator first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not an Amparo backup. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup is damaged. Use an earlier one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file or folder is not there any more. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a file with this name. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read. Check that you may open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Make room and try again. What was saved before is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be saved here. Choose a folder that you may write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk did not do what it should. Try again, and make a backup on another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name: given names or a surname.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An A-Number has 7 to 9 digits. Copy it from the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spreadsheet cut off the last digits of this A-Number. Copy it from the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This A-Number belongs to another person here. Compare both papers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a date. Type it like 14mar, 3/14/2027 or +30d.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day and month could be either way round. Write the month as a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such day. Check the date on the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the year with four digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a time. Type it like 8:30 am or 13:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this in the morning or in the afternoon? Add am or pm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clocks skip this time on that day. Check the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amparo does not know this court. Choose it from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amparo does not know this language. Choose it from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amparo does not know this country. Choose it from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amparo does not know this kind of hearing. Choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amparo does not know this outcome. Choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whether the client has a lawyer: none, looking for one, limited or full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is too long for its field. Shorten it, or use a note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This holds something that is not text. Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This spreadsheet cannot be read. Save it as CSV and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This spreadsheet has no rows. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column holds the names. Give the columns headings, like First name and Last name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that names the columns cannot be read. Correct it or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row breaks off in the middle. Save the spreadsheet again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row has more cells than the sheet has columns. Look for a stray comma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amparo does not know this form. Choose the PDF of Form I-589.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This edition of the form is no longer accepted. Get the newest from uscis.gov.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This form has other boxes than Amparo knows. Print a draft only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here has reviewed this edition of the form. Print a draft, or ask the lawyer to review it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This form&apos;s PDF is damaged. Download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some questions have no answer yet. Answer them, or print a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A font is missing. Install the packages fonts-dejavu-core and fonts-liberation.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>client::ProgressPanel</name>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>client::TimeField</name>
    <message>
        <source>8:30 am, 13:00</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>client::Words</name>
    <message>
        <source>female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <comment>sex</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typed, not yet compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compared with the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MPP: waits in Mexico</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removal proceedings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asylum office (USCIS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <comment>kind of case</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for the individual hearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>appeal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <comment>case</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never detained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>detained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting in Mexico</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no lawyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking for a lawyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limited help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a lawyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removal order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removal order in absentia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>terminated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <comment>outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voluntary departure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <comment>outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the client&apos;s paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed by the clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set by the judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set by the clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <comment>due date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brother or sister</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grandparent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grandchild</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <comment>kinship</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identity document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>court paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <comment>document</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hearing slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form I-589</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I-589 worksheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intake sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list of hearings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lawyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>volunteer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <comment>answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to review</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>client::shownLanguage</name>
    <message>
        <source>en</source>
        <extracomment>The code of the language this translation is in: &quot;en&quot; or &quot;es&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

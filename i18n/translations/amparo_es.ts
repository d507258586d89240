<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>client::ANumberField</name>
    <message>
        <source>Zeros were put in front: an A-Number has nine digits.</source>
        <translation>Se agregaron ceros al principio: un Número A tiene nueve dígitos.</translation>
    </message>
</context>
<context>
    <name>client::Actions</name>
    <message>
        <source>&amp;Clinic</source>
        <translation>&amp;Clínica</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;New client…</source>
        <translation>Cliente &amp;nuevo…</translation>
    </message>
    <message>
        <source>&amp;Import a spreadsheet…</source>
        <translation>&amp;Importar una hoja de cálculo…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>&amp;Bloquear ahora</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Leer de nuevo</translation>
    </message>
    <message>
        <source>Change the &amp;language</source>
        <translation>Cambiar el i&amp;dioma</translation>
    </message>
    <message>
        <source>All &amp;shortcuts</source>
        <translation>Todos los a&amp;tajos</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Hoy</translation>
    </message>
    <message>
        <source>P&amp;eople</source>
        <translation>P&amp;ersonas</translation>
    </message>
    <message>
        <source>&amp;Docket</source>
        <translation>&amp;Audiencias</translation>
    </message>
    <message>
        <source>&amp;Papers</source>
        <translation>Pa&amp;peles</translation>
    </message>
    <message>
        <source>Set&amp;up</source>
        <translation>A&amp;justes</translation>
    </message>
</context>
<context>
    <name>client::Application</name>
    <message numerus="yes">
        <source>Since the last unlock there were %n wrong attempt(s).</source>
        <translation>
            <numerusform>Desde la última vez que se abrió hubo %n intento equivocado.</numerusform>
            <numerusform>Desde la última vez que se abrió hubo %n intentos equivocados.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this computer seems to be wrong. Check date and time.</source>
        <translation>Parece que el reloj de esta computadora está mal. Revise la fecha y la hora.</translation>
    </message>
    <message>
        <source>The passphrase of the demo is: %1</source>
        <translation>La frase secreta de la demostración es: %1</translation>
    </message>
</context>
<context>
    <name>client::CaseDialog</name>
    <message>
        <source>Change the case</source>
        <translation>Cambiar el caso</translation>
    </message>
</context>
<context>
    <name>client::CaseForm</name>
    <message>
        <source>nobody yet</source>
        <translation>nadie todavía</translation>
    </message>
    <message>
        <source>P&amp;rogram</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Where they wait</source>
        <translation>Dónde espera</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>No&amp;tice to Appear received on</source>
        <translation>Notificación (NTA) recibida el</translation>
    </message>
    <message>
        <source>Notice to Appear filed on</source>
        <translation>Notificación (NTA) presentada el</translation>
    </message>
    <message>
        <source>Representation</source>
        <translation>Representación</translation>
    </message>
    <message>
        <source>Lawyer's name</source>
        <translation>Nombre del abogado o abogada</translation>
    </message>
    <message>
        <source>Responsible in the clinic</source>
        <translation>Responsable en la clínica</translation>
    </message>
    <message>
        <source>Must be seen by</source>
        <translation>Hay que atender a más tardar</translation>
    </message>
</context>
<context>
    <name>client::CaseHeader</name>
    <message>
        <source>Next hearing</source>
        <translation>Próxima audiencia</translation>
    </message>
    <message>
        <source>Nearest safe date</source>
        <translation>Fecha segura más cercana</translation>
    </message>
    <message>
        <source>Show the A-Number for 30 seconds</source>
        <translation>Mostrar el Número A durante 30 segundos</translation>
    </message>
    <message>
        <source>no A-Number</source>
        <translation>sin Número A</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>no se conoce ninguna</translation>
    </message>
</context>
<context>
    <name>client::CasePage</name>
    <message>
        <source>The hearing was marked. It stays in the history.</source>
        <translation>La audiencia quedó marcada. Sigue en el historial.</translation>
    </message>
    <message>
        <source>The due date was marked as done.</source>
        <translation>La fecha límite quedó marcada como cumplida.</translation>
    </message>
    <message>
        <source>The due date no longer applies.</source>
        <translation>La fecha límite ya no se aplica.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Over&amp;view</source>
        <translation>&amp;Resumen</translation>
    </message>
    <message>
        <source>Hearings and da&amp;tes</source>
        <translation>Audiencias y &amp;fechas</translation>
    </message>
    <message>
        <source>&amp;Papers</source>
        <translation>Pa&amp;peles</translation>
    </message>
    <message>
        <source>Parts of the case</source>
        <translation>Partes del caso</translation>
    </message>
    <message>
        <source>No case is open</source>
        <translation>No hay ningún caso abierto</translation>
    </message>
    <message>
        <source>Choose somebody on the People page.</source>
        <translation>Elija a alguien en la página Personas.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
</context>
<context>
    <name>client::CaseSummary</name>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <extracomment>%1 is a date, %2 how near it is, %3 what must be done.</extracomment>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>needs an interpreter</source>
        <translation>necesita intérprete</translation>
    </message>
    <message>
        <source>not safe to call</source>
        <translation>no es seguro llamar</translation>
    </message>
</context>
<context>
    <name>client::ClientDialog</name>
    <message>
        <source>New client</source>
        <translation>Cliente nuevo</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Next hearing, as printed on the paper</source>
        <translation>Próxima audiencia, tal como está en el papel</translation>
    </message>
</context>
<context>
    <name>client::CourtBox</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the name of a court, %2 its code.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>client::DateField</name>
    <message>
        <source>14mar, 3/14/27, +30d</source>
        <translation>14mar, 3/14/27, +30d</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation>Elegir en un calendario</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A date and how far away it is: "Sunday, March 14, 2027, in 110 days"</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>client::DatesTab</name>
    <message>
        <source>Hearings</source>
        <translation>Audiencias</translation>
    </message>
    <message>
        <source>Add a hea&amp;ring…</source>
        <translation>Agregar una a&amp;udiencia…</translation>
    </message>
    <message>
        <source>It &amp;was held</source>
        <translation>Se ce&amp;lebró</translation>
    </message>
    <message>
        <source>It was cance&amp;lled</source>
        <translation>Se ca&amp;nceló</translation>
    </message>
    <message>
        <source>Port of &amp;entry…</source>
        <translation>Puerto de entra&amp;da…</translation>
    </message>
    <message>
        <source>Due dates</source>
        <translation>Fechas límite</translation>
    </message>
    <message>
        <source>Add a &amp;due date…</source>
        <translation>Agregar una fecha lí&amp;mite…</translation>
    </message>
    <message>
        <source>It is d&amp;one</source>
        <translation>Ya se hi&amp;zo</translation>
    </message>
    <message>
        <source>It no longer applies</source>
        <translation>Ya no se aplica</translation>
    </message>
    <message>
        <source>Wh&amp;y?</source>
        <translation>¿Por &amp;qué?</translation>
    </message>
</context>
<context>
    <name>client::Deadline</name>
    <message>
        <source>Asylum application (I-589): one year</source>
        <translation>Solicitud de asilo (I-589): un año</translation>
    </message>
    <message numerus="yes">
        <source>OVERDUE by %n day(s)</source>
        <translation>
            <numerusform>VENCIDA hace %n día</numerusform>
            <numerusform>VENCIDA hace %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>past the safe date by %n day(s)</source>
        <translation>
            <numerusform>pasó la fecha segura hace %n día</numerusform>
            <numerusform>pasó la fecha segura hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule %1, version %2. %3</source>
        <extracomment>%1 is the rule's id, %2 its version, %3 the law it comes from.</extracomment>
        <translation>Regla %1, versión %2. %3</translation>
    </message>
</context>
<context>
    <name>client::DeadlineModel</name>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Safe date</source>
        <translation>Fecha segura</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>client::DemoRibbon</name>
    <message>
        <source>DEMO: everyone here is invented, and everything you enter goes when you close Amparo.</source>
        <translation>DEMO: todas las personas son inventadas, y lo que usted escriba se borra al cerrar Amparo.</translation>
    </message>
    <message>
        <source>Start my own clinic</source>
        <translation>Empezar mi propia clínica</translation>
    </message>
    <message>
        <source>DEMO: invented people</source>
        <translation>DEMO: personas inventadas</translation>
    </message>
</context>
<context>
    <name>client::DocketModel</name>
    <message>
        <source>Court</source>
        <translation>Corte</translation>
    </message>
    <message>
        <source>Court time</source>
        <translation>Hora de la corte</translation>
    </message>
    <message>
        <source>Client's time</source>
        <translation>Hora del cliente</translation>
    </message>
    <message>
        <source>Port of entry</source>
        <translation>Puerto de entrada</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Audiencia</translation>
    </message>
    <message>
        <source>Representation</source>
        <translation>Representación</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2): %n hearing(s)</source>
        <extracomment>%1 is a day, %2 how far away it is: "Friday, March 12, 2027 (in 3 days): 4 hearings"</extracomment>
        <translation>
            <numerusform>%1 (%2): %n audiencia</numerusform>
            <numerusform>%1 (%2): %n audiencias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>client::DocketPage</name>
    <message>
        <source>Docket</source>
        <translation>Audiencias</translation>
    </message>
    <message>
        <source>Next &amp;%1 days</source>
        <extracomment>The key of the button is its first digit.</extracomment>
        <translation>Próximos &amp;%1 días</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>Im&amp;primir</translation>
    </message>
    <message>
        <source>Print this docket</source>
        <translation>Imprimir estas audiencias</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Corte</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Hearings</source>
        <translation>Audiencias</translation>
    </message>
    <message>
        <source>No hearings in these days</source>
        <translation>No hay audiencias en estos días</translation>
    </message>
    <message>
        <source>Choose more days, another court, or add hearings on a case.</source>
        <translation>Elija más días u otra corte, o agregue audiencias en un caso.</translation>
    </message>
    <message>
        <source>Everyone responsible</source>
        <translation>Todos los responsables</translation>
    </message>
    <message>
        <source>All courts</source>
        <translation>Todas las cortes</translation>
    </message>
    <message numerus="yes">
        <source>%n hearing(s)</source>
        <translation>
            <numerusform>%n audiencia</numerusform>
            <numerusform>%n audiencias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>client::DueDialog</name>
    <message>
        <source>Type the date, for example 14 mar 2027 or +30d.</source>
        <translation>Escriba la fecha, por ejemplo 14 mar 2027 o +30d.</translation>
    </message>
    <message>
        <source>Say in a few words what must be done.</source>
        <translation>Diga en pocas palabras qué hay que hacer.</translation>
    </message>
    <message>
        <source>Add a due date</source>
        <translation>Agregar una fecha límite</translation>
    </message>
    <message>
        <source>The &amp;judge set this date</source>
        <translation>El &amp;juez o la jueza fijó esta fecha</translation>
    </message>
    <message>
        <source>The &amp;clinic set this date</source>
        <translation>La &amp;clínica fijó esta fecha</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Fecha</translation>
    </message>
    <message>
        <source>&amp;What must be done</source>
        <translation>&amp;Qué hay que hacer</translation>
    </message>
</context>
<context>
    <name>client::DueModel</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Safe date</source>
        <translation>Fecha segura</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
</context>
<context>
    <name>client::EntriesForm</name>
    <message>
        <source>Type the date, or at least the year: 2026, about March 2026.</source>
        <translation>Escriba la fecha, o al menos el año: 2026, aprox. marzo de 2026.</translation>
    </message>
    <message>
        <source>Date of &amp;entry</source>
        <translation>Fecha de &amp;entrada</translation>
    </message>
    <message>
        <source>Date of entry %1</source>
        <translation>Fecha de la entrada %1</translation>
    </message>
    <message>
        <source>Place of entry</source>
        <translation>Lugar por donde entró</translation>
    </message>
    <message>
        <source>Status at entry</source>
        <translation>Estatus al entrar</translation>
    </message>
    <message>
        <source>14 mar 2026, March 2026</source>
        <translation>14 mar 2026, marzo de 2026</translation>
    </message>
    <message>
        <source>Entries to the United States</source>
        <translation>Entradas a los Estados Unidos</translation>
    </message>
    <message>
        <source>Add an entr&amp;y</source>
        <translation>Agregar una en&amp;trada</translation>
    </message>
</context>
<context>
    <name>client::EntryDialog</name>
    <message>
        <source>Add an entry to the United States</source>
        <translation>Agregar una entrada a los Estados Unidos</translation>
    </message>
</context>
<context>
    <name>client::EntryModel</name>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Status at entry</source>
        <translation>Estatus al entrar</translation>
    </message>
</context>
<context>
    <name>client::ExplainedDueModel</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Safe date</source>
        <translation>Fecha segura</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Razones</translation>
    </message>
    <message>
        <source>why?</source>
        <translation>¿por qué?</translation>
    </message>
</context>
<context>
    <name>client::FamilyForm</name>
    <message>
        <source>Type a name.</source>
        <translation>Escriba un nombre.</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>First surname</source>
        <translation>Primer apellido</translation>
    </message>
    <message>
        <source>Second surname</source>
        <translation>Segundo apellido</translation>
    </message>
    <message>
        <source>What they are to the client</source>
        <translation>Parentesco con el cliente</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>A-Number</source>
        <translation>Número A</translation>
    </message>
    <message>
        <source>Has a case of their own</source>
        <translation>Tiene un caso propio</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>Add a &amp;family member</source>
        <translation>Agregar un familiar</translation>
    </message>
</context>
<context>
    <name>client::FamilyModel</name>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>Kinship</source>
        <translation>Parentesco</translation>
    </message>
    <message>
        <source>Own case</source>
        <translation>Caso propio</translation>
    </message>
</context>
<context>
    <name>client::FileChooser</name>
    <message>
        <source>Open another clinic</source>
        <translation>Abrir otra clínica</translation>
    </message>
    <message>
        <source>Folder in which the clinic is kept</source>
        <translation>Carpeta donde se guarda la clínica</translation>
    </message>
    <message>
        <source>Choose a spreadsheet</source>
        <translation>Elegir una hoja de cálculo</translation>
    </message>
    <message>
        <source>Choose a column map</source>
        <translation>Elegir un mapa de columnas</translation>
    </message>
    <message>
        <source>Choose an answers file</source>
        <translation>Elegir un archivo de respuestas</translation>
    </message>
    <message>
        <source>Choose the blank form</source>
        <translation>Elegir el formulario en blanco</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Where to put the backup</source>
        <translation>Dónde poner la copia de seguridad</translation>
    </message>
    <message>
        <source>Spreadsheets (*.csv *.tsv *.txt)</source>
        <translation>Hojas de cálculo (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Column maps (*.json)</source>
        <translation>Mapas de columnas (*.json)</translation>
    </message>
    <message>
        <source>Answers files (*.json)</source>
        <translation>Archivos de respuestas (*.json)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Carpeta:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>Tipo:</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Elegir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>client::FormFlow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not taken: %1</source>
        <translation>No se tomaron: %1</translation>
    </message>
    <message>
        <source>This is no answers file.</source>
        <translation>Este no es un archivo de respuestas.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) were imported.</source>
        <translation>
            <numerusform>Se importó %n respuesta.</numerusform>
            <numerusform>Se importaron %n respuestas.</numerusform>
        </translation>
    </message>
    <message>
        <source>These required questions have no answer yet: %1</source>
        <translation>Estas preguntas obligatorias todavía no tienen respuesta: %1</translation>
    </message>
    <message>
        <source>These answers are too long for the form: %1</source>
        <translation>Estas respuestas son demasiado largas para el formulario: %1</translation>
    </message>
    <message>
        <source>No font of this computer can print these answers: %1</source>
        <translation>Ninguna fuente de esta computadora puede imprimir estas respuestas: %1</translation>
    </message>
    <message numerus="yes">
        <source>Edition %1, %n page(s).</source>
        <translation>
            <numerusform>Edición %1, %n página.</numerusform>
            <numerusform>Edición %1, %n páginas.</numerusform>
        </translation>
    </message>
    <message>
        <source>A newer edition is reported: %1. Look at uscis.gov.</source>
        <translation>Se informa de una edición más nueva: %1. Consulte uscis.gov.</translation>
    </message>
    <message>
        <source>Every box of this edition fits, but the clinic's attorney has not reviewed it: it fills drafts only.</source>
        <translation>Todas las casillas de esta edición coinciden, pero el abogado de la clínica no la ha revisado: solo sirve para borradores.</translation>
    </message>
    <message>
        <source>Its edition is %1.</source>
        <translation>Su edición es %1.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more difference(s).</source>
        <translation>
            <numerusform>Y %n diferencia más.</numerusform>
            <numerusform>Y %n diferencias más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>client::GivenReminderModel</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>hearing</source>
        <translation>audiencia</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>visto</translation>
    </message>
</context>
<context>
    <name>client::HearingDialog</name>
    <message>
        <source>Add a hearing</source>
        <translation>Agregar una audiencia</translation>
    </message>
    <message>
        <source>The family's cases are co&amp;vered too</source>
        <translation>También incluye los casos de la &amp;familia</translation>
    </message>
</context>
<context>
    <name>client::HearingForm</name>
    <message>
        <source>&amp;Date of the hearing</source>
        <translation>&amp;Fecha de la audiencia</translation>
    </message>
    <message>
        <source>&amp;Time, as on the paper</source>
        <translation>&amp;Hora, como está en el papel</translation>
    </message>
    <message>
        <source>C&amp;ourt</source>
        <translation>C&amp;orte</translation>
    </message>
    <message>
        <source>&amp;Kind of hearing</source>
        <translation>&amp;Tipo de audiencia</translation>
    </message>
    <message>
        <source>Is the date &amp;fixed?</source>
        <translation>¿La fecha es fi&amp;ja?</translation>
    </message>
    <message>
        <source>&amp;How it is held</source>
        <translation>&amp;Cómo se celebra</translation>
    </message>
    <message>
        <source>&amp;Judge</source>
        <translation>J&amp;uez o jueza</translation>
    </message>
    <message>
        <source>&amp;Report at the port of entry</source>
        <translation>Presentarse en el puerto de entrada</translation>
    </message>
    <message>
        <source>&amp;Port of entry</source>
        <translation>&amp;Puerto de entrada</translation>
    </message>
    <message>
        <source>Day to re&amp;port</source>
        <translation>&amp;Día en que debe presentarse</translation>
    </message>
    <message>
        <source>Time to report, at the po&amp;rt</source>
        <translation>Hora en que debe presentarse, en el pue&amp;rto</translation>
    </message>
    <message>
        <source>&amp;Where we have it from</source>
        <translation>De dónde &amp;lo sabemos</translation>
    </message>
    <message>
        <source>Which paper or perso&amp;n</source>
        <translation>Qué papel o perso&amp;na</translation>
    </message>
    <message>
        <source>Type the date of the hearing, for example 14 mar 2027.</source>
        <translation>Escriba la fecha de la audiencia, por ejemplo 14 mar 2027.</translation>
    </message>
    <message>
        <source>Type the time that is on the paper, for example 8:30 am.</source>
        <translation>Escriba la hora que está en el papel, por ejemplo 8:30 am.</translation>
    </message>
    <message>
        <source>Choose the court from the list.</source>
        <translation>Elija la corte de la lista.</translation>
    </message>
</context>
<context>
    <name>client::HearingModel</name>
    <message>
        <source>Date and court time</source>
        <translation>Fecha y hora de la corte</translation>
    </message>
    <message>
        <source>Client's time</source>
        <translation>Hora del cliente</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Corte</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Audiencia</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Port of entry</source>
        <translation>Puerto de entrada</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
</context>
<context>
    <name>client::HearingWarnings</name>
    <message>
        <source>This is a federal holiday (%1). Look at the paper again.</source>
        <translation>Es un feriado federal (%1). Revise el papel otra vez.</translation>
    </message>
    <message>
        <source>This date or time does not exist.</source>
        <translation>Esta fecha u hora no existe.</translation>
    </message>
    <message>
        <source>Choose the court from the list.</source>
        <translation>Elija la corte de la lista.</translation>
    </message>
    <message>
        <source>This court is no longer used. Look at the paper again.</source>
        <translation>Esta corte ya no se usa. Revise el papel otra vez.</translation>
    </message>
    <message>
        <source>We are not sure of this court's clock. Compare the time with the paper.</source>
        <translation>No estamos seguros de la hora local de esta corte. Compare la hora con el papel.</translation>
    </message>
    <message>
        <source>This office holds no hearings. Choose a court.</source>
        <translation>En esta oficina no hay audiencias. Elija una corte.</translation>
    </message>
    <message>
        <source>We do not know this court's clock.</source>
        <translation>No conocemos la hora local de esta corte.</translation>
    </message>
    <message>
        <source>This is not the court's clock.</source>
        <translation>Esta no es la hora local de la corte.</translation>
    </message>
    <message>
        <source>This is a Saturday. Look at the paper again.</source>
        <translation>Es sábado. Revise el papel otra vez.</translation>
    </message>
    <message>
        <source>This is a Sunday. Look at the paper again.</source>
        <translation>Es domingo. Revise el papel otra vez.</translation>
    </message>
    <message>
        <source>This is before 6 in the morning. Is the time right?</source>
        <translation>Es antes de las 6 de la mañana. ¿La hora es correcta?</translation>
    </message>
    <message>
        <source>This is after 6 in the evening. Is the time right?</source>
        <translation>Es después de las 6 de la tarde. ¿La hora es correcta?</translation>
    </message>
    <message>
        <source>This date is in the past.</source>
        <translation>Esta fecha ya pasó.</translation>
    </message>
    <message>
        <source>This is very far ahead. Is the year right?</source>
        <translation>Falta mucho tiempo. ¿El año es correcto?</translation>
    </message>
    <message>
        <source>The clocks go forward over this time: it does not exist on that day.</source>
        <translation>Ese día los relojes se adelantan y esta hora no existe.</translation>
    </message>
    <message>
        <source>The clocks go back over this time: it comes twice on that day.</source>
        <translation>Ese día los relojes se atrasan y esta hora ocurre dos veces.</translation>
    </message>
    <message>
        <source>We do not know this port of entry. Is its name right?</source>
        <translation>No conocemos este puerto de entrada. ¿El nombre es correcto?</translation>
    </message>
    <message>
        <source>The client would report at the port of entry after the hearing. Look at the paper again.</source>
        <translation>El cliente se presentaría en el puerto de entrada después de la audiencia. Revise el papel otra vez.</translation>
    </message>
    <message>
        <source>The client would report at the port of entry more than a day before. Is the date right?</source>
        <translation>El cliente se presentaría en el puerto de entrada más de un día antes. ¿La fecha es correcta?</translation>
    </message>
</context>
<context>
    <name>client::HelpDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>Todos los atajos</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Today shows what must not be missed. Press Enter on a line to open the case, and Space on a due date to see how it was worked out.

Ctrl+K goes to the search field. Type a part of a name, an A-Number or a case number; accents do not matter.

Ctrl+N adds a client. Dates are typed as you say them: 14mar, 3/14/27, +30d, tomorrow.

Ctrl+P prints: on a case it shows the case's papers, on Today and the docket the list of hearings.

Ctrl+L locks at once. What you were typing in a form is there again after you unlock.

F9 changes between English and Spanish. Shift+F1 lists all shortcuts.

A date on the court's paper is always right. If Amparo says something else, correct it here and tell your lawyer.</source>
        <translation>Hoy muestra lo que no se puede olvidar. Con Intro en una línea se abre el caso; con la barra espaciadora en una fecha límite se ve cómo se calculó.

Ctrl+K lleva al campo de búsqueda. Escriba parte de un nombre, un Número A o un número de caso; los acentos no importan.

Ctrl+N agrega un cliente. Las fechas se escriben como se dicen: 14mar, 3/14/27, +30d, mañana.

Ctrl+P imprime: en un caso muestra los papeles del caso; en Hoy y en Audiencias, la lista de audiencias.

Ctrl+L bloquea de inmediato. Lo que usted estaba escribiendo en un formulario sigue ahí después de desbloquear.

F9 cambia entre inglés y español. Mayús+F1 muestra todos los atajos.

La fecha del papel de la corte siempre es la correcta. Si Amparo dice otra cosa, corríjalo aquí y avise al abogado o a la abogada.</translation>
    </message>
</context>
<context>
    <name>client::ImportDialog</name>
    <message>
        <source>Checking the spreadsheet</source>
        <translation>Revisando la hoja de cálculo</translation>
    </message>
    <message>
        <source>Importing the spreadsheet</source>
        <translation>Importando la hoja de cálculo</translation>
    </message>
    <message>
        <source>First the sheet is only checked: nothing changes until you press Import.</source>
        <translation>Primero solo se revisa la hoja: nada cambia hasta que usted presione Importar.</translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation>Todavía no ha cambiado nada.</translation>
    </message>
    <message>
        <source>The spreadsheet was imported.</source>
        <translation>La hoja de cálculo se importó.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read.</source>
        <translation>
            <numerusform>%n fila leída.</numerusform>
            <numerusform>%n filas leídas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new client(s).</source>
        <translation>
            <numerusform>%n cliente nuevo.</numerusform>
            <numerusform>%n clientes nuevos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) already here.</source>
        <translation>
            <numerusform>%n cliente ya estaba aquí.</numerusform>
            <numerusform>%n clientes ya estaban aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) refused: see below.</source>
        <translation>
            <numerusform>%n fila rechazada: vea abajo.</numerusform>
            <numerusform>%n filas rechazadas: vea abajo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hearing(s) are over.</source>
        <translation>
            <numerusform>%n audiencia ya pasó.</numerusform>
            <numerusform>%n audiencias ya pasaron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more remark(s) are not listed.</source>
        <translation>
            <numerusform>%n observación más no aparece en la lista.</numerusform>
            <numerusform>%n observaciones más no aparecen en la lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>Importar una hoja de cálculo</translation>
    </message>
    <message>
        <source>&amp;Spreadsheet (CSV)</source>
        <translation>&amp;Hoja de cálculo (CSV)</translation>
    </message>
    <message>
        <source>Column &amp;map, if there is one</source>
        <translation>&amp;Mapa de columnas, si lo hay</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>E&amp;legir…</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>Check &amp;first</source>
        <translation>&amp;Revisar primero</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
</context>
<context>
    <name>client::ImportFlow</name>
    <message>
        <source>The spreadsheet was imported.</source>
        <translation>La hoja de cálculo se importó.</translation>
    </message>
</context>
<context>
    <name>client::ImportModel</name>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>The sheet says</source>
        <translation>La hoja dice</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>revise</translation>
    </message>
</context>
<context>
    <name>client::ImportRemarks</name>
    <message>
        <source>We do not know this column: it was not read.</source>
        <translation>No conocemos esta columna: no se leyó.</translation>
    </message>
    <message>
        <source>A second column for the same thing: it was not read.</source>
        <translation>Otra columna para el mismo dato: no se leyó.</translation>
    </message>
    <message>
        <source>The map names a column that the sheet does not have.</source>
        <translation>El mapa nombra una columna que la hoja no tiene.</translation>
    </message>
    <message>
        <source>The lines above the headers were not read.</source>
        <translation>Las líneas anteriores a los encabezados no se leyeron.</translation>
    </message>
    <message>
        <source>Two surnames stand in one column: they were told apart.</source>
        <translation>Hay dos apellidos en una columna: se separaron.</translation>
    </message>
    <message>
        <source>The headers stand here again: skipped.</source>
        <translation>Aquí se repiten los encabezados: se pasó por alto.</translation>
    </message>
    <message>
        <source>The whole name was split by custom. Look at it.</source>
        <translation>El nombre completo se dividió según la costumbre. Revíselo.</translation>
    </message>
    <message>
        <source>Zeros were put in front of the A-Number.</source>
        <translation>Se agregaron ceros al principio del Número A.</translation>
    </message>
    <message>
        <source>".0" was taken off the A-Number.</source>
        <translation>Se quitó ".0" del Número A.</translation>
    </message>
    <message>
        <source>This date is written in another order than its column.</source>
        <translation>Esta fecha está escrita en otro orden que su columna.</translation>
    </message>
    <message>
        <source>The time behind the date was not kept.</source>
        <translation>La hora que sigue a la fecha no se guardó.</translation>
    </message>
    <message>
        <source>The hearing has no time. Look it up.</source>
        <translation>La audiencia no tiene hora. Averígüela.</translation>
    </message>
    <message>
        <source>The hearing has no court of its own.</source>
        <translation>La audiencia no tiene corte propia.</translation>
    </message>
    <message>
        <source>The date is missing, so the rest of it was not added.</source>
        <translation>Falta la fecha, así que el resto no se agregó.</translation>
    </message>
    <message>
        <source>The country of the telephone number was told from its area code.</source>
        <translation>El país del teléfono se dedujo de su clave de área.</translation>
    </message>
    <message>
        <source>The telephone number was kept as typed.</source>
        <translation>El teléfono se guardó como está escrito.</translation>
    </message>
    <message>
        <source>We do not know this word, so it was not added.</source>
        <translation>No conocemos esta palabra, así que no se agregó.</translation>
    </message>
    <message>
        <source>We do not know this language: it was kept as typed.</source>
        <translation>No conocemos este idioma: se guardó como está escrito.</translation>
    </message>
    <message>
        <source>We do not know this program: it was kept as typed.</source>
        <translation>No conocemos este programa: se guardó como está escrito.</translation>
    </message>
    <message>
        <source>Without a lawyer, and yet one is named. Look at it.</source>
        <translation>Dice que no tiene abogado o abogada, pero nombra a alguien. Revíselo.</translation>
    </message>
    <message>
        <source>Taken as empty.</source>
        <translation>Se tomó como vacío.</translation>
    </message>
    <message>
        <source>Changed: "%1" is now "%2".</source>
        <translation>Cambió: "%1" ahora es "%2".</translation>
    </message>
    <message>
        <source>Kept: "%1". The sheet says "%2".</source>
        <translation>Se conservó: "%1". La hoja dice "%2".</translation>
    </message>
</context>
<context>
    <name>client::MainWindow</name>
    <message numerus="yes">
        <source>Locks in %n second(s). Any key stops it.</source>
        <translation>
            <numerusform>Se bloquea en %n segundo. Cualquier tecla lo detiene.</numerusform>
            <numerusform>Se bloquea en %n segundos. Cualquier tecla lo detiene.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>The clinic, the user and their role: "Clínica Puerta Abierta: maria, staff"</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Search people, A-Numbers, cases…   Ctrl+K</source>
        <translation>Buscar personas, Números A, casos…   Ctrl+K</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Change the language</source>
        <translation>Cambiar el idioma</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>There is nothing to print here. Open a case or Papers, or choose more days of the docket.</source>
        <translation>Aquí no hay nada que imprimir. Abra un caso o Papeles, o elija más días en Audiencias.</translation>
    </message>
</context>
<context>
    <name>client::MustBeSeenModel</name>
    <message>
        <source>By</source>
        <translation>A más tardar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
</context>
<context>
    <name>client::NewClinicPanel</name>
    <message>
        <source>&amp;Name of the clinic</source>
        <translation>&amp;Nombre de la clínica</translation>
    </message>
    <message>
        <source>&amp;Folder in which the clinic is kept</source>
        <translation>&amp;Carpeta donde se guarda la clínica</translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <translation>Nombre de la clínica</translation>
    </message>
    <message>
        <source>Folder in which the clinic is kept</source>
        <translation>Carpeta donde se guarda la clínica</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>&amp;Print the codes</source>
        <translation>Im&amp;primir los códigos</translation>
    </message>
    <message>
        <source>To be sure that the paper can be read, &amp;type the last group of each code, with a space between:</source>
        <translation>Para comprobar que el papel se puede leer, &amp;escriba el último grupo de cada código, con un espacio entre ellos:</translation>
    </message>
    <message>
        <source>Last group of each code</source>
        <translation>Último grupo de cada código</translation>
    </message>
    <message>
        <source>New clinic, step 1 of 3: the clinic</source>
        <translation>Clínica nueva, paso 1 de 3: la clínica</translation>
    </message>
    <message>
        <source>Everything the clinic writes down is kept encrypted in one folder of this computer. Nothing is sent anywhere.</source>
        <translation>Todo lo que la clínica anota se guarda cifrado en una carpeta de esta computadora. Nada se envía a ninguna parte.</translation>
    </message>
    <message>
        <source>New clinic, step 2 of 3: you</source>
        <translation>Clínica nueva, paso 2 de 3: usted</translation>
    </message>
    <message>
        <source>You are the first user and the administrator. These six words are your passphrase. Write them down, learn them, then destroy the paper. Nobody can look them up for you.</source>
        <translation>Usted es la primera persona con acceso y administra la clínica. Estas seis palabras son su frase secreta. Anótelas, apréndalas y después destruya el papel. Nadie puede buscarlas por usted.</translation>
    </message>
    <message>
        <source>New clinic, step 3 of 3: recovery codes</source>
        <translation>Clínica nueva, paso 3 de 3: códigos de recuperación</translation>
    </message>
    <message>
        <source>If a passphrase is lost, any two of these codes open the clinic. Give each one to another person. They are shown only now.</source>
        <translation>Si se pierde una frase secreta, dos de estos códigos abren la clínica. Entregue cada uno a una persona distinta. Solo se muestran ahora.</translation>
    </message>
    <message>
        <source>&amp;User name, to be typed each time</source>
        <translation>Nombre de &amp;usuario, que se escribe cada vez</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Other &amp;words</source>
        <translation>&amp;Otras palabras</translation>
    </message>
    <message>
        <source>I want a passphrase of my &amp;own</source>
        <translation>Quiero una frase &amp;propia</translation>
    </message>
    <message>
        <source>Your &amp;passphrase</source>
        <translation>Su &amp;frase secreta</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Su frase secreta</translation>
    </message>
    <message>
        <source>Type the passphrase &amp;again</source>
        <translation>Escriba &amp;de nuevo la frase secreta</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Frase secreta otra vez</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Making the clinic…</source>
        <translation>Creando la clínica…</translation>
    </message>
    <message>
        <source>&amp;Start working</source>
        <translation>&amp;Empezar a trabajar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Try the &amp;demo clinic</source>
        <translation>Probar la clínica de &amp;demostración</translation>
    </message>
</context>
<context>
    <name>client::NoteDialog</name>
    <message>
        <source>Add a note</source>
        <translation>Agregar una nota</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>client::NoteModel</name>
    <message>
        <source>Written</source>
        <translation>Escrita</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>client::OverviewTab</name>
    <message>
        <source>Name on the court's papers</source>
        <translation>Nombre en los papeles de la corte</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Otros nombres</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nacionalidad</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Lugar de nacimiento</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Where they are staying</source>
        <translation>Dónde se queda</translation>
    </message>
    <message>
        <source>Safety notes</source>
        <translation>Notas de seguridad</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Where they wait</source>
        <translation>Dónde espera</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Corte</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Juez o jueza</translation>
    </message>
    <message>
        <source>Notice to Appear received on</source>
        <translation>Notificación (NTA) recibida el</translation>
    </message>
    <message>
        <source>Notice to Appear filed on</source>
        <translation>Notificación (NTA) presentada el</translation>
    </message>
    <message>
        <source>Lawyer's name</source>
        <translation>Abogado o abogada</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Must be seen by</source>
        <translation>Hay que atender a más tardar</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Change the ca&amp;se…</source>
        <translation>Ca&amp;mbiar el caso…</translation>
    </message>
    <message>
        <source>Add an &amp;entry…</source>
        <translation>Agregar una &amp;entrada…</translation>
    </message>
    <message>
        <source>Add a &amp;note…</source>
        <translation>Agregar una &amp;nota…</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>Entries to the United States</source>
        <translation>Entradas a los Estados Unidos</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>None known yet.</source>
        <translation>Todavía no se conoce ninguna.</translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation>Todavía no hay notas.</translation>
    </message>
</context>
<context>
    <name>client::PaperPreview</name>
    <message>
        <source>Print preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Pre&amp;vious page</source>
        <translation>Página an&amp;terior</translation>
    </message>
    <message>
        <source>Ne&amp;xt page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Guardar como PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The page as it will be printed</source>
        <translation>La página como se imprimirá</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Enviado a la impresora.</translation>
    </message>
    <message>
        <source>Saved. This file is not protected by the passphrase: delete it when it is no longer needed.</source>
        <translation>Guardado. Este archivo no está protegido por la frase secreta: bórrelo cuando ya no lo necesite.</translation>
    </message>
    <message>
        <source>By recording your review you say that you have read every page and that the text is right. It then prints without the word draft, for everyone in the clinic.</source>
        <translation>Al registrar su revisión usted dice que leyó todas las páginas y que el texto es correcto. Desde entonces se imprime sin la palabra borrador, para toda la clínica.</translation>
    </message>
    <message>
        <source>Your review is recorded. Close this page and open the paper again.</source>
        <translation>Su revisión quedó registrada. Cierre esta página y vuelva a abrir el papel.</translation>
    </message>
    <message>
        <source>I have read it: &amp;record</source>
        <translation>Lo leí: &amp;registrar</translation>
    </message>
    <message>
        <source>&amp;Record my review…</source>
        <translation>&amp;Registrar mi revisión…</translation>
    </message>
</context>
<context>
    <name>client::PapersPage</name>
    <message>
        <source>Papers</source>
        <translation>Papeles</translation>
    </message>
    <message>
        <source>BLANK INTAKE SHEET</source>
        <translation>HOJA DE REGISTRO EN BLANCO</translation>
    </message>
    <message>
        <source>One page in both languages, in the order of the intake screen: for days without power, and for people who wait.</source>
        <translation>Una página en los dos idiomas, en el orden de la pantalla de registro: para los días sin luz y para quienes esperan.</translation>
    </message>
    <message>
        <source>Print intake sheet</source>
        <translation>Imprimir hoja de registro</translation>
    </message>
    <message>
        <source>LIST OF HEARINGS</source>
        <translation>LISTA DE AUDIENCIAS</translation>
    </message>
    <message>
        <source>The hearings of the days you choose on the docket page, with full names: for the clinic's staff only.</source>
        <translation>Las audiencias de los días que usted elija en Audiencias, con nombres completos: solo para el personal de la clínica.</translation>
    </message>
    <message>
        <source>Print docket</source>
        <translation>Imprimir audiencias</translation>
    </message>
    <message>
        <source>PAPERS OF A CLIENT</source>
        <translation>PAPELES DE UN CLIENTE</translation>
    </message>
    <message>
        <source>Checklists, the hearing slip and the I-589 worksheet are printed on the client's case page, under Papers: press Ctrl+K and type a name.</source>
        <translation>Las listas de pasos, la hoja de la audiencia y la hoja de trabajo del I-589 se imprimen en el caso del cliente, en Papeles: oprima Ctrl+K y escriba un nombre.</translation>
    </message>
</context>
<context>
    <name>client::PapersTab</name>
    <message>
        <source>no hearing ahead</source>
        <translation>no hay audiencias próximas</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista de pasos</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Two languages, the client's on the left</source>
        <translation>Dos idiomas, el del cliente a la izquierda</translation>
    </message>
    <message>
        <source>Spanish only</source>
        <translation>Solo español</translation>
    </message>
    <message>
        <source>English only</source>
        <translation>Solo inglés</translation>
    </message>
    <message>
        <source>&amp;Discreet: no name, no A-Number, not the word asylum</source>
        <translation>&amp;Discreta: sin nombre, sin Número A, sin la palabra asilo</translation>
    </message>
    <message>
        <source>Preview the chec&amp;klist…</source>
        <translation>Ver la &amp;lista…</translation>
    </message>
    <message>
        <source>Hearing slip</source>
        <translation>Hoja de la audiencia</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Audiencia</translation>
    </message>
    <message>
        <source>First language</source>
        <translation>Primer idioma</translation>
    </message>
    <message>
        <source>Spanish first</source>
        <translation>Español primero</translation>
    </message>
    <message>
        <source>English first</source>
        <translation>Inglés primero</translation>
    </message>
    <message>
        <source>Preview the &amp;slip…</source>
        <translation>Ver la &amp;hoja…</translation>
    </message>
    <message>
        <source>Form I-589</source>
        <translation>Formulario I-589</translation>
    </message>
    <message>
        <source>No answers yet.</source>
        <translation>Todavía no hay respuestas.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) are here.</source>
        <translation>
            <numerusform>Hay %n respuesta.</numerusform>
            <numerusform>Hay %n respuestas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import an &amp;answers file…</source>
        <translation>Importar un archivo de respue&amp;stas…</translation>
    </message>
    <message>
        <source>The official form</source>
        <translation>El formulario oficial</translation>
    </message>
    <message>
        <source>the official PDF, from uscis.gov</source>
        <translation>el PDF oficial, de uscis.gov</translation>
    </message>
    <message>
        <source>Choose the for&amp;m…</source>
        <translation>Elegir el f&amp;ormulario…</translation>
    </message>
    <message>
        <source>D&amp;raft: every page says so</source>
        <translation>&amp;Borrador: cada página lo dice</translation>
    </message>
    <message>
        <source>&amp;Fill and preview…</source>
        <translation>Lle&amp;nar y ver…</translation>
    </message>
    <message>
        <source>Printed so far</source>
        <translation>Ya impreso</translation>
    </message>
    <message>
        <source>Preview the &amp;worksheet…</source>
        <translation>Ver la hoja de &amp;trabajo…</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Todavía nada.</translation>
    </message>
</context>
<context>
    <name>client::PartialDateField</name>
    <message>
        <source>This can be two dates. Write the month as a word: 14 mar 2019.</source>
        <translation>Pueden ser dos fechas. Escriba el mes con letras: 14 mar 2019.</translation>
    </message>
</context>
<context>
    <name>client::PassphraseField</name>
    <message>
        <source>Hide what is typed</source>
        <translation>Ocultar lo que se escribe</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Mostrar lo que se escribe</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Parece que las mayúsculas están activadas.</translation>
    </message>
</context>
<context>
    <name>client::PeopleModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>A-Number</source>
        <translation>Número A</translation>
    </message>
    <message>
        <source>Hearing, court time</source>
        <translation>Audiencia, hora de la corte</translation>
    </message>
    <message>
        <source>Next safe date</source>
        <translation>Fecha segura</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Representation</source>
        <translation>Representación</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
</context>
<context>
    <name>client::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>&amp;New client</source>
        <translation>Cliente &amp;nuevo</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Cliente nuevo</translation>
    </message>
    <message>
        <source>&amp;Import a spreadsheet</source>
        <translation>Importar una &amp;hoja de cálculo</translation>
    </message>
    <message>
        <source>No clients yet</source>
        <translation>Todavía no hay clientes</translation>
    </message>
    <message>
        <source>Add the first one, or import the clinic's spreadsheet.</source>
        <translation>Agregue el primero, o importe la hoja de cálculo de la clínica.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>No se encontró a nadie</translation>
    </message>
    <message>
        <source>Try fewer letters, one surname, or the A-Number.</source>
        <translation>Pruebe con menos letras, un solo apellido o el Número A.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>The client was saved.</source>
        <translation>El cliente quedó guardado.</translation>
    </message>
</context>
<context>
    <name>client::PersonForm</name>
    <message>
        <source>Who</source>
        <translation>Quién es</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Cómo comunicarse</translation>
    </message>
    <message>
        <source>&amp;Given names</source>
        <translation>&amp;Nombres</translation>
    </message>
    <message>
        <source>First s&amp;urname</source>
        <translation>Primer a&amp;pellido</translation>
    </message>
    <message>
        <source>Second surna&amp;me</source>
        <translation>Segun&amp;do apellido</translation>
    </message>
    <message>
        <source>&amp;A-Number</source>
        <translation>Número &amp;A</translation>
    </message>
    <message>
        <source>Name on the court's &amp;papers</source>
        <translation>Nombre en los papeles de la corte</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Otros nombres</translation>
    </message>
    <message>
        <source>Date of &amp;birth</source>
        <translation>Fecha de na&amp;cimiento</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>&amp;Nationality</source>
        <translation>Nac&amp;ionalidad</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Lugar de nacimiento</translation>
    </message>
    <message>
        <source>Best &amp;language</source>
        <translation>Idioma que habla &amp;mejor</translation>
    </message>
    <message>
        <source>Town or &amp;variant</source>
        <translation>Pueblo o &amp;variante</translation>
    </message>
    <message>
        <source>Other languages</source>
        <translation>Otros idiomas</translation>
    </message>
    <message>
        <source>Needs an &amp;interpreter</source>
        <translation>Necesita intérp&amp;rete</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Has &amp;WhatsApp on it</source>
        <translation>Tiene &amp;WhatsApp en ese número</translation>
    </message>
    <message>
        <source>It is safe to call or leave a message</source>
        <translation>Es seguro llamarle o dejarle mensaje</translation>
    </message>
    <message>
        <source>Where they are staying</source>
        <translation>Dónde se queda</translation>
    </message>
    <message>
        <source>Safety notes</source>
        <translation>Notas de seguridad</translation>
    </message>
    <message>
        <source>only if it is written differently</source>
        <translation>solo si está escrito de otra manera</translation>
    </message>
    <message>
        <source>separate several with commas</source>
        <translation>separe varios con comas</translation>
    </message>
    <message>
        <source>14 mar 1988, 1988, about 1988</source>
        <translation>14 mar 1988, 1988, aprox. 1988</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>Two surnames? Put the second one into its own field.</source>
        <translation>¿Dos apellidos? Ponga el segundo en su propio campo.</translation>
    </message>
    <message>
        <source>We do not know the country "%1".</source>
        <translation>No conocemos el país "%1".</translation>
    </message>
    <message>
        <source>Not in our list: it will be kept as typed.</source>
        <translation>No está en nuestra lista: se guardará como está escrito.</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Escriba un nombre.</translation>
    </message>
    <message>
        <source>This A-Number is here already: %1. Compare it with the paper.</source>
        <translation>Este Número A ya está aquí: %1. Compárelo con el papel.</translation>
    </message>
</context>
<context>
    <name>client::PersonPane</name>
    <message>
        <source>&amp;Open the case</source>
        <translation>&amp;Abrir el caso</translation>
    </message>
    <message>
        <source>A-Number</source>
        <translation>Número A</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Next hearing</source>
        <translation>Próxima audiencia</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>no se conoce ninguna</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Corte</translation>
    </message>
    <message>
        <source>Nearest safe date</source>
        <translation>Fecha segura más cercana</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Representation</source>
        <translation>Representación</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
</context>
<context>
    <name>client::PrintoutModel</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Cuál</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>By</source>
        <comment>user</comment>
        <translation>Por</translation>
    </message>
</context>
<context>
    <name>client::ProgressPanel</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>client::RecoveryCodesPage</name>
    <message>
        <source>Recovery code %1 of %2</source>
        <translation>Código de recuperación %1 de %2</translation>
    </message>
    <message>
        <source>Any two of the codes open this clinic if a passphrase is lost. Give each code to another person, and keep none of them beside the computer. Whoever has two codes can read everything.</source>
        <translation>Dos de los códigos abren esta clínica si se pierde una frase secreta. Entregue cada código a una persona distinta y no guarde ninguno junto a la computadora. Quien tenga dos códigos puede leer todo.</translation>
    </message>
    <message>
        <source>Kept by: ______________________________</source>
        <translation>Lo guarda: ______________________________</translation>
    </message>
</context>
<context>
    <name>client::RecoveryPanel</name>
    <message>
        <source>Open with recovery codes</source>
        <translation>Abrir con códigos de recuperación</translation>
    </message>
    <message>
        <source>Two of the three codes that were printed when the clinic was made give you a new passphrase. Ask the people who keep them.</source>
        <translation>Con dos de los tres códigos que se imprimieron al crear la clínica, usted recibe una frase secreta nueva. Pídalos a las personas que los guardan.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>First code</source>
        <translation>Primer código</translation>
    </message>
    <message>
        <source>Second code</source>
        <translation>Segundo código</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Frase secreta nueva</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>Frase secreta nueva otra vez</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Set the new passphrase</source>
        <translation>Poner la frase secreta nueva</translation>
    </message>
    <message>
        <source>The new passphrase is not the same both times.</source>
        <translation>La frase secreta nueva no es igual las dos veces.</translation>
    </message>
</context>
<context>
    <name>client::Reminders</name>
    <message numerus="yes">
        <source>%n hearing(s) %1</source>
        <extracomment>%1 is "today", "tomorrow" or "in 3 days".</extracomment>
        <translation>
            <numerusform>%n audiencia %1</numerusform>
            <numerusform>%n audiencias %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) due %1</source>
        <extracomment>%1 is "today", "tomorrow" or "in 3 days".</extracomment>
        <translation>
            <numerusform>%n fecha límite %1</numerusform>
            <numerusform>%n fechas límite %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) overdue</source>
        <translation>
            <numerusform>%n fecha límite vencida</numerusform>
            <numerusform>%n fechas límite vencidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>client::ReportDialog</name>
    <message>
        <source>Type the day to report.</source>
        <translation>Escriba el día en que debe presentarse.</translation>
    </message>
    <message>
        <source>Type the time that is on the client's paper.</source>
        <translation>Escriba la hora que está en el papel del cliente.</translation>
    </message>
    <message>
        <source>Usually about %1 on %2. This is only an estimate: look at the client's paper.</source>
        <translation>Por lo general, alrededor de las %1 el %2. Es solo un cálculo: revise el papel del cliente.</translation>
    </message>
    <message>
        <source>Report at the port of entry</source>
        <translation>Presentarse en el puerto de entrada</translation>
    </message>
    <message>
        <source>&amp;Where we have it from</source>
        <translation>De dónde &amp;lo sabemos</translation>
    </message>
    <message>
        <source>&amp;Port of entry</source>
        <translation>&amp;Puerto de entrada</translation>
    </message>
    <message>
        <source>&amp;Day to report</source>
        <translation>&amp;Día en que debe presentarse</translation>
    </message>
    <message>
        <source>&amp;Time to report, at the port</source>
        <translation>&amp;Hora en que debe presentarse, en el puerto</translation>
    </message>
</context>
<context>
    <name>client::SaveDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>client::SetupPage</name>
    <message>
        <source>Setup</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>The user was added.</source>
        <translation>Se agregó el usuario.</translation>
    </message>
    <message>
        <source>Your passphrase was changed.</source>
        <translation>Se cambió su frase secreta.</translation>
    </message>
    <message>
        <source>Writing and checking the backup</source>
        <translation>Escribiendo y revisando la copia de seguridad</translation>
    </message>
    <message>
        <source>The backup was written, read back and is whole.</source>
        <translation>La copia de seguridad se escribió, se leyó de nuevo y está completa.</translation>
    </message>
    <message>
        <source>THE CLINIC</source>
        <translation>LA CLÍNICA</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Phone, printed on papers</source>
        <translation>&amp;Teléfono, se imprime en los papeles</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>Cloc&amp;k</source>
        <translation>&amp;Reloj</translation>
    </message>
    <message>
        <source>&amp;Remind so many days before a date</source>
        <translation>&amp;Avisar estos días antes de una fecha</translation>
    </message>
    <message>
        <source>&amp;Lock when nobody is there for</source>
        <translation>&amp;Bloquear si no hay nadie durante</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>USERS</source>
        <translation>USUARIOS</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Add a &amp;user</source>
        <translation>Agregar &amp;usuario</translation>
    </message>
    <message>
        <source>Change &amp;my passphrase</source>
        <translation>Cambiar &amp;mi frase secreta</translation>
    </message>
    <message>
        <source>BACKUP</source>
        <translation>COPIA DE SEGURIDAD</translation>
    </message>
    <message>
        <source>A backup is one encrypted file. Keep it on another disk, away from this computer. It opens with the passphrases of today.</source>
        <translation>La copia de seguridad es un solo archivo cifrado. Guárdela en otro disco, lejos de esta computadora. Se abre con las frases secretas de hoy.</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Hacer la copia ahora</translation>
    </message>
</context>
<context>
    <name>client::TimeField</name>
    <message>
        <source>8:30 am, 13:00</source>
        <translation>8:30 am, 13:00</translation>
    </message>
</context>
<context>
    <name>client::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the docket</source>
        <translation>
            <numerusform>%n más en Audiencias</numerusform>
            <numerusform>%n más en Audiencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more date(s) are on the case pages.</source>
        <translation>
            <numerusform>%n fecha más está en la página del caso.</numerusform>
            <numerusform>%n fechas más están en las páginas de los casos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) have been overdue for more than 30 days. They are on the case pages.</source>
        <translation>
            <numerusform>%n fecha límite venció hace más de 30 días. Está en la página del caso.</numerusform>
            <numerusform>%n fechas límite vencieron hace más de 30 días. Están en las páginas de los casos.</numerusform>
        </translation>
    </message>
    <message>
        <source>REMINDERS (%1)</source>
        <translation>RECORDATORIOS (%1)</translation>
    </message>
    <message>
        <source>HEARINGS: NEXT 7 DAYS (%1)</source>
        <translation>AUDIENCIAS: PRÓXIMOS 7 DÍAS (%1)</translation>
    </message>
    <message>
        <source>DUE (%1)</source>
        <translation>FECHAS LÍMITE (%1)</translation>
    </message>
    <message>
        <source>MUST BE SEEN (%1)</source>
        <translation>HAY QUE VER (%1)</translation>
    </message>
    <message>
        <source>Print docket</source>
        <translation>Imprimir audiencias</translation>
    </message>
    <message>
        <source>Print the docket</source>
        <translation>Imprimir la lista de audiencias</translation>
    </message>
    <message>
        <source>Try this: F9 changes the language. Ctrl+K, then type nunez: accents do not matter. Enter on a hearing opens its case; there, Ctrl+P and then Alt+S show the hearing slip. Ctrl+L locks at once.</source>
        <translation>Pruebe esto: F9 cambia el idioma. Ctrl+K y escriba nunez: los acentos no importan. Intro en una audiencia abre su caso; allí, Ctrl+P y luego Alt+H muestran la hoja de la audiencia. Ctrl+L bloquea de inmediato.</translation>
    </message>
    <message>
        <source>No hearings in the next 7 days</source>
        <translation>No hay audiencias en los próximos 7 días</translation>
    </message>
    <message>
        <source>Add a client with the next hearing, or import the clinic's spreadsheet.</source>
        <translation>Agregue un cliente con su próxima audiencia, o importe la hoja de cálculo de la clínica.</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Cliente nuevo</translation>
    </message>
    <message>
        <source>Nothing is due in the next 14 days</source>
        <translation>Nada vence en los próximos 14 días</translation>
    </message>
    <message>
        <source>Amparo works out dates from arrivals and hearings, and shows them here.</source>
        <translation>Amparo calcula las fechas a partir de las llegadas y las audiencias, y las muestra aquí.</translation>
    </message>
    <message>
        <source>Hearings of the next 7 days</source>
        <translation>Audiencias de los próximos 7 días</translation>
    </message>
    <message>
        <source>Due dates. Space shows the reasons.</source>
        <translation>Fechas límite. La barra espaciadora muestra las razones.</translation>
    </message>
    <message>
        <source>Cases that must be seen</source>
        <translation>Casos que hay que ver</translation>
    </message>
    <message>
        <source>Reminders. Space marks one as seen.</source>
        <translation>Recordatorios. La barra espaciadora marca uno como visto.</translation>
    </message>
    <message>
        <source>Mark a reminder as seen</source>
        <translation>Marcar un recordatorio como visto</translation>
    </message>
    <message>
        <source>Show the reasons of a due date</source>
        <translation>Mostrar las razones de una fecha límite</translation>
    </message>
</context>
<context>
    <name>client::UnlockPanel</name>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase secreta</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>Use a &amp;recovery code</source>
        <translation>Usar un código de &amp;recuperación</translation>
    </message>
    <message>
        <source>&amp;Open another clinic</source>
        <translation>&amp;Abrir otra clínica</translation>
    </message>
    <message>
        <source>&amp;New clinic</source>
        <translation>Clínica &amp;nueva</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Un&amp;lock</source>
        <translation>&amp;Desbloquear</translation>
    </message>
    <message numerus="yes">
        <source>%1 You can try again in %n second(s).</source>
        <translation>
            <numerusform>%1 Puede intentar de nuevo en %n segundo.</numerusform>
            <numerusform>%1 Puede intentar de nuevo en %n segundos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>client::UnlockWindow</name>
    <message>
        <source>Everything stays encrypted on this computer.</source>
        <translation>Todo se queda cifrado en esta computadora.</translation>
    </message>
    <message>
        <source>Change the language</source>
        <translation>Cambiar el idioma</translation>
    </message>
</context>
<context>
    <name>client::UpcomingModel</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Court's clock</source>
        <translation>Reloj de la corte</translation>
    </message>
    <message>
        <source>Client's clock</source>
        <translation>Reloj del cliente</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Audiencia</translation>
    </message>
    <message>
        <source>Representation</source>
        <translation>Representación</translation>
    </message>
    <message>
        <source>At the port</source>
        <translation>En el puerto</translation>
    </message>
</context>
<context>
    <name>client::UserDialog</name>
    <message>
        <source>Add a user</source>
        <translation>Agregar usuario</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation>Cambiar mi frase secreta</translation>
    </message>
    <message>
        <source>Let the new user type the six words themselves. Write them down for them, and have the paper destroyed once they are learned.</source>
        <translation>Pida a la persona nueva que escriba ella misma las seis palabras. Anótelas para ella, y que destruya el papel cuando las sepa.</translation>
    </message>
    <message>
        <source>Your new passphrase is these six words. Write them down, learn them, then destroy the paper.</source>
        <translation>Su frase secreta nueva son estas seis palabras. Anótelas, apréndalas y después destruya el papel.</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nombre de &amp;usuario</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Función</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Other &amp;words</source>
        <translation>&amp;Otras palabras</translation>
    </message>
    <message>
        <source>Type the six words a&amp;gain</source>
        <translation>Escriba &amp;de nuevo las seis palabras</translation>
    </message>
    <message>
        <source>The six words again</source>
        <translation>Las seis palabras otra vez</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Agregar</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>Ca&amp;mbiar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Your &amp;passphrase until now</source>
        <translation>Su frase secreta &amp;hasta ahora</translation>
    </message>
    <message>
        <source>Your passphrase until now</source>
        <translation>Su frase secreta hasta ahora</translation>
    </message>
</context>
<context>
    <name>client::UserModel</name>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>can unlock</source>
        <translation>puede desbloquear</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>sin acceso</translation>
    </message>
</context>
<context>
    <name>client::Words</name>
    <message>
        <source>female</source>
        <translation>mujer</translation>
    </message>
    <message>
        <source>male</source>
        <translation>hombre</translation>
    </message>
    <message>
        <source>other</source>
        <comment>sex</comment>
        <translation>otro</translation>
    </message>
    <message>
        <source>typed, not yet compared</source>
        <translation>escrito, sin comparar</translation>
    </message>
    <message>
        <source>compared with the paper</source>
        <translation>comparado con el papel</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>equivocado</translation>
    </message>
    <message>
        <source>MPP: waits in Mexico</source>
        <translation>MPP: espera en México</translation>
    </message>
    <message>
        <source>removal proceedings</source>
        <translation>proceso de deportación</translation>
    </message>
    <message>
        <source>asylum office (USCIS)</source>
        <translation>oficina de asilo (USCIS)</translation>
    </message>
    <message>
        <source>other</source>
        <comment>kind of case</comment>
        <translation>otro</translation>
    </message>
    <message>
        <source>intake</source>
        <translation>primera entrevista</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>waiting for the individual hearing</source>
        <translation>en espera de la audiencia individual</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>decidido</translation>
    </message>
    <message>
        <source>appeal</source>
        <translation>apelación</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>case</comment>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>never detained</source>
        <translation>nunca estuvo en detención</translation>
    </message>
    <message>
        <source>detained</source>
        <translation>en detención</translation>
    </message>
    <message>
        <source>released</source>
        <translation>en libertad</translation>
    </message>
    <message>
        <source>waiting in Mexico</source>
        <translation>espera en México</translation>
    </message>
    <message>
        <source>no lawyer</source>
        <translation>sin abogado</translation>
    </message>
    <message>
        <source>looking for a lawyer</source>
        <translation>busca abogado o abogada</translation>
    </message>
    <message>
        <source>limited help</source>
        <translation>ayuda limitada</translation>
    </message>
    <message>
        <source>has a lawyer</source>
        <translation>con abogado o abogada</translation>
    </message>
    <message>
        <source>removal order</source>
        <translation>orden de deportación</translation>
    </message>
    <message>
        <source>removal order in absentia</source>
        <translation>orden de deportación en ausencia</translation>
    </message>
    <message>
        <source>terminated</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>outcome</comment>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>concedido</translation>
    </message>
    <message>
        <source>voluntary departure</source>
        <translation>salida voluntaria</translation>
    </message>
    <message>
        <source>other</source>
        <comment>outcome</comment>
        <translation>otro</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>from the client's paper</source>
        <translation>según el papel del cliente</translation>
    </message>
    <message>
        <source>confirmed by the clinic</source>
        <translation>confirmado por la clínica</translation>
    </message>
    <message>
        <source>by a rule</source>
        <translation>por una regla</translation>
    </message>
    <message>
        <source>set by the judge</source>
        <translation>fijada por el juez o la jueza</translation>
    </message>
    <message>
        <source>set by the clinic</source>
        <translation>fijada por la clínica</translation>
    </message>
    <message>
        <source>open</source>
        <comment>due date</comment>
        <translation>abierta</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecha</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>descartada</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>reemplazada</translation>
    </message>
    <message>
        <source>the client</source>
        <translation>el cliente</translation>
    </message>
    <message>
        <source>spouse</source>
        <translation>esposo o esposa</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>pareja</translation>
    </message>
    <message>
        <source>child</source>
        <translation>hijo o hija</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>padre o madre</translation>
    </message>
    <message>
        <source>brother or sister</source>
        <translation>hermano o hermana</translation>
    </message>
    <message>
        <source>grandparent</source>
        <translation>abuelo o abuela</translation>
    </message>
    <message>
        <source>grandchild</source>
        <translation>nieto o nieta</translation>
    </message>
    <message>
        <source>other</source>
        <comment>kinship</comment>
        <translation>otro</translation>
    </message>
    <message>
        <source>identity document</source>
        <translation>documento de identidad</translation>
    </message>
    <message>
        <source>court paper</source>
        <translation>papel de la corte</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>pruebas</translation>
    </message>
    <message>
        <source>form</source>
        <translation>formulario</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>traducción</translation>
    </message>
    <message>
        <source>other</source>
        <comment>document</comment>
        <translation>otro</translation>
    </message>
    <message>
        <source>checklist</source>
        <translation>lista de pasos</translation>
    </message>
    <message>
        <source>hearing slip</source>
        <translation>hoja de la audiencia</translation>
    </message>
    <message>
        <source>Form I-589</source>
        <translation>Formulario I-589</translation>
    </message>
    <message>
        <source>I-589 worksheet</source>
        <translation>hoja de trabajo del I-589</translation>
    </message>
    <message>
        <source>intake sheet</source>
        <translation>hoja de registro</translation>
    </message>
    <message>
        <source>list of hearings</source>
        <translation>lista de audiencias</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administración</translation>
    </message>
    <message>
        <source>lawyer</source>
        <translation>abogado o abogada</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>personal</translation>
    </message>
    <message>
        <source>volunteer</source>
        <translation>voluntariado</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondida</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>no se aplica</translation>
    </message>
    <message>
        <source>none</source>
        <comment>answer</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>por revisar</translation>
    </message>
    <message>
        <source>master</source>
        <comment>hearing</comment>
        <translation>preliminar</translation>
    </message>
    <message>
        <source>individual</source>
        <comment>hearing</comment>
        <translation>individual</translation>
    </message>
    <message>
        <source>bond</source>
        <comment>hearing</comment>
        <translation>fianza</translation>
    </message>
    <message>
        <source>credible fear</source>
        <comment>hearing</comment>
        <translation>temor creíble</translation>
    </message>
    <message>
        <source>other</source>
        <comment>hearing</comment>
        <translation>otra</translation>
    </message>
</context>
<context>
    <name>client::shownLanguage</name>
    <message>
        <source>en</source>
        <extracomment>The code of the language this translation is in: "en" or "es".</extracomment>
        <translation>es</translation>
    </message>
</context>
</TS>

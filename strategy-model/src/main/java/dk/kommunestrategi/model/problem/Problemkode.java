package dk.kommunestrategi.model.problem;

import dk.kommunestrategi.model.sprog.Tekster;
import java.util.ResourceBundle;

/**
 * The kinds of problems. A code is part of the contract: it never changes its meaning, and it is never used again for
 * another. Messages and advice stand in {@code Problemtekster_da} and {@code Problemtekster_en}.
 */
public enum Problemkode {
    // The text.

    /** The file does not exist or cannot be read. Arguments: its name, or {@link Betegnelse#DATASTROEM}. */
    FIL_KAN_IKKE_LAESES(Severity.FEJL),
    /** The bytes are not text in UTF-8 from here on; nothing behind them could be checked. */
    FORKERT_TEGNSAET(Severity.FEJL),
    /** The result cannot be written. Arguments: the name of the file. */
    FIL_KAN_IKKE_SKRIVES(Severity.FEJL),
    /** There is nothing in the document. */
    TOMT_DOKUMENT(Severity.FEJL),
    /** The text is not JSON from here on; nothing behind it could be checked. */
    SYNTAKSFEJL(Severity.FEJL),
    /** The text breaks a limit of the reader on size, depth or length of numbers. */
    FOR_STORT_DOKUMENT(Severity.FEJL),
    /** There are more problems than are told; none of the others is worse. Arguments: how many there are at least. */
    FLERE_PROBLEMER(Severity.ADVARSEL),

    // The structure.

    /** A key that the format does not have. Arguments: the key. */
    UKENDT_NOEGLE(Severity.FEJL),
    /** A key that stands twice in one object. Arguments: the key. */
    DOBBELT_NOEGLE(Severity.FEJL),
    /** A required property is missing. Arguments: its key. */
    MANGLER(Severity.FEJL),
    /** A value is null. Arguments: its key. */
    NULL_VAERDI(Severity.FEJL),
    /** A value of the wrong JSON type. Arguments: the {@link Betegnelse} of the right one. */
    FORKERT_TYPE(Severity.FEJL),
    /** A constant that the property does not have. Arguments: the constants it has. */
    UKENDT_VAERDI(Severity.FEJL),
    /** A half-year that does not exist. */
    UGYLDIGT_HALVAAR(Severity.FEJL),
    /** A day that does not exist. */
    UGYLDIG_DATO(Severity.FEJL),
    /** A text that is no amount of money. */
    UGYLDIGT_BELOEB(Severity.FEJL),
    /** A key that this release does not know, in a document of a newer minor version; it is kept. Arguments: the key. */
    NOEGLE_FRA_NYERE_VERSION(Severity.ADVARSEL),
    /** A version of the document format that this release cannot read. Arguments: the version that it writes. */
    UKENDT_VERSION(Severity.FEJL),

    // Single values.

    /** A number below its lower bound. Arguments: the bound. */
    UNDER_MINDSTE(Severity.FEJL),
    /** A number above its upper bound. Arguments: the bound. */
    OVER_STOERSTE(Severity.FEJL),
    /** A text with nothing in it. */
    TOM_TEKST(Severity.FEJL),
    /** A list that needs an element has none. Arguments: its key. */
    TOM_LISTE(Severity.FEJL),
    /** A text that does not have the form it must have. Arguments: the {@link Betegnelse} of the form. */
    UGYLDIGT_FORMAT(Severity.FEJL),

    // References between values.

    /** Two themes or two initiatives have one number. Arguments: the number. */
    DOBBELT_NUMMER(Severity.FEJL),
    /** Two centres, administrations or roles have one code. Arguments: the code. */
    DOBBELT_KODE(Severity.FEJL),
    /** A theme that the strategy does not have. Arguments: its number, the numbers that exist. */
    UKENDT_TEMA(Severity.FEJL),
    /** A centre that the strategy does not have. Arguments: its code, the codes that exist. */
    UKENDT_CENTER(Severity.FEJL),
    /** An administration that the strategy does not have. Arguments: its code, the codes that exist. */
    UKENDT_FORVALTNING(Severity.FEJL),
    /** A role that the strategy does not have. Arguments: its code, the codes that exist. */
    UKENDT_ROLLE(Severity.FEJL),
    /** An initiative that the strategy does not have. Arguments: its number, the numbers that exist. */
    UKENDT_INITIATIV(Severity.FEJL),
    /** One thing is referred to twice in one list. Arguments: the reference. */
    DOBBELT_HENVISNING(Severity.FEJL),
    /** An initiative draws on a centre both by name and through "alle centre". Arguments: the centre. */
    DOBBELT_RESSOURCETRAEK(Severity.FEJL),
    /** An initiative without a lead owner. Arguments: its number. */
    UDEN_HOVEDANSVAR(Severity.FEJL),
    /** A draw above the strategy's scale. Arguments: the scale. */
    NIVEAU_OVER_SKALA(Severity.FEJL),
    /** Initiatives that all wait for each other. Arguments: their numbers in order. */
    FORUDSAETNINGER_I_RING(Severity.FEJL),
    /** A period that ends before it begins. Arguments: its ends. */
    PERIODE_VENDT_OM(Severity.FEJL),
    /** A period longer than can be planned. Arguments: the number of half-years allowed. */
    PERIODE_FOR_LANG(Severity.FEJL),
    /** An initiative whose latest start lies before its earliest. Arguments: earliest, latest. */
    VINDUE_VENDT_OM(Severity.FEJL),
    /** An initiative placed twice. Arguments: its number. */
    DOBBELT_PLACERING(Severity.FEJL),
    /** A placement outside the handleplan's own period. Arguments: the half-year, the period's ends. */
    PLACERING_UDEN_FOR_PERIODEN(Severity.FEJL),
    /** Informal work that does not begin before the formal start. Arguments: informal, formal start. */
    UFORMEL_START_EFTER_FORMEL(Severity.FEJL),
    /** The sources disagree on an initiative's themes. Arguments: the initiative, the place, its themes, the themes that count, where those come from. */
    TEMAANGIVELSER_UENIGE(Severity.ADVARSEL),

    // How the strategy is run.

    /** A role that nobody fills. Arguments: the role, or the kind of role that the strategy lacks. */
    ROLLE_UBESAT(Severity.ADVARSEL),
    /** A role of another kind than is needed there. Arguments: the role, the kind needed. */
    FORKERT_ROLLEART(Severity.FEJL),
    /** A day outside the half-year that stands beside it. Arguments: the day, the half-year. */
    DATO_UDEN_FOR_HALVAARET(Severity.FEJL),
    /** A decision that lies before an earlier entry of the log. Arguments: its half-year or day, that of the earlier entry. */
    BESLUTNING_I_FORKERT_ORDEN(Severity.FEJL),
    /** A measurement that is not what its indicator consists of. Arguments: the indicator's name. */
    MAALING_PASSER_IKKE(Severity.FEJL),
    /** A description none of whose deliverables covers measurement of effect and follow-up. Arguments: the initiative. */
    UDEN_EFFEKTLEVERANCE(Severity.FEJL),
    /** A deadline for the agenda that lies after the meeting. Arguments: the deadline, the meeting. */
    FRIST_EFTER_MOEDE(Severity.FEJL),
    /** A step that an initiative cannot take from where it is. Arguments: the initiative, the step, where it is, the steps possible. */
    ULOVLIGT_SKRIDT(Severity.FEJL),
    /** A decision by a body that cannot take it. Arguments: the decision, the body, the kinds of bodies that can. */
    FORKERT_ORGAN(Severity.FEJL),
    /** A final approval by another body than the committee to which the initiative was presented. Arguments: the initiative. */
    FORELAGT_FOR_UDVALG(Severity.FEJL),
    /** A start approved although the template applies and there is no complete description. Arguments: the initiative, what is missing. */
    BESKRIVELSE_MANGLER(Severity.FEJL),
    /** A final approval although it is not settled how effect is measured and followed up. Arguments: the initiative. */
    EFFEKT_UAFKLARET(Severity.FEJL),
    /** A final approval although the method of a larger collection of data is not approved. Arguments: the initiative, the indicator. */
    METODE_IKKE_GODKENDT(Severity.FEJL),

    // Political cases.

    /** A decision by a body that the case's route does not name. Arguments: the body. */
    ORGAN_UDEN_FOR_RUTEN(Severity.ADVARSEL),
    /** A decision by a body whose stage is not on. Arguments: the body, its stage, the stage that is on. */
    BESLUTNING_UDEN_FOR_TUR(Severity.ADVARSEL),
    /** A decision after the route has ended. Arguments: the body. */
    BESLUTNING_EFTER_AFSLUTNING(Severity.ADVARSEL),
    /** A decision of which it is not stated which body took it. Arguments: its wording. */
    BESLUTNING_UDEN_ORGAN(Severity.ADVARSEL),
    /** A wording that tells no outcome that is known. Arguments: the wording. */
    UKENDT_UDFALD(Severity.ADVARSEL),
    /** A body of a kind that is not known. Arguments: its name. */
    UKENDT_ORGANART(Severity.ADVARSEL),
    /** A route that names a body twice: only the first counts. Arguments: the body. */
    ORGAN_GENTAGET(Severity.ADVARSEL),

    // Records of agenda systems.

    /** JSON that is neither an agenda item nor an agenda. */
    INGEN_DAGSORDEN(Severity.FEJL),
    /** Two fields that ought to say the same. Arguments: the field that counts, its value, the other field, its value. */
    FELTER_UENIGE(Severity.ADVARSEL),
    /** A field that does not hold what such a field holds; kept as it is. Arguments: its key. */
    FELT_IKKE_FORSTAAET(Severity.ADVARSEL),
    /** An item without an id of its own. Arguments: the id that it got. */
    PUNKT_UDEN_ID(Severity.ADVARSEL),
    /** An item that is closed or empty. Arguments: its title. */
    PUNKT_UDEN_INDHOLD(Severity.ADVARSEL),
    /** A day that does not exist. Arguments: the day as written. */
    UMULIG_DATO(Severity.ADVARSEL),
    /** A field or a line that names persons; the names are left out. Arguments: the field, or the first word of the line. */
    NAVNE_UDELADT(Severity.ADVARSEL),

    // What planning needs.

    /** A strategy without initiatives. */
    INGEN_INITIATIVER(Severity.FEJL),

    /** No period to plan in. */
    PERIODE_MANGLER(Severity.FEJL),
    /** An initiative without an assessment. Arguments: its number. */
    VURDERING_MANGLER(Severity.FEJL),
    /** A criterion that the planner does not know. Arguments: its id, the ids that exist. */
    UKENDT_KRITERIUM(Severity.FEJL),
    /** A criterion that the policy names twice. Arguments: its id. */
    DOBBELT_KRITERIUM(Severity.FEJL),
    /** A policy without any criterion. */
    INGEN_KRITERIER(Severity.FEJL),
    /** The first criterion is to be weighed together with the one before it, which there is not. Arguments: its id. */
    INTET_FORRIGE_KRITERIUM(Severity.FEJL),
    /** A criterion that stands alone on its level has a weight, which then means nothing. Arguments: its id, the weight. */
    VAEGT_UDEN_VIRKNING(Severity.ADVARSEL),
    /** A lock outside the period. Arguments: the initiative, the half-year, the period's ends. */
    LAAS_UDEN_FOR_PERIODEN(Severity.FEJL),
    /** Two locks of one initiative to different half-years. Arguments: the initiative, the half-years. */
    MODSTRIDENDE_LAASE(Severity.FEJL),
    /** A revision of a handleplan that the strategy does not have. */
    INGEN_HANDLEPLAN_AT_REVIDERE(Severity.FEJL),
    /** A revision from a half-year outside the period. Arguments: the half-year, the period's ends. */
    REVISION_UDEN_FOR_PERIODEN(Severity.FEJL),
    /** An initiative that is asked about or locked but was ended without further work. Arguments: its number. */
    INITIATIV_AFSLUTTET(Severity.FEJL),
    /** An initiative that depends on one that was ended without further work. Arguments: the initiative, its prerequisite. */
    FORUDSAETNING_AFSLUTTET(Severity.FEJL),
    /** Draws so large that the criteria could not be computed exactly. */
    TAL_FOR_STORE(Severity.FEJL),

    // What a plan breaks or lacks.

    /** An initiative that a handleplan does not place. Arguments: its number. */
    UPLACERET(Severity.ADVARSEL),
    /** A formal start that leaves no room for the preliminary work. Arguments: the initiative, its start, the half-years needed. */
    FOR_LIDT_FORARBEJDE(Severity.ADVARSEL),
    /** A formal start outside the initiative's own window. Arguments: the initiative, its start. */
    UDEN_FOR_STARTVINDUE(Severity.ADVARSEL),
    /** A lock that is not kept. Arguments: the initiative, its start, the half-year of the lock. */
    LAAS_IKKE_HOLDT(Severity.ADVARSEL),
    /** A costly initiative that starts in the wrong half of the year. Arguments: the initiative, its start, the right half. */
    UDENOM_BUDGETFORHANDLINGER(Severity.ADVARSEL),
    /** Development that does not end within the period. Arguments: the initiative, its start. */
    UDVIKLING_EFTER_PERIODEN(Severity.ADVARSEL),
    /** An initiative that starts before its prerequisite has ended. Arguments: the initiative, the prerequisite. */
    FORUDSAETNING_IKKE_FAERDIG(Severity.ADVARSEL),
    /** An initiative that had started before the revision is moved. Arguments: the initiative, its start, when it started. */
    STARTET_FLYTTET(Severity.ADVARSEL),
    /** A start before the revision allows it. Arguments: the initiative, its start, the earliest possible. */
    START_FOER_REVISIONEN(Severity.ADVARSEL),
    /** A postponed initiative that does not start later. Arguments: the initiative, its start, when it was postponed. */
    UDSKUDT_STARTER(Severity.ADVARSEL),
    /** More load on a centre than its capacity. Arguments: the centre, the half-year, load, capacity. */
    KAPACITET_OVERSKREDET(Severity.ADVARSEL),
    /** A rule that has no code of its own is broken, as the embedding system's rules have none. Arguments: the demand in words. */
    EGEN_REGEL_BRUDT(Severity.ADVARSEL),
    /** No plan keeps all rules. Arguments: the period's ends, the demands that cannot hold together. */
    INGEN_PLAN(Severity.FEJL),
    /** As INGEN_PLAN, but it is not proved that every one of the demands is needed. Arguments: as there. */
    INGEN_PLAN_BRED_KONFLIKT(Severity.FEJL),
    /** The search ended before it found a plan or proved that there is none. Arguments: the steps taken. */
    INGEN_PLAN_FUNDET(Severity.FEJL),
    /** A document without a handleplan where one is to be evaluated. */
    INGEN_HANDLEPLAN(Severity.FEJL),

    // Tables.

    /** The bytes are neither a table in text nor a workbook that can be read. */
    UGYLDIG_TABEL(Severity.FEJL),
    /** A file without the headings of a table. Arguments: the {@link Betegnelse} of the table. */
    TABEL_IKKE_FUNDET(Severity.FEJL),
    /** A column that a table does not have; it is not read. Arguments: its heading. */
    UKENDT_KOLONNE(Severity.ADVARSEL),
    /** A cell with something in it, in a column without a heading. */
    CELLE_UDEN_OVERSKRIFT(Severity.FEJL),
    /** A half-year's column that does not come after that of the half-year before. Arguments: the half-year, the one that ought to stand there. */
    HALVAAR_IKKE_FORTLOEBENDE(Severity.FEJL),
    /** A row that does not name as many centres as it has levels of draws. Arguments: the number of levels. */
    ANTAL_PASSER_IKKE(Severity.FEJL),
    /** A cell whose text can be read as different centres. */
    TVETYDIGE_CENTRE(Severity.FEJL),
    /** A table calls a theme or an initiative something else than the strategy does. Arguments: its number, its name in the table, its name in the strategy. */
    NAVNE_UENIGE(Severity.ADVARSEL);

    static final Tekster TEKSTER =
            new Tekster(locale -> ResourceBundle.getBundle("dk.kommunestrategi.model.problem.Problemtekster", locale));

    private final Severity severity;

    Problemkode(Severity severity) {
        this.severity = severity;
    }

    /** {@return how serious a problem of this kind is} */
    public Severity getSeverity() {
        return severity;
    }
}

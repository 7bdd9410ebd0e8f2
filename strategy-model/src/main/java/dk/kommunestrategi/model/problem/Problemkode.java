package dk.kommunestrategi.model.problem;

import dk.kommunestrategi.model.sprog.Tekster;
import java.util.ResourceBundle;

/**
 * The kinds of problems. A code is part of the contract: it never changes its meaning, and it is never used again for
 * another. The order of their declaration means nothing: what they are about is their {@link Subject}. Messages and advice
 * stand in {@code Problemtekster_da} and {@code Problemtekster_en}.
 */
public enum Problemkode {
    // The text.

    /** The file does not exist or cannot be read. Arguments: its name, or {@code DATASTROEM}. */
    FIL_KAN_IKKE_LAESES(Subject.DOKUMENT, Severity.FEJL),
    /** The bytes are not text in UTF-8 from here on; nothing behind them could be checked. */
    FORKERT_TEGNSAET(Subject.DOKUMENT, Severity.FEJL),
    /** A file with versions of the handleplan, or with decisions, that would be written over. Arguments: its name. */
    HISTORIK_GAAR_TABT(Subject.DOKUMENT, Severity.FEJL),
    /** The result cannot be written. Arguments: the name of the file. */
    FIL_KAN_IKKE_SKRIVES(Subject.DOKUMENT, Severity.FEJL),
    /** A file that is there already and is not written over. Arguments: the file. */
    FIL_FINDES(Subject.DOKUMENT, Severity.FEJL),
    /** A file that was replaced, and what of it is not as before. Arguments: its name, what to call that. */
    FIL_IKKE_SOM_FOER(Subject.DOKUMENT, Severity.ADVARSEL),
    /** There is nothing in the document. */
    TOMT_DOKUMENT(Subject.DOKUMENT, Severity.FEJL),
    /** The text is not JSON from here on; nothing behind it could be checked. Arguments: what to do about it, as a sentence. */
    SYNTAKSFEJL(Subject.DOKUMENT, Severity.FEJL),
    /**
     * There is more of something than there may be. Arguments: how much of what there may be, how much there is, each as a
     * part of a sentence.
     */
    FOR_STORT_DOKUMENT(Subject.DOKUMENT, Severity.FEJL),
    /** A library failed at the text, of its own fault; what stands behind the place, or in it, was not read. */
    LAESNING_STANDSET(Subject.DOKUMENT, Severity.FEJL),
    /** The thread that read was interrupted, before all was read. */
    LAESNING_AFBRUDT(Subject.DOKUMENT, Severity.FEJL),
    /** There are more problems than are told; none of the others is worse. Arguments: how many there are at least. */
    FLERE_PROBLEMER(Subject.DOKUMENT, Severity.ADVARSEL),

    // The structure.

    /** A key that the format does not have. Arguments: the key, and which there can be, as a part of a sentence. */
    UKENDT_NOEGLE(Subject.DOKUMENT, Severity.FEJL),
    /** A key among extensions that is no name space. Arguments: the key. */
    UDVIDELSE_UDEN_NAVNERUM(Subject.DOKUMENT, Severity.FEJL),
    /** A key that stands twice in one object. Arguments: the key. */
    DOBBELT_NOEGLE(Subject.DOKUMENT, Severity.FEJL),
    /** A required property is missing. Arguments: its key. */
    MANGLER(Subject.DOKUMENT, Severity.FEJL),
    /** A value is null. Arguments: its key. */
    NULL_VAERDI(Subject.DOKUMENT, Severity.FEJL),
    /** A value of the wrong JSON type. Arguments: what to call the right one. */
    FORKERT_TYPE(Subject.DOKUMENT, Severity.FEJL),
    /** A constant that the property does not have. Arguments: the constants it has. */
    UKENDT_VAERDI(Subject.DOKUMENT, Severity.FEJL),
    /** A half-year that does not exist. */
    UGYLDIGT_HALVAAR(Subject.DOKUMENT, Severity.FEJL),
    /** A day that does not exist. */
    UGYLDIG_DATO(Subject.DOKUMENT, Severity.FEJL),
    /** A text that names no month, quarter, half-year or year. */
    UGYLDIG_MAALETID(Subject.DOKUMENT, Severity.FEJL),
    /** A text that is no amount of money. */
    UGYLDIGT_BELOEB(Subject.DOKUMENT, Severity.FEJL),
    /** A key that this release does not know, in a document of a newer minor version; it is kept. Arguments: the key. */
    NOEGLE_FRA_NYERE_VERSION(Subject.DOKUMENT, Severity.ADVARSEL),
    /** A version of the document format that this release cannot read. Arguments: the version that it writes. */
    UKENDT_VERSION(Subject.DOKUMENT, Severity.FEJL),
    /** The document was written by a JSON mapper that does not know the format. */
    FREMMED_FORM(Subject.DOKUMENT, Severity.FEJL),
    /** A document of another kind. Arguments: what to call what it states, and of what is read here. */
    ANDET_DOKUMENT(Subject.DOKUMENT, Severity.FEJL),

    // Single values.

    /** A number below its lower bound. Arguments: the bound. */
    UNDER_MINDSTE(Subject.VALUE, Severity.FEJL),
    /** A number above its upper bound. Arguments: the bound. */
    OVER_STOERSTE(Subject.VALUE, Severity.FEJL),
    /** A text with nothing in it. */
    TOM_TEKST(Subject.VALUE, Severity.FEJL),
    /** A name or a code of nothing but characters that cannot be seen. */
    USYNLIG_TEKST(Subject.VALUE, Severity.ADVARSEL),
    /** A list that needs an element has none. Arguments: its key. */
    TOM_LISTE(Subject.VALUE, Severity.FEJL),
    /** A text that does not have the form it must have. Arguments: what to call the form. */
    UGYLDIGT_FORMAT(Subject.VALUE, Severity.FEJL),

    // References between values.

    /** Two themes or two initiatives have one number. Arguments: the number. */
    DOBBELT_NUMMER(Subject.STRATEGI, Severity.FEJL),
    /** Two centres, administrations or roles have one code. Arguments: the code. */
    DOBBELT_KODE(Subject.STRATEGI, Severity.FEJL),
    /** A code that differs from another by nothing that can be seen. Arguments: the code. */
    LIGNENDE_KODE(Subject.STRATEGI, Severity.ADVARSEL),
    /** A theme that the strategy does not have. Arguments: its number, the numbers that exist. */
    UKENDT_TEMA(Subject.STRATEGI, Severity.FEJL),
    /** A centre that the strategy does not have. Arguments: its code, the codes that exist. */
    UKENDT_CENTER(Subject.STRATEGI, Severity.FEJL),
    /** An administration that the strategy does not have. Arguments: its code, the codes that exist. */
    UKENDT_FORVALTNING(Subject.STRATEGI, Severity.FEJL),
    /** A role that the strategy does not have. Arguments: its code, the codes that exist. */
    UKENDT_ROLLE(Subject.STRATEGI, Severity.FEJL),
    /** A goal that the strategy does not have. Arguments: its code, the codes that exist. */
    UKENDT_MAALSAETNING(Subject.STRATEGI, Severity.FEJL),
    /** An indicator that the strategy does not have. Arguments: its code, the codes that exist. */
    UKENDT_INDIKATOR(Subject.STRATEGI, Severity.FEJL),
    /** An initiative that the strategy does not have. Arguments: its number, the numbers that exist. */
    UKENDT_INITIATIV(Subject.STRATEGI, Severity.FEJL),
    /** One thing is referred to twice in one list. Arguments: the reference. */
    DOBBELT_HENVISNING(Subject.STRATEGI, Severity.FEJL),
    /** An initiative draws on a centre both by name and through "alle centre". Arguments: the centre. */
    DOBBELT_RESSOURCETRAEK(Subject.STRATEGI, Severity.FEJL),
    /** An initiative without a lead owner. Arguments: its number. */
    UDEN_HOVEDANSVAR(Subject.STRATEGI, Severity.FEJL),
    /** A draw above the strategy's scale. Arguments: the scale. */
    NIVEAU_OVER_SKALA(Subject.STRATEGI, Severity.FEJL),
    /** A draw that states neither a level nor a profile. Arguments: the centre. */
    TRAEK_UDEN_NIVEAU(Subject.STRATEGI, Severity.FEJL),
    /** A profile of draws in which nothing is drawn. Arguments: the centre. */
    PROFIL_UDEN_TRAEK(Subject.STRATEGI, Severity.FEJL),
    /** A draw with a level for all half-years beside a profile, which is what counts. Arguments: the centre, that level. */
    PROFIL_GAELDER(Subject.STRATEGI, Severity.ADVARSEL),
    /** A profile for more half-years than the development can take. Arguments: its length, the longest duration, the centre. */
    PROFIL_LAENGERE_END_VARIGHED(Subject.STRATEGI, Severity.ADVARSEL),
    /** A base load above the centre's capacity, whatever initiatives draw. Arguments: the centre, the half-year, load, capacity. */
    GRUNDBELASTNING_OVER_KAPACITET(Subject.STRATEGI, Severity.ADVARSEL),
    /** Initiatives that all wait for each other. Arguments: their numbers in order. */
    FORUDSAETNINGER_I_RING(Subject.STRATEGI, Severity.FEJL),
    /** An initiative that waits for itself. Arguments: its number. */
    AFHAENGER_AF_SIG_SELV(Subject.STRATEGI, Severity.FEJL),
    /** A link that states neither the fewest nor the most half-years. Arguments: the initiative, the one it is linked to. */
    BINDING_UDEN_GRAENSE(Subject.STRATEGI, Severity.FEJL),
    /** Limits of which the most is below the fewest. Arguments: the fewest, the most. */
    GRAENSER_VENDT_OM(Subject.STRATEGI, Severity.FEJL),
    /** Links that lead around in a ring that cannot be kept. Arguments: the numbers in order, by how much it is too long. */
    BINDINGER_I_RING(Subject.STRATEGI, Severity.FEJL),
    /** A link of an initiative to itself, which asks for nothing. Arguments: its number. */
    BUNDET_TIL_SIG_SELV(Subject.STRATEGI, Severity.ADVARSEL),
    /** An initiative that states amounts both by calendar year and by year from its start. Arguments: its number. */
    UDGIFTER_OG_UDGIFTSPROFIL(Subject.STRATEGI, Severity.FEJL),
    /** An amount that is to go on but is followed by another that is booked alike. Arguments: its year, the last year stated. */
    VARIG_UDEN_VIRKNING(Subject.STRATEGI, Severity.ADVARSEL),
    /** The amount with which all amounts become too large to be added up exactly. Arguments: that amount. */
    BELOEB_FOR_STORE(Subject.STRATEGI, Severity.FEJL),
    /** An amount in the prices of another year than the others. Arguments: its year of prices, the first one stated. */
    PRISNIVEAUER_UENIGE(Subject.STRATEGI, Severity.FEJL),
    /** A grant of the state at an amount that is not said to come from one. Arguments: the initiative. */
    PULJE_UDEN_KILDE(Subject.STRATEGI, Severity.FEJL),
    /** A grant of the state that ends before the amount does. Arguments: its last year, the initiative. */
    PULJE_UDLOEBER(Subject.STRATEGI, Severity.ADVARSEL),
    /** A group to choose from that states neither the fewest nor the most that a plan carries out. Arguments: its initiatives. */
    VALGGRUPPE_UDEN_GRAENSE(Subject.STRATEGI, Severity.FEJL),
    /** A group to choose from that asks for more initiatives than it holds. Arguments: the fewest it asks for, how many it holds. */
    VALGGRUPPE_KRAEVER_FOR_MANGE(Subject.STRATEGI, Severity.FEJL),
    /** A group to choose from holds an initiative that may not be left out. Arguments: its number. */
    KAN_IKKE_UDELADES(Subject.STRATEGI, Severity.FEJL),
    /** A priority of an initiative that may not be left out, which then means nothing. Arguments: its number, the priority. */
    PRIORITET_UDEN_VIRKNING(Subject.STRATEGI, Severity.ADVARSEL),
    /** A period that ends before it begins. Arguments: its ends. */
    PERIODE_VENDT_OM(Subject.STRATEGI, Severity.FEJL),
    /** A period longer than can be planned. Arguments: the number of half-years allowed. */
    PERIODE_FOR_LANG(Subject.STRATEGI, Severity.FEJL),
    /** An initiative whose latest start lies before its earliest. Arguments: earliest, latest. */
    VINDUE_VENDT_OM(Subject.STRATEGI, Severity.FEJL),
    /** A range of durations whose longest is below its shortest. Arguments: shortest, longest. */
    INTERVAL_VENDT_OM(Subject.STRATEGI, Severity.FEJL),
    /** A duration outside the range that stands beside it. Arguments: the range's ends. */
    VARIGHED_UDEN_FOR_INTERVAL(Subject.STRATEGI, Severity.FEJL),
    /** An initiative that says of its duration, in a word, that nothing is stated. */
    TIDSHORISONT_IKKE_OPLYST(Subject.STRATEGI, Severity.FEJL),
    /** An initiative that says what its word for the duration speaks of, but states no such word. Arguments: its number. */
    TIDSHORISONT_MANGLER(Subject.STRATEGI, Severity.FEJL),
    /** A policy that states twice, and differently, what is assumed where nothing is stated. Arguments: what counts, what does not. */
    STANDARDVARIGHED_GAELDER(Subject.STRATEGI, Severity.ADVARSEL),
    /** An initiative placed twice. Arguments: its number. */
    DOBBELT_PLACERING(Subject.STRATEGI, Severity.FEJL),
    /** A placement behind the handleplan's own period. Arguments: the half-year, the period. */
    PLACERING_UDEN_FOR_PERIODEN(Subject.STRATEGI, Severity.FEJL),
    /** A formal start before the handleplan's own period: the initiative counts as started. Arguments: its number, the start, the period's first half-year. */
    STARTET_FOER_PERIODEN(Subject.STRATEGI, Severity.ADVARSEL),
    /** Informal work that does not begin before the formal start. Arguments: informal, formal start. */
    UFORMEL_START_EFTER_FORMEL(Subject.STRATEGI, Severity.FEJL),
    /** The sources disagree on an initiative's themes. Arguments: the initiative, the place, its themes, the themes that count, where those come from. */
    TEMAANGIVELSER_UENIGE(Subject.STRATEGI, Severity.ADVARSEL),
    /** Statements of sources that cannot all be right. Arguments: what about, the statements, those that count meanwhile. */
    KILDER_MODSIGER_HINANDEN(Subject.STRATEGI, Severity.ADVARSEL),
    /** Statements of sources that fit together badly. Arguments: what about, the statements, those that count meanwhile. */
    KILDER_I_SPAENDING(Subject.STRATEGI, Severity.ADVARSEL),
    /** A source that can be read in several ways. Arguments: what about, the readings, those that count meanwhile. */
    KILDE_FLERTYDIG(Subject.STRATEGI, Severity.ADVARSEL),
    /** A disagreement of which there is one statement only, or all of them say the same. Arguments: what about. */
    INGEN_UENIGHED(Subject.STRATEGI, Severity.FEJL),

    // Strategies of one municipality.

    /** A strategy of a portfolio without a code that tells it from the others. Arguments: its name. */
    STRATEGIKODE_MANGLER(Subject.PORTEFOELJE, Severity.FEJL),
    /** Strategies of different municipalities in one portfolio. Arguments: this one's municipality, the first one's. */
    FORSKELLIGE_KOMMUNER(Subject.PORTEFOELJE, Severity.FEJL),
    /** A parameter in a portfolio's policy that each strategy has for itself. Arguments: its key. */
    HVER_STRATEGIS_EGET(Subject.PORTEFOELJE, Severity.FEJL),
    /**
     * A centre of several strategies that they do not state alike. Arguments: its code, the key of what differs, what is
     * stated here, what was stated first, by whom.
     */
    CENTER_ANGIVET_FORSKELLIGT(Subject.PORTEFOELJE, Severity.FEJL),
    /** Strategies that measure draws on one centre on different scales. Arguments: the centre's code, the scale, the first strategy's. */
    SKALAER_UENIGE(Subject.PORTEFOELJE, Severity.FEJL),
    /** A frame of a single strategy in a portfolio, where only that for all counts. Arguments: the strategy's name. */
    EGEN_RAMME_GAELDER_IKKE(Subject.PORTEFOELJE, Severity.ADVARSEL),
    /** What a centre carries for other strategies, where these are planned or given themselves. Arguments: the centre's name. */
    ANDRE_STRATEGIER_TAELLES_IKKE(Subject.PORTEFOELJE, Severity.ADVARSEL),
    /** A strategy that is to stay as its handleplan has it, and has none. Arguments: its name. */
    GIVET_UDEN_HANDLEPLAN(Subject.PORTEFOELJE, Severity.ADVARSEL),
    /** A code that no strategy of the portfolio has. Arguments: the code, the codes that there are. */
    UKENDT_STRATEGI(Subject.PORTEFOELJE, Severity.FEJL),
    /** A strategy planned for a version that names no version of its handleplan. Arguments: the code. */
    PLANLAGT_UDEN_VERSION(Subject.PORTEFOELJE, Severity.ADVARSEL),
    /** A lock on an initiative of a strategy that is not planned but stays as it is. Arguments: the initiative, the strategy's name. */
    STRATEGI_PLANLAEGGES_IKKE(Subject.REQUEST, Severity.FEJL),

    // How the strategy is run.

    /** A role that nobody fills. Arguments: what is lacking, as a sentence. */
    ROLLE_UBESAT(Subject.STRATEGI, Severity.ADVARSEL),
    /** A role of another kind than is needed there. Arguments: the role, the kind needed. */
    FORKERT_ROLLEART(Subject.STRATEGI, Severity.FEJL),
    /** Roles that report to each other in a ring. Arguments: their names in order. */
    REFERENCELINJER_I_RING(Subject.STRATEGI, Severity.FEJL),
    /** A term of office that is no part of one of the law's. Arguments: its first and its last year. */
    USAEDVANLIG_VALGPERIODE(Subject.STRATEGI, Severity.ADVARSEL),
    /** A reference to another system that states neither an id nor an address. Arguments: the system. */
    SYSTEMREFERENCE_TOM(Subject.STRATEGI, Severity.FEJL),
    /** A day outside the half-year that stands beside it. Arguments: the day, the half-year. */
    DATO_UDEN_FOR_HALVAARET(Subject.STRATEGI, Severity.FEJL),
    /** A decision that lies before an earlier entry of the log. Arguments: its half-year or day, that of the earlier entry. */
    BESLUTNING_I_FORKERT_ORDEN(Subject.STRATEGI, Severity.FEJL),
    /** A decision about initiatives that names none. Arguments: the decision. */
    INITIATIVER_MANGLER(Subject.STRATEGI, Severity.FEJL),
    /** Initiatives at a decision about the handleplan or the strategy as a whole, or at a mistake. Arguments: the decision. */
    INGEN_ENKELTE_INITIATIVER(Subject.STRATEGI, Severity.FEJL),
    /** Indicators at a decision that approves no method. Arguments: the decision. */
    INGEN_ENKELTE_INDIKATORER(Subject.STRATEGI, Severity.FEJL),
    /** A mistake told without the entry of the log that it is about. */
    RETTELSE_MANGLER(Subject.STRATEGI, Severity.FEJL),
    /** A number that no entry of the log has that can be meant. Arguments: the number, how many entries there are. */
    UKENDT_BESLUTNING(Subject.STRATEGI, Severity.FEJL),
    /** A number that no earlier version of the handleplan has. Arguments: the number, how many earlier versions there are. */
    UKENDT_HANDLEPLANSVERSION(Subject.STRATEGI, Severity.FEJL),
    /** A version of the handleplan that lies before an earlier one. Arguments: its day, that of the earlier one. */
    VERSION_I_FORKERT_ORDEN(Subject.STRATEGI, Severity.FEJL),
    /** A version of the handleplan that is not what its decision says. Arguments: its kind, the entry's number, the decision. */
    VERSION_PASSER_IKKE(Subject.STRATEGI, Severity.FEJL),
    /** A measurement that is not what its indicator consists of. Arguments: the indicator's name, what it has to state. */
    MAALING_PASSER_IKKE(Subject.STRATEGI, Severity.FEJL),
    /** A target on the way that does not come before the next one. Arguments: its time, that of the next. */
    DELMAAL_I_FORKERT_ORDEN(Subject.STRATEGI, Severity.FEJL),
    /** A share below nothing or above the whole. Arguments: the indicator's name, what the whole is in its decimals. */
    ANDEL_UDEN_FOR_HELHEDEN(Subject.STRATEGI, Severity.FEJL),
    /** A goal at another level than is needed there. Arguments: its name, its level, the level needed. */
    MAAL_I_FORKERT_LED(Subject.STRATEGI, Severity.FEJL),
    /** A description none of whose deliverables covers measurement of effect and follow-up. Arguments: the initiative. */
    UDEN_EFFEKTLEVERANCE(Subject.STRATEGI, Severity.FEJL),
    /** A deadline for the agenda that lies after the meeting. Arguments: the deadline, the meeting. */
    FRIST_EFTER_MOEDE(Subject.STRATEGI, Severity.FEJL),
    /** Readings of a budget that are not three weeks apart. Arguments: the day of the first, the day of the second. */
    BUDGETBEHANDLINGER_FOR_TAET(Subject.STRATEGI, Severity.ADVARSEL),
    /** A budget proposal of Økonomiudvalget later than the 15th of September. Arguments: its day. */
    BUDGETFORSLAG_FOR_SENT(Subject.STRATEGI, Severity.ADVARSEL),
    /** A budget adopted later than the 15th of October. Arguments: the day of the adoption. */
    BUDGETVEDTAGELSE_FOR_SENT(Subject.STRATEGI, Severity.ADVARSEL),
    /** A day of every year that its month does not have. Arguments: the day, the number of the month. */
    AARSDATO_FINDES_IKKE(Subject.STRATEGI, Severity.FEJL),
    /** A step that an initiative cannot take from where it is. Arguments: the initiative, the step, where it is, the steps possible. */
    ULOVLIGT_SKRIDT(Subject.BESLUTNING, Severity.FEJL),
    /** A decision by a body that cannot take it. Arguments: the decision, the body, the kinds of bodies that can. */
    FORKERT_ORGAN(Subject.BESLUTNING, Severity.FEJL),
    /** A final approval by another body than the committee to which the initiative was presented. Arguments: the initiative. */
    FORELAGT_FOR_UDVALG(Subject.BESLUTNING, Severity.FEJL),
    /** A decision while the latest one is stopped until the council has decided. Arguments: the initiative, the decision stopped. */
    STANDSET_BESLUTNING(Subject.BESLUTNING, Severity.FEJL),
    /** A decision about the whole that is not possible there. Arguments: the decision, how it stands, the decisions possible. */
    UMULIG_OM_HELHEDEN(Subject.BESLUTNING, Severity.FEJL),
    /** A decision on what the council has decided, by another body. Arguments: the decision, the body. */
    BESLUTTET_AF_KOMMUNALBESTYRELSEN(Subject.BESLUTNING, Severity.FEJL),
    /** A prolongation without an end later than the one that holds. Arguments: the end that holds, or that none is stated. */
    FORLAENGELSE_UDEN_SLUT(Subject.BESLUTNING, Severity.FEJL),
    /** A stop although the latest decision is none that the committee took at the same meeting. Arguments: the initiative. */
    INTET_AT_STANDSE(Subject.BESLUTNING, Severity.FEJL),
    /** A council's decision on what was stopped, although nothing was. Arguments: the initiative. */
    INTET_STANDSET(Subject.BESLUTNING, Severity.FEJL),
    /** An initiative said to have begun before the period, in a half-year of it. Arguments: the initiative, the half-year, the period's first. */
    IKKE_FOER_PERIODEN(Subject.BESLUTNING, Severity.FEJL),
    /** A merger or split that does not name at which initiatives the work goes on. Arguments: the initiative, the decision. */
    EFTERFOELGERE_MANGLER(Subject.BESLUTNING, Severity.FEJL),
    /** The end, by the management group, of what the committee or the council has finally approved. Arguments: the initiative, who approved it. */
    GODKENDT_AF_OVERORDNET(Subject.BESLUTNING, Severity.FEJL),
    /** A final approval although it is not stated how large the consequences are. Arguments: the initiative, the kinds not stated. */
    KONSEKVENSER_IKKE_VURDERET(Subject.BESLUTNING, Severity.FEJL),
    /** A final approval by the management group of what the committee has to approve. Arguments: the initiative, why. */
    UDVALGET_SKAL_GODKENDE(Subject.BESLUTNING, Severity.FEJL),
    /** Money granted by the council before Økonomiudvalget has stated its view. Arguments: the initiative, the decision. */
    ERKLAERING_MANGLER(Subject.BESLUTNING, Severity.FEJL),
    /** Money granted outside the budget, or moved, without saying how it is covered. Arguments: the initiative, the decision. */
    DAEKNING_MANGLER(Subject.BESLUTNING, Severity.FEJL),
    /** An amount moved by Økonomiudvalget, which the council has not authorised. Arguments: the initiative. */
    OMPLACERING_UDEN_BEMYNDIGELSE(Subject.BESLUTNING, Severity.FEJL),
    /** An implementation without everything that it needs. Arguments: the initiative, what is missing. */
    IMPLEMENTERING_UDEN_DAEKNING(Subject.BESLUTNING, Severity.FEJL),
    /** A start approved although the template applies and there is no complete description. Arguments: the initiative, what is missing. */
    BESKRIVELSE_MANGLER(Subject.BESLUTNING, Severity.FEJL),
    /** A final approval although it is not settled how effect is measured and followed up. Arguments: the initiative. */
    EFFEKT_UAFKLARET(Subject.BESLUTNING, Severity.FEJL),
    /** A final approval although the method of a larger collection of data is not approved. Arguments: the initiative, the indicator. */
    METODE_IKKE_GODKENDT(Subject.BESLUTNING, Severity.FEJL),

    // Political cases.

    /** A decision by a body that the case's route does not name. Arguments: the body. */
    ORGAN_UDEN_FOR_RUTEN(Subject.SAG, Severity.ADVARSEL),
    /** A decision by a body whose stage is not on. Arguments: the body, its stage, the stage that is on. */
    BESLUTNING_UDEN_FOR_TUR(Subject.SAG, Severity.ADVARSEL),
    /** A decision after the route has ended. Arguments: the body. */
    BESLUTNING_EFTER_AFSLUTNING(Subject.SAG, Severity.ADVARSEL),
    /** A decision of which it is not stated which body took it. Arguments: its wording. */
    BESLUTNING_UDEN_ORGAN(Subject.SAG, Severity.ADVARSEL),
    /** A wording that tells no outcome that is known. Arguments: the wording. */
    UKENDT_UDFALD(Subject.SAG, Severity.ADVARSEL),
    /** A body of a kind that is not known. Arguments: its name. */
    UKENDT_ORGANART(Subject.SAG, Severity.ADVARSEL),
    /** A body whose name has letters that only look like ours. Arguments: the name. */
    LIGNENDE_ORGAN(Subject.SAG, Severity.ADVARSEL),
    /** A route that names a body twice: only the first counts. Arguments: the body. */
    ORGAN_GENTAGET(Subject.SAG, Severity.ADVARSEL),
    /** A body that treats a case on a day in none of its known terms. Arguments: its name, the day, its terms. */
    UDEN_FOR_VALGPERIODEN(Subject.SAG, Severity.ADVARSEL),

    // Records of agenda systems.

    /** JSON that is neither an agenda item nor an agenda. */
    INGEN_DAGSORDEN(Subject.DAGSORDEN, Severity.FEJL),
    /** A list of meetings, agendas or committees, which does not say what was decided. Arguments: what the system calls it. */
    DAGSORDENSLISTE(Subject.DAGSORDEN, Severity.FEJL),
    /** An agenda that has none of its items with it. */
    DAGSORDEN_UDEN_PUNKTER(Subject.DAGSORDEN, Severity.ADVARSEL),
    /** Two fields that ought to say the same. Arguments: the field that counts, its value, the other field, its value. */
    FELTER_UENIGE(Subject.DAGSORDEN, Severity.ADVARSEL),
    /** A field that does not hold what such a field holds; kept as it is. Arguments: its key. */
    FELT_IKKE_FORSTAAET(Subject.DAGSORDEN, Severity.ADVARSEL),
    /** An item without an id of its own. Arguments: the id that it got. */
    PUNKT_UDEN_ID(Subject.DAGSORDEN, Severity.ADVARSEL),
    /** What does not come back from a record of a case as it was. Arguments: the case, the properties. */
    IKKE_I_DAGSORDENEN(Subject.DAGSORDEN, Severity.ADVARSEL),
    /** An item that is closed or empty. Arguments: its title. */
    PUNKT_UDEN_INDHOLD(Subject.DAGSORDEN, Severity.ADVARSEL),
    /** A day that does not exist, or is not stated in full. Arguments: the day as written. */
    UMULIG_DATO(Subject.DAGSORDEN, Severity.ADVARSEL),
    /** A field or a section that names persons; the names are left out. Arguments: its key or heading, how many names. */
    NAVNE_UDELADT(Subject.DAGSORDEN, Severity.ADVARSEL),
    /** CPR numbers, telephone numbers or mail addresses, which are left out. Arguments: the field or section, how many. */
    KONTAKTOPLYSNINGER_UDELADT(Subject.DAGSORDEN, Severity.ADVARSEL),
    /** A treatment of which no wording is left or stated. Arguments: the section. */
    BESLUTNING_UDEN_ORDLYD(Subject.DAGSORDEN, Severity.ADVARSEL),
    /** A text that seems to tell a decision, and is kept as it stands; it counts as no treatment. Arguments: the text. */
    BESLUTNING_IKKE_LAEST(Subject.DAGSORDEN, Severity.ADVARSEL),
    /** Absences behind the last treatment that may belong to a decision without a named body. Arguments: how many. */
    AFBUD_FLERTYDIGT(Subject.DAGSORDEN, Severity.ADVARSEL),

    // What planning needs.

    /** A strategy without initiatives. */
    INGEN_INITIATIVER(Subject.REQUEST, Severity.FEJL),

    /** No period to plan in. */
    PERIODE_MANGLER(Subject.REQUEST, Severity.FEJL),
    /** An initiative without an assessment. Arguments: its number. */
    VURDERING_MANGLER(Subject.REQUEST, Severity.FEJL),
    /** A criterion that the planner does not know. Arguments: its id, the ids that exist. */
    UKENDT_KRITERIUM(Subject.REQUEST, Severity.FEJL),
    /** A criterion that the policy names twice. Arguments: its id. */
    DOBBELT_KRITERIUM(Subject.REQUEST, Severity.FEJL),
    /** A policy without any criterion. */
    INGEN_KRITERIER(Subject.REQUEST, Severity.FEJL),
    /** The first criterion is to be weighed together with the one before it, which there is not. Arguments: its id. */
    INTET_FORRIGE_KRITERIUM(Subject.REQUEST, Severity.FEJL),
    /** A criterion that stands alone on its level has a weight, which then means nothing. Arguments: its id, the weight. */
    VAEGT_UDEN_VIRKNING(Subject.REQUEST, Severity.ADVARSEL),
    /**
     * A plan is to hold whatever durations turn out to be, but a rule or a criterion does not say at which it is at its
     * worst. Arguments: its id.
     */
    VAERSTE_VARIGHED_UOPLYST(Subject.REQUEST, Severity.FEJL),
    /** A lock outside the period. Arguments: the initiative, the half-year, the period. */
    LAAS_UDEN_FOR_PERIODEN(Subject.REQUEST, Severity.FEJL),
    /** Two locks of one initiative to different half-years. Arguments: the initiative, the half-years. */
    MODSTRIDENDE_LAASE(Subject.REQUEST, Severity.FEJL),
    /** A revision of a handleplan that the strategy does not have. */
    INGEN_HANDLEPLAN_AT_REVIDERE(Subject.REQUEST, Severity.FEJL),
    /** A revision from a half-year outside the period. Arguments: the half-year, the period. */
    REVISION_UDEN_FOR_PERIODEN(Subject.REQUEST, Severity.FEJL),
    /** An initiative that is asked about or locked but was ended without further work. Arguments: its number. */
    INITIATIV_AFSLUTTET(Subject.REQUEST, Severity.FEJL),
    /** An initiative that depends on one that was ended without further work. Arguments: the initiative, its prerequisite. */
    FORUDSAETNING_AFSLUTTET(Subject.REQUEST, Severity.FEJL),
    /** An initiative that is linked to one on which no further work is done. Arguments: the initiative, the other one. */
    BINDING_TIL_AFSLUTTET(Subject.REQUEST, Severity.FEJL),
    /** More draws, and half-years of centres and themes, than are planned. Arguments: how many there are, how many there may be. */
    FOR_STOR_OPGAVE(Subject.REQUEST, Severity.FEJL),
    /** A criterion of the embedding system's own that does what it may not do. Arguments: its id, what it does in words. */
    EGET_KRITERIUM_FEJLER(Subject.REQUEST, Severity.FEJL),
    /** A rule of the embedding system's own that does what it may not do. Arguments: its id, what it does in words. */
    EGEN_REGEL_FEJLER(Subject.REQUEST, Severity.FEJL),
    /** A frame for a year in which no initiative can have money, so that it binds nothing. Arguments: the year, the kind of money. */
    RAMME_UDEN_VIRKNING(Subject.REQUEST, Severity.ADVARSEL),
    /** Draws so large that the criteria could not be computed exactly. */
    TAL_FOR_STORE(Subject.REQUEST, Severity.FEJL),

    // What a plan breaks or lacks.

    /** An initiative that a handleplan does not place. Arguments: its number. */
    UPLACERET(Subject.HANDLEPLAN, Severity.ADVARSEL),
    /** A formal start that leaves no room for the preliminary work. Arguments: the initiative, its start, the half-years needed. */
    FOR_LIDT_FORARBEJDE(Subject.HANDLEPLAN, Severity.ADVARSEL),
    /** A formal start outside the initiative's own window. Arguments: the initiative, its start, when it may start. */
    UDEN_FOR_STARTVINDUE(Subject.HANDLEPLAN, Severity.ADVARSEL),
    /** A lock that is not kept. Arguments: the initiative, its start, the half-year of the lock. */
    LAAS_IKKE_HOLDT(Subject.HANDLEPLAN, Severity.ADVARSEL),
    /** A costly initiative that starts in the wrong half of the year. Arguments: the initiative, its start, the right half. */
    UDENOM_BUDGETFORHANDLINGER(Subject.HANDLEPLAN, Severity.ADVARSEL),
    /** Development that does not end within the period. Arguments: the initiative, its start. */
    UDVIKLING_EFTER_PERIODEN(Subject.HANDLEPLAN, Severity.ADVARSEL),
    /** An initiative that starts before its prerequisite has ended. Arguments: the initiative, the prerequisite. */
    FORUDSAETNING_IKKE_FAERDIG(Subject.HANDLEPLAN, Severity.ADVARSEL),
    /** An initiative that does not start where a link has it. Arguments: the initiative, the other, the demand in words. */
    BINDING_IKKE_HOLDT(Subject.HANDLEPLAN, Severity.ADVARSEL),
    /** An initiative that is placed although what it depends on is left out. Arguments: the initiative, the other. */
    FORUDSAETNING_UDELADT(Subject.HANDLEPLAN, Severity.ADVARSEL),
    /**
     * A group to choose from of which too few or too many are placed. Arguments: its numbers, how many it asks for, how many are
     * placed, the demand in words.
     */
    VALGGRUPPE_IKKE_HOLDT(Subject.HANDLEPLAN, Severity.ADVARSEL),
    /** A start in the wrong half of the year. Arguments: the initiative, its start, the half in which it is to start. */
    START_I_FORKERT_HALVAAR(Subject.HANDLEPLAN, Severity.ADVARSEL),
    /** An initiative that had started before the revision is moved. Arguments: the initiative, its start, when it started. */
    STARTET_FLYTTET(Subject.HANDLEPLAN, Severity.ADVARSEL),
    /**
     * What has started lies elsewhere in the handleplan than where its development was decided to have begun. Arguments: the
     * initiative, its start in the handleplan, the half-year of the decision.
     */
    STARTET_I_ANDET_HALVAAR(Subject.HANDLEPLAN, Severity.ADVARSEL),
    /** A start before the revision allows it. Arguments: the initiative, its start, the earliest possible. */
    START_FOER_REVISIONEN(Subject.HANDLEPLAN, Severity.ADVARSEL),
    /** A postponed initiative that does not start later. Arguments: the initiative, its start, when it was postponed. */
    UDSKUDT_STARTER(Subject.HANDLEPLAN, Severity.ADVARSEL),
    /** More load on a centre than its capacity. Arguments: the centre, the half-year, load, capacity. */
    KAPACITET_OVERSKREDET(Subject.HANDLEPLAN, Severity.ADVARSEL),
    /** More costs in a year than its frame. Arguments: the kind of money, the year, the costs, the frame. */
    RAMME_OVERSKREDET(Subject.HANDLEPLAN, Severity.ADVARSEL),
    /** A rule that has no code of its own is broken, as the embedding system's rules have none. Arguments: the demand in words. */
    EGEN_REGEL_BRUDT(Subject.HANDLEPLAN, Severity.ADVARSEL),
    /** No plan keeps all rules. Arguments: the period, the demands that cannot hold together. */
    INGEN_PLAN(Subject.HANDLEPLAN, Severity.FEJL),
    /** As INGEN_PLAN, but it is not proved that every one of the demands is needed. Arguments: as there. */
    INGEN_PLAN_BRED_KONFLIKT(Subject.HANDLEPLAN, Severity.FEJL),
    /** The search ended before it found a plan or proved that there is none. Arguments: the steps taken. */
    INGEN_PLAN_FUNDET(Subject.HANDLEPLAN, Severity.FEJL),
    /** Time was up before everything was explained. Arguments: how many placements were, and how many there are. */
    BEGRUNDELSER_AFBRUDT(Subject.HANDLEPLAN, Severity.ADVARSEL),
    /** A document without a handleplan where one is to be evaluated or decided on. */
    INGEN_HANDLEPLAN(Subject.HANDLEPLAN, Severity.FEJL),
    /** A strategy without any amount where a budget is to be shown. */
    INGEN_BELOEB(Subject.HANDLEPLAN, Severity.FEJL),

    // Tables.

    /** The bytes are neither a table in text nor a workbook that can be read. */
    UGYLDIG_TABEL(Subject.TABLE, Severity.FEJL),
    /**
     * A file without the headings of a table. Arguments: what to call the table, the headings that were looked
     * for, those that were found or {@code INGEN}.
     */
    TABEL_IKKE_FUNDET(Subject.TABLE, Severity.FEJL),
    /** A column that a table does not have; it is not read. Arguments: its heading. */
    UKENDT_KOLONNE(Subject.TABLE, Severity.ADVARSEL),
    /** Several sheets hold a table, and one was read. Arguments: its name, the names of the others. */
    FLERE_ARK(Subject.TABLE, Severity.ADVARSEL),
    /** A table was read from a sheet that is hidden, since no other holds it. Arguments: its name. */
    SKJULT_ARK(Subject.TABLE, Severity.ADVARSEL),
    /** A row that is about no initiative, as a note, a sum or a theme; it is not read. */
    RAEKKE_SPRUNGET_OVER(Subject.TABLE, Severity.ADVARSEL),
    /** A row below a table that has other headings than the table. */
    ANDRE_OVERSKRIFTER(Subject.TABLE, Severity.FEJL),
    /** A cell that no part of the reading has understood; it is not read. */
    CELLE_IKKE_LAEST(Subject.TABLE, Severity.ADVARSEL),
    /** Pasted rows that line breaks in cells have torn apart, and that cannot be put together again. */
    LINJESKIFT_I_CELLE(Subject.TABLE, Severity.FEJL),
    /** A cell with a formula that has not been worked out. */
    FORMEL_UDEN_RESULTAT(Subject.TABLE, Severity.FEJL),
    /** A day where none belongs, as spreadsheets make one of "2-4". Arguments: the day. */
    CELLE_ER_DATO(Subject.TABLE, Severity.FEJL),
    /** Columns of months or quarters where half-years belong. Arguments: their name, their headings. */
    FINERE_END_HALVAAR(Subject.TABLE, Severity.FEJL),
    /** The number of an initiative or a theme stands beside another name. Arguments: the number, the name in the table, its name in the strategy. */
    NUMMER_OG_NAVN_UENIGE(Subject.TABLE, Severity.FEJL),
    /** A cell with something in it, in a column without a heading. */
    CELLE_UDEN_OVERSKRIFT(Subject.TABLE, Severity.FEJL),
    /** A half-year's column that does not come after that of the half-year before. Arguments: the half-year, the one that ought to stand there. */
    HALVAAR_IKKE_FORTLOEBENDE(Subject.TABLE, Severity.FEJL),
    /** An initiative that a table names and the strategy did not have; it is added. Arguments: its number and name. */
    INITIATIV_OPRETTET(Subject.TABLE, Severity.ADVARSEL),
    /** An initiative that a table names and the strategy lacks, and that cannot be added without a theme. Arguments: its number and name. */
    INITIATIV_UDEN_TEMA(Subject.TABLE, Severity.FEJL),
    /** A theme that a table names and the strategy did not have; it is added. Arguments: its number and name. */
    TEMA_OPRETTET(Subject.TABLE, Severity.ADVARSEL),
    /** A centre that a table names and the strategy did not have; it is added. Arguments: its name. */
    CENTER_OPRETTET(Subject.TABLE, Severity.ADVARSEL),
    /** A document without any initiative card. */
    INGEN_KORT(Subject.TABLE, Severity.FEJL),
    /** A workbook without any of the sheets of a strategy. Arguments: their names. */
    INGEN_ARBEJDSBOG(Subject.TABLE, Severity.FEJL),
    /** A sheet that a workbook of a strategy does not have; it is not read. Arguments: its name, the names there are. */
    UKENDT_ARK(Subject.TABLE, Severity.ADVARSEL),
    /** A line of a sheet or a card whose name is not known; it is not read. Arguments: its name. */
    UKENDT_FELT(Subject.TABLE, Severity.ADVARSEL),
    /** Two columns or lines of a sheet have one name; only the first is read. Arguments: the name. */
    DOBBELT_OVERSKRIFT(Subject.TABLE, Severity.FEJL),
    /** What a strategy states and a workbook has no room for. Arguments: the keys that lead there. */
    IKKE_I_ARBEJDSBOGEN(Subject.TABLE, Severity.ADVARSEL),
    /** A mark of informal work that is read as preliminary work. Arguments: the initiative, the half-years. */
    FORARBEJDE_SAT(Subject.TABLE, Severity.ADVARSEL),
    /** A row that does not name as many centres as it has levels of draws. Arguments: the number of levels. */
    ANTAL_PASSER_IKKE(Subject.TABLE, Severity.FEJL),
    /** A cell whose text can be read as different centres. */
    TVETYDIGE_CENTRE(Subject.TABLE, Severity.FEJL),
    /** A table calls a theme or an initiative something else than the strategy does. Arguments: its number, its name in the table, its name in the strategy. */
    NAVNE_UENIGE(Subject.TABLE, Severity.ADVARSEL);

    static final Tekster TEKSTER =
            new Tekster(locale -> ResourceBundle.getBundle("dk.kommunestrategi.model.problem.Problemtekster", locale));

    private final Subject subject;
    private final Severity severity;

    Problemkode(Subject subject, Severity severity) {
        this.subject = subject;
        this.severity = severity;
    }

    /** {@return what a problem of this kind is about} */
    public Subject getSubject() {
        return subject;
    }

    /** {@return how serious a problem of this kind is} */
    public Severity getSeverity() {
        return severity;
    }
}

package dk.kommunestrategi.model.check;

import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.sprog.Tekst;
import dk.kommunestrategi.model.sprog.Tekster;
import java.util.ResourceBundle;

/** What the texts of problems call a kind of value or a source of one, as an argument that each language words itself. */
public enum Betegnelse implements Tekst {
    /** A whole number within the range of an {@code int}. */
    HELTAL,
    /** A number of things or half-years: a whole number from 0 on. */
    ANTAL,
    /** Whole numbers in one cell of a table. */
    TALRAEKKE,
    /** An amount of money in thousands of kroner, as a workbook states it. */
    TUSINDE_KRONER,
    /** The capacity of a centre from a half-year on, as a workbook states it. */
    KAPACITET_FRA,
    /** A centre and a level of draw, as a workbook states them. */
    TRAEK_PAA_CENTER,
    /** What a centre carries anyway, as a workbook states it. */
    GRUNDBELASTNING,
    /** What an initiative draws on a centre after its development, as a workbook states it. */
    DRIFTSTRAEK,
    /** What ties the start of an initiative to another one, as a workbook states it. */
    BINDING,
    /** A choice between initiatives, as a workbook states it. */
    VALGGRUPPE,
    /** The term of office of a body, as a workbook states it. */
    VALGPERIODE,
    /** A centre's part in a cost, as a workbook states it. */
    CENTERANDEL,
    /** A criterion of a policy, as a workbook states it. */
    KRITERIUM,
    /** What a time horizon is taken to mean, as a workbook states it. */
    VARIGHEDSSKOEN,
    /** What initiatives may cost in a year, as a workbook states it. */
    AARSRAMME,
    /** What an initiative costs year by year from its start, as a workbook states it. */
    UDGIFT,
    UDGIFTSPROFIL,
    /** The headings of a sheet. */
    ARKETS_OVERSKRIFTER,
    /** A whole number that stands in quotation marks, where it is none. */
    HELTAL_UDEN_ANFOERSELSTEGN,
    /** A text. */
    TEKST,
    /** A text that stands in no quotation marks, where it is none. */
    TEKST_I_ANFOERSELSTEGN,
    /** One of the JSON values true and false. */
    SAND_ELLER_FALSK,
    /** One of them that stands in quotation marks, where it is none. */
    SAND_ELLER_FALSK_UDEN_ANFOERSELSTEGN,
    /** A JSON array. */
    LISTE,
    /** A JSON object. */
    OBJEKT,
    /** Anything that JSON can state. */
    JSON_VAERDI,
    /** A text of four digits. */
    FIRE_CIFRE,
    /** The number of a subject in KLE: a text of three times two digits with points between. */
    KLE_NUMMER,
    /** What is done in a case, by KLE's code: a capital letter and two digits. */
    HANDLINGSFACET,
    /** A document that states a strategy. */
    STRATEGI,
    /** A document that states a portfolio of strategies. */
    PORTEFOELJE,
    /** The portfolio that holds a strategy. */
    PORTEFOELJEN,
    /** A stream or reader that an application handed in, which has no name. */
    DATASTROEM,
    /** Who owns a file. */
    EJER,
    /** The group of a file. */
    GRUPPE,
    /** Who may read, write and run a file. */
    RETTIGHEDER,
    /** Other names of the same file. */
    ANDRE_NAVNE,
    /** The catalogue's matrix of initiatives and themes. */
    MATRIX,
    /** The catalogue's handleplan table. */
    TABEL,
    /** Columns that stand for months. */
    MAANEDER,
    /** Columns that stand for quarters of a year. */
    KVARTALER,
    /** The card of an initiative. */
    KORT,
    /** An initiative as the document states it. */
    INITIATIV,
    /** What a measurement of an indicator consists of that is a number or a share: the key of its value. */
    VAERDI,
    /** What a measurement of a flow consists of. */
    TILGANG_OG_AFGANG,
    /** What a qualitative evaluation consists of. */
    UDSAGN,
    /** None of several statements. */
    INGEN;

    private static final Tekster TEKSTER =
            new Tekster(locale -> ResourceBundle.getBundle("dk.kommunestrategi.model.check.Betegnelser", locale));

    @Override
    public String text(Sprog sprog) {
        return TEKSTER.text(sprog, name());
    }
}

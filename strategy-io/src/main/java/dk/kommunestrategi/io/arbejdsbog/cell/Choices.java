package dk.kommunestrategi.io.arbejdsbog.cell;

import dk.kommunestrategi.io.reading.text.CellText;
import dk.kommunestrategi.io.tabel.cell.Stoerrelse;
import dk.kommunestrategi.io.tabel.cell.YesNo;
import dk.kommunestrategi.model.effekt.Indikatorart;
import dk.kommunestrategi.model.effekt.Maalsaetningsart;
import dk.kommunestrategi.model.forloeb.Strategistatus;
import dk.kommunestrategi.model.handleplan.Budgetbetingelse;
import dk.kommunestrategi.model.handleplan.Varighedssyn;
import dk.kommunestrategi.model.initiativ.OrganisatoriskeKonsekvenser;
import dk.kommunestrategi.model.initiativ.Tidshorisont;
import dk.kommunestrategi.model.initiativ.Tidsomfang;
import dk.kommunestrategi.model.initiativ.Udgiftsniveau;
import dk.kommunestrategi.model.oekonomi.Finansieringskilde;
import dk.kommunestrategi.model.oekonomi.Udgiftsart;
import dk.kommunestrategi.model.organisation.Grundbelastningsart;
import dk.kommunestrategi.model.organisation.Opgave;
import dk.kommunestrategi.model.organisation.Rolleart;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.sprog.Tekst;

/** The choices that the cells of a workbook offer, in Danish as the whole workbook is. */
public final class Choices {

    /** Yes or no, in whatever way tables have it. */
    public static final Choice<Boolean> YES_NO = Choice.of(true, YesNo.JA.word(), false, YesNo.NEJ.word())
            .orParse(cell -> YesNo.parse(cell).map(YesNo.JA::equals));

    /** How far a strategy is politically. */
    public static final Choice<Strategistatus> STATUS = Choice.of(Strategistatus.class, Choices::word);

    /** How much an initiative costs, in whatever way tables have it. */
    public static final Choice<Udgiftsniveau> UDGIFTSNIVEAU = Choice.of(
                    Udgiftsniveau.class, niveau -> Stoerrelse.of(niveau).word())
            .orParse(cell -> Stoerrelse.parse(cell).map(Stoerrelse::udgiftsniveau));

    /** How long an initiative takes, in a word; that nothing is stated is said by an empty cell. */
    public static final Choice<Tidshorisont> TIDSHORISONT =
            Choice.of(Tidshorisont.class, Choices::word).without(Tidshorisont.IKKE_OPLYST);

    /** What the word speaks of. */
    public static final Choice<Tidsomfang> TIDSOMFANG =
            Choice.of(Tidsomfang.HELE_INITIATIVET, "Hele initiativet", Tidsomfang.FOERSTE_FASE, "Første fase");

    /** Whether an initiative has significant consequences for the organisation. */
    public static final Choice<OrganisatoriskeKonsekvenser> KONSEKVENSER = Choice.of(
            OrganisatoriskeKonsekvenser.UVAESENTLIGE,
            "Uvæsentlige",
            OrganisatoriskeKonsekvenser.VAESENTLIGE,
            "Væsentlige");

    /** Where the load comes from that a centre carries anyway. */
    public static final Choice<Grundbelastningsart> GRUNDBELASTNING =
            Choice.of(Grundbelastningsart.DRIFT, "Drift", Grundbelastningsart.ANDRE_STRATEGIER, "Andre strategier");

    /** How the budget rule ties a start to the budget year. */
    public static final Choice<Budgetbetingelse> BUDGETBETINGELSE = Choice.of(
            Budgetbetingelse.FORHANDLINGSHALVAAR,
            "I forhandlingshalvåret",
            Budgetbetingelse.EFTER_VEDTAGELSE,
            "Efter vedtagelsen");

    /** What kind of money an amount is. */
    public static final Choice<Udgiftsart> UDGIFTSART = Choice.of(Udgiftsart.class, Choices::text);

    /** Where money comes from. */
    public static final Choice<Finansieringskilde> FINANSIERING = Choice.of(Finansieringskilde.class, Choices::text);

    /** How planning looks at durations. */
    public static final Choice<Varighedssyn> VARIGHEDSSYN = Choice.of(Varighedssyn.class, Choices::word);

    /** What kind of role it is. */
    public static final Choice<Rolleart> ROLLEART = Choice.of(Rolleart.class, Choices::text);

    /** At which level a goal stands. */
    public static final Choice<Maalsaetningsart> MAALSAETNINGSART = Choice.of(Maalsaetningsart.class, Choices::text);

    /** What a measurement of an indicator consists of. */
    public static final Choice<Indikatorart> INDIKATORART = Choice.of(Indikatorart.class, Choices::indikatorart);

    /** What a role has to do. */
    public static final Choice<Opgave> OPGAVE = Choice.of(Opgave.class, Choices::text);

    private Choices() {}

    /** The word that a constant is, as a sentence begins with it. */
    private static String word(Enum<?> constant) {
        return constant.name().charAt(0) + CellText.key(constant.name()).substring(1);
    }

    private static String indikatorart(Indikatorart art) {
        return switch (art) {
            case TAL -> "Tal";
            case ANDEL -> "Andel i procent";
            case STROEM -> "Strøm";
            case KVALITATIV -> "Udsagn";
        };
    }

    private static String text(Tekst tekst) {
        String text = tekst.text(Sprog.DANSK);
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}

package dk.kommunestrategi.io.rapport;

import dk.kommunestrategi.io.dokument.indhold.Tabel.Art;
import dk.kommunestrategi.io.dokument.indhold.Tabel.Kolonne;
import dk.kommunestrategi.model.Initiativ;
import dk.kommunestrategi.model.Periode;
import dk.kommunestrategi.model.Placering;
import dk.kommunestrategi.model.Prioriteringspolitik;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.Tema;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.sprog.Tekster;
import dk.kommunestrategi.rules.Evaluering;
import dk.kommunestrategi.rules.Planresultat;
import dk.kommunestrategi.rules.kriterier.Placeringskriterier;
import dk.kommunestrategi.rules.regel.Placeringskriterium;
import dk.kommunestrategi.rules.regel.Regel;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.threeten.extra.YearHalf;

/** What the sections of one report draw on ("stof": material): the plan, the one before it, and the words of a language. */
final class Rapportstof {

    private static final Tekster TEKSTER =
            new Tekster(locale -> ResourceBundle.getBundle("dk.kommunestrategi.io.rapport.Rapporttekster", locale));

    /** Of a longer name, a table shows the beginning; the whole of it stands with the reasons. */
    private static final int LANGT_NAVN = 90;

    /** More half-years than these have no room for their names along a drawing. */
    private static final int NAVNGIVNE = 12;

    private final Rapport rapport;
    private final Strategi strategi;
    private final Sprog sprog;

    Rapportstof(Rapport rapport) {
        this.rapport = rapport;
        this.strategi = rapport.getForespoergsel().getStrategi();
        this.sprog = rapport.getSprog();
    }

    Rapport rapport() {
        return rapport;
    }

    Strategi strategi() {
        return strategi;
    }

    Planresultat plan() {
        return rapport.getPlan();
    }

    /** The plan that the document had, if it had one. */
    Optional<Evaluering> foreliggende() {
        return plan().getExisting();
    }

    Sprog sprog() {
        return sprog;
    }

    String ord(String noegle, Object... argumenter) {
        return TEKSTER.text(sprog, noegle, argumenter);
    }

    /** A text about a number of things, which has a form of its own for a single one. */
    String antal(String noegle, int antal, Object... mere) {
        List<Object> argumenter = new ArrayList<>(List.of(antal));
        argumenter.addAll(List.of(mere));
        return TEKSTER.text(sprog, antal == 1 ? noegle + ".en" : noegle, argumenter);
    }

    String titel() {
        return strategi.getNavn();
    }

    String undertitel() {
        return ord(
                "undertitel",
                strategi.getKommune().getNavn(),
                periode().getFra(),
                periode().getTil());
    }

    Periode periode() {
        return plan().getPeriode().orElseThrow();
    }

    Prioriteringspolitik politik() {
        return strategi.politik();
    }

    /** The initiatives in ascending order. */
    List<Initiativ> initiativer() {
        return strategi.initiativerEfterNummer().stream().toList();
    }

    /** How long the development of an initiative takes, in half-years, as the planning counted it. */
    int varighed(Initiativ initiativ) {
        return initiativ.getVarighed().orElse(politik().getStandardvarighed());
    }

    static Optional<Placering> placering(List<Placering> placeringer, Initiativ initiativ) {
        return placeringer.stream()
                .filter(placering -> placering.getInitiativ() == initiativ.getNummer())
                .findFirst();
    }

    /** Number and name, in the length of a table's cell. */
    String navn(Initiativ initiativ) {
        return initiativ.getNummer() + ". " + kort(initiativ.getNavn());
    }

    /** Number and name, as those of an initiative. */
    String navn(Tema tema) {
        return tema.getNummer() + ". " + kort(tema.getNavn());
    }

    /** The beginning of a name that is too long for a table. */
    String kort(String navn) {
        if (navn.length() <= LANGT_NAVN) {
            return navn;
        }
        BreakIterator tegn = BreakIterator.getCharacterInstance(sprog.getLocale());
        tegn.setText(navn);
        return navn.substring(0, tegn.preceding(LANGT_NAVN)) + "…";
    }

    /** The name of a criterion, or its id where nobody has explained it. */
    String kriterium(String id) {
        return Regel.navn(kriterier(), id, sprog);
    }

    /** The criteria of the explanation, which may be a vendor's own, and ours. */
    List<Placeringskriterium> kriterier() {
        return Stream.concat(
                        rapport.getForklaring().stream().flatMap(forklaring -> forklaring.getKriterier().stream()),
                        Placeringskriterier.ALLE.stream())
                .toList();
    }

    /** How many half-years a drawing needs from the beginning of the period on: work may run past its end. */
    int laengde() {
        int sidste = initiativer().stream()
                .flatMap(initiativ -> placering(plan().getPlaceringer(), initiativ).stream()
                        .map(placering -> periode().indeks(placering.getFormelStart()) + varighed(initiativ)))
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        return Math.max(periode().antalHalvaar(), sidste);
    }

    /** The half-years from the beginning of the period on. */
    List<YearHalf> halvaar(int antal) {
        return IntStream.range(0, antal).mapToObj(periode()::halvaar).toList();
    }

    /** The column of a drawing along the half-years: of many, only each so many is named. */
    Kolonne akse(String navn, int antal) {
        int afstand = (antal - 1) / NAVNGIVNE + 1;
        return new Kolonne(
                navn,
                Art.TIDSLINJE,
                IntStream.range(0, antal)
                        .filter(h -> h % afstand == 0)
                        .mapToObj(h -> akse(periode().halvaar(h)))
                        .toList());
    }

    /** The half-year as an axis names it: a word for the half, and one for the year. */
    String akse(YearHalf halvaar) {
        return ord("halvaar.akse", halvaar.getHalfValue(), Integer.toString(halvaar.getYear()));
    }

    /** The half-year as narrow columns name it. */
    String kortHalvaar(YearHalf halvaar) {
        return ord("halvaar.kort", halvaar.getHalfValue(), Integer.toString(halvaar.getYear()));
    }
}

package dk.kommunestrategi.io.rapport;

import dk.kommunestrategi.io.dokument.afsnit.Initiativplan;
import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Block.Paragraph;
import dk.kommunestrategi.io.dokument.content.Table.Column;
import dk.kommunestrategi.io.dokument.plan.Paastandstekst;
import dk.kommunestrategi.io.dokument.plan.Principper;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.model.handleplan.Varighed;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Tema;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.sprog.Tekster;
import dk.kommunestrategi.rules.plan.Evaluering;
import dk.kommunestrategi.rules.plan.Kriterievaerdi;
import dk.kommunestrategi.rules.plan.MaaltPlan;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.plan.Planvarighed;
import dk.kommunestrategi.rules.planopgave.Initiativnummer;
import dk.kommunestrategi.rules.regel.Placeringskriterium;
import dk.kommunestrategi.rules.regel.Regel;
import dk.kommunestrategi.rules.regel.kriterier.Placeringskriterier;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.threeten.extra.YearHalf;

/** What the sections of one report draw on: the plan, the one before it, and the words of a language. */
final class RapportInput {

    private static final Tekster TEKSTER =
            new Tekster(locale -> ResourceBundle.getBundle("dk.kommunestrategi.io.rapport.Rapporttekster", locale));

    /** Of a longer name, a table shows the beginning; the whole of it stands with the reasons. */
    private static final int LONG_NAME = 90;

    private final Rapport rapport;
    private final Strategi strategi;
    private final Sprog sprog;
    private final Paastandstekst paastand;
    private final Principper principper;
    private final PlaceringIndex placeringer;
    private final Map<Integer, Planvarighed> varigheder;

    RapportInput(Rapport rapport) {
        this.rapport = rapport;
        this.strategi = rapport.getPlan().getRequest().strategi();
        this.sprog = rapport.getSprog();
        this.paastand = new Paastandstekst(rapport.getPlan(), rapport.getFoelsomhed(), sprog);
        this.principper = new Principper(strategi.politik(), sprog);
        this.placeringer = new PlaceringIndex(rapport.getPlan().getPlaceringer());
        this.varigheder = rapport.getPlan().getVarigheder().stream()
                .collect(Collectors.toMap(varighed -> varighed.initiativ().nummer(), Function.identity()));
    }

    Rapport rapport() {
        return rapport;
    }

    Strategi strategi() {
        return strategi;
    }

    PlanResult plan() {
        return rapport.getPlan();
    }

    /** The plan that the document had, if it had one. */
    Optional<Evaluering> foreliggende() {
        return plan().getExisting();
    }

    /** What is claimed of the plan, and what that rests on. */
    Paastandstekst paastand() {
        return paastand;
    }

    /** What the plan before is called in a sentence. */
    String hidtidig() {
        return paastand.hidtidig();
    }

    Principper principper() {
        return principper;
    }

    /** That what is shown of the plan before goes beyond what it states; nothing where there is none, or all is known. */
    List<Block> forudsat() {
        return paastand.foreliggende().<Block>map(Paragraph::note).stream().toList();
    }

    /** The criteria of the plan that are principles, and do more than to decide between equals. */
    List<Kriterievaerdi> principkriterier() {
        return plan().getCriteria().stream()
                .filter(kriterium -> principper.contains(kriterium.getKriterium()))
                .toList();
    }

    /** Whether the criterion with this id is a principle; one that nobody knows may be. */
    boolean isPrincip(String id) {
        return kriterier().stream()
                .filter(kriterium -> kriterium.getId().equals(id))
                .allMatch(principper::contains);
    }

    Sprog sprog() {
        return sprog;
    }

    String word(String key, Object... arguments) {
        return TEKSTER.text(sprog, key, arguments);
    }

    /** A text about a number of things, which has a form of its own for a single one. */
    String antal(String key, int antal, Object... more) {
        List<Object> arguments = new ArrayList<>(List.of(antal));
        arguments.addAll(List.of(more));
        return TEKSTER.text(sprog, antal == 1 ? key + ".en" : key, arguments);
    }

    String title() {
        return strategi.getNavn();
    }

    String subtitle() {
        String kommune = strategi.getKommune().getNavn();
        return besluttetPeriode()
                .map(periode -> word("undertitel", kommune, periode))
                .orElse(kommune);
    }

    /** The half-years of the plan that is reported; nothing where there is none. */
    Optional<Periode> besluttetPeriode() {
        return plan().getPeriode().filter(periode -> plan().isPlan());
    }

    Periode periode() {
        return besluttetPeriode().orElseThrow();
    }

    Prioriteringspolitik politik() {
        return strategi.politik();
    }

    /** The initiatives in ascending order. */
    List<Initiativ> initiativer() {
        return strategi.initiativerAfterNummer().stream().toList();
    }

    /** How long the planning took an initiative to last; one that was ended without further work, as long as is expected. */
    Planvarighed varighed(Initiativ initiativ) {
        return Optional.ofNullable(varigheder.get(initiativ.getNummer())).orElseGet(() -> forventet(initiativ));
    }

    private Planvarighed forventet(Initiativ initiativ) {
        int forventet = Varighed.of(initiativ, politik()).forventet();
        return new Planvarighed(Initiativnummer.of(initiativ.getNummer()), forventet, forventet, forventet, false);
    }

    /** Whether the duration of an initiative is assumed because no source states it. */
    boolean isForudsat(Initiativ initiativ) {
        return plan().getForudsatteVarigheder().stream()
                .anyMatch(forudsat -> forudsat.initiativ().nummer() == initiativ.getNummer());
    }

    /** What the plan says of every initiative. */
    Initiativplan initiativplan() {
        return Initiativplan.of(plan(), Optional.empty());
    }

    /** The placement of an initiative in the plan, if it has one. */
    Optional<Placering> placering(Initiativ initiativ) {
        return placeringer.placering(initiativ);
    }

    /** What stands where an initiative has no start in a plan: that this leaves it out, or that it does not place it. */
    String udenStart(MaaltPlan of, Initiativ initiativ) {
        return word(of.isUdeladt(initiativ.getNummer()) ? "udeladt" : "ikkePlaceret");
    }

    /** Number and name, in the length of a table's cell. */
    String navn(Initiativ initiativ) {
        return initiativ.getNummer() + ". " + shortened(initiativ.getNavn());
    }

    /** Number and name, as those of an initiative. */
    String navn(Tema tema) {
        return tema.getNummer() + ". " + shortened(tema.getNavn());
    }

    /** The beginning of a name that is too long for a table. */
    String shortened(String navn) {
        if (navn.length() <= LONG_NAME) {
            return navn;
        }
        BreakIterator characters = BreakIterator.getCharacterInstance(sprog.getLocale());
        characters.setText(navn);
        return navn.substring(0, characters.preceding(LONG_NAME)) + "…";
    }

    /** The name of a criterion, or its id where nobody knows it. */
    String kriterium(String id) {
        return Regel.navn(kriterier(), id, sprog);
    }

    /** The criteria of the plan, which may be a vendor's own, and ours. */
    List<Placeringskriterium> kriterier() {
        return Stream.concat(
                        plan().getCriteria().stream().map(Kriterievaerdi::getKriterium),
                        Placeringskriterier.ALLE.stream())
                .toList();
    }

    /** How many half-years a drawing needs from the beginning of the period on: work may run past its end. */
    int length() {
        int last = initiativer().stream()
                .flatMap(initiativ -> placering(initiativ).stream()
                        .map(placering -> periode().index(placering.getFormelStart())
                                + varighed(initiativ).hoejst()))
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        return Math.max(periode().antalHalvaar(), last);
    }

    /** The half-years from the beginning of the period on. */
    List<YearHalf> halvaar(int antal) {
        return IntStream.range(0, antal).mapToObj(periode()::halvaar).toList();
    }

    /** The column of a drawing along the half-years. */
    Column axis(String navn, int antal) {
        return Column.axis(navn, halvaar(antal), this::axis);
    }

    /** The half-year as an axis names it: a word for the half, and one for the year. */
    String axis(YearHalf halvaar) {
        return word("halvaar.akse", halvaar.getHalfValue(), Integer.toString(halvaar.getYear()));
    }
}

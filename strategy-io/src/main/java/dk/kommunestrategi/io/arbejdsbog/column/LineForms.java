package dk.kommunestrategi.io.arbejdsbog.column;

import dk.kommunestrategi.io.arbejdsbog.cell.Choices;
import dk.kommunestrategi.io.arbejdsbog.cell.SheetCell;
import dk.kommunestrategi.io.reading.text.CellText;
import dk.kommunestrategi.io.tabel.cell.Numbers;
import dk.kommunestrategi.io.tabel.cell.WholeNumbers;
import dk.kommunestrategi.model.check.Betegnelse;
import dk.kommunestrategi.model.handleplan.Kriterievalg;
import dk.kommunestrategi.model.handleplan.Varighedsskoen;
import dk.kommunestrategi.model.initiativ.Binding;
import dk.kommunestrategi.model.initiativ.Bindingsart;
import dk.kommunestrategi.model.initiativ.Driftstraek;
import dk.kommunestrategi.model.initiativ.Valggruppe;
import dk.kommunestrategi.model.oekonomi.Aarsramme;
import dk.kommunestrategi.model.oekonomi.Centerandel;
import dk.kommunestrategi.model.organisation.Grundbelastning;
import dk.kommunestrategi.model.organisation.Kapacitetsaendring;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.sag.Valgperiode;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.regel.Placeringskriterium;
import dk.kommunestrategi.rules.regel.kriterier.Placeringskriterier;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.threeten.extra.YearHalf;

/** What lines of cells state, as people write it: "2026-H1 til 2026-H2: 2, drift". */
public final class LineForms {

    private static final String NUMBER = "([0-9]{1,10})";
    private static final String ANY_NUMBER = "([-\u2212]?[0-9]{1,10})";
    private static final String MINDST_HOEJST = "(?:mindst " + ANY_NUMBER + ")?,? ?(?:højst " + ANY_NUMBER + ")?";

    /** The criteria by their names, as reports have them: whoever fills in a workbook knows no others. */
    private static final Map<String, String> KRITERIER = Placeringskriterier.ALLE.stream()
            .collect(Collectors.toMap(
                    kriterium -> CellText.key(kriterium.getNavn(Sprog.DANSK)), Placeringskriterium::getId));

    /** The capacity of a centre from a half-year on. */
    public static final LineForm<Kapacitetsaendring> KAPACITET = LineForm.of(
            Betegnelse.KAPACITET_FRA,
            "(.+): ?" + NUMBER,
            one -> one.getFra() + ": " + one.getKapacitet(),
            (line, cell) -> cell.halvaar(line.group(1))
                    .map(fra -> Kapacitetsaendring.builder()
                            .fra(fra)
                            .kapacitet(Integer.parseInt(line.group(2)))
                            .build()));

    /** What a centre carries anyway. */
    public static final LineForm<Grundbelastning> GRUNDBELASTNING = LineForm.of(
            Betegnelse.GRUNDBELASTNING,
            "(?:fra )?((?:(?! til )[^:])++)(?: til ([^:]++))?: ?" + NUMBER + ",? ?(drift|andre strategier)",
            one -> one.getTil().map(til -> one.getFra() + " til " + til).orElse("fra " + one.getFra()) + ": "
                    + one.getNiveau() + ", " + small(Choices.GRUNDBELASTNING.word(one.getArt())),
            LineForms::grundbelastning);

    /** A term of office. */
    public static final LineForm<Valgperiode> VALGPERIODE = LineForm.of(
            Betegnelse.VALGPERIODE,
            "([0-9]{4}) ?[-\u2013] ?([0-9]{4})",
            one -> one.getFra() + "-" + one.getTil(),
            (line, cell) ->
                    Optional.of(Valgperiode.of(Integer.parseInt(line.group(1)), Integer.parseInt(line.group(2)))));

    /** From where to where the start of an initiative is tied to another. */
    public static final LineForm<Binding> BINDING = LineForm.of(
            Betegnelse.BINDING,
            "(?:efter )?(slut|start) på (?:initiativ )?" + ANY_NUMBER + ": ?" + MINDST_HOEJST,
            one -> (one.getArt() == Bindingsart.SLUT_START ? "slut på " : "start på ") + one.getFra() + ": "
                    + limits(one.getMindst(), one.getHoejst()),
            (line, cell) -> Optional.of(Binding.builder()
                    .art(small(line.group(1)).equals("slut") ? Bindingsart.SLUT_START : Bindingsart.START_START)
                    .fra(number(line, 2).orElse(0))
                    .mindst(number(line, 3))
                    .hoejst(number(line, 4))
                    .build()));

    /** A choice between initiatives. */
    public static final LineForm<Valggruppe> VALGGRUPPE = LineForm.of(
            Betegnelse.VALGGRUPPE,
            MINDST_HOEJST + " ?af ([0-9 ,;]+)",
            one -> limits(one.getMindst(), one.getHoejst()) + " af " + numbers(one.getInitiativer()),
            (line, cell) -> WholeNumbers.list(line.group(3))
                    .map(numre -> Valggruppe.builder()
                            .mindst(number(line, 1))
                            .hoejst(number(line, 2))
                            .initiativer(numre)
                            .build())
                    .or(() -> {
                        cell.addOf(line.group(), Problemkode.FORKERT_TYPE, Betegnelse.VALGGRUPPE);
                        return Optional.empty();
                    }));

    /** A criterion of a policy: with a plus, it is weighed together with the one before it. */
    public static final LineForm<Kriterievalg> KRITERIUM = LineForm.of(
            Betegnelse.KRITERIUM,
            "(\\+ ?)?(.+?)(?: [x\u00D7] ?" + NUMBER + ")?",
            one -> (one.isSammenMedForrige() ? "+ " : "")
                    + one.getId()
                    + one.getVaegt().stream().mapToObj(vaegt -> " x " + vaegt).collect(Collectors.joining()),
            (line, cell) -> Optional.of(Kriterievalg.builder()
                    .sammenMedForrige(line.group(1) != null)
                    .id(KRITERIER.getOrDefault(CellText.key(line.group(2)), line.group(2)))
                    .vaegt(number(line, 3))
                    .build()));

    /** What a time horizon is taken to mean. */
    public static final LineForm<Varighedsskoen> VARIGHEDSSKOEN = LineForm.of(
            Betegnelse.VARIGHEDSSKOEN,
            NUMBER + " ?\\( ?" + NUMBER + " ?[-\u2013] ?" + NUMBER + " ?\\)",
            one -> one.getForventet() + " (" + one.getMindst() + "-" + one.getHoejst() + ")",
            (line, cell) -> Optional.of(Varighedsskoen.of(
                    Integer.parseInt(line.group(1)),
                    Integer.parseInt(line.group(2)),
                    Integer.parseInt(line.group(3)))));

    /** What initiatives may cost together in a year. */
    public static final LineForm<Aarsramme> AARSRAMME = LineForm.of(
            Betegnelse.AARSRAMME,
            "([0-9]{4}) (drift|anlæg|afledt drift): ?(.+)",
            one -> one.getAar() + " " + small(Choices.UDGIFTSART.word(one.getArt())) + ": "
                    + Numbers.tusindeKroner(one.getBeloeb()),
            (line, cell) -> cell.tusindeKroner(line.group(3))
                    .flatMap(beloeb -> Choices.UDGIFTSART
                            .find(line.group(2))
                            .map(art -> Aarsramme.builder()
                                    .aar(Integer.parseInt(line.group(1)))
                                    .art(art)
                                    .beloeb(beloeb)
                                    .build())));

    private LineForms() {}

    /** What an initiative draws on a centre after its development. */
    public static LineForm<Driftstraek> driftstraek(Navne navne) {
        return LineForm.of(
                Betegnelse.DRIFTSTRAEK,
                "(.+?): ?" + NUMBER + "(?: i " + NUMBER + " halvår)?",
                one -> navne.centre().navn(one.getCenter()) + ": " + one.getNiveau()
                        + one.getHalvaar().stream()
                                .mapToObj(halvaar -> " i " + halvaar + " halvår")
                                .collect(Collectors.joining()),
                (line, cell) -> cell.kode(line.group(1), navne.centre(), Problemkode.UKENDT_CENTER)
                        .map(kode -> Driftstraek.builder()
                                .center(kode)
                                .niveau(Integer.parseInt(line.group(2)))
                                .halvaar(number(line, 3))
                                .build()));
    }

    /** A centre's part in a cost. */
    public static LineForm<Centerandel> andel(Navne navne) {
        return LineForm.of(
                Betegnelse.CENTERANDEL,
                "(.+?)(?:: ?" + NUMBER + ")?",
                one -> navne.centre().navn(one.getCenter()) + ": " + one.getAndel(),
                (line, cell) -> cell.kode(line.group(1), navne.centre(), Problemkode.UKENDT_CENTER)
                        .map(kode -> Centerandel.builder()
                                .center(kode)
                                .andel(number(line, 2).orElse(1))
                                .build()));
    }

    private static Optional<Grundbelastning> grundbelastning(MatchResult line, SheetCell cell) {
        Optional<YearHalf> fra = cell.halvaar(line.group(1));
        Optional<String> end = Optional.ofNullable(line.group(2));
        Optional<YearHalf> til = end.flatMap(cell::halvaar);
        return fra.filter(first -> end.isEmpty() || til.isPresent())
                .flatMap(first -> Choices.GRUNDBELASTNING
                        .find(line.group(4))
                        .map(art -> Grundbelastning.builder()
                                .fra(first)
                                .til(til)
                                .niveau(Integer.parseInt(line.group(3)))
                                .art(art)
                                .build()));
    }

    private static String limits(OptionalInt mindst, OptionalInt hoejst) {
        return Stream.concat(
                        mindst.stream().mapToObj(number -> "mindst " + number),
                        hoejst.stream().mapToObj(number -> "højst " + number))
                .collect(Collectors.joining(", "));
    }

    private static OptionalInt number(MatchResult line, int group) {
        return Stream.ofNullable(line.group(group))
                .mapToInt(text -> Integer.parseInt(text.replace('\u2212', '-')))
                .findFirst();
    }

    public static String numbers(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static String small(String word) {
        return CellText.key(word);
    }
}

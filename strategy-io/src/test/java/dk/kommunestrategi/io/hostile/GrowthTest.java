package dk.kommunestrategi.io.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.PortefoeljeJson;
import dk.kommunestrategi.io.StrategiJson;
import dk.kommunestrategi.io.arbejdsbog.ArbejdsbogReader;
import dk.kommunestrategi.io.arbejdsbog.ArbejdsbogWriter;
import dk.kommunestrategi.io.dagsorden.DagsordenReader;
import dk.kommunestrategi.io.dagsorden.DagsordenWriter;
import dk.kommunestrategi.io.dokument.Dokument;
import dk.kommunestrategi.io.dokument.sag.Sagsudkast;
import dk.kommunestrategi.io.dokument.udmoentning.Kalendertekst;
import dk.kommunestrategi.io.dokument.udmoentning.Statustekst;
import dk.kommunestrategi.io.kalender.KalenderFile;
import dk.kommunestrategi.io.rapport.Rapport;
import dk.kommunestrategi.io.rapport.Rapportafsnit;
import dk.kommunestrategi.io.reading.json.DokumentMapper;
import dk.kommunestrategi.io.tabel.StrategiTable;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.StrategiCheck;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.udmoentning.effekt.Effektafklaring;
import dk.kommunestrategi.rules.udmoentning.finansiering.Finansiering;
import dk.kommunestrategi.rules.udmoentning.kalender.Kalender;
import dk.kommunestrategi.rules.udmoentning.sag.Sagsstatus;
import dk.kommunestrategi.rules.udmoentning.status.Aarsrapport;
import dk.kommunestrategi.rules.udmoentning.status.Halvaarsstatus;
import dk.kommunestrategi.rules.udmoentning.styring.Beslutningslog;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threeten.extra.Half;
import org.threeten.extra.YearHalf;
import tools.jackson.core.StreamReadConstraints;

/**
 * Twice as much of anything takes about twice the work, whatever is done with it. Work is counted in steps or in bytes that a
 * thread allocates, never by a clock; what is the same for any length goes out of the difference of two lengths.
 */
@Tag("once")
class GrowthTest {

    private static final int LENGTH = 20;

    /** Of work that grows as n log n, twice the length adds 2.3 times as much as it did before; of n², four times. */
    private static final double MOST = 2.4;

    /** What a length may add by itself, as where a list is asked for one element more. */
    private static final int FEW_STEPS = 100;

    /** What a compiler that works meanwhile may add. */
    private static final int FEW_BYTES = 200_000;

    /** All but the matrix, which has a cell for each initiative and each theme. */
    private static final Set<Rapportafsnit> SECTIONS = EnumSet.complementOf(EnumSet.of(Rapportafsnit.TEMAER));

    private static final YearHalf HALVAAR = YearHalf.of(2027, Half.H1);

    private static final DokumentMapper<Strategi> MAPPER =
            new DokumentMapper<>(Strategi.class, StreamReadConstraints.defaults());

    private final Planner planner = Planner.standard();
    private final StrategiJson json = new StrategiJson();

    /** What a reading could keep: a compiler must not see that nobody wants it. */
    @SuppressWarnings("unused")
    private List<long[]> kept = List.of();

    /** What can be done with a strategy. */
    private Map<String, Consumer<Strategi>> operations() {
        Map<String, Consumer<Strategi>> operations = new LinkedHashMap<>();
        operations.put("StrategiCheck", StrategiCheck::check);
        operations.put("Planner.check", planner::check);
        operations.put("Planner.evaluate", planner::evaluate);
        operations.put("Beslutningslog", Beslutningslog::from);
        operations.put(
                "Godkendelsesrute", strategi -> Beslutningslog.from(strategi).getRuter());
        operations.put(
                "Effektafklaring",
                strategi -> strategi.getInitiativer()
                        .forEach(initiativ -> Effektafklaring.from(strategi, initiativ.getNummer())));
        operations.put("Sagsstatus", Sagsstatus::from);
        operations.put("Finansiering", Finansiering::from);
        operations.put(
                "Statustekst",
                strategi -> Statustekst.dokument(strategi, Halvaarsstatus.from(strategi, HALVAAR), Sprog.DANSK)
                        .markdown());
        operations.put(
                "Aarsrapport",
                strategi -> Statustekst.dokument(strategi, Aarsrapport.from(strategi, 2027), Sprog.DANSK)
                        .markdown());
        operations.put(
                "Kalendertekst",
                strategi -> Kalendertekst.dokument(
                                strategi, Kalender.from(strategi, LocalDate.of(2026, 1, 1), HALVAAR), Sprog.DANSK)
                        .markdown());
        operations.put("Rapport", strategi -> rapport(strategi, SECTIONS));
        operations.put("Temadækning", strategi -> rapport(strategi, Set.of(Rapportafsnit.TEMAER)));
        operations.put("Handleplanstabel", StrategiTable::handleplan);
        operations.put("Temamatrix", StrategiTable::temamatrix);
        return operations;
    }

    /** What looks at several lists together. */
    private static Map<String, Consumer<Strategi>> writers() {
        Map<String, Consumer<Strategi>> operations = new LinkedHashMap<>();
        operations.put(
                "KalenderFile",
                strategi -> new KalenderFile(Sprog.DANSK)
                        .write(strategi, Kalender.from(strategi, LocalDate.of(2026, 1, 1), HALVAAR)));
        operations.put(
                "Sagsudkast",
                strategi -> Sagsudkast.dokument(PrintedPlan.of(strategi), Sprog.DANSK)
                        .markdown());
        operations.put("DagsordenWriter", strategi -> {
            DagsordenWriter writer = new DagsordenWriter(strategi.getRoller());
            strategi.getSager().forEach(writer::write);
        });
        return operations;
    }

    private static Dokument rapport(Strategi strategi, Set<Rapportafsnit> afsnit) {
        return Rapport.builder()
                .plan(PrintedPlan.of(strategi))
                .afsnit(afsnit)
                .build()
                .dokument();
    }

    @Test
    void everyListIsRunInProportionToItsLength() {
        List<String> steeper = new ArrayList<>();
        for (String list : GrownDokument.lists()) {
            IntFunction<Strategi> grown = grown(List.of(list));
            operations()
                    .forEach((name, operation) -> check(
                            steeper, name + " " + list, FEW_STEPS, length -> steps(operation, grown.apply(length))));
        }
        assertThat(steeper).isEmpty();
    }

    /** What refers to each other grows together: placements with initiatives, notes with both, and everything else. */
    @Test
    void soAreAllListsTogether() {
        IntFunction<Strategi> grown = grown(outer());
        List<String> steeper = new ArrayList<>();
        List<String> squares = new ArrayList<>();
        Map<String, Consumer<Strategi>> operations = operations();
        operations.putAll(writers());
        // They have a cell for each initiative and each theme.
        operations.remove("Temamatrix");
        operations.remove("Temadækning");
        IntToLongFunction pairs = counted(GrowthTest::lookForEachAmongAll, grown);
        operations.forEach((name, operation) -> {
            IntToLongFunction work = counted(operation, grown);
            check(steeper, name, FEW_STEPS, work);
            check(squares, name, FEW_STEPS, length -> work.applyAsLong(length) + pairs.applyAsLong(length));
        });
        assertThat(steeper).isEmpty();
        assertThat(squares)
                .as("were one of these not seen, the others could not fail")
                .hasSameSizeAs(operations.keySet());
    }

    /** What has been said of a strategy is written without looking at it again: that takes bytes, and no steps. */
    @Test
    void aReportIsWrittenInProportionToItsLength() {
        IntFunction<Strategi> grown = grown(outer());
        Map<String, Consumer<Dokument>> writers =
                Map.of("html", Dokument::html, "markdown", Dokument::markdown, "text", Dokument::text);
        List<String> steeper = new ArrayList<>();
        writers.forEach((name, writer) ->
                checkBytes(steeper, name, FEW_BYTES, length -> rapport(grown.apply(length), SECTIONS), writer));
        assertThat(steeper).isEmpty();
    }

    @Test
    void everyListIsReadInProportionToItsLength() {
        List<String> steeper = new ArrayList<>();
        for (String list : GrownDokument.lists()) {
            checkBytes(steeper, list, FEW_BYTES, length -> GrownDokument.of(List.of(list), 4 * length), json::read);
        }
        checkBytes(steeper, "all", FEW_BYTES, length -> GrownDokument.of(outer(), 4 * length), json::read);
        assertThat(steeper).isEmpty();
    }

    /** Strategies, and what each of them and the portfolio says of the same centres. */
    @Test
    void soIsAPortfolio() {
        PortefoeljeJson portefoeljer = new PortefoeljeJson();
        List<String> steeper = new ArrayList<>();
        for (List<String> lists : List.of(
                List.of("/strategier"),
                List.of("/centre", "/strategier/0/centre"),
                List.of("/strategier/0/initiativer"))) {
            checkBytes(
                    steeper,
                    lists.toString(),
                    FEW_BYTES,
                    length -> GrownDokument.portefoelje(lists, 2 * length),
                    portefoeljer::read);
            checkBytes(
                    steeper,
                    "with errors " + lists,
                    FEW_BYTES,
                    length -> GrownDokument.portefoelje(lists, 2 * length).replace("\"navn\"", "\"navne\""),
                    portefoeljer::read);
        }
        assertThat(steeper).isEmpty();
    }

    /** What is written of a strategy that has changed takes bytes: there are no steps to count in a copy. */
    @Test
    void aWorkbookIsWrittenAndReadInProportionToItsLength() {
        List<String> steeper = new ArrayList<>();
        // The matrix has a cell for each initiative and each theme.
        List<String> rows =
                outer().stream().filter(list -> !list.equals("/temaer")).toList();
        for (List<String> lists : List.of(List.of("/initiativer"), rows)) {
            IntFunction<Strategi> grown = grown(lists);
            IntFunction<byte[]> written = length -> new ArbejdsbogWriter()
                    .write(grown.apply(length), List.of())
                    .getValue()
                    .orElseThrow();
            checkBytes(
                    steeper,
                    "written " + lists,
                    FEW_BYTES,
                    length -> grown.apply(2 * length),
                    strategi -> new ArbejdsbogWriter().write(strategi, List.of()));
            checkBytes(
                    steeper,
                    "read " + lists,
                    FEW_BYTES,
                    length -> written.apply(2 * length),
                    new ArbejdsbogReader()::read);
        }
        assertThat(steeper).isEmpty();
    }

    @Test
    void everyListOfARecordIsReadInProportionToItsLength() {
        DagsordenReader reader = new DagsordenReader();
        List<String> steeper = new ArrayList<>();
        for (String list : GrownRecord.lists()) {
            checkBytes(steeper, list, 2 * FEW_BYTES, length -> GrownRecord.of(list, 4 * length), reader::read);
        }
        assertThat(steeper).isEmpty();
    }

    /** Were this not so, those before could not fail: the list whose reading takes most by itself, and a short one. */
    @ParameterizedTest
    @ValueSource(strings = {"/initiativer", "/temaer"})
    void whatIsKeptOfEachForEachIsFound(String list) {
        List<String> steeper = new ArrayList<>();

        check(steeper, list, FEW_BYTES, length -> {
            Consumer<String> square = dokument -> {
                json.read(dokument);
                kept = IntStream.range(0, 4 * length)
                        .mapToObj(k -> new long[32 * k])
                        .toList();
            };
            return bytes(square, GrownDokument.of(List.of(list), 4 * length));
        });

        assertThat(steeper).hasSize(1);
    }

    /** Were this not so, the first could not fail. */
    @Test
    void whatLooksAtEachForEachIsFound() {
        List<String> steeper = new ArrayList<>();
        IntFunction<Strategi> grown = grown(List.of("/initiativer"));
        check(steeper, "pairs", FEW_STEPS, length -> steps(GrowthTest::lookForEachAmongAll, grown.apply(length)));

        assertThat(steeper).hasSize(1);
    }

    private static List<String> outer() {
        return GrownDokument.lists().stream()
                .filter(list -> !list.contains("/0"))
                .toList();
    }

    private static void check(List<String> steeper, String what, long slack, IntToLongFunction work) {
        long once = work.applyAsLong(LENGTH);
        long fourTimes = work.applyAsLong(4 * LENGTH);
        if (fourTimes - once <= slack) {
            // Most operations look at few lists; between the two there is nothing to see then.
            return;
        }
        long twice = work.applyAsLong(2 * LENGTH);
        if (fourTimes - twice > MOST * Math.max(0, twice - once) + slack) {
            steeper.add("%s: %d, %d, %d".formatted(what, once, twice, fourTimes));
        }
    }

    private static IntFunction<Strategi> grown(List<String> lists) {
        return once(length -> MAPPER.read(GrownDokument.of(lists, length)));
    }

    /** Each length is made when it is first asked for. */
    private static <T> IntFunction<T> once(IntFunction<T> made) {
        Map<Integer, T> known = new HashMap<>();
        return length -> known.computeIfAbsent(length, made::apply);
    }

    /** The steps with six times as many elements; those of each length are counted once. */
    private static IntToLongFunction counted(Consumer<Strategi> operation, IntFunction<Strategi> grown) {
        Map<Integer, Long> steps = new HashMap<>();
        return length -> steps.computeIfAbsent(length, elements -> steps(operation, grown.apply(6 * elements)));
    }

    private static long steps(Consumer<Strategi> operation, Strategi strategi) {
        CountedStrategi counted = new CountedStrategi(strategi);
        operation.accept(counted.get());
        return counted.steps();
    }

    /**
     * As {@link #check}, of the bytes that a reading allocates: what is written only where no compiler spares it, as in the
     * build. What is loaded, or made longer once for all, would count, too: the longest is read before.
     */
    private static <T> void checkBytes(
            List<String> steeper, String what, long slack, IntFunction<T> made, Consumer<T> reading) {
        IntFunction<T> once = once(made);
        reading.accept(once.apply(4 * LENGTH));
        check(steeper, what, slack, length -> bytes(reading, once.apply(length)));
    }

    private static <T> long bytes(Consumer<T> reading, T dokument) {
        long before = AllocatedBytes.now();
        reading.accept(dokument);
        return AllocatedBytes.now() - before;
    }

    private static void lookForEachAmongAll(Strategi strategi) {
        strategi.getInitiativer().forEach(initiativ -> strategi.getInitiativer().indexOf(initiativ));
    }
}

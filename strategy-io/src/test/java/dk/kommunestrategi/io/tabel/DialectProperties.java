package dk.kommunestrategi.io.tabel;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Ressourcetraek;
import dk.kommunestrategi.model.initiativ.Samarbejde;
import dk.kommunestrategi.model.initiativ.Udgiftsniveau;
import dk.kommunestrategi.model.initiativ.Vurdering;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.problem.Result;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;
import org.threeten.extra.YearHalf;

/**
 * The principle of reading tables: whatever a cell holds is either understood or told. A sound table comes in equal however it
 * is written, a broken cell is told at its place, and in any table no cell could as well be another one without that being seen.
 */
@Tag("once")
class DialectProperties {

    private static final YearHalf FIRST = YearHalf.of(2024, 1);
    private static final int HALF_YEARS = 6;

    /** What no column understands. */
    private static final String BROKEN = "§?";

    /** What is told of a whole row. */
    private static final Set<Problemkode> OF_ROWS = Set.of(
            Problemkode.RAEKKE_SPRUNGET_OVER,
            Problemkode.UKENDT_INITIATIV,
            Problemkode.DOBBELT_NUMMER,
            Problemkode.NUMMER_OG_NAVN_UENIGE);

    private final TableReader reader = new TableReader();
    private final Strategi before = reader.readHandleplan(KoldingTables.without(), KoldingTables.HANDLEPLAN)
            .getValue()
            .orElseThrow();

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void aSoundTableComesInEqualInEveryDialect(@ForAll long seed) {
        Random random = new Random(seed);
        List<List<String>> rows = rows(random);
        Dialect dialect = new Dialect(random, rows.get(0).size());

        List<List<String>> written = dialect.write(rows);

        assertThat(value(read(dialect.file(written))))
                .as("%s %s", dialect, written)
                .isEqualTo(value(reader.readHandleplan(before, canonical(rows))));
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void aBrokenCellIsToldAtItsPlace(@ForAll long seed) {
        Random random = new Random(seed);
        List<List<String>> rows = rows(random);
        Dialect dialect = new Dialect(random, rows.get(0).size());
        List<List<String>> written = mutable(dialect.write(rows));
        int line = dialect.rowsAbove() + 1 + random.nextInt(rows.size() - 1);
        List<String> row = written.get(line);
        int column = any(
                random,
                IntStream.range(0, row.size())
                        .filter(k -> !written.get(dialect.rowsAbove()).get(k).isEmpty())
                        .boxed()
                        .toList());
        row.set(column, BROKEN);

        Result<Strategi> reading = read(dialect.file(written));

        assertThat(reading.getProblems().stream()
                        .filter(Problem::isFejl)
                        .map(problem -> problem.getLine().orElse(0) + ":"
                                + problem.getColumn().orElse(0)))
                .as("%s %s", dialect, written)
                .containsExactly((line + 1) + ":" + (column + 1));
    }

    /** Replaces every cell of a table, one after the other, by what nobody can read: what is not told already makes a difference. */
    @Property(tries = 10, shrinking = ShrinkingMode.OFF, seed = "20261126")
    void everyCellOfAnyTableIsReadOrToldOrAboveTheHeadings(@ForAll long seed) {
        Random random = new Random(seed);
        List<List<String>> rows = rows(random);
        Dialect dialect = new Dialect(random, rows.get(0).size());
        List<List<String>> written = mutable(dialect.write(rows));
        addStrangers(written, dialect.rowsAbove(), random);
        Result<Strategi> whole = read(dialect.file(written));
        Statistics.label("sound").collect(whole.isOk());
        Statistics.label("sound").coverage(checker -> checker.check(true).percentage(share -> share > 30));
        if (whole.hasFejl()) {
            return;
        }
        for (int line = dialect.rowsAbove(); line < written.size(); line++) {
            for (int column = 0; column < written.get(line).size(); column++) {
                // The initiatives are found by what they are called, whatever stands above them.
                if (!written.get(line).get(column).isBlank()
                        && !written.get(line).get(column).equals("Initiativ")
                        && !isTold(whole, line, column, dialect.rowsAbove())) {
                    List<List<String>> other = mutable(written);
                    other.get(line).set(column, BROKEN);

                    assertThat(read(dialect.file(other)))
                            .as("%s:%s of %s %s", line + 1, column + 1, dialect, written)
                            .isNotEqualTo(whole);
                }
            }
        }
    }

    private static boolean isTold(Result<Strategi> reading, int line, int column, int heading) {
        return reading.getProblems().stream().anyMatch(problem -> {
            int atLine = problem.getLine().orElse(0) - 1;
            boolean atColumn = problem.getColumn().orElse(0) == column + 1;
            boolean inRow = atLine == line && (atColumn || OF_ROWS.contains(problem.getCode()));
            return inRow || (atLine == heading && atColumn);
        });
    }

    /** Notes, sums and themes among the rows, and a column of somebody's own. */
    private static void addStrangers(List<List<String>> written, int heading, Random random) {
        if (random.nextBoolean()) {
            written.get(heading).add("Bemærkninger");
            written.subList(heading + 1, written.size())
                    .forEach(row -> row.add(random.nextBoolean() ? "se bilag" : ""));
        }
        List<List<String>> strangers = List.of(
                List.of("1) Beløb er i 2023-priser"),
                List.of("I alt", "3", "4"),
                List.of("", "Opbyggende fællesskaber"),
                List.of("1. Opbyggende fællesskaber"),
                List.of("x", "formel start"),
                written.get(heading));
        for (int k = random.nextInt(3); k > 0; k--) {
            int place = heading + 1 + random.nextInt(written.size() - heading);
            written.add(place, new ArrayList<>(any(random, strangers)));
        }
    }

    private List<List<String>> rows(Random random) {
        List<List<String>> all = StrategiTable.handleplan(strategi(random)).getRows();
        List<List<String>> some = new ArrayList<>(all.subList(1, all.size()));
        Collections.shuffle(some, random);
        List<List<String>> rows = new ArrayList<>(List.of(all.get(0)));
        rows.addAll(some.subList(0, 1 + random.nextInt(6)));
        return rows;
    }

    /** Kolding's strategy with other assessments, and a plan that starts everybody at some time. */
    private Strategi strategi(Random random) {
        List<Initiativ> initiativer = before.getInitiativer().stream()
                .map(initiativ -> initiativ.withVurdering(vurdering(random)))
                .toList();
        List<Placering> placeringer = initiativer.stream()
                .map(initiativ -> {
                    int start = random.nextInt(HALF_YEARS);
                    Placering.Builder placering =
                            Placering.builder().initiativ(initiativ.getNummer()).formelStart(FIRST.plusHalves(start));
                    if (start > 0 && random.nextInt(4) == 0) {
                        placering.uformelStart(FIRST.plusHalves(random.nextInt(start)));
                    }
                    return placering.build();
                })
                .toList();
        return before.withInitiativer(initiativer)
                .withHandleplan(Handleplan.builder()
                        .from(before.getHandleplan().orElseThrow())
                        .placeringer(placeringer)
                        .build());
    }

    private Vurdering vurdering(Random random) {
        List<Center> centre = new ArrayList<>(before.getCentre());
        Collections.shuffle(centre, random);
        Vurdering.Builder vurdering = Vurdering.builder()
                .letImplementerbart(random.nextBoolean())
                .udgiftsniveau(any(random, List.of(Udgiftsniveau.values())));
        List.of("SSF", "CF")
                .subList(0, random.nextInt(3))
                .forEach(kode -> vurdering.addSamarbejde(
                        Samarbejde.builder().part(kode).intern(true).build()));
        if (random.nextInt(5) == 0) {
            return vurdering.ressourcetraekAlleCentre(1 + random.nextInt(3)).build();
        }
        centre.subList(0, 1 + random.nextInt(3))
                .forEach(center -> vurdering.addRessourcetraek(Ressourcetraek.builder()
                        .center(center.getKode())
                        .niveau(1 + random.nextInt(3))
                        .build()));
        return vurdering.build();
    }

    private Result<Strategi> read(byte[] file) {
        return reader.readHandleplan(before, file);
    }

    private static Strategi value(Result<Strategi> reading) {
        return reading.getValue().orElseThrow(() -> new AssertionError(reading.getProblems()));
    }

    private static byte[] canonical(List<List<String>> rows) {
        Dialect none = new Dialect(new Random(0), rows.get(0).size());
        return none.file(rows);
    }

    private static List<List<String>> mutable(List<List<String>> rows) {
        List<List<String>> copy = new ArrayList<>();
        rows.forEach(row -> copy.add(new ArrayList<>(row)));
        return copy;
    }

    private static <T> T any(Random random, List<T> several) {
        return several.get(random.nextInt(several.size()));
    }
}

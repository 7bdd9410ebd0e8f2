package dk.kommunestrategi.io.tabel;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.generator.Strategier;
import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Ressourcetraek;
import dk.kommunestrategi.model.initiativ.Samarbejde;
import dk.kommunestrategi.model.initiativ.Temaangivelse;
import dk.kommunestrategi.model.initiativ.Temakilde;
import dk.kommunestrategi.model.initiativ.Vurdering;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Result;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.threeten.extra.YearHalf;

/** What a table can hold of a strategy comes back from it. */
@Tag("once")
class TableProperties {

    private final TableReader reader = new TableReader();
    private final TableWriter writer = new TableWriter();

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    @Tag("deep")
    void aThousandComeBackIntoAStrategyThatHasNone(@ForAll("strategier") Strategi strategi, @ForAll FileType fileType) {
        assessmentsAndPlacementsComeBackIntoAStrategyThatHasNone(strategi, fileType);
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void assessmentsAndPlacementsComeBackIntoAStrategyThatHasNone(
            @ForAll("strategier") Strategi strategi, @ForAll FileType fileType) {
        Strategi without = strategi.withHandleplan(Optional.empty())
                .withInitiativer(strategi.getInitiativer().stream()
                        .map(initiativ -> initiativ.withVurdering(Optional.empty()))
                        .toList());

        Strategi read =
                read(reader.readHandleplan(without, fileType.write(writer, StrategiTable.handleplan(strategi))));

        assertThat(read.getHandleplan())
                .isEqualTo(strategi.getHandleplan()
                        .filter(plan -> !strategi.getInitiativer().isEmpty())
                        .map(TableProperties::iTable));
        for (int k = 0; k < strategi.getInitiativer().size(); k++) {
            Initiativ before = strategi.getInitiativer().get(k);
            Initiativ after = read.getInitiativer().get(k);
            assertThat(after.getVurdering()).isEqualTo(before.getVurdering().map(TableProperties::iTable));
            assertThat(after.withVurdering(Optional.empty()).withTemaangivelser(List.of()))
                    .isEqualTo(before.withVurdering(Optional.empty())
                            .withTemaangivelser(List.of())
                            .withForarbejde(marked(strategi, before)));
            assertThat(stated(after, Temakilde.TABEL)).isEqualTo(stated(before, Temakilde.TABEL));
            assertThat(stated(after, Temakilde.KORT)).isEqualTo(stated(before, Temakilde.KORT));
        }
    }

    /** How many half-years earlier the table marks informal work, and what is stated where it marks none. */
    private static int marked(Strategi strategi, Initiativ initiativ) {
        return strategi.getHandleplan().stream()
                .flatMap(handleplan -> handleplan.getPlaceringer().stream())
                .filter(placering -> placering.getInitiativ() == initiativ.getNummer())
                .filter(placering -> placering.getUformelStart().isPresent())
                .mapToInt(placering -> halves(placering.getFormelStart())
                        - halves(placering.getUformelStart().orElseThrow()))
                .filter(earlier -> earlier > 0)
                .findFirst()
                .orElse(initiativ.getForarbejde());
    }

    private static int halves(YearHalf halvaar) {
        return 2 * halvaar.getYear() + halvaar.getHalfValue();
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    @Tag("deep")
    void soDoThemesOfAThousand(@ForAll("strategier") Strategi strategi, @ForAll FileType fileType) {
        markedThemesComeBackIntoAStrategyThatHasOthers(strategi, fileType);
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void markedThemesComeBackIntoAStrategyThatHasOthers(
            @ForAll("strategier") Strategi strategi, @ForAll FileType fileType) {
        Assume.that(!strategi.getTemaer().isEmpty());
        int first = strategi.getTemaer().get(0).getNummer();
        Strategi andre = strategi.withInitiativer(strategi.getInitiativer().stream()
                .map(initiativ -> initiativ.withTemaer(first))
                .toList());

        Strategi read = read(reader.readTemamatrix(andre, fileType.write(writer, StrategiTable.temamatrix(strategi))));

        for (int k = 0; k < strategi.getInitiativer().size(); k++) {
            assertThat(read.getInitiativer().get(k).getTemaer())
                    .containsExactlyInAnyOrderElementsOf(
                            strategi.getInitiativer().get(k).getTemaer());
            assertThat(stated(read.getInitiativer().get(k), Temakilde.MATRIX))
                    .isEqualTo(new TreeSet<>(strategi.getInitiativer().get(k).getTemaer()));
        }
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    @Tag("deep")
    void soItDoesAThousandTimes(@ForAll("strategier") Strategi strategi, @ForAll FileType fileType) {
        readingATableOfWhatOneHasChangesNothing(strategi, fileType);
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void readingATableOfWhatOneHasChangesNothing(@ForAll("strategier") Strategi strategi, @ForAll FileType fileType) {
        Assume.that(!strategi.getTemaer().isEmpty());
        Strategi once = both(strategi, fileType);

        assertThat(both(once, fileType)).isEqualTo(once);
        assertThat(once.withInitiativer(List.of()).withHandleplan(Optional.empty()))
                .isEqualTo(strategi.withInitiativer(List.of()).withHandleplan(Optional.empty()));
    }

    private Strategi both(Strategi strategi, FileType fileType) {
        Strategi withTemaer =
                read(reader.readTemamatrix(strategi, fileType.write(writer, StrategiTable.temamatrix(strategi))));
        return read(reader.readHandleplan(withTemaer, fileType.write(writer, StrategiTable.handleplan(withTemaer))));
    }

    /** What a file can be saved as. */
    enum FileType {
        CSV {
            @Override
            byte[] write(TableWriter writer, StrategiTable table) {
                return writer.csv(table);
            }
        },
        XLSX {
            @Override
            byte[] write(TableWriter writer, StrategiTable table) {
                return writer.xlsx(List.of(table)).getValue().orElseThrow();
            }
        };

        abstract byte[] write(TableWriter writer, StrategiTable table);
    }

    /** Whatever the bytes, there is an answer; those that look like headings without rows change nothing. */
    @Property(tries = 500)
    void noBytesMakeReadingThrow(@ForAll byte[] bytes) {
        Strategi strategi = KoldingTables.without();

        assertThat(reader.readHandleplan(strategi, bytes).getValue().orElse(strategi))
                .isEqualTo(strategi);
        assertThat(reader.readTemamatrix(strategi, bytes).getValue().orElse(strategi))
                .isEqualTo(strategi);
    }

    /** A workbook with bytes changed inside it is read, or told to be broken. */
    @Property(tries = 300)
    void noChangeOfAWorkbookMakesReadingThrow(@ForAll("spots") List<Integer> spots) {
        byte[] xlsx = XLSX.clone();
        spots.forEach(spot -> xlsx[Math.floorMod(spot, xlsx.length)] ^= (byte) (1 + (spot >>> 24)));

        Result<Strategi> reading = reader.readHandleplan(KoldingTables.without(), xlsx);

        assertThat(reading.isOk()).isEqualTo(reading.getProblems().stream().noneMatch(Problem::isFejl));
    }

    private static final byte[] XLSX = new TableWriter()
            .xlsx(List.of(StrategiTable.handleplan(new TableReader()
                    .readHandleplan(KoldingTables.without(), KoldingTables.HANDLEPLAN)
                    .getValue()
                    .orElseThrow())))
            .getValue()
            .orElseThrow();

    @Provide
    Arbitrary<List<Integer>> spots() {
        return Arbitraries.integers().list().ofMinSize(1).ofMaxSize(4);
    }

    /** Strategies whose centres a table can tell apart: each has a name or code that reads otherwise than all others. */
    @Provide
    Arbitrary<Strategi> strategier() {
        return Strategier.arbitrary().filter(TableProperties::hasCentreWithOwnNavne);
    }

    private static boolean hasCentreWithOwnNavne(Strategi strategi) {
        return strategi.getCentre().stream()
                .allMatch(center -> navne(center)
                        .anyMatch(navn -> !navn.isEmpty()
                                && strategi.getCentre().stream()
                                        .filter(other -> !other.getKode().equals(center.getKode()))
                                        .flatMap(TableProperties::navne)
                                        .noneMatch(navn::equals)));
    }

    private static Stream<String> navne(Center center) {
        return Stream.of(Optional.of(center.getNavn()), center.getKortnavn(), Optional.of(center.getKode()))
                .flatMap(Optional::stream)
                .map(navn -> enLine(navn).toLowerCase(Locale.ROOT));
    }

    private static Strategi read(Result<Strategi> reading) {
        return reading.getValue().orElseThrow(() -> new AssertionError(reading.getProblems()));
    }

    /** No locks, and placements in the order of initiatives. */
    private static Handleplan iTable(Handleplan handleplan) {
        return Handleplan.builder()
                .from(handleplan)
                .placeringer(handleplan.getPlaceringer().stream()
                        .map(placering -> Placering.builder()
                                .from(placering)
                                .fastlagt(false)
                                .build())
                        .sorted(Comparator.comparingInt(Placering::getInitiativ))
                        .toList())
                .build();
    }

    /** No organisational consequences, nobody whom another source names, of profiles only the highest level, and texts in one line. */
    private static Vurdering iTable(Vurdering vurdering) {
        return Vurdering.builder()
                .from(vurdering)
                .organisatoriskeKonsekvenser(Optional.empty())
                .ressourcetraek(vurdering.getRessourcetraek().stream()
                        .map(traek -> Ressourcetraek.builder()
                                .center(traek.getCenter())
                                .niveau(traek.hoejst())
                                .build())
                        .toList())
                .samarbejde(vurdering.getSamarbejde().stream()
                        .filter(part -> part.getKilde().isEmpty())
                        .map(part -> Samarbejde.builder()
                                .intern(part.isIntern())
                                .part(part.getPart()
                                        .map(TableProperties::enLine)
                                        .filter(navn -> !navn.isEmpty()))
                                .build())
                        .toList())
                .build();
    }

    private static String enLine(String tekst) {
        return tekst.codePoints()
                .mapToObj(character -> character <= ' ' || character == '\u2028' ? " " : Character.toString(character))
                .collect(Collectors.joining())
                .replaceAll(" +", " ")
                .strip();
    }

    /** What a place says of the themes, or those that count where it says nothing; the card says what it says. */
    private static Set<Integer> stated(Initiativ initiativ, Temakilde kilde) {
        List<Integer> without = kilde == Temakilde.KORT ? List.of() : initiativ.getTemaer();
        return new TreeSet<>(initiativ.getTemaangivelser().stream()
                .filter(angivelse -> angivelse.getKilde() == kilde)
                .map(Temaangivelse::getTemaer)
                .findFirst()
                .orElse(without));
    }
}

package dk.kommunestrategi.io;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.tabel.Tabel;
import dk.kommunestrategi.io.tabel.Tabellaeser;
import dk.kommunestrategi.io.tabel.Tabelskriver;
import dk.kommunestrategi.model.Center;
import dk.kommunestrategi.model.Handleplan;
import dk.kommunestrategi.model.Initiativ;
import dk.kommunestrategi.model.Placering;
import dk.kommunestrategi.model.Samarbejde;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.Temaangivelse;
import dk.kommunestrategi.model.Temakilde;
import dk.kommunestrategi.model.Vurdering;
import dk.kommunestrategi.model.generator.Strategier;
import dk.kommunestrategi.model.problem.Problem;
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

/** What a table can hold of a strategy comes back from it. */
class TabelProperties {

    private final Tabellaeser laeser = new Tabellaeser();
    private final Tabelskriver skriver = new Tabelskriver();

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void assessmentsAndPlacementsComeBackIntoAStrategyThatHasNone(
            @ForAll("strategier") Strategi strategi, @ForAll Filtype filtype) {
        Strategi uden = strategi.withHandleplan(Optional.empty())
                .withInitiativer(strategi.getInitiativer().stream()
                        .map(initiativ -> initiativ.withVurdering(Optional.empty()))
                        .toList());

        Strategi laest = read(laeser.readHandleplan(uden, filtype.skriv(skriver, Tabel.handleplan(strategi))));

        assertThat(laest.getHandleplan()).isEqualTo(strategi.getHandleplan().map(TabelProperties::iTabel));
        for (int k = 0; k < strategi.getInitiativer().size(); k++) {
            Initiativ foer = strategi.getInitiativer().get(k);
            Initiativ efter = laest.getInitiativer().get(k);
            assertThat(efter.getVurdering()).isEqualTo(foer.getVurdering().map(TabelProperties::iTabel));
            assertThat(efter.withVurdering(Optional.empty()).withTemaangivelser(List.of()))
                    .isEqualTo(uden.getInitiativer().get(k).withTemaangivelser(List.of()));
            assertThat(angivet(efter, Temakilde.TABEL)).isEqualTo(angivet(foer, Temakilde.TABEL));
            assertThat(angivet(efter, Temakilde.KORT)).isEqualTo(angivet(foer, Temakilde.KORT));
        }
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void markedThemesComeBackIntoAStrategyThatHasOthers(
            @ForAll("strategier") Strategi strategi, @ForAll Filtype filtype) {
        Assume.that(!strategi.getTemaer().isEmpty());
        int foerste = strategi.getTemaer().get(0).getNummer();
        Strategi andre = strategi.withInitiativer(strategi.getInitiativer().stream()
                .map(initiativ -> initiativ.withTemaer(foerste))
                .toList());

        Strategi laest = read(laeser.readTemamatrix(andre, filtype.skriv(skriver, Tabel.temamatrix(strategi))));

        for (int k = 0; k < strategi.getInitiativer().size(); k++) {
            assertThat(laest.getInitiativer().get(k).getTemaer())
                    .containsExactlyInAnyOrderElementsOf(
                            strategi.getInitiativer().get(k).getTemaer());
            assertThat(angivet(laest.getInitiativer().get(k), Temakilde.MATRIX))
                    .isEqualTo(new TreeSet<>(strategi.getInitiativer().get(k).getTemaer()));
        }
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void readingATableOfWhatOneHasChangesNothing(@ForAll("strategier") Strategi strategi, @ForAll Filtype filtype) {
        Assume.that(!strategi.getTemaer().isEmpty());
        Strategi een = begge(strategi, filtype);

        assertThat(begge(een, filtype)).isEqualTo(een);
        assertThat(een.withInitiativer(List.of()).withHandleplan(Optional.empty()))
                .isEqualTo(strategi.withInitiativer(List.of()).withHandleplan(Optional.empty()));
    }

    private Strategi begge(Strategi strategi, Filtype filtype) {
        Strategi medTemaer = read(laeser.readTemamatrix(strategi, filtype.skriv(skriver, Tabel.temamatrix(strategi))));
        return read(laeser.readHandleplan(medTemaer, filtype.skriv(skriver, Tabel.handleplan(medTemaer))));
    }

    /** What a file can be saved as. */
    enum Filtype {
        CSV {
            @Override
            byte[] skriv(Tabelskriver skriver, Tabel tabel) {
                return skriver.csv(tabel);
            }
        },
        XLSX {
            @Override
            byte[] skriv(Tabelskriver skriver, Tabel tabel) {
                return skriver.xlsx(List.of(tabel));
            }
        };

        abstract byte[] skriv(Tabelskriver skriver, Tabel tabel);
    }

    /** Whatever the bytes, there is an answer; those that look like headings without rows change nothing. */
    @Property(tries = 500)
    void noBytesMakeReadingThrow(@ForAll byte[] bytes) {
        Strategi strategi = Koldingtabeller.uden();

        assertThat(laeser.readHandleplan(strategi, bytes).getStrategi().orElse(strategi))
                .isEqualTo(strategi);
        assertThat(laeser.readTemamatrix(strategi, bytes).getStrategi().orElse(strategi))
                .isEqualTo(strategi);
    }

    /** A workbook with bytes changed inside it is read, or told to be broken. */
    @Property(tries = 300)
    void noChangeOfAWorkbookMakesReadingThrow(@ForAll("pletter") List<Integer> pletter) {
        byte[] xlsx = XLSX.clone();
        pletter.forEach(plet -> xlsx[Math.floorMod(plet, xlsx.length)] ^= (byte) (1 + (plet >>> 24)));

        Indlaesning indlaesning = laeser.readHandleplan(Koldingtabeller.uden(), xlsx);

        assertThat(indlaesning.isOk())
                .isEqualTo(indlaesning.getProblems().stream().noneMatch(Problem::erFejl));
    }

    private static final byte[] XLSX = new Tabelskriver()
            .xlsx(List.of(Tabel.handleplan(new Tabellaeser()
                    .readHandleplan(Koldingtabeller.uden(), Koldingtabeller.HANDLEPLAN)
                    .getStrategi()
                    .orElseThrow())));

    @Provide
    Arbitrary<List<Integer>> pletter() {
        return Arbitraries.integers().list().ofMinSize(1).ofMaxSize(4);
    }

    /** Strategies whose centres a table can tell apart: each has a name or code that reads otherwise than all others. */
    @Provide
    Arbitrary<Strategi> strategier() {
        return Strategier.vilkaarlige().filter(TabelProperties::harCentreMedEgneNavne);
    }

    private static boolean harCentreMedEgneNavne(Strategi strategi) {
        return strategi.getCentre().stream()
                .allMatch(center -> navne(center)
                        .anyMatch(navn -> !navn.isEmpty()
                                && strategi.getCentre().stream()
                                        .filter(andet -> !andet.getKode().equals(center.getKode()))
                                        .flatMap(TabelProperties::navne)
                                        .noneMatch(navn::equals)));
    }

    private static Stream<String> navne(Center center) {
        return Stream.of(Optional.of(center.getNavn()), center.getKortnavn(), Optional.of(center.getKode()))
                .flatMap(Optional::stream)
                .map(navn -> enLinje(navn).toLowerCase(Locale.ROOT));
    }

    private static Strategi read(Indlaesning indlaesning) {
        return indlaesning.getStrategi().orElseThrow(() -> new AssertionError(indlaesning.getProblems()));
    }

    /** No locks, and placements in the order of initiatives. */
    private static Handleplan iTabel(Handleplan handleplan) {
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

    /** No organisational consequences, and texts in one line. */
    private static Vurdering iTabel(Vurdering vurdering) {
        return Vurdering.builder()
                .from(vurdering)
                .organisatoriskeKonsekvenser(Optional.empty())
                .samarbejde(vurdering.getSamarbejde().stream()
                        .map(part -> Samarbejde.builder()
                                .intern(part.isIntern())
                                .part(part.getPart()
                                        .map(TabelProperties::enLinje)
                                        .filter(navn -> !navn.isEmpty()))
                                .build())
                        .toList())
                .build();
    }

    private static String enLinje(String tekst) {
        return tekst.codePoints()
                .mapToObj(tegn -> tegn <= ' ' || tegn == '\u2028' ? " " : Character.toString(tegn))
                .collect(Collectors.joining())
                .replaceAll(" +", " ")
                .strip();
    }

    /** What a place says of the themes, or those that count where it says nothing; the card says what it says. */
    private static Set<Integer> angivet(Initiativ initiativ, Temakilde kilde) {
        List<Integer> uden = kilde == Temakilde.KORT ? List.of() : initiativ.getTemaer();
        return new TreeSet<>(initiativ.getTemaangivelser().stream()
                .filter(angivelse -> angivelse.getKilde() == kilde)
                .map(Temaangivelse::getTemaer)
                .findFirst()
                .orElse(uden));
    }
}

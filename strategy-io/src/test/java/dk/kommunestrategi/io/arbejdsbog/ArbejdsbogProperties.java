package dk.kommunestrategi.io.arbejdsbog;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.Strategidokument;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.generator.StrategiDomain;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.problem.Result;
import dk.kommunestrategi.model.sprog.Sprog;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What a workbook holds of a strategy comes back from it. */
@Domain(StrategiDomain.class)
@Domain(DomainContext.Global.class)
class ArbejdsbogProperties {

    private static final byte[] XLSX = xlsx(TestBooks.strategi());

    private final ArbejdsbogReader reader = new ArbejdsbogReader();

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void whatAWorkbookHoldsComesBack(@ForAll Strategi arbitrary) {
        Strategi strategi = Holdable.of(arbitrary);

        Result<byte[]> written = new ArbejdsbogWriter().write(strategi, List.of());

        assertThat(read(reader.read(written.getValue().orElseThrow()))).isEqualTo(strategi);
        assertThat(written.getProblems()).isEmpty();
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void whatDoesNotComeBackIsTold(@ForAll Strategi arbitrary) {
        Strategi strategi = Holdable.plain(arbitrary).withVersion(Strategi.FORMATVERSION);

        Result<byte[]> written = new ArbejdsbogWriter().write(strategi, List.of());

        boolean isSame = Holdable.of(strategi).equals(Holdable.inOrder(strategi));
        assertThat(written.getProblems().stream().map(Problem::getCode))
                .isEqualTo(isSame ? List.of() : List.of(Problemkode.IKKE_I_ARBEJDSBOGEN));
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void aWorkbookReadIntoItsOwnStrategyChangesNothing(@ForAll Strategi arbitrary) {
        Strategi strategi = Holdable.plain(arbitrary);

        assertThat(read(reader.read(strategi, xlsx(strategi)))).isEqualTo(strategi);
    }

    /** A workbook with bytes changed inside it is read, or told to be broken. */
    @Property(tries = 40)
    void noChangeOfAWorkbookMakesReadingThrow(@ForAll("spots") List<Integer> spots) {
        byte[] xlsx = XLSX.clone();
        spots.forEach(spot -> xlsx[Math.floorMod(spot, xlsx.length)] ^= (byte) (1 + (spot >>> 24)));

        Result<Strategidokument> reading = reader.read(xlsx);

        assertThat(reading.getValue().isPresent()).isEqualTo(!reading.hasFejl());
    }

    /** Remarks are put into it, or it is told to be broken. */
    @Property(tries = 40)
    void noChangeOfAWorkbookMakesItsRemarksThrow(@ForAll("spots") List<Integer> spots) {
        byte[] xlsx = XLSX.clone();
        spots.forEach(spot -> xlsx[Math.floorMod(spot, xlsx.length)] ^= (byte) (1 + (spot >>> 24)));

        Result<byte[]> remarked =
                new ArbejdsbogWriter().remark(xlsx, reader.read(xlsx).getProblems(), Optional.empty(), Sprog.DANSK);

        assertThat(remarked.getValue().isPresent()).isEqualTo(!remarked.hasFejl());
    }

    @Provide
    Arbitrary<List<Integer>> spots() {
        return Arbitraries.integers().list().ofMinSize(1).ofMaxSize(4);
    }

    private static byte[] xlsx(Strategi strategi) {
        return new ArbejdsbogWriter().write(strategi, List.of()).getValue().orElseThrow();
    }

    private static Strategi read(Result<Strategidokument> reading) {
        return reading.getValue()
                .map(Strategidokument::getStrategi)
                .orElseThrow(() -> new AssertionError(reading.getProblems()));
    }
}

package dk.kommunestrategi.io.arbejdsbog.kort;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.arbejdsbog.cell.SheetFindings;
import dk.kommunestrategi.io.tabel.file.TableRow;
import dk.kommunestrategi.io.tabel.file.TableSheet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which tables are cards, and what stands in their fields. */
class KortFieldsTest {

    private final SheetFindings findings = new SheetFindings();

    @Test
    void aTableOfThreeFieldsAndTheirTextsIsACard() {
        assertThat(kort("Navn|Flere stier", "Problemstilling|Få stier.", "Forslag|Anlæg stier."))
                .isPresent();
        assertThat(kort("Navn|Flere stier", "Problemstilling|Få stier.")).isEmpty();
        assertThat(kort("Navn|Flere stier", "Problemstilling|Få stier.", "Motto|Gå ud."))
                .isEmpty();
        assertThat(kort("Navn|Flere stier", "Problemstilling|Få stier.", "Forslag|Anlæg stier.|Eller broer."))
                .isEmpty();
        assertThat(told()).isEmpty();
    }

    @Test
    void eachFieldHasItsRowAndItsText() {
        Kort kort = kort("Flere stier", "Nr.|4", "Problemstilling|Få stier.", "|Og broer.", "Forslag|Anlæg stier.")
                .orElseThrow();

        assertThat(kort.navn()).isEqualTo("Flere stier");
        assertThat(kort.nummer()).isEqualTo("4");
        assertThat(kort.text(Kortfelt.PROBLEMSTILLING)).isEqualTo("Få stier.\nOg broer.");
        assertThat(kort.text(Kortfelt.EFFEKT)).isEmpty();
        assertThat(kort.row(Kortfelt.INITIATIV)).contains(1);
        assertThat(kort.row(Kortfelt.PROBLEMSTILLING)).contains(3);
        assertThat(kort.row(Kortfelt.EFFEKT)).isEmpty();
        assertThat(told()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "4. Flere stier, 4, Flere stier",
        "Initiativ 4: Flere stier, 4, Flere stier",
        "Flere stier, '', Flere stier",
        "4, '', 4"
    })
    void aNumberMayStandBeforeTheName(String written, String nummer, String navn) {
        Kort kort = kort("Initiativ|" + written, "Problemstilling|Få stier.", "Forslag|Anlæg stier.")
                .orElseThrow();

        assertThat(kort.nummer()).isEqualTo(nummer);
        assertThat(kort.navn()).isEqualTo(navn);
        assertThat(kort.row(Kortfelt.NUMMER)).contains(1);
    }

    @Test
    void aCardWithoutANameIsCalledAsItsSheet() {
        assertThat(kort("Problemstilling|Få stier.", "Forslag|Anlæg stier.", "Effekt|Gæster.")
                        .orElseThrow()
                        .navn())
                .isEqualTo("Ark");
    }

    /** A row without a field goes on with the one above; where that is not known, it is told with it. */
    @Test
    void whatIsNoFieldOrStandsTwiceIsTold() {
        Kort kort = kort(
                        "Problemstilling|Få stier.",
                        "Forslag|Anlæg stier.",
                        "Effekt|Gæster.",
                        "Effekt|Flere gæster.",
                        "Motto|Gå ud.",
                        "|Og ind.",
                        "|",
                        "Kilder|Stiplan")
                .orElseThrow();

        assertThat(kort.text(Kortfelt.EFFEKT)).isEqualTo("Gæster.");
        assertThat(kort.text(Kortfelt.KILDER)).isEqualTo("Stiplan");
        assertThat(told())
                .containsExactly("DOBBELT_OVERSKRIFT 4:1 Effekt", "UKENDT_FELT 5:1 Motto", "UKENDT_FELT 6:2 Og ind.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Skovchefen|[[Skovchefen], []]",
                "Skovchefen og Skovrideren|[[Skovchefen, Skovrideren], []]",
                "Chef for skov og strand|[[Chef for skov og strand], []]",
                "Skovchefen, Skovrideren.|[[Skovchefen, Skovrideren], []]",
                "Skovchefen i samarbejde med Skovrideren;|[[Skovchefen], [Skovrideren]]"
            })
    void ownersAreTheLeadsAndThoseWithThem(String written, String ejere) {
        assertThat(kort("Ejer|" + written, "Problemstilling|Få stier.", "Forslag|Anlæg stier.")
                        .orElseThrow()
                        .ejere())
                .hasToString(ejere);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1, 2 og 3|[1, 2, 3]",
                "Natur og friluftsliv, Skov|[Natur og friluftsliv, Skov]",
                "1. Natur; 2. Skov|[1. Natur, 2. Skov]",
                "1,|[1]"
            })
    void themesAreListedInManyWays(String written, String temaer) {
        assertThat(kort("Temaer|" + written, "Problemstilling|Få stier.", "Forslag|Anlæg stier.")
                        .orElseThrow()
                        .temaer())
                .hasToString(temaer);
    }

    private Optional<Kort> kort(String... rows) {
        return Kort.of(
                new TableSheet(
                        "Ark",
                        false,
                        IntStream.range(0, rows.length)
                                .mapToObj(k -> new TableRow(k + 1, List.of(rows[k].split("\\|", -1))))
                                .toList()),
                findings);
    }

    private List<String> told() {
        return findings.all().stream()
                .map(problem -> problem.getCode() + " " + problem.getLine().orElse(0) + ":"
                        + problem.getColumn().orElse(0) + " "
                        + problem.getArguments().get(0))
                .toList();
    }
}

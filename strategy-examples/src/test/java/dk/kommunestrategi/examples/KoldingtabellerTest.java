package dk.kommunestrategi.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.Indlaesning;
import dk.kommunestrategi.io.tabel.Tabel;
import dk.kommunestrategi.io.tabel.Tabellaeser;
import dk.kommunestrategi.io.tabel.Tabelskriver;
import dk.kommunestrategi.model.Initiativ;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.Temaangivelse;
import dk.kommunestrategi.model.Temakilde;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Kolding's document and Kolding's tables say the same, although each was written down by itself. */
class KoldingtabellerTest {

    private final Tabellaeser laeser = new Tabellaeser();
    private final Tabelskriver skriver = new Tabelskriver();
    private final Strategi kolding = Eksempel.KOLDING.strategi();

    /** As the document would be if only the cards had been written down. */
    private final Strategi kunKort = kolding.withHandleplan(Optional.empty())
            .withInitiativer(kolding.getInitiativer().stream()
                    .map(initiativ -> initiativ
                            .withVurdering(Optional.empty())
                            .withTemaangivelser(kort(initiativ))
                            .withTemaer(kort(initiativ).get(0).getTemaer()))
                    .toList());

    private static List<Temaangivelse> kort(Initiativ initiativ) {
        return initiativ.getTemaangivelser().stream()
                .filter(angivelse -> angivelse.getKilde() == Temakilde.KORT)
                .toList();
    }

    @Test
    void thePrintedTablesChangeNothingInTheDocument() throws IOException {
        assertThat(laest(laeser.readTemamatrix(kolding, bytes("kolding-temamatrix.tsv"))))
                .isEqualTo(kolding);
        assertThat(laest(laeser.readHandleplan(kolding, bytes("kolding-handleplan.tsv"))))
                .isEqualTo(kolding);
    }

    @Test
    void fromTheCardsAndTheTablesTheDocumentCanBeMade() throws IOException {
        Strategi medTemaer = laest(laeser.readTemamatrix(kunKort, bytes("kolding-temamatrix.tsv")));
        Strategi alt = laest(laeser.readHandleplan(medTemaer, bytes("kolding-handleplan.tsv")));

        assertThat(alt.getHandleplan()).isEqualTo(kolding.getHandleplan());
        for (Initiativ ventet : kolding.getInitiativer()) {
            Initiativ initiativ = alt.initiativ(ventet.getNummer()).orElseThrow();
            assertThat(initiativ.getTemaer()).isEqualTo(ventet.getTemaer());
            assertThat(initiativ.getTemaangivelser()).containsExactlyInAnyOrderElementsOf(ventet.getTemaangivelser());
            assertThat(initiativ.getVurdering().orElseThrow())
                    .usingRecursiveComparison()
                    .ignoringFields("samarbejde")
                    .isEqualTo(ventet.getVurdering().orElseThrow());
        }
    }

    /** The disagreements are those that the document itself tells. */
    @Test
    void whereTablesAndCardsContradictEachOtherEveryPlaceIsTold() throws IOException {
        Strategi medTemaer = laest(laeser.readTemamatrix(kunKort, bytes("kolding-temamatrix.tsv")));
        Indlaesning indlaesning = laeser.readHandleplan(medTemaer, bytes("kolding-handleplan.tsv"));

        assertThat(indlaesning.getProblems())
                .filteredOn(problem -> problem.getCode() == Problemkode.TEMAANGIVELSER_UENIGE)
                .extracting(Problem::getArguments)
                .containsExactlyInAnyOrderElementsOf(
                        laeser.readHandleplan(kolding, bytes("kolding-handleplan.tsv")).getProblems().stream()
                                .filter(problem -> problem.getCode() == Problemkode.TEMAANGIVELSER_UENIGE)
                                .map(Problem::getArguments)
                                .toList())
                .hasSizeGreaterThan(5);
    }

    @Test
    void whatIsWrittenOfTheDocumentIsTheDocument() {
        byte[] xlsx = skriver.xlsx(List.of(Tabel.handleplan(kolding), Tabel.temamatrix(kolding)));

        assertThat(laest(laeser.readHandleplan(kolding, xlsx))).isEqualTo(kolding);
        assertThat(laest(laeser.readTemamatrix(kolding, xlsx))).isEqualTo(kolding);
        assertThat(laest(laeser.readHandleplan(kolding, skriver.csv(Tabel.handleplan(kolding)))))
                .isEqualTo(kolding);
        assertThat(laest(laeser.readTemamatrix(kolding, skriver.csv(Tabel.temamatrix(kolding)))))
                .isEqualTo(kolding);
    }

    private static Strategi laest(Indlaesning indlaesning) {
        return indlaesning.getStrategi().orElseThrow(() -> new AssertionError(indlaesning.getProblems()));
    }

    private static byte[] bytes(String navn) throws IOException {
        try (InputStream input = KoldingtabellerTest.class.getResourceAsStream(navn)) {
            return input.readAllBytes();
        }
    }
}

package dk.kommunestrategi.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.tabel.StrategiTable;
import dk.kommunestrategi.io.tabel.TableReader;
import dk.kommunestrategi.io.tabel.TableWriter;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Temaangivelse;
import dk.kommunestrategi.model.initiativ.Temakilde;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.problem.Result;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Kolding's document and Kolding's tables say the same, although each was written down by itself. */
class KoldingTablesTest {

    private final TableReader reader = new TableReader();
    private final TableWriter writer = new TableWriter();
    private final Strategi kolding = Eksempel.KOLDING.strategi();

    /** As the document would be if only the cards had been written down. */
    private final Strategi onlyShort = kolding.withHandleplan(Optional.empty())
            .withInitiativer(kolding.getInitiativer().stream()
                    .map(initiativ -> initiativ
                            .withVurdering(Optional.empty())
                            .withTemaangivelser(stated(initiativ))
                            .withTemaer(stated(initiativ).get(0).getTemaer()))
                    .toList());

    private static List<Temaangivelse> stated(Initiativ initiativ) {
        return initiativ.getTemaangivelser().stream()
                .filter(angivelse -> angivelse.getKilde() == Temakilde.KORT)
                .toList();
    }

    @Test
    void thePrintedTablesChangeNothingInTheDocument() throws IOException {
        assertThat(read(reader.readTemamatrix(kolding, bytes("kolding-temamatrix.tsv"))))
                .isEqualTo(kolding);
        assertThat(read(reader.readHandleplan(kolding, bytes("kolding-handleplan.tsv"))))
                .isEqualTo(kolding);
    }

    @Test
    void fromTheCardsAndTheTablesTheDocumentCanBeMade() throws IOException {
        Strategi withTemaer = read(reader.readTemamatrix(onlyShort, bytes("kolding-temamatrix.tsv")));
        Strategi alt = read(reader.readHandleplan(withTemaer, bytes("kolding-handleplan.tsv")));

        assertThat(alt.getHandleplan()).isEqualTo(kolding.getHandleplan());
        for (Initiativ expected : kolding.getInitiativer()) {
            Initiativ initiativ = alt.initiativ(expected.getNummer()).orElseThrow();
            assertThat(initiativ.getTemaer()).isEqualTo(expected.getTemaer());
            assertThat(initiativ.getTemaangivelser()).containsExactlyInAnyOrderElementsOf(expected.getTemaangivelser());
            assertThat(initiativ.getVurdering().orElseThrow())
                    .usingRecursiveComparison()
                    .ignoringFields("samarbejde")
                    .isEqualTo(expected.getVurdering().orElseThrow());
        }
    }

    /** The disagreements are those that the document itself tells. */
    @Test
    void whereTablesAndCardsContradictEachOtherEveryPlaceIsTold() throws IOException {
        Strategi withTemaer = read(reader.readTemamatrix(onlyShort, bytes("kolding-temamatrix.tsv")));
        Result<Strategi> reading = reader.readHandleplan(withTemaer, bytes("kolding-handleplan.tsv"));

        assertThat(reading.getProblems())
                .filteredOn(problem -> problem.getCode() == Problemkode.TEMAANGIVELSER_UENIGE)
                .extracting(Problem::getArguments)
                .containsExactlyInAnyOrderElementsOf(
                        reader.readHandleplan(kolding, bytes("kolding-handleplan.tsv")).getProblems().stream()
                                .filter(problem -> problem.getCode() == Problemkode.TEMAANGIVELSER_UENIGE)
                                .map(Problem::getArguments)
                                .toList())
                .hasSizeGreaterThan(5);
    }

    @Test
    void whatIsWrittenOfTheDocumentIsTheDocument() {
        byte[] xlsx = writer.xlsx(List.of(StrategiTable.handleplan(kolding), StrategiTable.temamatrix(kolding)))
                .getValue()
                .orElseThrow();

        assertThat(read(reader.readHandleplan(kolding, xlsx))).isEqualTo(kolding);
        assertThat(read(reader.readTemamatrix(kolding, xlsx))).isEqualTo(kolding);
        assertThat(read(reader.readHandleplan(kolding, writer.csv(StrategiTable.handleplan(kolding)))))
                .isEqualTo(kolding);
        assertThat(read(reader.readTemamatrix(kolding, writer.csv(StrategiTable.temamatrix(kolding)))))
                .isEqualTo(kolding);
    }

    private static Strategi read(Result<Strategi> reading) {
        return reading.getValue().orElseThrow(() -> new AssertionError(reading.getProblems()));
    }

    private static byte[] bytes(String navn) throws IOException {
        try (InputStream input = KoldingTablesTest.class.getResourceAsStream(navn)) {
            return input.readAllBytes();
        }
    }
}

package dk.kommunestrategi.io.arbejdsbog;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.Strategidokument;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Vurdering;
import dk.kommunestrategi.model.organisation.Center;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells that state several things, each on a line: of all lines that are not understood, every one is told. */
class LinesTest {

    private final ArbejdsbogReader reader = new ArbejdsbogReader();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Centre | 3 | 5 | 2027-H1: 5; snart; 2028-H1: få | FORKERT_TYPE snart; FORKERT_TYPE 2028-H1: få",
                "Initiativer | 3 | 14 | Kræver held; Internt; Kræver samarbejde med XF | UKENDT_VAERDI Kræver held; UKENDT_FORVALTNING Kræver samarbejde med XF",
                "Initiativer | 3 | 15 | Savværket; Planteskolen: 1; Mejeriet: 2; Sav: x | FORKERT_TYPE Savværket; UKENDT_CENTER Mejeriet; FORKERT_TYPE Sav: x",
                "Initiativer | 3 | 15 | Alle centre: 1; Alle centre: 2 | DOBBELT_HENVISNING Alle centre: 2",
                "Initiativer | 3 | 15 | Alle centre: 1-2 | FORKERT_TYPE Alle centre: 1-2"
            })
    void everyLineThatIsNotUnderstoodIsTold(String sheet, int row, int column, String lines, String told) {
        byte[] xlsx = TestBooks.with(sheet, row, column, lines.replace("; ", "\n"));
        String place = " " + sheet + " " + row + " " + column + " ";

        assertThat(reader.read(xlsx).getProblems().stream()
                        .map(TestBooks::shown)
                        .filter(shown -> shown.contains(place))
                        .map(shown -> shown.replace(place, " ")))
                .containsExactly(told.split("; "));
    }

    @Test
    void aCentreThatIsCalledAsAllOfThemIsToldFromThem() {
        Strategi before = TestBooks.strategi();
        Initiativ first = before.getInitiativer().get(0);
        Strategi strategi = before.withCentre(
                Center.builder()
                        .from(before.getCentre().get(0))
                        .navn("Alle centre")
                        .kortnavn("alle  CENTRE")
                        .build(),
                before.getCentre().get(1));
        byte[] xlsx = new ArbejdsbogWriter().write(strategi, List.of()).getValue().orElseThrow();

        assertThat(reader.read(xlsx).getValue().map(Strategidokument::getStrategi))
                .map(read -> read.getInitiativer().get(0).getVurdering().map(Vurdering::getRessourcetraek))
                .contains(first.getVurdering().map(Vurdering::getRessourcetraek));
    }
}

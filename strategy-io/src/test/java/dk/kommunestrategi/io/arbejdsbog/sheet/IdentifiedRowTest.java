package dk.kommunestrategi.io.arbejdsbog.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.arbejdsbog.cell.SheetFindings;
import dk.kommunestrategi.io.tabel.file.TableRow;
import dk.kommunestrategi.io.tabel.file.TableSheet;
import dk.kommunestrategi.model.initiativ.Tema;
import dk.kommunestrategi.model.organisation.Forvaltning;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which thing a row is about, and where it stands among those that the strategy has. */
class IdentifiedRowTest {

    private static final Known<Integer, Tema> TEMAER =
            new Known<>(List.of(tema(3, "Løvskov"), tema(5, "Nåleskov")), Tema::getNummer, Tema::getNavn);

    private static final Known<String, Forvaltning> FORVALTNINGER = new Known<>(
            List.of(forvaltning("skov", "Skovforvaltningen"), forvaltning("by", "Byforvaltningen")),
            Forvaltning::getKode,
            forvaltning -> forvaltning.getNavn().orElse(""));

    /** For each row what it is called, and its place from 0. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "3|Løvskov, 5|Nåleskov      ; 3@0, 5@1",
                "5|Nåleskov                 ; 5@1",
                "|nåleskov                  ; 5@1",
                "|Birkeskov, |Bøgeskov      ; 6@2, 7@3",
                "9|Birkeskov, |Bøgeskov     ; 9@2, 10@3",
                "|Bøgeskov, 9|Birkeskov     ; 10@2, 9@3",
                "3|Løvskov, 3|Birkeskov     ; 3@0, 3@2",
                "0|Birkeskov                ; 0@2",
                "to|Løvskov                 ; 6@2",
                "2147483647|Sidst, |Efter   ; 2147483647@2, 0@3",
            })
    void aNumberIsStatedKnownByTheNameOrTheNext(String rows, String expected) {
        assertThat(shown(NumberedRow.of(sheet("Nr.|Navn, " + rows), TEMAER))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "skov|Skove, by|Byer                    ; skov@0, by@1",
                "|byforvaltningen                       ; by@1",
                "|Parker, |Veje                         ; parker@2, veje@3",
                "|Parker, |parker                       ; parker@2, parker@3",
                "|Skov                                  ; skov-2@2",
                "|Parker, parker|Grønne områder         ; parker-2@2, parker@3",
                "by|Byer, by|Flere byer                 ; by@1, by@2",
            })
    void aCodeIsStatedKnownByTheNameOrMadeOfIt(String rows, String expected) {
        assertThat(shown(KodeRow.of(sheet("Kode|Navn, " + rows), "Kode", FORVALTNINGER)))
                .isEqualTo(expected);
    }

    private static String shown(List<? extends IdentifiedRow> rows) {
        return String.join(
                ", ", rows.stream().map(row -> row.written() + "@" + row.slot()).toList());
    }

    private static FormSheet sheet(String rows) {
        String[] lines = rows.split(", ", -1);
        TableSheet sheet = new TableSheet(
                "Temaer",
                false,
                IntStream.range(0, lines.length)
                        .mapToObj(k -> new TableRow(k + 1, List.of(lines[k].split("\\|", -1))))
                        .toList());
        return FormSheet.find(
                Optional.of(sheet), List.of("Nr.", "Kode", "Navn"), heading -> Optional.empty(), new SheetFindings());
    }

    private static Tema tema(int nummer, String navn) {
        return Tema.builder().nummer(nummer).navn(navn).build();
    }

    private static Forvaltning forvaltning(String kode, String navn) {
        return Forvaltning.builder().kode(kode).navn(navn).build();
    }
}

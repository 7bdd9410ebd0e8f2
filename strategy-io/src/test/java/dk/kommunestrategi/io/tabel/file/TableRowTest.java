package dk.kommunestrategi.io.tabel.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableRowTest {

    private static final TableRow ROW = new TableRow(
            7,
            List.of("Stier", "", " ", "45384", "2", ""),
            new TreeMap<>(Map.of(3, CellForm.DATE, 4, CellForm.NUMBER, 5, CellForm.OPEN_FORMULA)));

    @Test
    void behindItsCellsThereIsNothing() {
        assertThat(ROW.cell(5)).isEmpty();
        assertThat(ROW.cell(6)).isEmpty();
        assertThat(ROW.form(6)).isEmpty();
        assertThat(ROW.isEmpty(6)).isTrue();
    }

    /** A formula that was never worked out says nothing in its text, and yet it is there. */
    @Test
    void whatSaysSomethingIsFilled() {
        assertThat(ROW.filled()).containsExactly(0, 3, 4, 5);
    }

    @Test
    void daysAndOpenFormulasCannotBeRead() {
        assertThat(ROW.unreadable()).containsExactly(3, 5);
        assertThat(ROW.isNumber(4)).isTrue();
        assertThat(ROW.isNumber(3)).isFalse();
    }

    /** Headings come again at the head of a page, in other letters and without those that nobody needs twice. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Initiativ;Temaer;Udgift | initiativ;TEMAER; | true",
                "Initiativ;Temaer;Udgift | ;Temaer;Udgift    | true",
                "Initiativ;Temaer;Udgift | Initiativ;;       | false",
                "Initiativ;Temaer;Udgift | Initiativ;Udgift; | false",
                "Initiativ;Temaer;       | Initiativ;Temaer;Udgift | false",
            })
    void aRowIsRepeatedByWhatSaysTheSame(String first, String second, boolean isRepeated) {
        assertThat(row(first).isRepeatedBy(row(second))).isEqualTo(isRepeated);
    }

    private static TableRow row(String cells) {
        return new TableRow(1, List.of(cells.split(";", -1)));
    }
}

package dk.kommunestrategi.examples.command;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.examples.command.view.Terminal;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people see on a terminal: as wide as it is, with colours that say nothing that words do not. */
class ViewTest {

    private static final String KODE = "\u001b\\[[0-9;]*m";

    @ParameterizedTest
    @CsvSource({
        "60,plan kolding",
        "80,plan kolding",
        "120,plan kolding",
        "60,plan kolding --alternatives 5",
        "80,plan kolding --alternatives 5 --lang en",
        "60,evaluate kolding",
        "80,validate kolding",
        "80,explain kolding",
        "80,calendar kolding",
        "60,case kalundborg",
        "72,plan kolding --period 2024-H1..2030-H1"
    })
    void noLineIsWiderThanTheTerminalAndNoWordIsLost(int width, String line) {
        Run narrow = onTerminal(width, true, line);
        Run wide = onTerminal(1000, true, line);

        assertThat(narrow.out().replaceAll(KODE, "").lines()).allMatch(shown -> shown.length() <= width, "fits");
        assertThat(narrow.out()).endsWith("\n");
        // Columns that went below the others have their headings and names again; the rest of the words is the same.
        Map<Boolean, Set<String>> fitting =
                word(wide.out()).stream().collect(Collectors.partitioningBy(word -> word.length() < width, toSet()));
        assertThat(word(narrow.out())).containsAll(fitting.get(true));
        // An address may be longer than a line.
        assertThat(fitting.get(false)).allMatch(narrow.out().replaceAll(KODE + "|\\s", "")::contains);
    }

    @Test
    void twoPlansStandBesideEachOtherInEightyColumns() {
        assertThat(onTerminal(80, false, "plan kolding").out().lines())
                .anyMatch(line -> line.matches(" +Beregnet +Hidtidig plan"))
                .anyMatch(line -> line.matches("Initiativ( +[12]){12}"));
        assertThat(onTerminal(60, false, "plan kolding").out().lines())
                .anyMatch(line -> line.matches("Initiativ( +[12]){6}"));
    }

    @Test
    void colouredTextWithoutItsColoursIsThePlainText() {
        Run coloured = onTerminal(80, true, "plan kolding");
        Run grey = onTerminal(80, false, "plan kolding");

        assertThat(coloured.out())
                .contains(
                        "\u001b[32mDet er bevist, at ingen anden plan er bedre", "\u001b[32mja\u001b[0m", "\u001b[1m");
        assertThat(coloured.out().replaceAll(KODE, "")).isEqualTo(grey.out());
        assertThat(onTerminal(80, true, "plan nej.json").err()).contains("\u001b[31mfejl\u001b[0m FIL_KAN_IKKE_LAESES");
        assertThat(onTerminal(80, true, "plna").err()).contains("\u001b[31mfejl\u001b[0m: ");
    }

    @ParameterizedTest
    @CsvSource({"true,auto,true", "false,auto,false", "true,never,false", "false,always,true"})
    void colourIsUsedWhereItIsWanted(boolean wantsColours, String valg, boolean coloured) {
        assertThat(onTerminal(80, wantsColours, "plan kolding --color " + valg)
                        .out()
                        .contains("\u001b"))
                .isEqualTo(coloured);
        assertThat(onTerminal(80, wantsColours, "plan --help --color " + valg)
                        .out()
                        .contains("\u001b"))
                .isEqualTo(coloured);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"plan kolding --json", "case kolding --draft markdown", "calendar kolding --ical", "schema"})
    void whatOtherProgramsReadIsNeverBrokenNorColoured(String line) {
        assertThat(onTerminal(40, true, line).out())
                .isEqualTo(Run.run(line.split(" ")).out());
    }

    @Test
    void theSurroundingsAreHeeded() {
        Map<String, String> colourful = Map.of("TERM", "xterm", "COLUMNS", "97");
        assertThat(Terminal.find(colourful).wantsColours()).isTrue();
        assertThat(Terminal.find(colourful).canErase()).isTrue();
        assertThat(Terminal.find(colourful).columns()).hasValue(97);
        assertThat(Terminal.find(Map.of("TERM", "xterm", "NO_COLOR", "1")).wantsColours())
                .isFalse();
        assertThat(Terminal.find(Map.of("TERM", "xterm", "NO_COLOR", "")).wantsColours())
                .isTrue();
        assertThat(Terminal.find(Map.of("TERM", "dumb")).canErase()).isFalse();
        assertThat(Terminal.find(Map.of()).canErase()).isFalse();
        assertThat(Terminal.find(Map.of("COLUMNS", "bred")).columns()).isEmpty();
    }

    private static Run onTerminal(int width, boolean colours, String line) {
        Terminal terminal = new Terminal(true, true, true, colours, OptionalInt.of(width));
        return Run.run(terminal, InstantSource.system(), line.split(" "));
    }

    private static Set<String> word(String tekst) {
        return Arrays.stream(tekst.replaceAll(KODE, "").split("\\s+")).collect(toSet());
    }
}

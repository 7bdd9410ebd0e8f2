package dk.kommunestrategi.examples.kommando;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.examples.kommando.visning.Terminal;
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
class VisningTest {

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
        "72,plan kolding --period 2024-H1..2031-H2"
    })
    void noLineIsWiderThanTheTerminalAndNoWordIsLost(int bredde, String line) {
        Koersel smal = paaTerminal(bredde, true, line);
        Koersel bred = paaTerminal(1000, true, line);

        assertThat(smal.out().replaceAll(KODE, "").lines()).allMatch(linje -> linje.length() <= bredde, "fits");
        assertThat(smal.out()).endsWith("\n");
        // Columns that went below the others have their headings and names again; the rest of the words is the same.
        assertThat(ord(smal.out())).containsAll(ord(bred.out()));
    }

    @Test
    void twoPlansStandBesideEachOtherInEightyColumns() {
        assertThat(paaTerminal(80, false, "plan kolding").out().lines())
                .anyMatch(linje -> linje.matches(" +Beregnet +Foreliggende"))
                .anyMatch(linje -> linje.matches("Initiativ( +[12]){12}"));
        assertThat(paaTerminal(60, false, "plan kolding").out().lines())
                .anyMatch(linje -> linje.matches("Initiativ( +[12]){6}"));
    }

    @Test
    void colouredTextWithoutItsColoursIsThePlainText() {
        Koersel farvet = paaTerminal(80, true, "plan kolding");
        Koersel graa = paaTerminal(80, false, "plan kolding");

        assertThat(farvet.out()).contains("\u001b[32mBeviseligt den bedste plan", "\u001b[32mja\u001b[0m", "\u001b[1m");
        assertThat(farvet.out().replaceAll(KODE, "")).isEqualTo(graa.out());
        assertThat(paaTerminal(80, true, "plan nej.json").err())
                .contains("\u001b[31mfejl\u001b[0m FIL_KAN_IKKE_LAESES");
        assertThat(paaTerminal(80, true, "plna").err()).contains("\u001b[31mfejl\u001b[0m: ");
    }

    @ParameterizedTest
    @CsvSource({"true,auto,true", "false,auto,false", "true,never,false", "false,always,true"})
    void colourIsUsedWhereItIsWanted(boolean vilFarver, String valg, boolean farvet) {
        assertThat(paaTerminal(80, vilFarver, "plan kolding --color " + valg)
                        .out()
                        .contains("\u001b"))
                .isEqualTo(farvet);
        assertThat(paaTerminal(80, vilFarver, "plan --help --color " + valg)
                        .out()
                        .contains("\u001b"))
                .isEqualTo(farvet);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"plan kolding --json", "case kolding --draft markdown", "calendar kolding --ical", "schema"})
    void whatOtherProgramsReadIsNeverBrokenNorColoured(String line) {
        assertThat(paaTerminal(40, true, line).out())
                .isEqualTo(Koersel.run(line.split(" ")).out());
    }

    @Test
    void theSurroundingsAreHeeded() {
        Map<String, String> farverig = Map.of("TERM", "xterm", "COLUMNS", "97");
        assertThat(Terminal.find(farverig).vilFarver()).isTrue();
        assertThat(Terminal.find(farverig).kanSlette()).isTrue();
        assertThat(Terminal.find(farverig).kolonner()).hasValue(97);
        assertThat(Terminal.find(Map.of("TERM", "xterm", "NO_COLOR", "1")).vilFarver())
                .isFalse();
        assertThat(Terminal.find(Map.of("TERM", "xterm", "NO_COLOR", "")).vilFarver())
                .isTrue();
        assertThat(Terminal.find(Map.of("TERM", "dumb")).kanSlette()).isFalse();
        assertThat(Terminal.find(Map.of()).kanSlette()).isFalse();
        assertThat(Terminal.find(Map.of("COLUMNS", "bred")).kolonner()).isEmpty();
    }

    private static Koersel paaTerminal(int bredde, boolean farver, String line) {
        Terminal terminal = new Terminal(true, true, true, farver, OptionalInt.of(bredde));
        return Koersel.run(terminal, InstantSource.system(), line.split(" "));
    }

    private static Set<String> ord(String tekst) {
        return Arrays.stream(tekst.replaceAll(KODE, "").split("\\s+")).collect(Collectors.toSet());
    }
}

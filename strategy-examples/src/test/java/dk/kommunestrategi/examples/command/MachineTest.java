package dk.kommunestrategi.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same input gives the same bytes, whatever calendar, digits, letters and time the machine is used to. */
class MachineTest {

    /** Of those that a run prints, and of those that it writes to files only. */
    private static final List<String> PRINTED = List.of(
            "plan # --json",
            "plan #",
            "evaluate # --json",
            "report #",
            "report # --format markdown",
            "case # --draft markdown",
            "case kalundborg",
            "calendar # --ical --from 2026-01-01",
            "table #",
            "completion");

    private static final List<String> WRITTEN = List.of("plan.json", "table.csv", "table.xlsx");

    /** Thai years and digits, Japanese years, the dotless i, Arabic digits; days that begin half a day before ours, and after. */
    private static final List<Machine> MACHINES = List.of(
            Machine.of("th-TH-x-lvariant-TH", "Pacific/Auckland"),
            Machine.of("ja-JP-x-lvariant-JP", "America/Los_Angeles"),
            Machine.of("tr-TR", "Asia/Kolkata"),
            Machine.of("ar-EG-u-nu-arab", "Africa/Cairo"));

    private static final Machine PLAIN = Machine.of("", "UTC");

    private static final Pattern OTHER_DIGIT = Pattern.compile("[\\p{Nd}&&[^0-9]]");

    private final Machine machine = new Machine(Locale.getDefault(), TimeZone.getDefault());

    @TempDir
    Path folder;

    @AfterEach
    void restore() {
        machine.set();
    }

    @Test
    void everyKindOfOutputIsTheSameOnEveryMachine() throws IOException {
        Map<Machine, Map<String, byte[]>> outputs = new LinkedHashMap<>();
        List<Machine> all = new ArrayList<>(MACHINES);
        all.add(PLAIN);
        for (Machine other : all) {
            outputs.put(other, outputs(other));
        }

        Map<String, byte[]> expected = outputs.get(PLAIN);
        for (Machine other : MACHINES) {
            expected.forEach(
                    (what, bytes) -> assertThat(new String(outputs.get(other).get(what), StandardCharsets.ISO_8859_1))
                            .as(other.locale() + ": " + what)
                            .isEqualTo(new String(bytes, StandardCharsets.ISO_8859_1)));
        }
        // What is set up once, under the first locale, would be the same under all.
        expected.remove("table.xlsx");
        expected.forEach((what, bytes) ->
                assertThat(new String(bytes, StandardCharsets.UTF_8)).as(what).doesNotContainPattern(OTHER_DIGIT));
    }

    private Map<String, byte[]> outputs(Machine other) throws IOException {
        other.set();
        String strategi = Run.copy("kontrakt/strategi.json", folder).toString();
        Map<String, byte[]> outputs = new LinkedHashMap<>();
        for (String line : PRINTED) {
            Run run = Run.run(line.replace("#", strategi).split(" "));
            assertThat(run.exit()).as(line + run.err()).isZero();
            outputs.put(line, (run.out() + run.err()).getBytes(StandardCharsets.UTF_8));
        }
        for (String name : WRITTEN) {
            Path file = folder.resolve(name);
            String command = name.substring(0, name.indexOf('.'));
            assertThat(Run.run(command, strategi, "--out", file.toString()).exit())
                    .as(name)
                    .isZero();
            outputs.put(name, Files.readAllBytes(file));
        }
        return outputs;
    }

    /** What a machine is used to. */
    private record Machine(Locale locale, TimeZone zone) {

        static Machine of(String language, String zone) {
            return new Machine(Locale.forLanguageTag(language), TimeZone.getTimeZone(zone));
        }

        void set() {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}

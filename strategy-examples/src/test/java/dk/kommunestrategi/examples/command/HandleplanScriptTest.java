package dk.kommunestrategi.examples.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code handleplan} beside the jar, with a Java that only writes down how it was called. */
class HandleplanScriptTest {

    private static final Path SHELL = Path.of("/bin/sh");

    /** Answers with 3, and prints one line for each of its arguments, and writes its own number beside itself. */
    private static final String JAVA = """
            #!/bin/sh
            for option; do
              echo "$option"
            done
            echo $$ >"$0.number"
            exit 3
            """;

    @TempDir
    Path folder;

    private Path java;
    private Path script;

    @BeforeEach
    void copy() throws IOException {
        assumeTrue(Files.isExecutable(SHELL), "no shell here: the script is not tested");
        java = folder.resolve("a folder/bin/java");
        Files.createDirectories(java.getParent());
        Files.writeString(java, JAVA);
        assertThat(java.toFile().setExecutable(true)).isTrue();
        Path place = Files.createDirectory(folder.resolve("some where"));
        script = Files.copy(Path.of("src/main/launcher/handleplan"), place.resolve("handleplan"));
    }

    @Test
    void whatIsAskedReachesTheCommandLineAsItIs() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("some where/handleplan"));

        assertThat(run(link, "", "plan", "a file.json", "*", ""))
                .containsExactly(
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        folder.resolve("some where/handleplan.jar").toString(),
                        "plan",
                        "a file.json",
                        "*",
                        "",
                        "3");
    }

    @Test
    void otherOptionsTakeThePlaceOfThatForShortRuns() throws Exception {
        assertThat(run(script, "HANDLEPLAN_OPTIONS='-Xmx1g -ea'", "plan")).startsWith("-Xmx1g", "-ea", "-jar");
        assertThat(run(script, "HANDLEPLAN_OPTIONS=", "plan")).startsWith("-jar");
    }

    /** So that whoever ends the one ends the other. */
    @Test
    void theScriptBecomesTheCommandLine() throws Exception {
        Process process = process("exec env JAVA_HOME='" + javaFolder() + "' /bin/sh '" + script + "' plan");
        process.waitFor();

        assertThat(Path.of(java + ".number")).content().isEqualTo(process.pid() + "\n");
    }

    /** What it prints, and at last its exit code. */
    private List<String> run(Path called, String options, String... arguments) throws Exception {
        process("JAVA_HOME='" + javaFolder() + "' " + options + " /bin/sh '" + called + "' \"$@\"; echo $?", arguments)
                .waitFor();
        return Files.readAllLines(out());
    }

    private Process process(String call, String... arguments) throws IOException {
        Stream<String> command = Stream.concat(Stream.of(SHELL.toString(), "-c", call, "sh"), Stream.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command.toList())
                .redirectOutput(out().toFile())
                .redirectErrorStream(true);
        builder.environment().remove("HANDLEPLAN_OPTIONS");
        return builder.start();
    }

    private Path out() {
        return folder.resolve("out");
    }

    private Path javaFolder() {
        return java.getParent().getParent();
    }
}

package dk.kommunestrategi.examples.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code handleplan} beside the jar, with a Java that only writes down how it was called. */
class HandleplanScriptTest {

    private static final Path SHELL = Path.of("/bin/sh");

    /** Keeps classes where it is told to, answers with 3, and prints one line for each of its arguments. */
    private static final String JAVA = """
            #!/bin/sh
            for option; do
              case "$option" in -XX:ArchiveClassesAtExit=*) echo classes >"${option#*=}" ;; esac
              echo "$option"
            done
            exit 3
            """;

    @TempDir
    Path folder;

    private Path java;
    private Path script;
    private Path classes;

    @BeforeEach
    void copy() throws IOException {
        assumeTrue(Files.isExecutable(SHELL), "no shell here: the script is not tested");
        java = folder.resolve("a folder/bin/java");
        Files.createDirectories(java.getParent());
        Files.writeString(java, JAVA);
        assertThat(java.toFile().setExecutable(true)).isTrue();
        Path place = Files.createDirectory(folder.toRealPath().resolve("some where"));
        script = Files.copy(Path.of("src/main/launcher/handleplan"), place.resolve("handleplan"));
        classes = place.resolve("handleplan.jsa");
        Files.writeString(place.resolve("handleplan.jar"), "jar");
    }

    @Test
    void whatIsAskedReachesTheCommandLineAsItIs() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link"), script);

        List<String> answer = run(link, "", "plan", "a file.json", "*", "");

        assertThat(answer)
                .containsExactly(
                        "-XX:TieredStopAtLevel=1",
                        "-Xlog:disable",
                        "-XX:SharedArchiveFile=" + classes,
                        "-jar",
                        classes.resolveSibling("handleplan.jar").toString(),
                        "plan",
                        "a file.json",
                        "*",
                        "",
                        "3");
    }

    @Test
    void otherOptionsTakeThePlaceOfThatForShortRuns() throws Exception {
        assertThat(run(script, "HANDLEPLAN_OPTIONS='-Xmx1g -ea'", "plan")).startsWith("-Xmx1g", "-ea", "-Xlog:disable");
        assertThat(run(script, "HANDLEPLAN_OPTIONS=", "plan")).startsWith("-Xlog:disable");
    }

    @Test
    void classesAreKeptOnceForEveryBuild() throws Exception {
        run(script, "", "plan");
        assertThat(classes).content().isEqualTo("classes\n");

        Files.writeString(classes, "kept");
        run(script, "", "plan");
        assertThat(classes).content().isEqualTo("kept");

        Files.setLastModifiedTime(classes, FileTime.from(Instant.EPOCH));
        run(script, "", "plan");
        assertThat(classes).content().isEqualTo("classes\n");
        try (Stream<Path> files = Files.list(classes.getParent())) {
            assertThat(files).hasSize(3);
        }
    }

    @Test
    void whereNoClassesCanBeKeptItIsNotTriedAgain() throws Exception {
        Files.writeString(java, "#!/bin/sh\necho once >>'" + folder.resolve("calls") + "'\n");

        run(script, "", "plan");
        run(script, "", "plan");

        assertThat(folder.resolve("calls")).content().hasLineCount(3);
    }

    /** What it prints, and at last its exit code. */
    private List<String> run(Path called, String options, String... arguments) throws Exception {
        Path out = folder.resolve("out");
        Path root = java.getParent().getParent();
        String call = "JAVA_HOME='" + root + "' " + options + " /bin/sh '" + called + "' \"$@\"; echo $?";
        Stream<String> command = Stream.concat(Stream.of(SHELL.toString(), "-c", call, "sh"), Stream.of(arguments));
        new ProcessBuilder(command.toList())
                .redirectOutput(out.toFile())
                .redirectErrorStream(true)
                .start()
                .waitFor();
        return Files.readAllLines(out);
    }
}

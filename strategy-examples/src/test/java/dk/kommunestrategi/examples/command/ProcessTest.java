package dk.kommunestrategi.examples.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line as a process of its own, among others: in pipes, with a full disk, under any locale, in bash. */
class ProcessTest {

    private static final Path BASH = Path.of("/bin/bash");
    private static final Path GOLDEN = Path.of("src/test/resources/dk/kommunestrategi/examples/command/golden");

    @TempDir
    Path folder;

    /** What a script printed, with its stderr. */
    private record Answer(int exit, String out, String err) {}

    @BeforeEach
    void bash() {
        assumeTrue(Files.isExecutable(BASH), "no bash here: processes are not tested");
    }

    @Test
    void aReaderWhoHasEnoughIsNoError() throws Exception {
        Answer answer = run("handleplan schema | head -n 1; echo ${PIPESTATUS[0]}");

        assertThat(answer.out()).isEqualTo("{\n0\n");
        assertThat(answer.err()).isEmpty();
    }

    @Test
    void aResultThatCannotBeWrittenIs() throws Exception {
        Answer lukket = run("handleplan schema --lang en >&-");
        assertThat(lukket.exit()).isEqualTo(1);
        assertThat(lukket.err())
                .startsWith("handleplan: error FIL_KAN_IKKE_SKRIVES: ")
                .hasLineCount(1);

        assumeTrue(Files.exists(Path.of("/dev/full")), "no full device here");
        Answer full = run("handleplan schema > /dev/full");
        assertThat(full.exit()).isEqualTo(1);
        assertThat(full.err())
                .startsWith("handleplan: fejl FIL_KAN_IKKE_SKRIVES: ")
                .hasLineCount(1);
    }

    @Test
    void whatIsReadAndWrittenIsUtf8WhateverTheMachineSays() throws Exception {
        Answer answer = run("export LC_ALL=C; handleplan plan kolding; handleplan plan -q - < /dev/null; true");

        assertThat(answer.out()).isEqualTo(Files.readString(GOLDEN.resolve("plan.da.txt")));
        assertThat(answer.err()).contains("TOMT_DOKUMENT").doesNotContain("?");
    }

    @Test
    void aResultEndsItsLinesTheSameWhateverTheMachineDoes() throws Exception {
        Answer answer = run("OPTION=-Dline.separator=$'\\r\\n'; handleplan validate kolding --json");

        assertThat(answer.out()).startsWith("{\n").doesNotContain("\r");
    }

    @Test
    void bashCompletesCommandsOptionsAndValues() throws Exception {
        Answer answer = run("""
                source <(handleplan completion)
                compopt() { :; } # works only while somebody types
                fuldfoer() { COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMP_LINE="$*"; COMP_POINT=${#COMP_LINE}
                  COMPREPLY=(); _complete_handleplan; echo "${COMPREPLY[*]}"; }
                fuldfoer handleplan ev
                fuldfoer handleplan plan --rev
                fuldfoer handleplan plan --lang ''
                fuldfoer handleplan case --draft ma
                fuldfoer handleplan plan ka
                complete -p handleplan
                """);

        assertThat(answer.err()).isEmpty();
        assertThat(answer.out().lines().map(String::strip))
                .startsWith("evaluate", "--revise-from", "da en", "markdown", "kalundborg")
                .anyMatch(line -> line.startsWith("complete ") && line.contains("-o default"));
    }

    /** Runs a script in which {@code handleplan} is the command line. */
    private Answer run(String script) throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        String funktion = "handleplan() { '" + java + "' \"${OPTION:--XX:TieredStopAtLevel=1}\" -cp '"
                + System.getProperty("java.class.path") + "' " + HandleplanCommand.class.getName() + " \"$@\"; }\n";
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder bash = new ProcessBuilder(BASH.toString(), "-c", funktion + script)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        bash.environment().keySet().removeAll(Set.of("JAVA_TOOL_OPTIONS", "COLUMNS"));
        int exit = bash.start().waitFor();
        return new Answer(
                exit, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }
}

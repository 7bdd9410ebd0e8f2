package dk.kommunestrategi.examples.kommando;

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
class ProcesTest {

    private static final Path BASH = Path.of("/bin/bash");
    private static final Path FACIT = Path.of("src/test/resources/dk/kommunestrategi/examples/kommando/facit");

    @TempDir
    Path folder;

    /** What a script printed, with its stderr. */
    private record Svar(int exit, String out, String err) {}

    @BeforeEach
    void bash() {
        assumeTrue(Files.isExecutable(BASH), "no bash here: processes are not tested");
    }

    @Test
    void aReaderWhoHasEnoughIsNoError() throws Exception {
        Svar svar = run("handleplan schema | head -n 1; echo ${PIPESTATUS[0]}");

        assertThat(svar.out()).isEqualTo("{\n0\n");
        assertThat(svar.err()).isEmpty();
    }

    @Test
    void aResultThatCannotBeWrittenIs() throws Exception {
        Svar lukket = run("handleplan schema --lang en >&-");
        assertThat(lukket.exit()).isEqualTo(1);
        assertThat(lukket.err())
                .startsWith("handleplan: error FIL_KAN_IKKE_SKRIVES: ")
                .hasLineCount(1);

        assumeTrue(Files.exists(Path.of("/dev/full")), "no full device here");
        Svar fuldt = run("handleplan schema > /dev/full");
        assertThat(fuldt.exit()).isEqualTo(1);
        assertThat(fuldt.err())
                .startsWith("handleplan: fejl FIL_KAN_IKKE_SKRIVES: ")
                .hasLineCount(1);
    }

    @Test
    void whatIsReadAndWrittenIsUtf8WhateverTheMachineSays() throws Exception {
        Svar svar = run("export LC_ALL=C; handleplan plan kolding; handleplan plan -q - < /dev/null; true");

        assertThat(svar.out()).isEqualTo(Files.readString(FACIT.resolve("plan.da.txt")));
        assertThat(svar.err()).contains("TOMT_DOKUMENT").doesNotContain("?");
    }

    @Test
    void bashCompletesCommandsOptionsAndValues() throws Exception {
        Svar svar = run("""
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

        assertThat(svar.err()).isEmpty();
        assertThat(svar.out().lines().map(String::strip))
                .startsWith("evaluate", "--revise-from", "da en", "markdown", "kalundborg")
                .anyMatch(linje -> linje.startsWith("complete ") && linje.contains("-o default"));
    }

    /** Runs a script in which {@code handleplan} is the command line. */
    private Svar run(String script) throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        String funktion = "handleplan() { '" + java + "' -XX:TieredStopAtLevel=1 -cp '"
                + System.getProperty("java.class.path") + "' " + Handleplankommando.class.getName() + " \"$@\"; }\n";
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder bash = new ProcessBuilder(BASH.toString(), "-c", funktion + script)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        bash.environment().keySet().removeAll(Set.of("JAVA_TOOL_OPTIONS", "COLUMNS"));
        int exit = bash.start().waitFor();
        return new Svar(
                exit, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }
}

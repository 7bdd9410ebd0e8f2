package dk.kommunestrategi.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A JVM of its own, with the class path of this one. */
final class Underproces {

    private final long begyndelse;
    private final Process process;
    private final BufferedReader answer;

    /** Starts the main method of a class. */
    Underproces(List<String> valgTilJvm, Class<?> type, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(valgTilJvm);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), type.getName()));
        command.addAll(arguments);
        begyndelse = System.nanoTime();
        process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        answer = process.inputReader();
    }

    /** Returns what it says next; an empty text when it says no more. */
    String answer() throws IOException {
        String line = answer.readLine();
        return line == null ? "" : line;
    }

    /** Returns how many seconds ago it was started. */
    double seconds() {
        return (System.nanoTime() - begyndelse) / 1e9;
    }

    void end() throws InterruptedException {
        process.waitFor();
    }
}

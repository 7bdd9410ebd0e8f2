package dk.kommunestrategi.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A JVM of its own, with the class path of this one. */
final class Underproces {

    private final long begyndelse;
    private final Process proces;
    private final BufferedReader svar;

    /** Starts the main method of a class. */
    Underproces(List<String> valgTilJvm, Class<?> klasse, List<String> argumenter) throws IOException {
        List<String> kommando = new ArrayList<>();
        kommando.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        kommando.addAll(valgTilJvm);
        kommando.addAll(List.of("-cp", System.getProperty("java.class.path"), klasse.getName()));
        kommando.addAll(argumenter);
        begyndelse = System.nanoTime();
        proces = new ProcessBuilder(kommando)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        svar = proces.inputReader();
    }

    /** Returns what it says next; an empty text when it says no more. */
    String answer() throws IOException {
        String linje = svar.readLine();
        return linje == null ? "" : linje;
    }

    /** Returns how many seconds ago it was started. */
    double sekunder() {
        return (System.nanoTime() - begyndelse) / 1e9;
    }

    void end() throws InterruptedException {
        proces.waitFor();
    }
}

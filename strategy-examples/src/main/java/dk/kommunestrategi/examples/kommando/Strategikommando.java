package dk.kommunestrategi.examples.kommando;

import dk.kommunestrategi.model.Strategi;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A command that does something with a strategy; a document without one is told all of its problems instead. */
abstract class Strategikommando implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", descriptionKey = "strategi", completionCandidates = Eksempelnavne.class)
    private String fil;

    @Mixin
    private Udgave udgave;

    @SuppressWarnings("NullAway.Init")
    Strategikommando() {}

    @Override
    public final Integer call() {
        Kilde kilde = Kilde.read(fil);
        return kilde.indlaesning()
                .getStrategi()
                .map(strategi -> run(kilde, strategi))
                .orElseGet(() -> refuse(kilde));
    }

    /** Does the command's work and returns its exit code. */
    abstract int run(Kilde kilde, Strategi strategi);

    /** Reports a document that holds no strategy and returns the exit code. */
    int refuse(Kilde kilde) {
        return udgave.fail(kilde, kilde.indlaesning().getProblems());
    }

    Udgave udgave() {
        return udgave;
    }
}

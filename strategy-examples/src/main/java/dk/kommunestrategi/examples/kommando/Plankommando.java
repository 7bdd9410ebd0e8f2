package dk.kommunestrategi.examples.kommando;

import dk.kommunestrategi.io.StrategiJson;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.rules.Planforespoergsel;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.Planresultat;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code plan FILE}: computes the best handleplan and shows it beside the one that the document has. */
@Command(
        name = "plan",
        mixinStandardHelpOptions = true,
        description = "Compute the best handleplan and show it beside the document's own.")
final class Plankommando implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "A strategy document, - for stdin, or the built-in example kolding.")
    private String fil;

    @Mixin
    private Udgave udgave;

    @Mixin
    private Forespoergsel oensker;

    @SuppressWarnings("NullAway.Init")
    Plankommando() {}

    @Override
    public Integer call() {
        Kilde kilde = Kilde.read(fil);
        Optional<Strategi> strategi = kilde.indlaesning().getStrategi();
        if (strategi.isEmpty()) {
            return udgave.fail(kilde, kilde.indlaesning().getProblems());
        }
        Planforespoergsel forespoergsel = oensker.of(strategi.get());
        Planresultat raat = Planner.standard().plan(forespoergsel);
        Planresultat resultat = Planresultat.builder()
                .from(raat)
                .problems(kilde.locate(raat.getProblems()))
                .build();
        if (!resultat.erPlan() && !udgave.erJson()) {
            return udgave.fail(kilde, resultat.getProblems());
        }
        if (resultat.erPlan() && !save(kilde, strategi.get(), resultat)) {
            return 1;
        }
        udgave.print(
                udgave.erJson()
                        ? udgave.resultatJson().write(resultat)
                        : new Plantekst(kilde.navn(), strategi.get(), udgave.sprog()).text(resultat));
        return resultat.erPlan() ? 0 : 1;
    }

    /** Writes the strategy with its new handleplan to the file asked for, if any; returns whether that went well. */
    private boolean save(Kilde kilde, Strategi strategi, Planresultat resultat) {
        Optional<Path> maal = udgave.fil();
        Strategi planlagt = strategi.withHandleplan(resultat.handleplan());
        return maal.isEmpty() || udgave.save(kilde, maal.get(), () -> new StrategiJson().write(planlagt, maal.get()));
    }
}

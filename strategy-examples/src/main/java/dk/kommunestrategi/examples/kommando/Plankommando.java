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
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code plan FILE}: computes the best handleplan and shows it beside the one that the document has. */
@Command(
        name = "plan",
        mixinStandardHelpOptions = true,
        description = "Compute the best handleplan and show it beside the document's own.")
final class Plankommando implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "A strategy document, - for stdin, or the built-in example kolding.")
    private String fil;

    @Option(
            names = "--alternatives",
            paramLabel = "N",
            defaultValue = "0",
            converter = Antalsform.class,
            description = "Also show the N most different plans that no plan beats in every criterion.")
    private int alternativer;

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
        Planforespoergsel forespoergsel =
                oensker.of(strategi.get()).antalAlternativer(alternativer).build();
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

    /** Reads how many, 1 to 9,999. */
    static final class Antalsform implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String tekst) {
            if (!tekst.matches("[0-9]{1,4}")) {
                throw new TypeConversionException("'" + tekst + "' is no number of plans: write for example 5");
            }
            return Integer.valueOf(tekst);
        }
    }
}

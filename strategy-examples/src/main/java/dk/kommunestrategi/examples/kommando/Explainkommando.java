package dk.kommunestrategi.examples.kommando;

import dk.kommunestrategi.io.StrategiJson;
import dk.kommunestrategi.io.dokument.Begrundelsestekst;
import dk.kommunestrategi.model.Handleplan;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.rules.Planforespoergsel;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.Planresultat;
import dk.kommunestrategi.rules.Planstatus;
import dk.kommunestrategi.rules.begrundelse.Begrunder;
import dk.kommunestrategi.rules.begrundelse.Modforslag;
import dk.kommunestrategi.rules.begrundelse.Planforklaring;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.YearHalf;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code explain FILE}: tells why the computed handleplan places initiatives where it does, and why not elsewhere. */
@Command(name = "explain", mixinStandardHelpOptions = true)
final class Explainkommando extends Strategikommando {

    @Option(names = "--initiativ", paramLabel = "N", converter = Nummerform.class)
    private @Nullable Integer initiativ;

    @Option(names = "--why-not", paramLabel = "HALF", converter = Forespoergsel.Halvaarsform.class)
    private @Nullable YearHalf hvorforIkke;

    @Mixin
    private Forespoergsel oensker;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init")
    Explainkommando() {}

    @Override
    int run(Kilde kilde, Strategi strategi) {
        if (hvorforIkke != null && initiativ == null) {
            throw new Brugsfejl(spec, "kraever", "--why-not", "--initiativ");
        }
        Planforespoergsel forespoergsel = oensker.of(strategi).build();
        Planresultat plan = udgave().search(rammer -> Planner.standard().plan(forespoergsel, rammer));
        Optional<Handleplan> handleplan = plan.handleplan();
        if (handleplan.isEmpty()) {
            return udgave().fail(kilde, kilde.locate(plan.getProblems()));
        }
        Begrunder begrunder = new Begrunder(Planner.standard());
        Planforklaring forklaring = initiativ == null
                ? begrunder.explain(forespoergsel, handleplan.get())
                : begrunder.explain(forespoergsel, handleplan.get(), initiativ);
        if (forklaring.getProblems().stream().anyMatch(Problem::erFejl)) {
            return udgave().fail(kilde, kilde.locate(forklaring.getProblems()));
        }
        Optional<Modforslag> modforslag = hvorforIkke == null || initiativ == null
                ? Optional.empty()
                : Optional.of(begrunder.whyNot(forespoergsel, plan, initiativ, hvorforIkke));
        Optional<Planresultat> ubesvaret =
                modforslag.flatMap(Modforslag::getPlan).filter(svar -> svar.getStatus() == Planstatus.UNKNOWN);
        if (ubesvaret.isPresent()) {
            return udgave().fail(kilde, kilde.locate(ubesvaret.get().getProblems()));
        }
        return udgave().printResultat(kilde, text(strategi, forklaring, modforslag), 0);
    }

    private String text(Strategi strategi, Planforklaring forklaring, Optional<Modforslag> modforslag) {
        String fingeraftryk = new StrategiJson().fingeraftryk(strategi);
        if (udgave().erJson()) {
            return modforslag
                    .map(svar -> udgave().resultatJson().write(forklaring, fingeraftryk, svar))
                    .orElseGet(() -> udgave().resultatJson().write(forklaring, fingeraftryk));
        }
        Begrundelsestekst tekst = new Begrundelsestekst(forklaring, fingeraftryk, udgave().sprog());
        return udgave().resultatvisning().tekst(modforslag.map(tekst::text).orElseGet(tekst::text));
    }

    /** Reads an initiative's number. */
    static final class Nummerform implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String tekst) {
            if (!tekst.matches("[0-9]{1,9}")) {
                throw new TypeConversionException("no number");
            }
            return Integer.valueOf(tekst);
        }
    }
}

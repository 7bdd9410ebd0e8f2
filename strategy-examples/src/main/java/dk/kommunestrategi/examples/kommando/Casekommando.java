package dk.kommunestrategi.examples.kommando;

import dk.kommunestrategi.io.dagsorden.Dagsordensindlaesning;
import dk.kommunestrategi.io.dagsorden.Dagsordenslaeser;
import dk.kommunestrategi.io.dokument.Begrundelsestekst;
import dk.kommunestrategi.io.dokument.Sagsfremstilling;
import dk.kommunestrategi.io.dokument.Sagstekst;
import dk.kommunestrategi.model.Rolle;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.sag.Sag;
import dk.kommunestrategi.model.sprog.Tekst;
import dk.kommunestrategi.rules.Planforespoergsel;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.Planresultat;
import dk.kommunestrategi.rules.begrundelse.Begrunder;
import dk.kommunestrategi.rules.sag.Sagsstatus;
import dk.kommunestrategi.rules.sag.Sagsudkast;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code case FILE}: tells how far political cases are, or drafts the one that presents a strategy. */
@Command(name = "case", mixinStandardHelpOptions = true)
final class Casekommando implements Callable<Integer> {

    /** The forms of a draft as the command line writes them. */
    enum Form {
        /** Markdown. */
        MARKDOWN,
        /** An HTML page. */
        HTML;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Parameters(paramLabel = "FILE", descriptionKey = "post", completionCandidates = Eksempelnavne.class)
    private String fil;

    @Option(names = "--draft", paramLabel = "markdown|html")
    private @Nullable Form form;

    @Mixin
    private Udgave udgave;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init")
    Casekommando() {}

    @Override
    public Integer call() {
        Form valgt = form;
        if (valgt == null) {
            return Kilde.readPost(fil).map(this::tell).orElseGet(() -> refuse(Kilde.read(fil)));
        }
        if (udgave.erJson()) {
            throw new Brugsfejl(spec, "udelukker", "--draft", "--json");
        }
        Kilde kilde = Kilde.read(fil);
        return kilde.indlaesning()
                .getStrategi()
                .map(strategi -> draft(kilde, strategi, valgt))
                .orElseGet(() -> refuse(kilde));
    }

    private int draft(Kilde kilde, Strategi strategi, Form valgt) {
        Planresultat plan = udgave.search(rammer -> Planner.standard().plan(Planforespoergsel.of(strategi), rammer));
        Sag udkast = Sagsudkast.draft(strategi, plan, begrundelser(strategi, plan), udgave.sprog());
        Sagsfremstilling fremstilling = new Sagsfremstilling(strategi.getRoller(), udgave.sprog());
        return udgave.printResultat(
                kilde, valgt == Form.HTML ? fremstilling.html(udkast) : fremstilling.markdown(udkast), 0);
    }

    /** A document that is no record may still be a strategy with cases. */
    private int tell(byte[] dokument) {
        Kilde kilde = Kilde.of(fil, dokument);
        if (kilde.indlaesning().isOk()) {
            Strategi strategi = kilde.indlaesning().getStrategi().orElseThrow();
            List<Sagsstatus> sager = Sagsstatus.of(strategi);
            List<Problem> problems =
                    sager.stream().flatMap(status -> status.problems().stream()).toList();
            return print(kilde, sager, strategi.getRoller(), kilde.locate(problems));
        }
        Dagsordensindlaesning laest = new Dagsordenslaeser().read(dokument);
        if (laest.sager().isEmpty() && laest.problems().stream().anyMatch(Problem::erFejl)) {
            return udgave.fail(kilde, laest.problems());
        }
        List<Sagsstatus> sager = IntStream.range(0, laest.sager().size())
                .mapToObj(k -> Sagsstatus.of(laest.sager().get(k), laest.organer(), Problem.pointer("sager", k, "sag")))
                .toList();
        return print(kilde, sager, laest.organer(), samlet(laest.problems(), sager));
    }

    /** What reading has told already is not told again with how far the case is. */
    private static List<Problem> samlet(List<Problem> laeste, List<Sagsstatus> sager) {
        List<Problem> alle = new ArrayList<>(laeste);
        for (Sagsstatus status : sager) {
            for (Problem problem : status.problems()) {
                if (laeste.stream()
                        .noneMatch(laest -> laest.getCode() == problem.getCode()
                                && laest.getArguments().equals(problem.getArguments()))) {
                    alle.add(problem);
                }
            }
        }
        return alle;
    }

    private int print(Kilde kilde, List<Sagsstatus> sager, List<Rolle> roller, List<Problem> problems) {
        int exit = problems.stream().anyMatch(Problem::erFejl) ? 1 : 0;
        if (udgave.erJson()) {
            return udgave.printResultat(kilde, udgave.resultatJson().write(sager, roller, problems), exit);
        }
        udgave.warn(kilde, problems);
        Sagstekst tekst = new Sagstekst(roller, udgave.sprog());
        String alle = sager.isEmpty()
                ? udgave.resultatvisning().ord("ingenSager", kilde.navn()) + "\n"
                : sager.stream().map(tekst::text).collect(Collectors.joining("\n"));
        return udgave.printResultat(kilde, udgave.resultatvisning().tekst(alle), exit);
    }

    private int refuse(Kilde kilde) {
        return udgave.fail(kilde, kilde.indlaesning().getProblems());
    }

    private static List<Tekst> begrundelser(Strategi strategi, Planresultat plan) {
        return plan.handleplan()
                .map(handleplan ->
                        new Begrunder(Planner.standard()).explain(Planforespoergsel.of(strategi), handleplan))
                .map(Begrundelsestekst::saetninger)
                .orElse(List.of());
    }
}

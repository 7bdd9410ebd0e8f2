package dk.kommunestrategi.examples.command;

import dk.kommunestrategi.examples.command.option.RequestOptions;
import dk.kommunestrategi.examples.command.option.UsageError;
import dk.kommunestrategi.examples.command.source.Input;
import dk.kommunestrategi.examples.command.source.PlanningInput;
import dk.kommunestrategi.io.Portefoeljedokument;
import dk.kommunestrategi.io.Strategidokument;
import dk.kommunestrategi.io.dokument.plan.Begrundelsestekst;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Subject;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.Begrunder;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.plan.Planstatus;
import dk.kommunestrategi.rules.plan.SearchLimits;
import dk.kommunestrategi.rules.plan.begrundelse.Modforslag;
import dk.kommunestrategi.rules.plan.begrundelse.Planforklaring;
import dk.kommunestrategi.rules.planopgave.Initiativnummer;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.YearHalf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code explain FILE…}: tells why the computed handleplan places initiatives where it does, and why not elsewhere. */
@Command(name = "explain", mixinStandardHelpOptions = true)
final class ExplainCommand extends PlanningCommand {

    @Option(names = "--initiativ", paramLabel = "[KODE:]N", converter = RequestOptions.InitiativForm.class)
    private @Nullable Initiativnummer initiativ;

    @Option(names = "--why-not", paramLabel = "HALF", converter = RequestOptions.HalvaarForm.class)
    private @Nullable YearHalf whyNot;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init")
    ExplainCommand() {}

    @Override
    int run(PlanningInput input) {
        Input source = input.source();
        if (whyNot != null && initiativ == null) {
            throw new UsageError(spec, "kraever", "--why-not", "--initiativ");
        }
        PlanRequest request = input.request().build();
        PlanResult plan = output().plan(request);
        if (!plan.isPlan()) {
            return output().fail(source, input.locate(plan.getProblems()));
        }
        Begrunder begrunder = new Begrunder(output().planner());
        Planforklaring forklaring =
                initiativ == null ? begrunder.explain(plan) : begrunder.explain(plan, initiativ, SearchLimits.STANDARD);
        if (Problem.hasFejl(forklaring.getProblems())) {
            return output().fail(source, input.locate(forklaring.getProblems()));
        }
        Optional<Modforslag> modforslag = whyNot == null || initiativ == null
                ? Optional.empty()
                : Optional.of(begrunder.whyNot(plan, initiativ, whyNot, SearchLimits.STANDARD));
        Optional<PlanResult> unanswered =
                modforslag.flatMap(Modforslag::getPlan).filter(answer -> answer.getStatus() == Planstatus.UNKNOWN);
        if (unanswered.isPresent()) {
            return output().fail(source, input.locate(unanswered.get().getProblems()));
        }
        if (!output().isJson()) {
            output().warn(source, input.locate(ofPlan(forklaring)));
        }
        return output().printResult(source, text(request, forklaring, modforslag), 0);
    }

    /** What the reader of a reason must know of the plan itself. */
    private static List<Problem> ofPlan(Planforklaring forklaring) {
        return forklaring.getProblems().stream()
                .filter(problem -> problem.getCode().getSubject() == Subject.HANDLEPLAN)
                .toList();
    }

    private String text(PlanRequest request, Planforklaring forklaring, Optional<Modforslag> modforslag) {
        if (output().isJson()) {
            String fingeraftryk = request.getPortefoelje()
                    .map(portefoelje -> Portefoeljedokument.of(portefoelje).fingeraftryk())
                    .orElseGet(() -> Strategidokument.of(request.strategi()).fingeraftryk());
            return modforslag
                    .map(answer -> output().resultJson().write(forklaring, fingeraftryk, answer))
                    .orElseGet(() -> output().resultJson().write(forklaring, fingeraftryk));
        }
        Sprog sprog = output().sprog();
        return output().resultView()
                .shown(modforslag
                        .map(answer -> Begrundelsestekst.dokument(forklaring, answer, sprog))
                        .orElseGet(() -> Begrundelsestekst.dokument(forklaring, sprog))
                        .text());
    }
}

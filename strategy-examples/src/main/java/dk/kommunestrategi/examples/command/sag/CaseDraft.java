package dk.kommunestrategi.examples.command.sag;

import dk.kommunestrategi.examples.command.option.DokumentFormat;
import dk.kommunestrategi.examples.command.option.SensitivityOption;
import dk.kommunestrategi.examples.command.output.OutputOptions;
import dk.kommunestrategi.examples.command.source.Input;
import dk.kommunestrategi.examples.command.source.PortefoeljeSource;
import dk.kommunestrategi.examples.command.source.Source;
import dk.kommunestrategi.io.dokument.Dokument;
import dk.kommunestrategi.io.dokument.sag.Sagsudkast;
import dk.kommunestrategi.io.dokument.udmoentning.Beskrivelsestekst;
import dk.kommunestrategi.io.dokument.udmoentning.Beskrivelsesudkast;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.text.Listing;
import dk.kommunestrategi.rules.Begrunder;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.PlanResult;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Drafts what is put before a body: strategies and their plan before a committee, an initiative before the management group. */
public final class CaseDraft {

    /** How many plans a draft names beside the recommended one, and that one. */
    private static final int ALTERNATIVER = 4;

    private final OutputOptions output;
    private final DokumentFormat format;
    private final @Nullable Integer alternativer;

    /** A draft in a format; how many plans it names may be said. */
    public CaseDraft(OutputOptions output, DokumentFormat format, @Nullable Integer alternativer) {
        this.output = output;
        this.format = format;
        this.alternativer = alternativer;
    }

    /** Returns the exit code; other plans of all strategies take their time to find, and are named where that is asked. */
    public int write(PortefoeljeSource source) {
        List<Problem> problems = source.problems(output.planner(), strategi -> List.of());
        if (Problem.hasFejl(problems)) {
            return output.fail(source, problems);
        }
        PlanResult plan = output.plan(PlanRequest.builder()
                .portefoelje(source.portefoelje())
                .antalAlternativer(alternativer == null ? 0 : alternativer)
                .build());
        return print(source, Sagsudkast.dokument(plan, output.sprog()));
    }

    /** Returns the exit code; without a number, the draft is about the strategy and its plan. */
    public int write(Source source, Strategi strategi, @Nullable Integer initiativ, SensitivityOption sensitivity) {
        List<Problem> problems = source.problems(output.planner());
        if (Problem.hasFejl(problems)) {
            return output.fail(source, problems);
        }
        if (initiativ == null) {
            return print(source, fremstilling(strategi, sensitivity));
        }
        Optional<Dokument> beskrivelse = Beskrivelsesudkast.draft(strategi, initiativ, output.sprog())
                .map(udkast -> Beskrivelsestekst.dokument(strategi, udkast, output.sprog()));
        return beskrivelse
                .map(dokument -> print(source, dokument))
                .orElseGet(() -> output.fail(source, List.of(unknown(strategi, initiativ))));
    }

    private Dokument fremstilling(Strategi strategi, SensitivityOption sensitivity) {
        PlanResult plan = output.plan(PlanRequest.builder()
                .strategi(strategi)
                .antalAlternativer(alternativer == null ? ALTERNATIVER : alternativer)
                .build());
        return plan.isPlan()
                ? Sagsudkast.dokument(plan, sensitivity.of(plan, new Begrunder(output.planner())), output.sprog())
                : Sagsudkast.dokument(plan, output.sprog());
    }

    private int print(Input source, Dokument dokument) {
        return output.printResult(source, format.write(dokument, output.resultView()), 0);
    }

    private static Problem unknown(Strategi strategi, int initiativ) {
        return Problem.of(
                        Problemkode.UKENDT_INITIATIV,
                        Problem.pointer("initiativer"),
                        initiativ,
                        Listing.of(strategi.getInitiativer(), one -> Integer.toString(one.getNummer())))
                .value(Integer.toString(initiativ))
                .build();
    }
}

package dk.kommunestrategi.examples.command.option;

import dk.kommunestrategi.rules.Begrunder;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.plan.foelsomhed.Foelsomhed;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option that asks on which durations a plan hinges. */
public final class SensitivityOption {

    @Option(names = "--sensitivity")
    private boolean asked;

    public boolean isAsked() {
        return asked;
    }

    /** Returns what follows if a duration turns out otherwise, where that is asked and there is a plan. */
    public Optional<Foelsomhed> of(PlanResult plan, Begrunder begrunder) {
        return Optional.of(plan).filter(made -> asked && made.isPlan()).map(begrunder::foelsomhed);
    }
}

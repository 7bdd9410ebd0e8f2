package dk.kommunestrategi.io.rapport;

import dk.kommunestrategi.io.dokument.Dokument;
import dk.kommunestrategi.io.dokument.writer.Page;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.plan.begrundelse.Planforklaring;
import dk.kommunestrategi.rules.plan.foelsomhed.Foelsomhed;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A report on a computed handleplan, as a {@link Dokument} that a committee reads.
 *
 * <pre>{@code
 * PlanResult plan = planner.plan(request);
 * String page = Rapport.builder().plan(plan).build().dokument().html();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface Rapport {

    /**
     * {@return what the planning came to, which knows what was asked for; it must have a plan, unless the strategy has no
     * initiatives to place: then the report tells what the strategy says}
     */
    PlanResult getPlan();

    /** {@return the reasons for its placements; without them the report has no such section} */
    Optional<Planforklaring> getForklaring();

    /**
     * {@return how much the plan depends on durations that nobody knows; without it the report has no such section, and says
     * beside its claims only that durations are assumed}
     */
    Optional<Foelsomhed> getFoelsomhed();

    /** {@return what was found in the document, with its places; the plan's own problems are told anyway} */
    List<Problem> getProblems();

    /** {@return the language; Danish if nothing else is said} */
    @Value.Default
    default Sprog getSprog() {
        return Sprog.DANSK;
    }

    /**
     * {@return the sections wanted; their order is always that of {@link Rapportafsnit}} All of them if nothing else is
     * said.
     */
    @Value.Default
    default Set<Rapportafsnit> getAfsnit() {
        return Set.of(Rapportafsnit.values());
    }

    /** {@return how the initiatives are grouped at first; by number if nothing else is said} */
    @Value.Default
    default Gruppering getGruppering() {
        return Gruppering.NUMMER;
    }

    /** {@return the report as a document, to be written as HTML, Markdown or plain text} */
    default Dokument dokument() {
        RapportInput input = new RapportInput(this);
        return new Page(
                getSprog(),
                input.title(),
                input.subtitle(),
                List.of(),
                Stream.of(Rapportafsnit.values())
                        .filter(getAfsnit()::contains)
                        .flatMap(afsnit -> afsnit.write(input).stream())
                        .toList());
    }

    /** A report on initiatives without a plan would hide that there is none, and reasons of another request would be none. */
    @Value.Check
    default void check() {
        if (!getPlan().isPlan()
                && !getPlan().getRequest().strategi().getInitiativer().isEmpty()) {
            throw new IllegalStateException("A report needs a plan, but this planning ended as "
                    + getPlan().getStatus() + ": maybe ask PlanResult.isPlan() first, and tell its problems");
        }
        if (getFoelsomhed()
                .filter(foelsomhed -> !foelsomhed.getRequest().equals(getPlan().getRequest()))
                .isPresent()) {
            throw new IllegalStateException("The sensitivity is that of another request:"
                    + " maybe pass the report's own plan to Begrunder.foelsomhed()");
        }
        if (getForklaring()
                .filter(forklaring -> !forklaring.getRequest().equals(getPlan().getRequest()))
                .isPresent()) {
            throw new IllegalStateException("The explanation is that of another request:"
                    + " maybe pass the report's own plan to Begrunder.explain()");
        }
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Rapport}; what is required and not set is named when {@code build()} throws. */
    final class Builder extends ImmutableRapport.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}

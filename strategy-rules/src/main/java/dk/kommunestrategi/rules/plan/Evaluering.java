package dk.kommunestrategi.rules.plan;

import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.problem.Problem;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A given handleplan, judged by the same criteria and rules as a computed one. Immutable and thread-safe. */
@Value.Immutable
public interface Evaluering extends MaaltPlan {

    /** {@return the period that the half-years are counted in; absent when there was nothing to judge} */
    Optional<Periode> getPeriode();

    /** The criteria in the policy's order; empty unless every initiative is placed in the period. */
    @Override
    List<Kriterievaerdi> getCriteria();

    /** The placements as given, in ascending order of initiatives. */
    @Override
    List<Placering> getPlaceringer();

    /** {@return the load on every centre, in ascending order of codes} */
    List<Centerbelastning> getBelastning();

    /** {@return what the handleplan breaks or lacks: warnings, never a refusal} */
    List<Problem> getProblems();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Evaluering}; what is required and not set is named when {@code build()} throws. */
    final class Builder extends ImmutableEvaluering.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}

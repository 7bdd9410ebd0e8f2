package dk.kommunestrategi.rules.plan.begrundelse;

import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.style.ResultStyle;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.planopgave.Initiativnummer;
import dk.kommunestrategi.rules.regel.Placeringskriterium;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Why a plan is as it is: the reasons for every placement, and all that they rest on, so that they can be checked years
 * later. The order of criteria is the policy's; where the strategy states none it is our default, since the catalogue names
 * five principles of placement without ranking them. Immutable and thread-safe.
 */
@Value.Immutable
@ResultStyle
public interface Planforklaring {

    /** {@return the version of this library that explained} */
    String getVersion();

    /** {@return the period whose half-years are looked at; absent where the request names none} */
    Optional<Periode> getPeriode();

    /** {@return the request: the strategy, and what was wanted otherwise than it says} */
    PlanRequest getRequest();

    /** {@return the criteria in the policy's order, each with its version, its meaning and its source} */
    List<Placeringskriterium> getKriterier();

    /**
     * {@return the reasons for the placements and for what is left out, in ascending order of initiatives; another initiative
     * that is not placed has none}
     */
    List<Begrundelse> getBegrundelser();

    /** {@return what is wrong with the request, or worth a warning in it or in the plan} */
    List<Problem> getProblems();

    /**
     * {@return what a criterion or rule of the embedding system's own threw, for whoever made it; the problem that names
     * it is among the others} Takes no part in equality.
     */
    @Value.Auxiliary
    Optional<Throwable> getCause();

    /** {@return whether the order of criteria is that of the standard policy because none is stated} */
    default boolean isStandardpolitik() {
        return getRequest().isStandardpolitik();
    }

    /**
     * {@return the reasons for the placement of an initiative of the only strategy that is planned, or that it is left out; nothing
     * where it has none}
     *
     * @param initiativ the initiative's number
     */
    default Optional<Begrundelse> begrundelse(int initiativ) {
        return begrundelse(Initiativnummer.of(initiativ));
    }

    /**
     * {@return the reasons for the placement of one initiative, or that it is left out; nothing where it has none}
     *
     * @param initiativ which initiative
     */
    default Optional<Begrundelse> begrundelse(Initiativnummer initiativ) {
        return getBegrundelser().stream()
                .filter(begrundelse -> begrundelse.getInitiativ().equals(initiativ))
                .findFirst();
    }
}

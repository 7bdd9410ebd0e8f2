package dk.kommunestrategi.rules.plan.foelsomhed;

import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.style.ResultStyle;
import dk.kommunestrategi.rules.plan.PlanRequest;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How much a plan depends on durations that nobody knows ("følsomhed": sensitivity): for each initiative whose duration lies
 * within a range, and each other duration in the range than the expected one, what becomes of the plan if it turns out to be
 * that. All other initiatives take as long as is expected: it speaks of one duration at a time, and says nothing of several
 * that turn out otherwise together. Immutable and thread-safe.
 */
@Value.Immutable
@ResultStyle
public interface Foelsomhed {

    /** {@return what the plan was asked for with} */
    @Value.Redacted
    PlanRequest getRequest();

    /** {@return the version of this library that asked} */
    String getVersion();

    /**
     * {@return what each duration means for the plan, in ascending order of initiatives, then of durations; none where there
     * is no plan, or where every duration is known}
     */
    List<Varighedsvirkning> getVirkninger();

    /**
     * {@return the number of durations that are not even named there: those farthest from what is expected, where there are
     * more than ten thousand}
     */
    @Value.Default
    default long getUnaevnte() {
        return 0;
    }

    /**
     * {@return what stood in the way of asking: the problems of the plan, where there is none, or a criterion or rule of the
     * embedding system's own that did what it may not}
     */
    List<Problem> getProblems();

    /**
     * {@return what a criterion or rule of the embedding system's own threw, for whoever made it; the problem that names
     * it is among the others} Takes no part in equality.
     */
    @Value.Auxiliary
    Optional<Throwable> getCause();

    /** {@return how many steps the search took} */
    @Value.Default
    default long getSteps() {
        return 0;
    }

    /** {@return the durations on which the plan hinges, in the same order} */
    default List<Varighedsvirkning> vippepunkter() {
        return getVirkninger().stream().filter(Varighedsvirkning::isVippepunkt).toList();
    }

    /** {@return the number of durations for which it was not looked what plan would be best then, for want of budget} */
    default long ikkeUndersoegte() {
        return getUnaevnte()
                + getVirkninger().stream()
                        .filter(virkning -> !virkning.isUndersoegt())
                        .count();
    }

    /** {@return the number of durations for which it is open whether the plan hinges on them} */
    default long uafgjorte() {
        return getUnaevnte()
                + getVirkninger().stream().filter(Varighedsvirkning::isUafgjort).count();
    }
}

package dk.kommunestrategi.rules.planopgave;

/**
 * At which of the durations that an initiative may turn out to have a rule demands most of a plan, or a criterion gives it
 * its worst value ("værst": worst). Where a policy asks for plans that hold whatever durations turn out to be, that is the
 * duration that counts there: {@link Planopgave#seenAt} shows rule and criterion no other.
 */
public enum Vaerst {
    /** At the shortest: what must be under development is so for the fewest half-years. */
    VED_MINDST,
    /** At the longest: what must be finished takes the most half-years, and draws for as many. */
    VED_HOEJST,
    /** At none more than at another: durations do not matter. */
    UANSET,
    /** Nothing is said of it: a plan that holds whatever durations turn out to be cannot be promised. */
    UOPLYST
}

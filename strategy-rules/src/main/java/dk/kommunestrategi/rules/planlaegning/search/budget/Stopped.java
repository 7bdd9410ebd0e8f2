package dk.kommunestrategi.rules.planlaegning.search.budget;

/**
 * Ends a piece of work in which nobody can ask whether to go on, when whoever planned has waited long enough. Caught where
 * it is known what there is without that work; nobody outside the search sees it.
 */
public final class Stopped extends RuntimeException {

    private static final long serialVersionUID = 1;

    Stopped() {
        super("Time is up.", null, false, false);
    }
}

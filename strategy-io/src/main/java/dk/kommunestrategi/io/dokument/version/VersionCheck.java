package dk.kommunestrategi.io.dokument.version;

import java.util.List;

/** Versions of a plan and what each of them has otherwise than the one before it. */
public final class VersionCheck {

    private VersionCheck() {}

    /**
     * Requires that there is a difference for each version from the second on.
     *
     * @throws IllegalArgumentException if there are others
     */
    public static void require(List<?> versioner, List<?> forskelle) {
        int expected = Math.max(0, versioner.size() - 1);
        if (forskelle.size() != expected) {
            throw new IllegalArgumentException("One difference is needed from each version to the next: " + expected
                    + " for " + versioner.size() + " versions, not " + forskelle.size());
        }
    }
}

package dk.kommunestrategi.examples.command;

import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.Optional;
import java.util.stream.IntStream;

/** Whether versions that are asked for are there. */
final class VersionCheck {

    private VersionCheck() {}

    /**
     * Returns the problem that one of some numbers is that of no version.
     *
     * @param versioner the property that holds the versions
     * @param antal how many there are
     */
    static Optional<Problem> unknown(String versioner, int antal, int... numre) {
        return IntStream.of(numre)
                .filter(nummer -> nummer < 1 || nummer > antal)
                .mapToObj(nummer -> Problem.of(
                                Problemkode.UKENDT_HANDLEPLANSVERSION, Problem.pointer(versioner), nummer, antal)
                        .build())
                .findFirst();
    }
}

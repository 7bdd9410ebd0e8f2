package dk.kommunestrategi.examples.command.source;

import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.rules.plan.PlanResult;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a command reads: one document, or several. */
public interface Input {

    /** The names as the user wrote them. */
    String name();

    /**
     * Writes what was read with a plan of it, proposed on this day where one is stated; tells what could not be kept, or by
     * errors why nothing is written.
     */
    List<Problem> write(PlanResult plan, Optional<LocalDate> dato, Path file) throws IOException;

    /** Whether something was read from this very file. */
    boolean isFile(Path file) throws IOException;
}

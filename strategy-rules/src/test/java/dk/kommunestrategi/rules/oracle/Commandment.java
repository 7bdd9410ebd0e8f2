package dk.kommunestrategi.rules.oracle;

import dk.kommunestrategi.model.problem.Problemkode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.threeten.extra.YearHalf;

/**
 * One thing that the rule book commands.
 *
 * @param key which command it is
 * @param violations how a plan, which may leave initiatives unplaced, breaks it
 */
public record Commandment(Subject key, Function<Map<Integer, YearHalf>, List<Violation>> violations) {

    /**
     * What tells one command from another.
     *
     * @param regel the id of the rule behind it
     * @param subject the centre it concerns, or nothing
     * @param initiativer the numbers of the initiatives it concerns
     */
    public record Subject(String regel, String subject, Set<Integer> initiativer) {}

    /**
     * A breach: what kind of problem it is, whose formal start is to blame (0 for nobody's alone), and the arguments
     * that this kind of problem promises.
     */
    public record Violation(Problemkode kode, int initiativ, List<Object> arguments) {}

    /** Whether the plan keeps the command. */
    public boolean isKeptBy(Map<Integer, YearHalf> plan) {
        return violations.apply(plan).isEmpty();
    }
}

package dk.kommunestrategi.io;

import dk.kommunestrategi.io.reading.json.UnknownFields;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Result;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.historik.Handleplanshistorik;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A strategy as its document states it. One that was read knows where in its text everything stands, so that whatever is
 * found wrong later is told with line and column; and it keeps what a newer minor version of the format states besides
 * and this release does not know. Whoever changes a strategy and writes it back to where it came from keeps the document
 * around it:
 *
 * <pre>{@code json.write(dokument.withStrategi(planned), file)}</pre>
 *
 * <p>What is not known stays with the initiative, centre or other thing in which it stood, as long as that is there.
 * Documents are equal when they state the same, however their texts are written. Immutable and thread-safe; holds the
 * document as it came for as long as it is held itself.
 */
public final class Strategidokument extends StatedDokument<Strategi> {

    /** A document that was read, with the warnings about it. */
    Strategidokument(
            Strategi strategi, UnknownFields unknown, UnaryOperator<List<Problem>> places, List<Problem> advarsler) {
        super(Strategi.class, strategi, unknown, places, advarsler);
    }

    /**
     * {@return a document that states the strategy and nothing besides; it has no text yet}
     *
     * @param strategi the strategy to state
     */
    public static Strategidokument of(Strategi strategi) {
        return new Strategidokument(strategi, UnknownFields.NONE, List::copyOf, List.of());
    }

    /**
     * {@return a document that states a strategy which was read from something else than JSON}
     *
     * @param strategi the strategy
     * @param advarsler the warnings that its reader told
     * @param places returns problems of the strategy with where they stand in what was read
     */
    public static Strategidokument of(Strategi strategi, List<Problem> advarsler, UnaryOperator<List<Problem>> places) {
        return new Strategidokument(strategi, UnknownFields.NONE, places, advarsler);
    }

    /** {@return the strategy} */
    public Strategi getStrategi() {
        return stated();
    }

    /**
     * {@return the document with this strategy in the place of its own; it has no text yet}
     *
     * @param changed the strategy that takes the place
     */
    public Strategidokument withStrategi(Strategi changed) {
        return new Strategidokument(changed, unknown(), List::copyOf, List.of());
    }

    /**
     * {@return the strategy if it can be planned, with everything that is wrong with it or worth a warning: what its
     * reader told, and what planning lacks, located} It can be planned when that {@linkplain Result#isOk is no error}.
     *
     * @param planner the planner that is to plan it
     */
    public Result<Strategi> check(Planner planner) {
        List<Problem> problems = locate(Stream.concat(advarsler().stream(), locate(planner.check(stated())).stream())
                .distinct()
                .toList());
        return Problem.hasFejl(problems) ? Result.ofFejl(problems) : Result.of(stated(), problems);
    }

    /** {@return the history of the strategy's handleplan, in which what a plan rests on has the digest of a document} */
    public Handleplanshistorik historik() {
        return Handleplanshistorik.of(
                stated(), grundlag -> Strategidokument.of(grundlag).fingeraftryk());
    }

    @Override
    public String toString() {
        return text("strategi=" + stated().getNavn());
    }
}

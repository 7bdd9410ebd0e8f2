package dk.kommunestrategi.rules.planlaegning.border;

import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.sprog.Tekst;
import dk.kommunestrategi.model.sprog.Tekster;
import dk.kommunestrategi.model.text.Excerpt;
import dk.kommunestrategi.rules.planlaegning.search.budget.Stopped;
import java.util.List;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A criterion or a rule of the embedding system's own, which is asked, and named where it does what it may not do. */
final class Party {

    private static final Tekster TEKSTER = new Tekster(
            locale -> ResourceBundle.getBundle("dk.kommunestrategi.rules.planlaegning.border.Fejltekster", locale));

    private final Problemkode kode;
    private final String id;
    private final String pointer;

    /**
     * One who is asked.
     *
     * @param kode what kind of problem it is when it does what it may not do
     * @param id its id
     * @param pointer where the document names it, as a JSON pointer
     */
    Party(Problemkode kode, String id, String pointer) {
        this.kode = kode;
        this.id = id;
        this.pointer = pointer;
    }

    /** Returns what it answers to a question. */
    <T> T ask(Supplier<? extends @Nullable T> question) {
        T answer;
        try {
            answer = question.get();
        } catch (Fault | Stopped known) {
            throw known;
        } catch (Throwable thrown) {
            throw thrown(thrown);
        }
        if (answer == null) {
            throw fault("intet");
        }
        return answer;
    }

    /**
     * The fault of having thrown something, declared or not.
     *
     * @throws VirtualMachineError if that is what was thrown, unless for a stack too deep: then more is wrong than whoever was
     *     asked
     */
    Fault thrown(Throwable thrown) {
        if (thrown instanceof VirtualMachineError error && !(error instanceof StackOverflowError)) {
            throw error;
        }
        String message = Objects.requireNonNullElse(thrown.getMessage(), "");
        String name = thrown.getClass().getSimpleName();
        return new Fault(problem("afbrudt", message.isEmpty() ? name : name + ": " + Excerpt.of(message)), thrown);
    }

    /** The fault that stands in the texts under this key. */
    Fault fault(String key, Object... arguments) {
        return new Fault(problem(key, arguments), null);
    }

    private Problem problem(String key, Object... arguments) {
        return Problem.of(kode, pointer, id, new Fejl(key, List.of(arguments))).build();
    }

    /** What somebody did, as part of a sentence. */
    private record Fejl(String key, List<Object> arguments) implements Tekst {

        @Override
        public String text(Sprog sprog) {
            return TEKSTER.text(sprog, key, arguments);
        }
    }
}

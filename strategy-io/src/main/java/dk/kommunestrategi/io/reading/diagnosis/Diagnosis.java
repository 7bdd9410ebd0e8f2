package dk.kommunestrategi.io.reading.diagnosis;

import dk.kommunestrategi.io.reading.json.DokumentMapper;
import dk.kommunestrategi.io.reading.json.UnknownFields;
import dk.kommunestrategi.io.reading.text.ScannedText;
import dk.kommunestrategi.model.check.Betegnelse;
import dk.kommunestrategi.model.check.ProblemReport;
import dk.kommunestrategi.model.check.ValueCheck;
import dk.kommunestrategi.model.problem.Place;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Finds everything that is wrong in a document in which the first look found something. Thread-safe.
 *
 * @param <T> the type of what the document states
 */
public final class Diagnosis<T> {

    private final DokumentMapper<T> mapper;
    private final DokumentCheck<T> check;
    private final ForeignForm foreignForm;

    /** A diagnosis of documents that this mapper cannot bind, or in whose statements this check finds errors. */
    public Diagnosis(DokumentMapper<T> mapper, DokumentCheck<T> check) {
        this.mapper = mapper;
        this.check = check;
        this.foreignForm = new ForeignForm(mapper.getType());
    }

    /**
     * What can be had from a document all the same: one of a newer minor version may only have fields too many.
     *
     * @param stated what it states of the model
     * @param unknown what it states besides
     * @param <T> the type of what it states
     */
    public record Reading<T>(T stated, UnknownFields unknown) {}

    /**
     * Returns what a document states, or nothing when it has errors. Only a syntax error hides others.
     *
     * @param problems is told every problem, without its place unless that is the text itself
     */
    public Optional<Reading<T>> diagnose(String text, ProblemCollector problems) {
        return ScannedText.scan(text, mapper.parser(text), problems::add).flatMap(tree -> check(tree, problems));
    }

    /**
     * Returns a part of what documents state, or nothing when it has errors. What ties it to the rest is not asked.
     *
     * @param problems is told every problem, without its place unless that is the text itself
     */
    public <P> Optional<P> part(String text, Class<P> type, ProblemCollector problems) {
        return ScannedText.scan(text, mapper.parser(text), problems::add)
                .filter(tree -> isObject(tree, problems))
                .flatMap(tree -> bind(tree, type, new StructureCheck(isDokument(type), false, problems), problems))
                .map(bound -> {
                    ProblemReport report = new ProblemReport(bound.broken(), problems::offer);
                    ValueCheck.check(Place.root(bound.value()), type, report::value);
                    return bound.value();
                })
                .filter(part -> !problems.hasFejl());
    }

    private boolean isDokument(Class<?> type) {
        return type == mapper.getType();
    }

    private Optional<Reading<T>> check(JsonNode tree, ProblemCollector problems) {
        if (!isObject(tree, problems)) {
            return Optional.empty();
        }
        Class<T> type = mapper.getType();
        if (foreignForm.isFormOf(tree)) {
            problems.add(Problem.of(Problemkode.FREMMED_FORM, "").build());
            return Optional.empty();
        }
        Optional<Problem> ofOtherKind = DokumentKind.problem(tree, type);
        if (ofOtherKind.isPresent()) {
            problems.add(ofOtherKind.get());
            return Optional.empty();
        }
        Optional<FormatVersion> version = FormatVersion.of(tree);
        if (version.filter(FormatVersion::isForeign).isPresent()) {
            problems.add(FormatVersion.foreign(""));
            return Optional.empty();
        }
        boolean canHaveUnknown = version.filter(FormatVersion::canHaveUnknown).isPresent();
        return bind(tree, type, new StructureCheck(true, canHaveUnknown, problems), problems)
                .map(bound -> {
                    check.check(bound.value(), bound.broken(), problems::offer);
                    return bound.value();
                })
                .filter(stated -> !problems.hasFejl())
                .map(stated -> new Reading<>(stated, UnknownFields.of(tree, type)));
    }

    /** What could be bound of a tree, with stand-ins for what could not, and where that is. */
    private record Bound<P>(P value, Set<String> broken) {}

    private <P> Optional<Bound<P>> bind(
            JsonNode tree, Class<P> type, StructureCheck structure, ProblemCollector problems) {
        ObjectNode bindable = structure.check(tree, type);
        if (problems.isFull()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Bound<>(mapper.read(bindable, type), structure.getBroken()));
        } catch (RuntimeException e) {
            // Nothing is left in the tree that the mapper refuses: this is a fault of its own.
            problems.add(Problem.of(Problemkode.LAESNING_STANDSET, "").build());
            return Optional.empty();
        }
    }

    private static boolean isObject(JsonNode tree, ProblemCollector problems) {
        if (!tree.isObject()) {
            problems.add(ValueProblems.wrongType("", Betegnelse.OBJEKT, tree));
        }
        return tree.isObject();
    }
}

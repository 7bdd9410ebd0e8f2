package dk.kommunestrategi.io.reading.diagnosis;

import dk.kommunestrategi.io.reading.json.StrategiMapper;
import dk.kommunestrategi.io.reading.json.UnknownFields;
import dk.kommunestrategi.io.reading.text.ScannedText;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.StrategiCheck;
import dk.kommunestrategi.model.check.ProblemReport;
import dk.kommunestrategi.model.check.ValueCheck;
import dk.kommunestrategi.model.problem.Betegnelse;
import dk.kommunestrategi.model.problem.Place;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Finds everything that is wrong in a document in which the first look found something. Thread-safe. */
public final class Diagnosis {

    private final StrategiMapper mapper;

    /** A diagnosis of documents that this mapper cannot bind, or whose strategy has errors. */
    public Diagnosis(StrategiMapper mapper) {
        this.mapper = mapper;
    }

    /**
     * What can be had from a document all the same: one of a newer minor version may only have fields too many.
     *
     * @param strategi what it states of the model
     * @param unknown what it states besides
     */
    public record Reading(Strategi strategi, UnknownFields unknown) {}

    /**
     * Returns the strategy of a document, or nothing when it has errors. Only a syntax error hides others.
     *
     * @param problems is told every problem, without its place unless that is the text itself
     */
    public Optional<Reading> diagnose(String text, ProblemCollector problems) {
        return ScannedText.scan(text, mapper.parser(text), problems::add).flatMap(tree -> check(tree, problems));
    }

    /**
     * Returns a part of a strategy, or nothing when it has errors. What ties it to the rest of a strategy is not asked.
     *
     * @param problems is told every problem, without its place unless that is the text itself
     */
    public <T> Optional<T> part(String text, Class<T> type, ProblemCollector problems) {
        return ScannedText.scan(text, mapper.parser(text), problems::add)
                .filter(tree -> isObject(tree, problems))
                .flatMap(tree -> bind(tree, type, new StructureCheck(false, problems), problems))
                .map(bound -> {
                    ProblemReport report = new ProblemReport(bound.broken(), problems::offer);
                    ValueCheck.check(Place.root(bound.value()), type, report::value);
                    return bound.value();
                })
                .filter(part -> !problems.hasFejl());
    }

    private Optional<Reading> check(JsonNode tree, ProblemCollector problems) {
        if (!isObject(tree, problems)) {
            return Optional.empty();
        }
        if (ForeignForm.is(tree)) {
            problems.add(Problem.of(Problemkode.FREMMED_FORM, "").build());
            return Optional.empty();
        }
        Optional<FormatVersion> version = FormatVersion.of(tree);
        if (version.filter(FormatVersion::isForeign).isPresent()) {
            problems.add(Problem.of(Problemkode.UKENDT_VERSION, "/version", Strategi.FORMATVERSION)
                    .build());
            return Optional.empty();
        }
        boolean canHaveUnknown = version.filter(FormatVersion::canHaveUnknown).isPresent();
        return bind(tree, Strategi.class, new StructureCheck(canHaveUnknown, problems), problems)
                .map(bound -> {
                    StrategiCheck.check(bound.value(), bound.broken(), problems::offer);
                    return bound.value();
                })
                .filter(strategi -> !problems.hasFejl())
                .map(strategi -> new Reading(strategi, UnknownFields.of(tree, Strategi.class)));
    }

    /** What could be bound of a tree, with stand-ins for what could not, and where that is. */
    private record Bound<T>(T value, Set<String> broken) {}

    private <T> Optional<Bound<T>> bind(
            JsonNode tree, Class<T> type, StructureCheck structure, ProblemCollector problems) {
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
            problems.add(ValueProblems.wrongType("", Betegnelse.OBJEKT));
        }
        return tree.isObject();
    }
}

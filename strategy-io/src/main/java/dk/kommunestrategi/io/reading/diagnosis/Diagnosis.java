package dk.kommunestrategi.io.reading.diagnosis;

import dk.kommunestrategi.io.reading.check.ProblemCollector;
import dk.kommunestrategi.io.reading.check.StrategiValidation;
import dk.kommunestrategi.io.reading.check.ValueProblems;
import dk.kommunestrategi.io.reading.json.StrategiMapper;
import dk.kommunestrategi.io.reading.json.UnknownFields;
import dk.kommunestrategi.io.reading.text.ScannedText;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.problem.Betegnelse;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.Optional;
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
    public record Result(Strategi strategi, UnknownFields unknown) {}

    /**
     * Returns the strategy of a document, or nothing when it has errors. Only a syntax error hides others.
     *
     * @param problems is told every problem, without its place unless that is the text itself
     */
    public Optional<Result> diagnosis(String tekst, ProblemCollector problems) {
        return ScannedText.scan(tekst, mapper.parser(tekst), problems::add).flatMap(tree -> check(tree, problems));
    }

    private Optional<Result> check(JsonNode tree, ProblemCollector problems) {
        if (!tree.isObject()) {
            problems.add(ValueProblems.wrongType("", Betegnelse.OBJEKT));
            return Optional.empty();
        }
        Optional<FormatVersion> version = FormatVersion.of(tree);
        if (version.filter(FormatVersion::isForeign).isPresent()) {
            problems.add(Problem.of(Problemkode.UKENDT_VERSION, "/version", Strategi.FORMATVERSION)
                    .build());
            return Optional.empty();
        }
        boolean canHaveUnknown = version.filter(FormatVersion::canHaveUnknown).isPresent();
        StructureCheck struktur = new StructureCheck(canHaveUnknown, problems);
        ObjectNode bindable = struktur.check(tree, Strategi.class);
        if (problems.isFyldt()) {
            return Optional.empty();
        }
        Strategi strategi = mapper.read(bindable);
        StrategiValidation.check(strategi, struktur.getBroken(), problems);
        return problems.hasFejl()
                ? Optional.empty()
                : Optional.of(new Result(strategi, UnknownFields.of(tree, Strategi.class)));
    }
}

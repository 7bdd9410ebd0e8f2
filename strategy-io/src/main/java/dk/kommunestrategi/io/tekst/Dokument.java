package dk.kommunestrategi.io.tekst;

import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.JsonNode;

/** A text that has been scanned as JSON: its values as a tree, and where each of them stands. Immutable. */
public final class Dokument {

    private static final Comparator<Problem> I_TEKSTENS_ORDEN = Comparator.<Problem>comparingInt(
                    problem -> problem.getLine().orElse(0))
            .thenComparingInt(problem -> problem.getColumn().orElse(0))
            .thenComparing(Problem::getPointer)
            .thenComparing(Problem::getCode);

    private final Linjer linjer;
    private final Optional<Sted> rod;
    private final Optional<JsonNode> trae;
    private final List<Problem> problems;

    private Dokument(Linjer linjer, Optional<Sted> rod, Optional<JsonNode> trae, List<Problem> problems) {
        this.linjer = linjer;
        this.rod = rod;
        this.trae = trae;
        this.problems = problems;
    }

    /** Scans the text that the parser was made for. */
    public static Dokument scan(String tekst, JsonParser parser) {
        Linjer linjer = new Linjer(tekst);
        Tekstscanner scanner = new Tekstscanner(parser);
        try {
            JsonNode trae = scanner.scan();
            List<Problem> dubletter = scanner.getDubletter().stream()
                    .map(dublet -> placed(dublet.problem(), linjer.position(dublet.offset())))
                    .toList();
            return new Dokument(linjer, Optional.of(scanner.getRod()), Optional.of(trae), dubletter);
        } catch (JacksonException e) {
            Problemkode code =
                    e instanceof StreamConstraintsException ? Problemkode.FOR_STORT_DOKUMENT : Problemkode.SYNTAKSFEJL;
            int brudsted = Math.min(scanner.brudsted(e), tekst.length());
            Problem problem = placed(Problem.of(code, "").build(), linjer.position(brudsted));
            return new Dokument(linjer, Optional.empty(), Optional.empty(), List.of(problem));
        } finally {
            parser.close();
        }
    }

    /** The document's value; absent when the text is not JSON. */
    public Optional<JsonNode> getTrae() {
        return trae;
    }

    /** What is wrong with the text itself: a syntax error, or duplicate keys. */
    public List<Problem> getProblems() {
        return problems;
    }

    /**
     * Returns the problems with line, column and value filled in where they are absent, in the order of the text. A
     * problem with something that is not there stands at the innermost value that ought to hold it.
     */
    public List<Problem> locate(List<Problem> pladsloese) {
        return rod.map(sted -> pladsloese.stream()
                        .map(problem -> locate(problem, sted))
                        .sorted(I_TEKSTENS_ORDEN)
                        .toList())
                .orElse(pladsloese);
    }

    private Problem locate(Problem problem, Sted rod) {
        if (problem.getLine().isPresent()) {
            return problem;
        }
        Sted sted = rod;
        for (String trin : trin(problem.getPointer())) {
            Optional<Sted> naeste = sted.under(trin);
            if (naeste.isEmpty()) {
                return placed(problem, linjer.position(sted.vaerdi()));
            }
            sted = naeste.get();
        }
        Optional<String> value = problem.getValue().or(sted::skrevet);
        int offset = problem.getCode() == Problemkode.UKENDT_NOEGLE ? sted.noegle() : sted.vaerdi();
        return placed(problem.withValue(value), linjer.position(offset));
    }

    private static List<String> trin(String pointer) {
        return pointer.isEmpty() ? List.of() : List.of(pointer.substring(1).split("/", -1));
    }

    private static Problem placed(Problem problem, Position position) {
        return problem.withLine(position.linje()).withColumn(position.kolonne());
    }
}

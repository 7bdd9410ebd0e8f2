package dk.kommunestrategi.io.tekst;

import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Finds where in a text the values stand that problems are about: one walk through its tokens, made only when there are
 * problems, which passes over everything that none of them points into.
 */
public final class Stedfinder {

    private static final Comparator<Problem> I_TEKSTENS_ORDEN = Comparator.<Problem>comparingInt(
                    problem -> problem.getLine().orElse(0))
            .thenComparingInt(problem -> problem.getColumn().orElse(0))
            .thenComparing(Problem::getPointer)
            .thenComparing(Problem::getCode);

    /** What is wrong with a key, not with its value. */
    private static final Set<Problemkode> OM_NOEGLEN =
            EnumSet.of(Problemkode.UKENDT_NOEGLE, Problemkode.NOEGLE_FRA_NYERE_VERSION);

    private final JsonParser parser;
    private final Linjetaeller linjer;

    private Stedfinder(String tekst, JsonParser parser) {
        this.parser = parser;
        this.linjer = new Linjetaeller(tekst);
    }

    /**
     * Returns the problems with line, column and value filled in where they are absent, in the order of the text. A
     * problem with something that is not there stands at the innermost value that ought to hold it. With a text that is
     * not JSON, the problems come back as they are.
     *
     * @param parser made for the text; it is closed
     */
    public static List<Problem> locate(String tekst, JsonParser parser, List<Problem> problems) {
        Sted rod = new Sted();
        problems.stream()
                .filter(problem -> problem.getLine().isEmpty())
                .forEach(problem -> want(rod, problem.getPointer()));
        try (parser) {
            Stedfinder finder = new Stedfinder(tekst, parser);
            parser.nextToken();
            finder.find(rod, finder.position());
        } catch (JacksonException e) {
            return problems;
        }
        return problems.stream()
                .map(problem -> problem.getLine().isPresent() ? problem : place(problem, rod))
                .sorted(I_TEKSTENS_ORDEN)
                .toList();
    }

    private static void want(Sted rod, String pointer) {
        Sted sted = rod;
        for (String trin : trin(pointer)) {
            sted = sted.want(trin);
        }
    }

    private static Problem place(Problem problem, Sted rod) {
        Sted sted = rod;
        for (String trin : trin(problem.getPointer())) {
            Optional<Sted> naeste = sted.found(trin);
            if (naeste.isEmpty()) {
                return sted.fund().vaerdi().place(problem);
            }
            sted = naeste.get();
        }
        Sted.Fund fund = sted.fund();
        Problem medVaerdi = problem.withValue(problem.getValue().or(fund::skrevet));
        return (OM_NOEGLEN.contains(problem.getCode()) ? fund.noegle() : fund.vaerdi()).place(medVaerdi);
    }

    private static List<String> trin(String pointer) {
        return pointer.isEmpty() ? List.of() : List.of(pointer.substring(1).split("/", -1));
    }

    /** The parser stands at the value. */
    private void find(Sted sted, Position noegle) {
        sted.foundAt(noegle, position(), parser.currentToken().isScalarValue() ? parser.getString() : null);
        if (sted.erYderst()) {
            parser.skipChildren();
        } else if (parser.hasToken(JsonToken.START_OBJECT)) {
            findEgenskaber(sted);
        } else if (parser.hasToken(JsonToken.START_ARRAY)) {
            findElementer(sted);
        }
    }

    private void findEgenskaber(Sted objekt) {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Optional<Sted> sted =
                    objekt.wanted(Problem.pointer(parser.currentName()).substring(1));
            if (sted.isPresent()) {
                Position noegle = position();
                parser.nextToken();
                find(sted.get(), noegle);
            } else {
                parser.nextToken();
                parser.skipChildren();
            }
        }
    }

    private void findElementer(Sted liste) {
        for (int k = 0; parser.nextToken() != JsonToken.END_ARRAY; k++) {
            Optional<Sted> sted = liste.wanted(Integer.toString(k));
            if (sted.isPresent()) {
                find(sted.get(), position());
            } else {
                parser.skipChildren();
            }
        }
    }

    private Position position() {
        return linjer.position((int) parser.currentTokenLocation().getCharOffset());
    }
}

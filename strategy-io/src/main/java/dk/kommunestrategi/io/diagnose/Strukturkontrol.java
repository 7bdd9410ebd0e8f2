package dk.kommunestrategi.io.diagnose;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dk.kommunestrategi.io.json.Formatskema;
import dk.kommunestrategi.io.kontrol.Vaerdifejl;
import dk.kommunestrategi.model.problem.Betegnelse;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Finds what a document breaks of the format's JSON Schema, one problem for each place. */
final class Strukturkontrol {

    private Strukturkontrol() {}

    static Collection<Problem> check(JsonNode dokument) {
        Map<String, Problem> problems = new LinkedHashMap<>();
        for (Error error : Skema.SKEMA.validate(dokument)) {
            Problem problem = problem(error);
            // A value of the wrong type breaks most of what else its schema says: only the type is worth telling.
            problems.merge(problem.getPointer(), problem, (foerste, anden) -> erTypefejl(anden) ? anden : foerste);
        }
        return problems.values();
    }

    private static Problem problem(Error error) {
        String pointer = error.getInstanceLocation().toString();
        JsonNode krav = error.getSchemaNode();
        return switch (error.getKeyword()) {
            case "additionalProperties" -> ukendt(pointer, error.getProperty());
            case "required" ->
                Problem.of(Problemkode.MANGLER, pointer + Problem.pointer(error.getProperty()), error.getProperty())
                        .build();
            case "type" -> forkertType(pointer, error.getInstanceNode(), krav.stringValue());
            case "enum" ->
                Problem.of(Problemkode.UKENDT_VAERDI, pointer, liste(krav)).build();
            case "pattern" -> Vaerdifejl.moensterBrudt(pointer, krav.stringValue());
            case "minLength" -> Vaerdifejl.tomTekst(pointer);
            case "minItems" -> Vaerdifejl.tomListe(pointer);
            case "minimum" -> Vaerdifejl.underMindste(pointer, krav.longValue());
            case "maximum" -> Vaerdifejl.overStoerste(pointer, krav.longValue());
            default -> throw new IllegalStateException("No problem code for the keyword " + error.getKeyword());
        };
    }

    private static Problem ukendt(String pointer, String noegle) {
        return Problem.of(Problemkode.UKENDT_NOEGLE, pointer + Problem.pointer(noegle), noegle)
                .value(noegle)
                .build();
    }

    private static Problem forkertType(String pointer, JsonNode vaerdi, String type) {
        Betegnelse rigtig = switch (type) {
            case "object" -> Betegnelse.OBJEKT;
            case "array" -> Betegnelse.LISTE;
            case "integer" -> Betegnelse.HELTAL;
            case "boolean" -> Betegnelse.SAND_ELLER_FALSK;
            default -> Betegnelse.TEKST;
        };
        return vaerdi.isNull() ? Vaerdifejl.nul(pointer, rigtig) : Vaerdifejl.forkertType(pointer, rigtig);
    }

    private static boolean erTypefejl(Problem problem) {
        return problem.getCode() == Problemkode.FORKERT_TYPE || problem.getCode() == Problemkode.NULL_VAERDI;
    }

    private static String liste(JsonNode konstanter) {
        List<String> navne = new ArrayList<>();
        konstanter.forEach(konstant -> navne.add(konstant.stringValue()));
        return String.join(", ", navne);
    }

    /** The schema, read when a document first needs it. */
    private static final class Skema {
        static final Schema SKEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Formatskema.read(), InputFormat.JSON);
    }
}

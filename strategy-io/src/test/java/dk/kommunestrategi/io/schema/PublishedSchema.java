package dk.kommunestrategi.io.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dk.kommunestrategi.io.PortefoeljeJson;
import dk.kommunestrategi.io.StrategiJson;
import dk.kommunestrategi.model.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The published schemas, as somebody else's validator uses them. */
public final class PublishedSchema {

    /** That of strategies. */
    public static final PublishedSchema STRATEGI = new PublishedSchema(StrategiJson.getSchema());

    /** That of portfolios. */
    public static final PublishedSchema PORTEFOELJE = new PublishedSchema(PortefoeljeJson.getSchema());

    private final Schema schema;

    private PublishedSchema(String schema) {
        this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema, InputFormat.JSON);
    }

    public void assertValid(String dokument) {
        assertThat(schema.validate(dokument, InputFormat.JSON)).isEmpty();
    }

    /** Returns the places at which a document breaks the schema; what is missing has one too. */
    public Set<String> brud(String dokument) {
        return look(dokument).brud();
    }

    /** Returns what the schema has against a document. */
    Findings look(String dokument) {
        Map<Boolean, List<Error>> fejl = schema.validate(dokument, InputFormat.JSON).stream()
                .collect(Collectors.partitioningBy(PublishedSchema::isOfRule));
        return new Findings(places(fejl.get(false)), places(fejl.get(true)));
    }

    /** The places at which a document breaks the schema, and those at which it breaks a rule of which the schema knows. */
    record Findings(Set<String> brud, Set<String> regelbrud) {}

    private static Set<String> places(List<Error> alle) {
        return alle.stream()
                .map(fejl -> fejl.getInstanceLocation()
                        + (fejl.getProperty() == null || isOfOneOfTwo(fejl) ? "" : Problem.pointer(fejl.getProperty())))
                .collect(Collectors.toSet());
    }

    private static boolean isOfRule(Error fejl) {
        return List.of("contains", "minContains", "not").contains(fejl.getKeyword())
                || isOfOneOfTwo(fejl)
                || ("ejere".equals(fejl.getProperty()) && fejl.getKeyword().equals("required"));
    }

    /** Where one of two is missing, neither of them has its place. */
    private static boolean isOfOneOfTwo(Error fejl) {
        return fejl.getKeyword().equals("required")
                && fejl.getEvaluationPath().toString().endsWith("/then/required");
    }
}

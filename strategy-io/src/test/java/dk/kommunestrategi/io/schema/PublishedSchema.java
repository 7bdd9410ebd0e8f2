package dk.kommunestrategi.io.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dk.kommunestrategi.io.StrategiJson;
import dk.kommunestrategi.model.problem.Problem;
import java.util.Set;
import java.util.stream.Collectors;

/** The published schema, as somebody else's validator uses it. */
public final class PublishedSchema {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(StrategiJson.getSchema(), InputFormat.JSON);

    private PublishedSchema() {}

    public static void assertValid(String dokument) {
        assertThat(SCHEMA.validate(dokument, InputFormat.JSON)).isEmpty();
    }

    /** Returns the places at which a document breaks the schema; what is missing has one too. */
    public static Set<String> brud(String dokument) {
        return SCHEMA.validate(dokument, InputFormat.JSON).stream()
                .map(fejl -> fejl.getInstanceLocation()
                        + (fejl.getProperty() == null ? "" : Problem.pointer(fejl.getProperty())))
                .collect(Collectors.toSet());
    }
}

package dk.kommunestrategi.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

/** The published schema, as somebody else's validator uses it. */
final class Skema {

    private static final Schema SKEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(StrategiJson.getSkema(), InputFormat.JSON);

    private Skema() {}

    static void assertValid(String dokument) {
        assertThat(SKEMA.validate(dokument, InputFormat.JSON)).isEmpty();
    }
}

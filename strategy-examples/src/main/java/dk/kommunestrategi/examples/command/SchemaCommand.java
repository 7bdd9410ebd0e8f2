package dk.kommunestrategi.examples.command;

import dk.kommunestrategi.io.PortefoeljeJson;
import dk.kommunestrategi.io.ResultJson;
import dk.kommunestrategi.io.ResultJson.Kind;
import dk.kommunestrategi.io.StrategiJson;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code schema}: prints the JSON Schema of the documents, or of what a command prints with {@code --json}. */
@Command(name = "schema", mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {

    /** What there are schemas of: documents, and the results of commands. */
    enum Art {
        /** A strategy. */
        STRATEGI(json -> StrategiJson.getSchema()),
        /** A portfolio of strategies. */
        PORTEFOELJE(json -> PortefoeljeJson.getSchema()),
        /** The result of {@code plan}. */
        PLAN(json -> json.schema(Kind.PLAN)),
        /** The result of {@code evaluate}. */
        EVALUATE(json -> json.schema(Kind.EVALUERING)),
        /** The result of {@code explain}. */
        EXPLAIN(json -> json.schema(Kind.BEGRUNDELSE)),
        /** The result of {@code validate}, and of every command that has no other. */
        VALIDATE(json -> json.schema(Kind.PROBLEMER)),
        /** The result of {@code calendar}. */
        CALENDAR(json -> json.schema(Kind.KALENDER)),
        /** The result of {@code status}. */
        STATUS(json -> json.schema(Kind.STATUS)),
        /** The result of {@code yearly}. */
        YEARLY(json -> json.schema(Kind.AARSRAPPORT)),
        /** The result of {@code history}. */
        HISTORY(json -> json.schema(Kind.HISTORIK)),
        /** The result of {@code history --compare}. */
        COMPARE(json -> json.schema(Kind.VERSIONSFORSKEL)),
        /** The result of {@code case}. */
        CASE(json -> json.schema(Kind.SAGER));

        private final Function<ResultJson, String> schema;

        Art(Function<ResultJson, String> schema) {
            this.schema = schema;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(
            names = "--kind",
            paramLabel =
                    "strategi|portefoelje|plan|evaluate|explain|validate|calendar|status|yearly|history|compare|case",
            defaultValue = "strategi")
    private Art art;

    @Mixin
    private OutputOptions output;

    @SuppressWarnings("NullAway.Init")
    SchemaCommand() {}

    @Override
    public Integer call() {
        return output.printResult("schema", art.schema.apply(output.resultJson()));
    }
}

package dk.kommunestrategi.examples.command;

import dk.kommunestrategi.examples.command.output.OutputOptions;
import dk.kommunestrategi.io.PortefoeljeJson;
import dk.kommunestrategi.io.ResultJson;
import dk.kommunestrategi.io.ResultKind;
import dk.kommunestrategi.io.StrategiJson;
import dk.kommunestrategi.model.sprog.Sprog;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code schema}: prints the JSON Schema of the documents, or of what a command prints with {@code --json}. */
@Command(name = "schema", mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {

    /** What there are schemas of: documents, and the results of commands. */
    enum Art {
        /** A strategy. */
        STRATEGI,
        /** A portfolio of strategies. */
        PORTEFOELJE,
        /** The result of {@code plan}. */
        PLAN,
        /** The result of {@code evaluate}. */
        EVALUATE,
        /** The result of {@code explain}. */
        EXPLAIN,
        /** The result of {@code validate}, and of every command that has no other. */
        VALIDATE,
        /** The result of {@code calendar}. */
        CALENDAR,
        /** The result of {@code status}. */
        STATUS,
        /** The result of {@code yearly}. */
        YEARLY,
        /** The result of {@code history}. */
        HISTORY,
        /** The result of {@code history} of a portfolio. */
        JOINT,
        /** The result of {@code history --compare}. */
        COMPARE,
        /** The result of {@code history --compare} of a portfolio. */
        JOINT_COMPARE,
        /** The result of {@code case}. */
        CASE,
        /** All of them, as components of an OpenAPI document. */
        OPENAPI;

        private String schema(ResultJson json, Sprog sprog) {
            return switch (this) {
                case STRATEGI -> StrategiJson.getSchema(sprog);
                case PORTEFOELJE -> PortefoeljeJson.getSchema(sprog);
                case PLAN -> json.schema(ResultKind.PLAN);
                case EVALUATE -> json.schema(ResultKind.EVALUERING);
                case EXPLAIN -> json.schema(ResultKind.BEGRUNDELSE);
                case VALIDATE -> json.schema(ResultKind.PROBLEMER);
                case CALENDAR -> json.schema(ResultKind.KALENDER);
                case STATUS -> json.schema(ResultKind.STATUS);
                case YEARLY -> json.schema(ResultKind.AARSRAPPORT);
                case HISTORY -> json.schema(ResultKind.HISTORIK);
                case JOINT -> json.schema(ResultKind.PORTEFOELJEHISTORIK);
                case COMPARE -> json.schema(ResultKind.VERSIONSFORSKEL);
                case JOINT_COMPARE -> json.schema(ResultKind.PORTEFOELJEFORSKEL);
                case CASE -> json.schema(ResultKind.SAGER);
                case OPENAPI -> json.openApi();
            };
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @Option(names = "--kind", paramLabel = "KIND", defaultValue = "strategi")
    private Art art;

    @Mixin
    private OutputOptions output;

    @SuppressWarnings("NullAway.Init")
    SchemaCommand() {}

    @Override
    public Integer call() {
        return output.printResult("schema", art.schema(output.resultJson(), output.sprog()));
    }
}

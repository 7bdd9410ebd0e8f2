package dk.kommunestrategi.examples.command;

import dk.kommunestrategi.io.PortefoeljeJson;
import dk.kommunestrategi.io.StrategiJson;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code schema}: prints the JSON Schema of the documents. */
@Command(name = "schema", mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {

    /** The documents there are. */
    enum Art {
        /** A strategy. */
        STRATEGI,
        /** A portfolio of strategies. */
        PORTEFOELJE;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(names = "--kind", paramLabel = "strategi|portefoelje", defaultValue = "strategi")
    private Art art;

    @Mixin
    private OutputOptions output;

    @SuppressWarnings("NullAway.Init")
    SchemaCommand() {}

    @Override
    public Integer call() {
        return output.printResult(
                "schema", art == Art.PORTEFOELJE ? PortefoeljeJson.getSchema() : StrategiJson.getSchema());
    }
}

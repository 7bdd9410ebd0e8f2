package dk.kommunestrategi.examples.kommando;

import dk.kommunestrategi.io.StrategiJson;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code schema}: prints the JSON Schema of the document format. */
@Command(name = "schema", mixinStandardHelpOptions = true)
final class Schemakommando implements Callable<Integer> {

    @Mixin
    private Udgave udgave;

    @SuppressWarnings("NullAway.Init")
    Schemakommando() {}

    @Override
    public Integer call() {
        return udgave.printResultat("schema", StrategiJson.getSkema());
    }
}

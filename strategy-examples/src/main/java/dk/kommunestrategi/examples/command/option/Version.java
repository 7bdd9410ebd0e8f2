package dk.kommunestrategi.examples.command.option;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The product's version, from the manifest of the jar that runs. */
public final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"handleplan " + Optional.ofNullable(version).orElse("(not packaged)")};
    }
}

package dk.kommunestrategi.examples.kommando;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** A command used in a way that makes no sense, though each argument does. */
final class Brugsfejl extends ParameterException {

    private static final long serialVersionUID = 1;

    private final String key;
    private final transient Object[] argumenter;

    /** A mistake told by the text of this key, with its places filled. */
    Brugsfejl(CommandSpec kommando, String key, Object... argumenter) {
        super(kommando.commandLine(), key);
        this.key = key;
        this.argumenter = argumenter.clone();
    }

    String key() {
        return key;
    }

    Object[] argumenter() {
        return argumenter.clone();
    }
}

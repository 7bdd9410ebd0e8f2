package dk.kommunestrategi.examples.command.option;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** A command used in a way that makes no sense, though each argument does. */
public final class UsageError extends ParameterException {

    private static final long serialVersionUID = 1;

    private final String key;
    private final transient Object[] arguments;

    /** A mistake told by the text of this key, with its places filled. */
    public UsageError(CommandSpec command, String key, Object... arguments) {
        super(command.commandLine(), key);
        this.key = key;
        this.arguments = arguments.clone();
    }

    String key() {
        return key;
    }

    Object[] arguments() {
        return arguments.clone();
    }
}

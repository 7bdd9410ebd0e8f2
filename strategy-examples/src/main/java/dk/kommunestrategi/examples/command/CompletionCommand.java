package dk.kommunestrategi.examples.command;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code completion}: prints what makes bash and zsh complete commands, options and their values. */
@Command(name = "completion", mixinStandardHelpOptions = true)
final class CompletionCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init")
    CompletionCommand() {}

    @Override
    public Integer call() {
        CommandSpec handleplan = spec.root();
        spec.commandLine().getOut().print(AutoComplete.bash(handleplan.name(), handleplan.commandLine()) + "\n");
        return 0;
    }
}

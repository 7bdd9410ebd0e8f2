package dk.kommunestrategi.examples.command;

import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code completion}: prints what makes bash and zsh complete commands, options and their values. */
@Command(name = "completion", mixinStandardHelpOptions = true)
final class CompletionCommand implements Callable<Integer> {

    /** The library counts in the digits that the machine is used to; bash knows ours only. */
    private static final Pattern OTHER_DIGIT = Pattern.compile("[\\p{Nd}&&[^0-9]]");

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init")
    CompletionCommand() {}

    @Override
    public Integer call() {
        CommandSpec handleplan = spec.root();
        String script = AutoComplete.bash(handleplan.name(), handleplan.commandLine()) + "\n";
        spec.commandLine()
                .getOut()
                .print(OTHER_DIGIT
                        .matcher(script)
                        .replaceAll(digit ->
                                Integer.toString(Character.digit(digit.group().codePointAt(0), 10))));
        return 0;
    }
}

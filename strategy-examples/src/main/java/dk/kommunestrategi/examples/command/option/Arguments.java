package dk.kommunestrategi.examples.command.option;

import dk.kommunestrategi.model.text.Letters;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What the arguments say of options that already count while the rest of them is read, or cannot be. */
public final class Arguments {

    private final List<String> arguments;

    public Arguments(String... arguments) {
        List<String> all = List.of(arguments);
        int end = all.indexOf("--");
        this.arguments = end < 0 ? all : all.subList(0, end);
    }

    /** Returns the choice that an option names, or another one where it names none. */
    public <T extends Enum<T>> T chosen(String option, T[] choices, T otherwise) {
        return value(option)
                .flatMap(value -> Arrays.stream(choices)
                        .filter(choice -> Letters.isSame(choice.name(), value))
                        .findFirst())
                .orElse(otherwise);
    }

    /** Returns the value given last, as {@code --option value} or {@code --option=value}. */
    private Optional<String> value(String option) {
        for (int k = arguments.size() - 1; k >= 0; k--) {
            String argument = arguments.get(k);
            if (argument.startsWith(option + "=")) {
                return Optional.of(argument.substring(option.length() + 1));
            }
            if (argument.equals(option) && k + 1 < arguments.size()) {
                return Optional.of(arguments.get(k + 1));
            }
        }
        return Optional.empty();
    }

    /** Refuses an option that takes no value and has an empty one, as in {@code --json=}: somebody meant to give one. */
    public void checkFlags(CommandSpec command) {
        for (String argument : arguments) {
            String option = argument.endsWith("=") ? argument.substring(0, argument.length() - 1) : argument;
            OptionSpec found = option.equals(argument) ? null : command.findOption(option);
            if (found != null && found.arity().max() == 0) {
                throw new UsageError(command, "ingenVaerdi", option);
            }
        }
    }
}

package dk.kommunestrategi.examples.command.option;

import dk.kommunestrategi.examples.command.view.View;
import dk.kommunestrategi.model.text.Spelling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Wrong usage told in two lines: what is wrong, with what may have been meant, and where to read more. */
public final class UsageErrorText {

    private final View view;

    public UsageErrorText(View view) {
        this.view = view;
    }

    /** Returns the lines. */
    public String text(ParameterException error) {
        CommandSpec command = error.getCommandLine().getCommandSpec();
        return view.shown(command.root().name() + ": " + view.error(view.word("FEJL")) + ": " + what(error) + "\n"
                + view.word("seHjaelp", command.qualifiedName()) + "\n");
    }

    private String what(ParameterException error) {
        if (error instanceof UsageError usageError) {
            return view.word(usageError.key(), usageError.arguments());
        }
        if (error instanceof UnmatchedArgumentException unknown) {
            return unknown(unknown.getUnmatched().get(0), unknown.getCommandLine());
        }
        if (error instanceof OverwrittenOptionException again) {
            return view.word("kunEnGang", name(again.getOverwritten()));
        }
        if (error instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            return missing(missing.getMissing().get(0));
        }
        if (error.getArgSpec() != null && error.getValue() != null) {
            return invalid(error.getArgSpec(), error.getValue());
        }
        return String.valueOf(error.getMessage());
    }

    private String unknown(String argument, CommandLine command) {
        if (!argument.startsWith("-")) {
            Collection<String> commands = command.getSubcommands().keySet();
            return commands.isEmpty()
                    ? view.word("overfloedig", argument)
                    : view.word("ukendtKommando", argument) + didYouMean(argument, commands);
        }
        String option = argument.split("=", 2)[0];
        boolean isOfOthers = command.getSubcommands().values().stream()
                .anyMatch(other -> other.getCommandSpec().findOption(option) != null);
        return isOfOthers
                ? view.word("efterKommando", option)
                : view.word("ukendtValg", option)
                        + didYouMean(
                                option, command.getCommandSpec().optionsMap().keySet());
    }

    private String missing(ArgSpec argument) {
        return argument.isOption()
                ? view.word("manglerVaerdi", name(argument), form(argument))
                : view.word("mangler", name(argument));
    }

    private String invalid(ArgSpec argument, String value) {
        if (argument.arity().max() == 0) {
            return view.word("ingenVaerdi", name(argument));
        }
        List<String> options = options(argument);
        return options.isEmpty()
                ? view.word("ugyldigVaerdi", value, name(argument), form(argument))
                : view.word("ugyldigtValg", value, name(argument), String.join(", ", options))
                        + didYouMean(value, options);
    }

    private String form(ArgSpec argument) {
        List<String> options = options(argument);
        return options.isEmpty() ? view.word("form" + name(argument)) : options.get(0);
    }

    private static List<String> options(ArgSpec argument) {
        List<String> options = new ArrayList<>();
        if (argument.completionCandidates() != null) {
            argument.completionCandidates().forEach(options::add);
        }
        return options;
    }

    private String didYouMean(String written, Collection<String> options) {
        return new Spelling(options)
                .find(written)
                .map(word -> " " + view.word("menteDu", word))
                .orElse("");
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}

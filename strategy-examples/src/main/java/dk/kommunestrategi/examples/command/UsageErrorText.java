package dk.kommunestrategi.examples.command;

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
final class UsageErrorText {

    private final View view;

    UsageErrorText(View view) {
        this.view = view;
    }

    /** Returns the lines. */
    String text(ParameterException fejl) {
        CommandSpec command = fejl.getCommandLine().getCommandSpec();
        return view.tekst(command.root().name() + ": " + view.fejl(view.word("FEJL")) + ": " + what(fejl) + "\n"
                + view.word("seHjaelp", command.qualifiedName()) + "\n");
    }

    private String what(ParameterException fejl) {
        if (fejl instanceof UsageError usageError) {
            return view.word(usageError.key(), usageError.arguments());
        }
        if (fejl instanceof UnmatchedArgumentException unknown) {
            return unknown(unknown.getUnmatched().get(0), unknown.getCommandLine());
        }
        if (fejl instanceof OverwrittenOptionException again) {
            return view.word("kunEnGang", navn(again.getOverwritten()));
        }
        if (fejl instanceof MissingParameterException mangler
                && !mangler.getMissing().isEmpty()) {
            return mangler(mangler.getMissing().get(0));
        }
        if (fejl.getArgSpec() != null && fejl.getValue() != null) {
            return invalid(fejl.getArgSpec(), fejl.getValue());
        }
        return String.valueOf(fejl.getMessage());
    }

    private String unknown(String argument, CommandLine command) {
        if (!argument.startsWith("-")) {
            Collection<String> commands = command.getSubcommands().keySet();
            return commands.isEmpty()
                    ? view.word("overfloedig", argument)
                    : view.word("ukendtKommando", argument) + menteDu(argument, commands);
        }
        String valg = argument.split("=", 2)[0];
        boolean hosAndre = command.getSubcommands().values().stream()
                .anyMatch(other -> other.getCommandSpec().findOption(valg) != null);
        return hosAndre
                ? view.word("efterKommando", valg)
                : view.word("ukendtValg", valg)
                        + menteDu(valg, command.getCommandSpec().optionsMap().keySet());
    }

    private String mangler(ArgSpec argument) {
        return argument.isOption()
                ? view.word("manglerVaerdi", navn(argument), form(argument))
                : view.word("mangler", navn(argument));
    }

    private String invalid(ArgSpec argument, String vaerdi) {
        List<String> options = options(argument);
        return options.isEmpty()
                ? view.word("ugyldigVaerdi", vaerdi, navn(argument), form(argument))
                : view.word("ugyldigtValg", vaerdi, navn(argument), String.join(", ", options))
                        + menteDu(vaerdi, options);
    }

    private String form(ArgSpec argument) {
        List<String> options = options(argument);
        return options.isEmpty() ? view.word("form" + navn(argument)) : options.get(0);
    }

    private static List<String> options(ArgSpec argument) {
        List<String> options = new ArrayList<>();
        if (argument.completionCandidates() != null) {
            argument.completionCandidates().forEach(options::add);
        }
        return options;
    }

    private String menteDu(String written, Collection<String> options) {
        return new Spelling(options)
                .find(written)
                .map(word -> " " + view.word("menteDu", word))
                .orElse("");
    }

    private static String navn(ArgSpec argument) {
        return argument instanceof OptionSpec valg ? valg.longestName() : argument.paramLabel();
    }
}

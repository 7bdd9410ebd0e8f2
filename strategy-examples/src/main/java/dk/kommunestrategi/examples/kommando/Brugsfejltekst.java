package dk.kommunestrategi.examples.kommando;

import dk.kommunestrategi.examples.kommando.visning.Visning;
import dk.kommunestrategi.model.sprog.Stavehjaelp;
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
final class Brugsfejltekst {

    private final Visning visning;

    Brugsfejltekst(Visning visning) {
        this.visning = visning;
    }

    /** Returns the lines. */
    String text(ParameterException fejl) {
        CommandSpec kommando = fejl.getCommandLine().getCommandSpec();
        return visning.tekst(kommando.root().name() + ": " + visning.fejl(visning.ord("FEJL")) + ": " + hvad(fejl)
                + "\n" + visning.ord("seHjaelp", kommando.qualifiedName()) + "\n");
    }

    private String hvad(ParameterException fejl) {
        if (fejl instanceof Brugsfejl brugsfejl) {
            return visning.ord(brugsfejl.key(), brugsfejl.argumenter());
        }
        if (fejl instanceof UnmatchedArgumentException ukendt) {
            return ukendt(ukendt.getUnmatched().get(0), ukendt.getCommandLine());
        }
        if (fejl instanceof OverwrittenOptionException igen) {
            return visning.ord("kunEnGang", navn(igen.getOverwritten()));
        }
        if (fejl instanceof MissingParameterException mangler
                && !mangler.getMissing().isEmpty()) {
            return mangler(mangler.getMissing().get(0));
        }
        if (fejl.getArgSpec() != null && fejl.getValue() != null) {
            return ugyldig(fejl.getArgSpec(), fejl.getValue());
        }
        return String.valueOf(fejl.getMessage());
    }

    private String ukendt(String argument, CommandLine kommando) {
        if (!argument.startsWith("-")) {
            Collection<String> kommandoer = kommando.getSubcommands().keySet();
            return kommandoer.isEmpty()
                    ? visning.ord("overfloedig", argument)
                    : visning.ord("ukendtKommando", argument) + menteDu(argument, kommandoer);
        }
        String valg = argument.split("=", 2)[0];
        boolean hosAndre = kommando.getSubcommands().values().stream()
                .anyMatch(anden -> anden.getCommandSpec().findOption(valg) != null);
        return hosAndre
                ? visning.ord("efterKommando", valg)
                : visning.ord("ukendtValg", valg)
                        + menteDu(valg, kommando.getCommandSpec().optionsMap().keySet());
    }

    private String mangler(ArgSpec argument) {
        return argument.isOption()
                ? visning.ord("manglerVaerdi", navn(argument), form(argument))
                : visning.ord("mangler", navn(argument));
    }

    private String ugyldig(ArgSpec argument, String vaerdi) {
        List<String> muligheder = muligheder(argument);
        return muligheder.isEmpty()
                ? visning.ord("ugyldigVaerdi", vaerdi, navn(argument), form(argument))
                : visning.ord("ugyldigtValg", vaerdi, navn(argument), String.join(", ", muligheder))
                        + menteDu(vaerdi, muligheder);
    }

    private String form(ArgSpec argument) {
        List<String> muligheder = muligheder(argument);
        return muligheder.isEmpty() ? visning.ord("form" + navn(argument)) : muligheder.get(0);
    }

    private static List<String> muligheder(ArgSpec argument) {
        List<String> muligheder = new ArrayList<>();
        if (argument.completionCandidates() != null) {
            argument.completionCandidates().forEach(muligheder::add);
        }
        return muligheder;
    }

    private String menteDu(String skrevet, Collection<String> muligheder) {
        return new Stavehjaelp(muligheder)
                .find(skrevet)
                .map(ord -> " " + visning.ord("menteDu", ord))
                .orElse("");
    }

    private static String navn(ArgSpec argument) {
        return argument instanceof OptionSpec valg ? valg.longestName() : argument.paramLabel();
    }
}

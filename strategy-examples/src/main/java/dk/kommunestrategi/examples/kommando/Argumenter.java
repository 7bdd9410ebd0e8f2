package dk.kommunestrategi.examples.kommando;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What the arguments say of options that already count while the rest of them is read, or cannot be. */
final class Argumenter {

    private final List<String> argumenter;

    Argumenter(String... argumenter) {
        List<String> alle = List.of(argumenter);
        int slut = alle.indexOf("--");
        this.argumenter = slut < 0 ? alle : alle.subList(0, slut);
    }

    /** Returns the choice that an option names, or another one where it names none. */
    <T extends Enum<T>> T valgt(String option, T[] muligheder, T ellers) {
        return vaerdi(option)
                .flatMap(vaerdi -> Arrays.stream(muligheder)
                        .filter(mulighed -> mulighed.name().equalsIgnoreCase(vaerdi))
                        .findFirst())
                .orElse(ellers);
    }

    /** Returns the value given last, as {@code --option value} or {@code --option=value}. */
    private Optional<String> vaerdi(String option) {
        for (int k = argumenter.size() - 1; k >= 0; k--) {
            String argument = argumenter.get(k);
            if (argument.startsWith(option + "=")) {
                return Optional.of(argument.substring(option.length() + 1));
            }
            if (argument.equals(option) && k + 1 < argumenter.size()) {
                return Optional.of(argumenter.get(k + 1));
            }
        }
        return Optional.empty();
    }
}

package dk.kommunestrategi.model.sag;

import dk.kommunestrategi.model.text.Letters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a body as a case writes it, taken apart: "Børn- og Familieudvalget 2022-2025" is the body "Børn- og
 * Familieudvalget" in the term 2022 to 2025. Immutable and thread-safe.
 *
 * @param navn the name without the term
 * @param valgperiode the term; empty when the name has none, or one that ends before it begins
 */
public record Organnavn(String navn, Optional<Valgperiode> valgperiode) {

    private static final Pattern TERM =
            Pattern.compile("^(.*[^\\s(])\\s*\\(?\\b((?:19|20)[0-9]{2})\\s*[-–—/]\\s*((?:19|20)[0-9]{2})\\)?$");

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    /**
     * Takes a name apart.
     *
     * @param written the name as a case writes it
     * @return the name without its term, and the term where it has one
     */
    public static Organnavn of(String written) {
        String navn = SPACE.matcher(written).replaceAll(" ").strip();
        Matcher term = TERM.matcher(navn);
        if (!term.matches()) {
            return new Organnavn(navn, Optional.empty());
        }
        int fra = Integer.parseInt(term.group(2));
        int til = Integer.parseInt(term.group(3));
        return new Organnavn(term.group(1), fra <= til ? Optional.of(Valgperiode.of(fra, til)) : Optional.empty());
    }

    /**
     * {@return whether both name the same body: term, case, and "&amp;" for "og" make no difference}
     *
     * @param other the name to compare with
     */
    public boolean isSame(Organnavn other) {
        return key().equals(other.key());
    }

    /** {@return what the names of one body have in common, for a register of them} */
    public String key() {
        return Letters.small(Letters.composed(navn)).replace("&", "og");
    }
}

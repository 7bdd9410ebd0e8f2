package dk.kommunestrategi.model.organisation;

import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.sprog.Tekst;
import dk.kommunestrategi.model.text.Excerpt;
import java.util.Optional;

/**
 * That nobody fills a role ("mangel": lack), as a sentence: "Kommunalbestyrelsen er ikke angivet blandt
 * strategiens roller.", or that a role of this name is vacant. Immutable and thread-safe.
 *
 * @param art the kind of role
 * @param navn the name of the role that is vacant; empty where the strategy has no role of this kind
 */
public record Rollemangel(Rolleart art, Optional<String> navn) implements Tekst {

    /**
     * The lack of a role; of a long name the beginning is said.
     *
     * @param art the kind of role
     * @param navn the name of the role that is vacant; empty where the strategy has no role of this kind
     */
    public Rollemangel {
        navn = navn.map(Excerpt::of);
    }

    @Override
    public String text(Sprog sprog) {
        return navn.map(name -> Opgave.TEKSTER.text(sprog, "rolle.ubesat", name))
                .orElseGet(() -> Opgave.TEKSTER.text(
                        sprog, "rolle.ikkeAngivet", Opgave.TEKSTER.text(sprog, "Rolleart.bestemt." + art.name())));
    }
}

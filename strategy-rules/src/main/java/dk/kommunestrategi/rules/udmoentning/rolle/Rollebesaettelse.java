package dk.kommunestrategi.rules.udmoentning.rolle;

import dk.kommunestrategi.model.organisation.Opgave;
import dk.kommunestrategi.model.organisation.Rolleart;
import java.util.List;
import java.util.Optional;

/**
 * Who has a part in an initiative, and what it is: a body, a title or a party, never a person. Immutable and thread-safe.
 *
 * @param art the kind of role
 * @param who the body, title or party; empty where nobody fills the role or the source does not name the party
 * @param hovedansvar whether it is a lead owner of the initiative
 * @param opgaver its duties, as far as the strategy states them; a co-owner has those of whoever takes part, not of who leads
 * @param ansvar what else it is responsible for, in the words of the strategy
 * @param kilde where a party is stated; empty where that is the assessment, and for all who are no parties
 */
public record Rollebesaettelse(
        Rolleart art,
        Optional<String> who,
        boolean hovedansvar,
        List<Opgave> opgaver,
        List<String> ansvar,
        Optional<String> kilde) {

    /**
     * A part; the lists are copied.
     *
     * @param art the kind of role
     * @param who the body, title or party; empty where nobody fills the role or the source does not name the party
     * @param hovedansvar whether it is a lead owner of the initiative
     * @param opgaver its duties, as far as the strategy states them; a co-owner has those of whoever takes part, not of who
     *     leads
     * @param ansvar what else it is responsible for, in the words of the strategy
     * @param kilde where a party is stated; empty where that is the assessment, and for all who are no parties
     */
    public Rollebesaettelse {
        opgaver = List.copyOf(opgaver);
        ansvar = List.copyOf(ansvar);
    }
}

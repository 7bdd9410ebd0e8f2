package dk.kommunestrategi.rules.plan.foelsomhed;

import dk.kommunestrategi.model.style.ResultStyle;
import dk.kommunestrategi.rules.plan.Flytning;
import dk.kommunestrategi.rules.planopgave.Initiativnummer;
import dk.kommunestrategi.rules.regel.Brud;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * What it would mean for a plan if one initiative took so long instead of what is expected, all others taking as long as is
 * expected. Immutable and thread-safe.
 */
@Value.Immutable
@ResultStyle
public interface Varighedsvirkning {

    /** {@return which initiative} */
    Initiativnummer getInitiativ();

    /** {@return how long it would take, in half-years} */
    int getVarighed();

    /** {@return how long it is expected to take, in half-years} */
    int getForventet();

    /** {@return what becomes of the plan} */
    Varighedsudfald getUdfald();

    /** {@return the rules that the plan would break; none where it keeps them all} */
    List<Brud> getBrud();

    /**
     * {@return what is lost by keeping the plan, level by level in the policy's order} Empty where the plan breaks a rule,
     * or where no other was looked for.
     */
    List<Niveautab> getTab();

    /**
     * {@return what the other plan that was found has otherwise: of the best plans one with few moves, how few is told by
     * {@link #getMindstFlytninger()}} Empty where the plan itself is as good as any, and where no other was found.
     */
    List<Flytning> getFlytninger();

    /** {@return to how many moves at least the best plan nearest to this one comes; absent where there is none} */
    OptionalInt getMindstFlytninger();

    /**
     * {@return to how many moves at most it comes: the same where the fewest moves are proved; absent where it is not
     * proved what the best plans are}
     */
    OptionalInt getHoejstFlytninger();

    /** {@return whether the plan hinges on the duration: it is broken then, or beaten by more than a tie-break} */
    default boolean isVippepunkt() {
        return getUdfald().isVippepunkt();
    }

    /** {@return whether it was looked what plan would be best then} */
    default boolean isUndersoegt() {
        return getUdfald().isUndersoegt();
    }

    /** {@return whether it is open whether the plan hinges on the duration} */
    default boolean isUafgjort() {
        return getUdfald() == Varighedsudfald.UAFGJORT || getUdfald() == Varighedsudfald.IKKE_UNDERSOEGT;
    }

    /** {@return the loss that decides, on the first level that differs; nothing where none does} */
    default Optional<Niveautab> afgoerende() {
        return getTab().stream().filter(tab -> tab.mindst() != 0).findFirst();
    }
}

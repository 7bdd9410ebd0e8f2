package dk.kommunestrategi.model.sag;

import dk.kommunestrategi.model.value.Systemreference;
import dk.kommunestrategi.model.value.Udfyldt;
import dk.kommunestrategi.model.value.Udvidelser;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A political case: what a body is asked to decide, on which grounds, by which bodies on the way, and what they have
 * decided so far (Kalundborg's "Beslutning om hjemløsestrategi"). Texts are plain: a line for each paragraph, and "-
 * " before what is an item of a list.
 */
@Value.Immutable
public interface Sag extends WithSag {

    /** What a number in KLE looks like. */
    String KLENUMMER = "^[0-9]{2}\\.[0-9]{2}\\.[0-9]{2}$";

    /**
     * {@return its key: the id that the agenda system gave the item it was read from} Several cases may have one
     * number.
     */
    @NotBlank(message = "{dk.kommunestrategi.tom}")
    String getId();

    /** {@return the case number, for example {@code "25-008999"}; absent when not stated} */
    Optional<@Udfyldt String> getSagsnummer();

    /**
     * {@return the number of its subject in KLE, the municipalities' common plan for filing ("KLE-nummer"), for example
     * {@code "27.18.00"}; absent when not stated}
     */
    Optional<@Pattern(regexp = KLENUMMER, message = "{dk.kommunestrategi.klenummer}") String> getKleNummer();

    /**
     * {@return what is done in it, by KLE's code ("handlingsfacet"), for example {@code "A00"} or {@code "G01"}; absent when not
     * stated}
     */
    Optional<@Pattern(regexp = "^[A-ZÆØÅ][0-9]{2}$", message = "{dk.kommunestrategi.handlingsfacet}") String>
            getHandlingsfacet();

    /** {@return the title, for example "Beslutning om hjemløsestrategi"} */
    @NotBlank(message = "{dk.kommunestrategi.tom}")
    String getTitel();

    /** {@return whether it is closed to the public, so that nothing of its content is known} */
    @Value.Default
    default boolean isLukket() {
        return false;
    }

    /** {@return whether its texts are reworded: facts and figures are those of the case, the words are not} */
    @Value.Default
    default boolean isOmskrevet() {
        return false;
    }

    /** {@return the summary ("Resume og sagens baggrund"); absent when not stated} */
    Optional<@Udfyldt String> getResume();

    /** {@return what is recommended, and by whom ("Indstillinger"); absent when not stated} */
    Optional<@Valid Indstilling> getIndstilling();

    /**
     * {@return the route ("Behandling"): its stages in order, each with the bodies that treat the case in any order}
     */
    List<@Valid Behandlingstrin> getBehandling();

    /** {@return the presentation of the case ("Sagsfremstilling"); absent when not stated} */
    Optional<@Udfyldt String> getSagsfremstilling();

    /** {@return what it means for the economy ("Økonomiske konsekvenser"); absent when not stated} */
    Optional<@Udfyldt String> getOekonomiskeKonsekvenser();

    /** {@return the bodies and organisations that are heard, by when, and what they answered} */
    List<@Valid Hoeringspart> getHoeringsparter();

    /** {@return the sections that are none of the above, in the order of the source} */
    List<@Valid Afsnit> getOevrigeAfsnit();

    /** {@return the attachments ("Bilag")} */
    List<@Valid Bilag> getBilag();

    /** {@return the course ("Sagens forløb"): what bodies have decided, the oldest first} */
    List<@Valid Dagsordenspunkt> getSagsforloeb();

    /**
     * {@return what the record states as decided on the item itself ("Beslutning"), where it does not say by whom; it is no
     * treatment of the case by a body, and counts as none}
     */
    Optional<@Valid Dagsordenspunkt> getBeslutning();

    /** {@return the brief for those who decide; absent when there is none} */
    Optional<@Valid Beslutningsoplaeg> getBeslutningsoplaeg();

    /** {@return how many agree and disagree ("Er du enig eller uenig?"); absent when not stated} */
    Optional<@Valid Tilkendegivelser> getTilkendegivelser();

    /** {@return what the agenda system states besides; absent when the case does not come from one} */
    Optional<@Valid Publicering> getPublicering();

    /** {@return where other systems keep the same; none where nothing is stated} */
    List<@Valid Systemreference> getSystemreferencer();

    /** {@return what other systems keep with it, each under its name space; absent where none does} */
    Optional<Udvidelser> getUdvidelser();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Sag}; what is required and not set is named when {@code build()} throws. */
    final class Builder extends ImmutableSag.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}

package dk.kommunestrategi.model.initiativ;

import dk.kommunestrategi.model.handleplan.Varighed;
import dk.kommunestrategi.model.oekonomi.Udgift;
import dk.kommunestrategi.model.oekonomi.Udgiftsprofil;
import dk.kommunestrategi.model.styring.Initiativbeskrivelse;
import dk.kommunestrategi.model.value.Systemreference;
import dk.kommunestrategi.model.value.Udfyldt;
import dk.kommunestrategi.model.value.Udvidelser;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.threeten.extra.YearHalf;

/**
 * An initiative: a recommended step that helps to solve the challenges of one or more themes. Its texts are the sections
 * of the catalogue's initiative card; a section that the source does not have is absent.
 */
@Value.Immutable
public interface Initiativ extends WithInitiativ {

    /** The longest duration and preliminary work that can be stated, in half-years. */
    int MAX_HALVAAR = 1_000;

    /** The highest priority that can be stated. */
    int MAX_PRIORITET = 1_000_000;

    /** {@return the initiative's number, from 1; "order of initiatives" always means ascending number} */
    @Min(value = 1, message = "{dk.kommunestrategi.mindst}")
    int getNummer();

    /** {@return the initiative's name} */
    @NotBlank(message = "{dk.kommunestrategi.tom}")
    String getNavn();

    /** {@return the problem that it addresses ("Problemstilling")} */
    Optional<@Udfyldt String> getProblemstilling();

    /** {@return what is proposed ("Forslag til initiativ")} */
    Optional<@Udfyldt String> getForslag();

    /** {@return the effect that is expected ("Forventet effekt")} */
    Optional<@Udfyldt String> getForventetEffekt();

    /** {@return the costs that are expected, in words ("Forventede udgifter")} */
    Optional<@Udfyldt String> getForventedeUdgifter();

    /** {@return the owners ("Initiativejer"), at least one of them with {@link Initiativejer#isHovedansvar() lead}} */
    List<@Valid Initiativejer> getEjere();

    /** {@return the {@code kode} of the working group that a lead owner leads; absent when there is none} */
    Optional<String> getArbejdsgruppe();

    /** {@return the time perspective in words ("Tidsperspektiv")} */
    Optional<@Udfyldt String> getTidsperspektiv();

    /** {@return the sources that the card cites} */
    List<@NotBlank(message = "{dk.kommunestrategi.tom}") String> getKilder();

    /** {@return the {@link Tema#getNummer() numbers} of the themes it belongs to, at least one} */
    @NotEmpty(message = "{dk.kommunestrategi.tom_liste}")
    List<Integer> getTemaer();

    /** {@return what matrix, table and card each say about the themes; a disagreement is a warning} */
    List<@Valid Temaangivelse> getTemaangivelser();

    /** {@return the assessment; without it the initiative can be held and shown, but not placed} */
    Optional<@Valid Vurdering> getVurdering();

    /**
     * {@return the duration of the development in half-years (3 months count as 1, a year as 2); absent when not
     * stated: then planning assumes a {@link Varighed}, and says so}
     */
    @Min(value = 1, message = "{dk.kommunestrategi.mindst}")
    @Max(value = MAX_HALVAAR, message = "{dk.kommunestrategi.hoejst}")
    OptionalInt getVarighed();

    /** {@return between what the duration lies, in half-years; absent when not stated} */
    Optional<@Valid Varighedsinterval> getVarighedsinterval();

    /** {@return how long it takes in the card's word, never {@link Tidshorisont#IKKE_OPLYST}; absent when not stated} */
    Optional<Tidshorisont> getTidshorisont();

    /** {@return what of it the {@link #getTidshorisont() word} speaks of; all of it when absent} */
    Optional<Tidsomfang> getTidshorisontGaelder();

    /** {@return what it draws on centres when its development has ended, each at most once; empty where nothing is stated} */
    List<@Valid Driftstraek> getDriftstraek();

    /**
     * {@return the half-years of informal work that must lie before the formal start ("(...)" in the catalogue's
     * table); it draws on no centre}
     */
    @Min(value = 0, message = "{dk.kommunestrategi.mindst}")
    @Max(value = MAX_HALVAAR, message = "{dk.kommunestrategi.hoejst}")
    @Value.Default
    default int getForarbejde() {
        return 0;
    }

    /** {@return the earliest half-year in which it may start formally; absent when it may start at any time} */
    Optional<YearHalf> getTidligst();

    /** {@return the latest half-year in which it may start formally; absent when it may start at any time} */
    Optional<YearHalf> getSenest();

    /**
     * {@return the {@link #getNummer() numbers} of the initiatives whose development must have ended before this one
     * starts}
     */
    List<Integer> getAfhaengerAf();

    /** {@return the links of its start to those of other initiatives, or to the ends of their developments} */
    List<@Valid Binding> getBindinger();

    /** {@return in which half of the year it starts formally, 1 or 2; absent when in either} */
    @Min(value = 1, message = "{dk.kommunestrategi.mindst}")
    @Max(value = 2, message = "{dk.kommunestrategi.hoejst}")
    OptionalInt getStartIHalvaar();

    /** {@return whether a plan may leave it out, where not everything that is wanted can be done; locked, it is placed} */
    @Value.Default
    default boolean isKanUdelades() {
        return false;
    }

    /**
     * {@return how much it counts to leave it out, 1 when absent: the more, the sooner others are left out instead; means
     * nothing where it may not be left out}
     */
    @Min(value = 1, message = "{dk.kommunestrategi.mindst}")
    @Max(value = MAX_PRIORITET, message = "{dk.kommunestrategi.hoejst}")
    OptionalInt getPrioritet();

    /**
     * {@return what it costs by calendar year, of amounts that are booked alike at most one for each year; empty where none are
     * stated}
     */
    List<@Valid Udgift> getUdgifter();

    /**
     * {@return what it costs by year from its start, instead of {@link #getUdgifter()}; empty where nothing of that is stated}
     * What that comes to in calendar years where it is placed tells an
     * {@link dk.kommunestrategi.model.handleplan.Udgiftsforloeb}.
     */
    List<@Valid Udgiftsprofil> getUdgiftsprofil();

    /**
     * {@return how its effect is followed up, by whom and when; absent as long as that is not settled} What is measured
     * stands at the {@link dk.kommunestrategi.model.effekt.Indikator indicators}.
     */
    Optional<@Udfyldt String> getEffektopfoelgning();

    /** {@return the description by which its start is approved; absent when there is none} */
    Optional<@Valid Initiativbeskrivelse> getInitiativbeskrivelse();

    /** {@return where other systems keep the same; none where nothing is stated} */
    List<@Valid Systemreference> getSystemreferencer();

    /** {@return what other systems keep with it, each under its name space; absent where none does} */
    Optional<Udvidelser> getUdvidelser();

    /** {@return how much it counts to leave it out, stated or not} */
    default int prioritet() {
        return getPrioritet().orElse(1);
    }

    /** {@return what people call it: its number and its name, as in "3. Fremskudt sagsbehandling"} */
    default String betegnelse() {
        return getNummer() + ". " + getNavn();
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Initiativ}; what is required and not set is named when {@code build()} throws. */
    final class Builder extends ImmutableInitiativ.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}

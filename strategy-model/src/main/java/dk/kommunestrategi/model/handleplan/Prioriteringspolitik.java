package dk.kommunestrategi.model.handleplan;

import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Tidshorisont;
import dk.kommunestrategi.model.oekonomi.OekonomiskRamme;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The policy by which initiatives are placed: which criteria count, in what order, and the parameters of the rules.
 * Criteria stand on levels: a later level only decides between plans equal on all earlier ones, and on a level of several
 * criteria their values are added up, each times its weight. The catalogue names five principles but does not rank them:
 * the order here is a default, and every explanation says so.
 */
@Value.Immutable
public interface Prioriteringspolitik {

    /** The policy that holds where a strategy states none. */
    Prioriteringspolitik STANDARD = builder().build();

    /** {@return the criteria, the most important first; those of one level follow one another} */
    @NotEmpty(message = "{dk.kommunestrategi.tom_liste}")
    @Value.Default
    default List<@Valid Kriterievalg> getKriterier() {
        return Stream.of(
                        "LetImplementerbareFoerst",
                        "TidligEffektIAlleCentre",
                        "UdjaevnetRessourcetraek",
                        "LoebendeTemafokus",
                        "TidligstMulig")
                .map(Kriterievalg::of)
                .toList();
    }

    /** {@return the budget rule's parameters} */
    @Valid
    @Value.Default
    default Budgetregel getBudgetregel() {
        return Budgetregel.builder().build();
    }

    /** {@return up to which half-year of the period an effect counts as early, the first being 0} */
    @Min(value = 0, message = "{dk.kommunestrategi.mindst}")
    @Max(value = Periode.MAX_HALVAAR, message = "{dk.kommunestrategi.hoejst}")
    @Value.Default
    default int getTidligtSenest() {
        return 0;
    }

    /** {@return whether all development must end within the period; otherwise it may run on past it} */
    @Value.Default
    default boolean isAfslutIPerioden() {
        return false;
    }

    /**
     * {@return the half-years that an initiative is assumed to take when it states nothing of its duration; absent when
     * the {@link #getTidshorisonter() policy's word for that} holds} Where it is stated, it counts before that word's
     * {@code forventet}, and the word's range is widened to hold it.
     */
    @Min(value = 1, message = "{dk.kommunestrategi.mindst}")
    @Max(value = Initiativ.MAX_HALVAAR, message = "{dk.kommunestrategi.hoejst}")
    OptionalInt getStandardvarighed();

    /**
     * {@return what the words of the cards are taken to mean, and {@link Tidshorisont#IKKE_OPLYST} where there is no
     * word; a word that is left out means what it does {@linkplain Varighedsskoen#standard by default}}
     */
    Map<Tidshorisont, @Valid Varighedsskoen> getTidshorisonter();

    /** {@return how planning looks at durations that lie within a range} */
    @Value.Default
    default Varighedssyn getVarighedssyn() {
        return Varighedssyn.FORVENTET;
    }

    /** {@return what initiatives may cost together in each year; absent when there is no frame} */
    Optional<@Valid OekonomiskRamme> getOekonomiskRamme();

    /**
     * {@return the kroner in which {@code MerudgifterFordelt} counts what each year costs; absent when
     * {@linkplain #enhed() 1.000}}
     */
    @Min(value = 1, message = "{dk.kommunestrategi.mindst}")
    OptionalInt getEnhed();

    /** {@return the kroner in which {@code MerudgifterFordelt} counts what each year costs, stated or not} */
    default int enhed() {
        return getEnhed().orElse(1_000);
    }

    /**
     * {@return what a word is taken to mean, stated or not}
     *
     * @param tidshorisont the word
     */
    default Varighedsskoen skoen(Tidshorisont tidshorisont) {
        Varighedsskoen skoen = getTidshorisonter().getOrDefault(tidshorisont, Varighedsskoen.standard(tidshorisont));
        if (tidshorisont != Tidshorisont.IKKE_OPLYST || getStandardvarighed().isEmpty()) {
            return skoen;
        }
        int forventet = getStandardvarighed().getAsInt();
        return Varighedsskoen.of(
                forventet, Math.min(forventet, skoen.getMindst()), Math.max(forventet, skoen.getHoejst()));
    }

    /**
     * {@return whether the criteria and their order are the standard policy's, be it because nothing else is stated of them: then
     * no source and no strategy has ranked them}
     */
    default boolean hasStandardkriterier() {
        return getKriterier().equals(STANDARD.getKriterier());
    }

    /** {@return the criteria level by level, the most important first} */
    default List<List<Kriterievalg>> niveauer() {
        List<List<Kriterievalg>> niveauer = new ArrayList<>();
        for (Kriterievalg valg : getKriterier()) {
            if (niveauer.isEmpty() || !valg.isSammenMedForrige()) {
                niveauer.add(new ArrayList<>());
            }
            niveauer.get(niveauer.size() - 1).add(valg);
        }
        return niveauer.stream().map(List::copyOf).toList();
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Prioriteringspolitik}; what is required and not set is named when {@code build()} throws. */
    final class Builder extends ImmutablePrioriteringspolitik.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}

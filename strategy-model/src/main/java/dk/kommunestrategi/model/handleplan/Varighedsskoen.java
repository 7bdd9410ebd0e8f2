package dk.kommunestrategi.model.handleplan;

import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Tidshorisont;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.immutables.value.Value;

/**
 * An estimate of a duration in half-years ("skøn"): what a policy takes a {@link Tidshorisont} to mean. The words are
 * those of the cards, the numbers are assumptions, and everything that rests on them says so.
 */
@Value.Immutable
public interface Varighedsskoen {

    /** {@return the duration that is counted with, in half-years, within the range} */
    @Min(value = 1, message = "{dk.kommunestrategi.mindst}")
    @Max(value = Initiativ.MAX_HALVAAR, message = "{dk.kommunestrategi.hoejst}")
    int getForventet();

    /** {@return the shortest duration that it may turn out to be, in half-years} */
    @Min(value = 1, message = "{dk.kommunestrategi.mindst}")
    @Max(value = Initiativ.MAX_HALVAAR, message = "{dk.kommunestrategi.hoejst}")
    int getMindst();

    /** {@return the longest duration that it may turn out to be, in half-years, not below the shortest} */
    @Min(value = 1, message = "{dk.kommunestrategi.mindst}")
    @Max(value = Initiativ.MAX_HALVAAR, message = "{dk.kommunestrategi.hoejst}")
    int getHoejst();

    /**
     * {@return the estimate with these numbers}
     *
     * @param forventet the duration that is counted with, in half-years
     * @param mindst the shortest it may turn out to be
     * @param hoejst the longest it may turn out to be
     */
    static Varighedsskoen of(int forventet, int mindst, int hoejst) {
        return builder().forventet(forventet).mindst(mindst).hoejst(hoejst).build();
    }

    /**
     * {@return what a word is taken to mean where a policy does not say} Where nothing is stated, ten half-years is the
     * catalogue's only bound: "inden for en periode på 1-5 år".
     *
     * @param tidshorisont the word
     */
    static Varighedsskoen standard(Tidshorisont tidshorisont) {
        return switch (tidshorisont) {
            case KORT -> of(1, 1, 2);
            case MELLEM -> of(2, 1, 4);
            case LANG -> of(4, 3, 9);
            case IKKE_OPLYST -> of(1, 1, 10);
        };
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Varighedsskoen}; what is required and not set is named when {@code build()} throws. */
    final class Builder extends ImmutableVarighedsskoen.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}

package dk.kommunestrategi.model.organisation;

import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.immutables.value.Value;
import org.threeten.extra.YearHalf;

/**
 * A base load: what a centre carries anyway for some time, beside what this strategy's initiatives draw on it. Several add
 * up.
 */
@Value.Immutable
public interface Grundbelastning {

    /** {@return the first half-year in which it is there} */
    YearHalf getFra();

    /** {@return the last half-year in which it is there; absent when no end is known} */
    Optional<YearHalf> getTil();

    /** {@return what the centre carries in each half-year, on the strategy's own scale} */
    @Min(value = 0, message = "{dk.kommunestrategi.mindst}")
    int getNiveau();

    /** {@return where it comes from} */
    Grundbelastningsart getArt();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Grundbelastning}; what is required and not set is named when {@code build()} throws. */
    final class Builder extends ImmutableGrundbelastning.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}

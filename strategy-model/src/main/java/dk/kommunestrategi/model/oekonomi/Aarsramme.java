package dk.kommunestrategi.model.oekonomi;

import dk.kommunestrategi.model.value.Beloeb;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.immutables.value.Value;

/** What initiatives may cost together in one budget year, of one kind of money ("årsramme": frame of a year). */
@Value.Immutable
public interface Aarsramme {

    /** {@return the budget year} */
    @Min(value = Udgift.FOERSTE_AAR, message = "{dk.kommunestrategi.mindst}")
    @Max(value = Udgift.SIDSTE_AAR, message = "{dk.kommunestrategi.hoejst}")
    int getAar();

    /** {@return the kind of money: a frame for running costs does not hold the running costs that follow from investments} */
    Udgiftsart getArt();

    /** {@return the most that they may cost together, income and savings deducted; below 0 they have to save so much at least} */
    Beloeb getBeloeb();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Aarsramme}; what is required and not set is named when {@code build()} throws. */
    final class Builder extends ImmutableAarsramme.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}

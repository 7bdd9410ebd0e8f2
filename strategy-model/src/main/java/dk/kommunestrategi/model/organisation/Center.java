package dk.kommunestrategi.model.organisation;

import dk.kommunestrategi.model.value.Udfyldt;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.threeten.extra.YearHalf;

/**
 * A centre: an organisational unit whose staff develops initiatives beside its daily work, and on which they therefore
 * draw (the catalogue's "Centre, der indgår i oversigten").
 */
@Value.Immutable
public interface Center {

    /** {@return the code by which draws refer to the centre, for example {@code "rus"}} */
    @NotBlank(message = "{dk.kommunestrategi.tom}")
    String getKode();

    /** {@return the centre's full name} */
    @NotBlank(message = "{dk.kommunestrategi.tom}")
    String getNavn();

    /** {@return a shorter name that tables use, for example "Rus. og socialt udsatte"; absent when there is none} */
    Optional<@Udfyldt String> getKortnavn();

    /** {@return the {@link Forvaltning#getKode() kode} of the administration it belongs to; absent when not stated} */
    Optional<String> getForvaltning();

    /**
     * {@return how much the centre can carry in one half-year, what it carries anyway and what initiatives draw on it all
     * together, on the strategy's own scale; absent when there is no limit}
     */
    @Min(value = 0, message = "{dk.kommunestrategi.mindst}")
    OptionalInt getKapacitet();

    /** {@return the changes of the capacity over time, each from a half-year on; empty when it never changes} */
    List<@Valid Kapacitetsaendring> getKapacitetsaendringer();

    /**
     * {@return how much the centre can carry in a half-year, by the latest change until then; absent when there is no limit}
     *
     * @param halvaar the half-year
     */
    default OptionalInt kapacitet(YearHalf halvaar) {
        return getKapacitetsaendringer().stream()
                .filter(aendring -> !aendring.getFra().isAfter(halvaar))
                .reduce((first, other) -> other.getFra().isBefore(first.getFra()) ? first : other)
                .map(aendring -> OptionalInt.of(aendring.getKapacitet()))
                .orElseGet(this::getKapacitet);
    }

    /** {@return what the centre carries anyway, beside what this strategy's initiatives draw on it; empty when not stated} */
    List<@Valid Grundbelastning> getGrundbelastning();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Center}; what is required and not set is named when {@code build()} throws. */
    final class Builder extends ImmutableCenter.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}

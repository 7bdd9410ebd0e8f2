package dk.kommunestrategi.rules.plan.begrundelse;

import dk.kommunestrategi.rules.planopgave.Emne;
import java.util.List;
import java.util.Objects;
import org.threeten.extra.YearHalf;

/**
 * A theme, or whatever else is to be in focus all the time, of which nothing is under development any more in some
 * half-years, or something is in others.
 *
 * @param emne the theme
 * @param idle the half-years of the period in which nothing of it is under development any more, ascending
 * @param busy the half-years in which now something is, ascending
 */
public record Temaaendring(Emne emne, List<YearHalf> idle, List<YearHalf> busy) implements Aendring {

    /**
     * Another focus; the lists are copied.
     *
     * @param emne the theme
     * @param idle the half-years of the period in which nothing of it is under development any more, ascending
     * @param busy the half-years in which now something is, ascending
     */
    public Temaaendring {
        Objects.requireNonNull(emne, "emne");
        idle = List.copyOf(idle);
        busy = List.copyOf(busy);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.tema(this);
    }
}

package dk.kommunestrategi.rules.planopgave;

import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Placering;
import java.util.Optional;
import java.util.OptionalInt;
import org.threeten.extra.YearHalf;

/**
 * Where the initiatives of a planning problem stand before they are planned ("udgangspunkt": point of departure): where the
 * strategies' own handleplans have them, what has started, and what was postponed since. Immutable and thread-safe.
 */
public final class Udgangspunkt {

    private final Initiativer initiativer;
    private final Periode periode;
    private final Optional<YearHalf> revisionFra;

    Udgangspunkt(Initiativer initiativer, Periode periode, Optional<YearHalf> revisionFra) {
        this.initiativer = initiativer;
        this.periode = periode;
        this.revisionFra = revisionFra;
    }

    /**
     * {@return where the strategy's own handleplan places the i-th initiative ("hidtidig": until now), if it does}
     *
     * @param i the initiative's index, from 0, below {@link Planopgave#antal()}
     */
    public Optional<Placering> hidtidig(int i) {
        return forhistorie(i).placering(nummer(i));
    }

    /**
     * {@return the half-year in which the strategy's own handleplan lets the i-th initiative start, if it does; below 0 before
     * the period}
     *
     * @param i the initiative's index, from 0, below {@link Planopgave#antal()}
     */
    public OptionalInt hidtidigStart(int i) {
        return hidtidig(i).stream()
                .mapToInt(placering -> periode.index(placering.getFormelStart()))
                .findFirst();
    }

    /**
     * {@return whether the i-th initiative has started before the handleplan is revised: because the handleplan lets it
     * start there and it was not postponed since, or because its development was decided to have begun; and whether it
     * has started before the period of the strategy's own handleplan}
     *
     * @param i the initiative's index, from 0, below {@link Planopgave#antal()}
     */
    public boolean isStartet(int i) {
        return forhistorie(i).isStartet(nummer(i), revisionFra);
    }

    /**
     * {@return the start of the i-th initiative, below 0, if it has started before the period: it is history ("historik"),
     * which loads what it still loads and is no choice any more}
     *
     * @param i the initiative's index, from 0, below {@link Planopgave#antal()}
     */
    public OptionalInt historiskStart(int i) {
        return isStartet(i)
                ? hidtidigStart(i).stream().filter(start -> start < 0).findFirst()
                : OptionalInt.empty();
    }

    /**
     * {@return the half-year in which it was decided to postpone the i-th initiative, where that is how it stands}
     *
     * @param i the initiative's index, from 0, below {@link Planopgave#antal()}
     */
    public Optional<YearHalf> udskudt(int i) {
        return forhistorie(i).udskudt(nummer(i));
    }

    private Forhistorie forhistorie(int i) {
        return initiativer.strategi(i).forhistorie();
    }

    private int nummer(int i) {
        return initiativer.initiativ(i).getNummer();
    }
}

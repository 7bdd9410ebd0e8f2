package dk.kommunestrategi.io.dokument.indhold;

import java.util.List;

/**
 * A drawing along an axis of half-years. Immutable.
 *
 * @param antal how many half-years the axis has
 * @param stykker what is drawn, the later over the earlier
 */
public record Tidslinje(int antal, List<Stykke> stykker) {

    /** A drawing; what lies outside the axis is left out, and what sticks out is cut. */
    public Tidslinje {
        int ende = antal;
        stykker = stykker.stream()
                .filter(stykke -> stykke.fra() < ende && stykke.til() > 0)
                .map(stykke -> new Stykke(Math.max(0, stykke.fra()), Math.min(ende, stykke.til()), stykke.tegn()))
                .toList();
    }

    /** The signs of drawings. */
    public enum Tegn {
        /** Informal work before the formal start. */
        FORARBEJDE,
        /** Development, from the formal start on. */
        UDVIKLING,
        /** Development whose start is locked. */
        FASTLAGT,
        /** Development in the plan that there was before. */
        FORELIGGENDE,
        /** Half-years that are taken care of. */
        DAEKKET
    }

    /** A piece of the axis: from a half-year until before another, and what it is. */
    public record Stykke(int fra, int til, Tegn tegn) {}
}

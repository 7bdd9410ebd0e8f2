package dk.kommunestrategi.io.dokument.content;

import java.util.List;

/**
 * A drawing along an axis of half-years. Immutable.
 *
 * @param length how many half-years the axis has
 * @param pieces what is drawn, the later over the earlier
 */
public record Timeline(int length, List<Piece> pieces) {

    /** A drawing; what lies outside the axis is left out, and what sticks out is cut. */
    public Timeline {
        int end = length;
        pieces = pieces.stream()
                .filter(piece -> piece.from() < end && piece.to() > 0)
                .map(piece -> new Piece(Math.max(0, piece.from()), Math.min(end, piece.to()), piece.symbol()))
                .toList();
    }

    /** The signs of drawings. */
    public enum Symbol {
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
    public record Piece(int from, int to, Symbol symbol) {}
}

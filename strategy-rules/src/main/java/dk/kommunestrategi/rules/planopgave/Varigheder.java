package dk.kommunestrategi.rules.planopgave;

import dk.kommunestrategi.model.handleplan.Varighed;
import dk.kommunestrategi.model.handleplan.Varighedsgrund;
import dk.kommunestrategi.model.handleplan.Varighedssyn;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * How long the initiatives of a planning problem take, as far as it is known, and at which of the durations that they may
 * turn out to have it is looked. Initiatives are known by their index. Immutable and thread-safe.
 */
public final class Varigheder {

    private final List<Varighed> varigheder;
    private final boolean isSikker;
    private final ToIntFunction<Varighed> seen;

    private Varigheder(List<Varighed> varigheder, boolean isSikker, ToIntFunction<Varighed> seen) {
        this.varigheder = List.copyOf(varigheder);
        this.isSikker = isSikker;
        this.seen = seen;
    }

    /**
     * Returns the durations of the initiatives of a problem, each under the policy of its strategy, seen as long as is expected:
     * as stated or assumed, unless it is known better what has become of them.
     */
    static Varigheder of(Planopgave opgave) {
        return new Varigheder(
                opgave.indices()
                        .mapToObj(i -> opgave.strategi(i)
                                .forhistorie()
                                .known(
                                        opgave.initiativ(i).getNummer(),
                                        Varighed.of(opgave.initiativ(i), opgave.politik(i)),
                                        opgave.getRevisionFra()))
                        .toList(),
                opgave.getPolitik().getVarighedssyn() == Varighedssyn.SIKKER,
                Varighed::forventet);
    }

    /**
     * {@return what is known and assumed of the duration of the i-th initiative, and on what ground}
     *
     * @param i the initiative's index, from 0
     */
    public Varighed grundlag(int i) {
        return varigheder.get(i);
    }

    /**
     * {@return whether plans are to hold for a range of durations of the i-th initiative that nobody has stated}
     *
     * @param i the initiative's index, from 0
     */
    public boolean isForudsat(int i) {
        Varighed varighed = varigheder.get(i);
        return isSikker
                && !varighed.isKendt()
                && varighed.grund().isForudsat()
                && varighed.grund() != Varighedsgrund.INTERVAL;
    }

    /** Returns the duration of the i-th initiative that is seen. */
    int seen(int i) {
        return seen.applyAsInt(varigheder.get(i));
    }

    /**
     * {@return the duration of the i-th initiative that a rule or a criterion sees} Where the policy takes every initiative
     * to last as long as is expected, all see that. Where plans are to hold whatever durations turn out to be, each sees that
     * at which it is at its worst: kept then, or of such a value, it is so, or better, at all others. This is the one place
     * where it is decided.
     *
     * @param i the initiative's index, from 0
     * @param vaerst at which durations it is at its worst
     */
    public int seen(int i, Vaerst vaerst) {
        return isSikker ? worst(varigheder.get(i), vaerst) : seen(i);
    }

    /** Returns the same durations as a rule or a criterion sees them. */
    Varigheder seenAt(Vaerst vaerst) {
        return isSikker ? new Varigheder(varigheder, true, varighed -> worst(varighed, vaerst)) : this;
    }

    private static int worst(Varighed varighed, Vaerst vaerst) {
        return vaerst == Vaerst.VED_MINDST ? varighed.mindst() : varighed.hoejst();
    }

    /**
     * {@return these durations if nothing of them were open: the initiative takes so long, all others as long as is
     * expected}
     *
     * @param i the initiative's index, from 0
     * @param varighed how long it takes, in half-years
     */
    public Varigheder with(int i, int varighed) {
        return new Varigheder(
                IntStream.range(0, varigheder.size())
                        .mapToObj(j -> within(
                                varigheder.get(j),
                                j == i ? varighed : varigheder.get(j).forventet(),
                                j == i ? varighed : varigheder.get(j).forventet()))
                        .toList(),
                isSikker,
                seen);
    }

    /**
     * {@return these durations if no initiative took longer than this}
     *
     * @param hoejst the longest duration of each initiative, in half-years, no less than its shortest
     */
    public Varigheder atMost(IntUnaryOperator hoejst) {
        return new Varigheder(
                IntStream.range(0, varigheder.size())
                        .mapToObj(i -> within(
                                varigheder.get(i),
                                varigheder.get(i).mindst(),
                                Math.min(hoejst.applyAsInt(i), varigheder.get(i).hoejst())))
                        .toList(),
                isSikker,
                seen);
    }

    private static Varighed within(Varighed original, int mindst, int hoejst) {
        return new Varighed(Math.max(mindst, Math.min(hoejst, original.forventet())), mindst, hoejst, original.grund());
    }
}

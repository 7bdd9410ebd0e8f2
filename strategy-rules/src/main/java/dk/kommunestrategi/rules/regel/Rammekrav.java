package dk.kommunestrategi.rules.regel;

import dk.kommunestrategi.model.value.Beloeb;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The demand that what initiatives cost together stays within a frame, income and savings deducted. What an initiative costs
 * depends on its own start alone, and what is not placed costs nothing. A breach's texts have the sum and the frame as their
 * last arguments.
 *
 * @param grund what the demand rests on
 * @param initiativer the indices of the initiatives that can cost anything, in ascending order
 * @param udgift what each of them costs
 * @param hoejst the most that they may cost together, in øre
 * @param oplyst the frame as it was stated, in øre, which a breach's texts quote, also where more must be allowed
 * @param givet what of it is spent whoever starts when, in øre ("givet": given): no part of what these initiatives may cost, but of
 *     what a breach's texts quote
 */
public record Rammekrav(Kravgrund grund, List<Integer> initiativer, Udgift udgift, long hoejst, long oplyst, long givet)
        implements Krav {

    /** What a start costs. */
    @FunctionalInterface
    public interface Udgift {
        /**
         * {@return what the initiative costs when it starts in the half-year h, in øre; income and savings are negative}
         *
         * @param initiativ the initiative's index, from 0
         * @param h the half-year's place in the period, from 0; below 0 where it started before the period
         */
        long of(int initiativ, int h);
    }

    /**
     * A demand; the list is copied, in ascending order and each initiative once.
     *
     * @param grund what the demand rests on
     * @param initiativer the indices of the initiatives that can cost anything, in ascending order
     * @param udgift what each of them costs
     * @param hoejst the most that they may cost together, in øre
     * @param oplyst the frame as it was stated, in øre
     * @param givet what of it is spent whoever starts when, in øre
     */
    public Rammekrav {
        initiativer = initiativer.stream().sorted().distinct().toList();
    }

    /**
     * A demand that allows what is stated.
     *
     * @param grund what the demand rests on
     * @param initiativer the indices of the initiatives that can cost anything, in ascending order
     * @param udgift what each of them costs
     * @param hoejst the most that they may cost together, in øre
     */
    public Rammekrav(Kravgrund grund, List<Integer> initiativer, Udgift udgift, long hoejst) {
        this(grund, initiativer, udgift, hoejst, hoejst, 0);
    }

    /**
     * {@return the same demand with another frame}
     *
     * @param other the most that initiatives may cost together, in øre
     */
    public Rammekrav withHoejst(long other) {
        return new Rammekrav(grund, initiativer, udgift, other, oplyst, givet);
    }

    /**
     * {@return the same demand where initiatives cost something else}
     *
     * @param other what each of them costs
     */
    public Rammekrav withUdgift(Udgift other) {
        return new Rammekrav(grund, initiativer, other, hoejst, oplyst, givet);
    }

    /**
     * {@return the same demand on some of the initiatives, while the others save as much as they can} So the demand asks no
     * more than it did.
     *
     * @param kept whether the initiative with an index is among them
     */
    public Rammekrav only(IntPredicate kept) {
        long saved = initiativer.stream()
                .filter(i -> !kept.test(i))
                .mapToLong(this::least)
                .sum();
        return alone(kept).withHoejst(hoejst - saved);
    }

    /**
     * {@return the same demand on some of the initiatives, while the others are not placed}
     *
     * @param kept whether the initiative with an index is among them
     */
    public Rammekrav alone(IntPredicate kept) {
        return new Rammekrav(grund, initiativer.stream().filter(kept::test).toList(), udgift, hoejst, oplyst, givet);
    }

    /**
     * {@return what an initiative costs in a plan, in øre: nothing where that does not place it, or leaves it out}
     *
     * @param initiativ the initiative's index, from 0
     * @param start its formal start; {@link Planopgave#UPLACERET} where it is not placed, the number of half-years in the
     *     period where it is left out
     */
    public long udgift(int initiativ, int start) {
        return start == Planopgave.UPLACERET || start >= opgave().horizon() ? 0 : udgift.of(initiativ, start);
    }

    /** The least that an initiative can cost, placed or not. */
    private long least(int initiativ) {
        return IntStream.concat(
                        opgave().udgangspunkt().historiskStart(initiativ).stream(),
                        IntStream.range(0, opgave().horizon()))
                .mapToLong(h -> udgift.of(initiativ, h))
                .reduce(0, Math::min);
    }

    /**
     * {@return what a plan costs, in øre}
     *
     * @param starts the formal start of every initiative, as in {@link #udgift(int, int)}
     */
    public long sum(int[] starts) {
        long sum = 0;
        for (int i : initiativer) {
            sum += udgift(i, starts[i]);
        }
        return sum;
    }

    @Override
    public void brud(int[] starts, Consumer<Brud> brud) {
        long sum = sum(starts);
        if (sum > hoejst) {
            brud.accept(Brud.of(this, OptionalInt.empty(), () -> arguments(sum)));
        }
    }

    private List<Object> arguments(long sum) {
        List<Object> arguments = new ArrayList<>(grund.arguments());
        arguments.addAll(List.of(new Beloeb(givet + sum), new Beloeb(oplyst)));
        return arguments;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.ramme(this);
    }
}

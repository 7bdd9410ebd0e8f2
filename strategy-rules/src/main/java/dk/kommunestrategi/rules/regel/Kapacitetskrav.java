package dk.kommunestrategi.rules.regel;

import dk.kommunestrategi.rules.planopgave.Group;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * The demand that initiatives never load a group with more than its capacity leaves beside what it carries anyway. A
 * breach's texts have the half-year, the whole load and the capacity as their last arguments.
 *
 * @param grund what the demand rests on
 * @param navn the name of what has the capacity
 * @param group the initiatives that load it
 * @param kapacitet the capacity in the half-year h, also past the period; {@link Integer#MAX_VALUE} where there is no
 *     limit
 * @param oplyst the capacity as it was stated, which a breach's texts quote, also where more must be allowed
 */
public record Kapacitetskrav(
        Kravgrund grund, String navn, Group group, IntUnaryOperator kapacitet, IntUnaryOperator oplyst)
        implements Krav {

    /**
     * A demand that allows what is stated.
     *
     * @param grund what the demand rests on
     * @param navn the name of what has the capacity
     * @param group the initiatives that load it
     * @param kapacitet the capacity in the half-year h, also past the period; {@link Integer#MAX_VALUE} where there is no
     *     limit
     */
    public Kapacitetskrav(Kravgrund grund, String navn, Group group, IntUnaryOperator kapacitet) {
        this(grund, navn, group, kapacitet, kapacitet);
    }

    /**
     * {@return the same demand that allows another load than was stated}
     *
     * @param other the capacity in the half-year h
     */
    public Kapacitetskrav withKapacitet(IntUnaryOperator other) {
        return new Kapacitetskrav(grund, navn, group, other, oplyst);
    }

    /**
     * {@return the same demand on another group}
     *
     * @param other the initiatives that load it instead
     */
    public Kapacitetskrav withGroup(Group other) {
        return new Kapacitetskrav(grund, navn, other, kapacitet, oplyst);
    }

    /**
     * {@return how much initiatives may load the group with in the half-year h, beside what it carries anyway;
     * {@link Integer#MAX_VALUE} without limit}
     *
     * @param h the half-year's place in the period, from 0, also past the period
     */
    public int room(int h) {
        int most = kapacitet.applyAsInt(h);
        return most == Integer.MAX_VALUE ? most : (int) Math.max(0, most - group.grundbelastning(h));
    }

    @Override
    public List<Integer> initiativer() {
        return IntStream.range(0, group.size())
                .map(group::member)
                .distinct()
                .boxed()
                .toList();
    }

    @Override
    public void brud(int[] starts, Consumer<Brud> brud) {
        long[] loads = group.loads(starts);
        for (int h = 0; h < loads.length; h++) {
            if (loads[h] > room(h)) {
                int limit = oplyst.applyAsInt(h);
                List<Object> over = List.of(opgave().halvaar(h), loads[h] + group.grundbelastning(h), limit);
                brud.accept(Brud.of(this, OptionalInt.empty(), () -> arguments(over))
                        .with(new Brud.Overbelastning(Belastning.of(opgave(), group, starts, h), limit)));
            }
        }
    }

    private List<Object> arguments(List<Object> over) {
        List<Object> arguments = new ArrayList<>(grund.arguments());
        arguments.addAll(over);
        return arguments;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.kapacitet(this);
    }
}

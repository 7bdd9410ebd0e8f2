package dk.kommunestrategi.rules.regel;

import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.rules.planopgave.Group;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * The demand that a group is never loaded with more than its capacity.
 *
 * @param regel the rule that makes it
 * @param opgave the planning problem
 * @param navn the name of what has the capacity
 * @param group the initiatives that load it
 * @param kapacitet the capacity in the half-year h, also past the period; {@link Integer#MAX_VALUE} where there is no
 *     limit
 */
public record Kapacitetskrav(Planregel regel, Planopgave opgave, String navn, Group group, IntUnaryOperator kapacitet)
        implements Krav {

    @Override
    public List<Integer> initiativer() {
        return IntStream.range(0, group.size()).map(group::member).boxed().toList();
    }

    @Override
    public List<Object> arguments() {
        return List.of(navn);
    }

    @Override
    public void brud(int[] starts, Consumer<Brud> brud) {
        long[] loads = group.loads(starts);
        for (int h = 0; h < loads.length; h++) {
            int limit = kapacitet.applyAsInt(h);
            if (loads[h] > limit) {
                brud.accept(new Brud(
                        this,
                        OptionalInt.empty(),
                        Problemkode.KAPACITET_OVERSKREDET,
                        List.of(navn, opgave.halvaar(h), loads[h], limit)));
            }
        }
    }
}

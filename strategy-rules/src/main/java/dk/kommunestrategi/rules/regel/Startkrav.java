package dk.kommunestrategi.rules.regel;

import dk.kommunestrategi.rules.planopgave.Planopgave;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.IntPredicate;

/**
 * The demand that one initiative starts in certain half-years only. A breach's texts have the start as their second
 * argument.
 *
 * @param grund what the demand rests on; the first of its arguments is the initiative's number
 * @param initiativ the index of the initiative
 * @param permitted whether the initiative may start in the half-year h, counted from 0; asked below 0 only where the rule
 *     speaks of what started before the period
 */
public record Startkrav(Kravgrund grund, int initiativ, IntPredicate permitted) implements Krav {

    /**
     * {@return whether the initiative may start in the half-year h} What started before the period is asked only where the
     * rule speaks of that.
     *
     * @param h the half-year's place in the period, from 0; below 0 before the period
     */
    public boolean allows(int h) {
        return (h < 0 && !regel().concernsHistorik()) || permitted.test(h);
    }

    @Override
    public List<Integer> initiativer() {
        return List.of(initiativ);
    }

    @Override
    public void brud(int[] starts, Consumer<Brud> brud) {
        int start = starts[initiativ];
        if (start != Planopgave.UPLACERET && !allows(start)) {
            brud.accept(Brud.of(this, OptionalInt.of(initiativ), () -> arguments(start)));
        }
    }

    private List<Object> arguments(int start) {
        List<Object> arguments = new ArrayList<>(grund.arguments());
        arguments.add(1, opgave().halvaar(start));
        return arguments;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.start(this);
    }
}

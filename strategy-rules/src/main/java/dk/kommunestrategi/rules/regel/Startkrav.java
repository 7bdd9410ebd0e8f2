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
 * @param permitted whether the initiative may start in a half-year; asked below 0 only where the rule speaks of what started
 *     before the period
 */
public record Startkrav(Kravgrund grund, int initiativ, Permission permitted) implements Krav {

    /** Where an initiative may start. */
    @FunctionalInterface
    public interface Permission {
        /**
         * {@return whether the initiative may start in the half-year h if it takes so long}
         *
         * @param h the half-year's place in the period, from 0
         * @param varighed its duration in half-years
         */
        boolean allows(int h, int varighed);
    }

    /**
     * A demand that does not ask how long the initiative takes.
     *
     * @param grund what the demand rests on; the first of its arguments is the initiative's number
     * @param initiativ the index of the initiative
     * @param permitted whether the initiative may start in the half-year h, counted from 0
     */
    public Startkrav(Kravgrund grund, int initiativ, IntPredicate permitted) {
        this(grund, initiativ, (h, varighed) -> permitted.test(h));
    }

    /**
     * {@return whether the initiative may start in the half-year h} What started before the period is asked only where the
     * rule speaks of that.
     *
     * @param h the half-year's place in the period, from 0; below 0 before the period
     */
    public boolean allows(int h) {
        return allows(h, Integer.MAX_VALUE);
    }

    /**
     * {@return whether the initiative may start in the half-year h if it need not be reckoned with for longer than this} Most
     * demands say nothing against leaving it out.
     *
     * @param h the half-year's place in the period, from 0; the number of its half-years for leaving the initiative out
     * @param hoejst the longest duration to reckon with, in half-years
     */
    public boolean allows(int h, int hoejst) {
        if (h >= opgave().horizon()) {
            return !regel().demandsPlacering();
        }
        return (h < 0 && !regel().concernsHistorik())
                || permitted.allows(h, Math.min(hoejst, opgave().varighed(initiativ)));
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

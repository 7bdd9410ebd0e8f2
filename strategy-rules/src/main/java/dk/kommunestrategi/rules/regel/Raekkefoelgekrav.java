package dk.kommunestrategi.rules.regel;

import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import dk.kommunestrategi.rules.planopgave.Vaerst;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The demand that one initiative starts some half-years at least, or at most, after another one has started, or after its
 * development has ended. Where the other one is left out, it is so, too.
 *
 * @param grund what the demand rests on
 * @param before the index of the initiative that is counted from
 * @param after the index of the one whose start is demanded
 * @param afstand how far the start is to be
 */
public record Raekkefoelgekrav(Kravgrund grund, int before, int after, Afstand afstand) implements Krav {

    /**
     * How far the start of one initiative is to be from another ("afstand": distance).
     *
     * @param isFromEnd whether it is counted from the end of the other's development, and not from its start
     * @param isMost whether it is the greatest distance, and not the least
     * @param halvaar the distance in half-years; below 0 before what is counted from
     */
    public record Afstand(boolean isFromEnd, boolean isMost, int halvaar) {

        /** That the development has ended. */
        private static final Afstand UDVIKLET = new Afstand(true, false, 0);
    }

    /**
     * A demand on a distance.
     *
     * @param grund what the demand rests on
     * @param before the index of the initiative that is counted from
     * @param after the index of the one whose start is demanded
     * @param afstand how far the start is to be
     */
    public Raekkefoelgekrav {
        Objects.requireNonNull(afstand, "afstand");
    }

    /**
     * The demand that one initiative's development ends before another one starts.
     *
     * @param grund what the demand rests on
     * @param before the index of the initiative that comes first
     * @param after the index of the one that waits
     */
    public Raekkefoelgekrav(Kravgrund grund, int before, int after) {
        this(grund, before, after, Afstand.UDVIKLET);
    }

    /**
     * {@return for how many half-years what is counted from must be reckoned with; 0 where that is its start} To wait is worst
     * where it takes longest, to keep close where it is shortest.
     */
    public int varighed() {
        Vaerst vaerst = afstand.isMost() ? Vaerst.VED_MINDST : Vaerst.VED_HOEJST;
        return afstand.isFromEnd() ? opgave().varigheder().seen(before, vaerst) : 0;
    }

    /** {@return the index of the initiative whose start sets a limit to the other's} */
    public int first() {
        return afstand.isMost() ? after : before;
    }

    /** {@return the index of the initiative that starts no earlier than the limit} */
    public int second() {
        return afstand.isMost() ? before : after;
    }

    /**
     * {@return how many half-years the {@link #second()} starts after the {@link #first()} at least; below 0, it may start before}
     *
     * @param hoejst the longest duration of what is counted from to reckon with, in half-years
     */
    public int lag(int hoejst) {
        return afstand.isMost() ? -afstand.halvaar() - varighed() : afstand.halvaar() + Math.min(hoejst, varighed());
    }

    @Override
    public List<Integer> initiativer() {
        return Stream.of(before, after).sorted().toList();
    }

    @Override
    public void brud(int[] starts, Consumer<Brud> brud) {
        if (starts[before] == Planopgave.UPLACERET
                || starts[after] == Planopgave.UPLACERET
                || isLeftOut(starts[after])) {
            return;
        }
        if (isLeftOut(starts[before])) {
            brud.accept(Brud.of(this, OptionalInt.of(after), this::arguments).by(Problemkode.FORUDSAETNING_UDELADT));
        } else if (starts[second()] < starts[first()] + lag(Integer.MAX_VALUE)) {
            brud.accept(Brud.of(this, OptionalInt.of(after), this::arguments));
        }
    }

    private boolean isLeftOut(int start) {
        return start >= opgave().horizon();
    }

    private List<Object> arguments() {
        List<Object> arguments = new ArrayList<>(grund.arguments());
        arguments.add(grund.tekst());
        return arguments;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.raekkefoelge(this);
    }
}

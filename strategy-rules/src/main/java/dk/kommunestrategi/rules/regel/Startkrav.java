package dk.kommunestrategi.rules.regel;

import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.IntPredicate;

/** The demand that one initiative starts in certain half-years only. */
public final class Startkrav implements Krav {

    private final Planregel regel;
    private final Planopgave opgave;
    private final int initiativ;
    private final IntPredicate tilladte;
    private final Problemkode kode;
    private final List<Object> further;

    /**
     * A demand on the start of an initiative.
     *
     * @param regel the rule that makes it
     * @param opgave the planning problem in which it is made
     * @param initiativ the index of the initiative
     * @param tilladte whether the initiative may start in the half-year h
     * @param kode the kind of problem that a breach is; its first two arguments are the initiative and its start, or
     *     for {@link Problemkode#EGEN_REGEL_BRUDT} it has this demand as its only one
     * @param further what else fills the places of the words, after the initiative
     */
    public Startkrav(
            Planregel regel,
            Planopgave opgave,
            int initiativ,
            IntPredicate tilladte,
            Problemkode kode,
            Object... further) {
        this.regel = regel;
        this.opgave = opgave;
        this.initiativ = initiativ;
        this.tilladte = tilladte;
        this.kode = kode;
        this.further = List.of(further);
    }

    /** {@return the index of the initiative} */
    public int initiativ() {
        return initiativ;
    }

    /**
     * {@return whether the initiative may start in the half-year h}
     *
     * @param h the half-year's place in the period, from 0
     */
    public boolean tillader(int h) {
        return tilladte.test(h);
    }

    @Override
    public Planregel regel() {
        return regel;
    }

    @Override
    public Planopgave opgave() {
        return opgave;
    }

    @Override
    public List<Integer> initiativer() {
        return List.of(initiativ);
    }

    @Override
    public List<Object> arguments() {
        List<Object> arguments = new ArrayList<>();
        arguments.add(opgave.initiativ(initiativ).getNummer());
        arguments.addAll(further);
        return arguments;
    }

    @Override
    public void brud(int[] starts, Consumer<Brud> brud) {
        int start = starts[initiativ];
        if (start >= 0 && !tilladte.test(start)) {
            brud.accept(new Brud(this, OptionalInt.of(initiativ), kode, arguments(start)));
        }
    }

    private List<Object> arguments(int start) {
        if (kode == Problemkode.EGEN_REGEL_BRUDT) {
            return List.of(this);
        }
        List<Object> arguments = arguments();
        arguments.add(1, opgave.halvaar(start));
        return arguments;
    }
}

package dk.kommunestrategi.rules.regel;

import dk.kommunestrategi.rules.planopgave.Planopgave;
import dk.kommunestrategi.rules.planopgave.Vaerst;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The demand that one initiative's development ends before another one starts.
 *
 * @param grund what the demand rests on
 * @param before the index of the initiative that comes first
 * @param after the index of the one that waits
 */
public record Raekkefoelgekrav(Kravgrund grund, int before, int after) implements Krav {

    /** {@return for how many half-years what comes first must be reckoned with} To wait is worst where it takes longest. */
    public int varighed() {
        return opgave().varigheder().seen(before, Vaerst.VED_HOEJST);
    }

    @Override
    public List<Integer> initiativer() {
        return Stream.of(before, after).sorted().toList();
    }

    @Override
    public void brud(int[] starts, Consumer<Brud> brud) {
        if (starts[before] != Planopgave.UPLACERET
                && starts[after] != Planopgave.UPLACERET
                && starts[after] < starts[before] + varighed()) {
            brud.accept(Brud.of(this, OptionalInt.of(after), grund::arguments));
        }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.raekkefoelge(this);
    }
}

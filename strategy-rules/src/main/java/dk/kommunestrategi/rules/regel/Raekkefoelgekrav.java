package dk.kommunestrategi.rules.regel;

import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The demand that one initiative's development ends before another one starts.
 *
 * @param regel the rule that makes it
 * @param opgave the planning problem
 * @param before the index of the initiative that comes first
 * @param after the index of the one that waits
 */
public record Raekkefoelgekrav(Planregel regel, Planopgave opgave, int before, int after) implements Krav {

    @Override
    public List<Integer> initiativer() {
        return Stream.of(before, after).sorted().toList();
    }

    @Override
    public List<Object> arguments() {
        return List.of(
                opgave.initiativ(after).getNummer(), opgave.initiativ(before).getNummer());
    }

    @Override
    public void brud(int[] starts, Consumer<Brud> brud) {
        if (starts[before] >= 0 && starts[after] >= 0 && starts[after] < starts[before] + opgave.varighed(before)) {
            brud.accept(new Brud(this, OptionalInt.of(after), Problemkode.FORUDSAETNING_IKKE_FAERDIG, arguments()));
        }
    }
}

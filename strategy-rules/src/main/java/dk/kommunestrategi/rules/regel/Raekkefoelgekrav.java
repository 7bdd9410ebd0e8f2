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
 * @param foer the index of the initiative that comes first
 * @param efter the index of the one that waits
 */
public record Raekkefoelgekrav(Planregel regel, Planopgave opgave, int foer, int efter) implements Krav {

    @Override
    public List<Integer> initiativer() {
        return Stream.of(foer, efter).sorted().toList();
    }

    @Override
    public List<Object> argumenter() {
        return List.of(
                opgave.initiativ(efter).getNummer(), opgave.initiativ(foer).getNummer());
    }

    @Override
    public void brud(int[] starts, Consumer<Brud> brud) {
        if (starts[foer] >= 0 && starts[efter] >= 0 && starts[efter] < starts[foer] + opgave.varighed(foer)) {
            brud.accept(new Brud(this, OptionalInt.of(efter), Problemkode.FORUDSAETNING_IKKE_FAERDIG, argumenter()));
        }
    }
}

package dk.kommunestrategi.rules.regel;

import dk.kommunestrategi.rules.planopgave.Planopgave;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;

/**
 * The demand that of some initiatives so many at least, or at most, are placed and not left out ("valg": choice). A breach's
 * texts have the number of those that are as their last argument but one, and the demand in words as the last.
 *
 * @param grund what the demand rests on
 * @param initiativer the indices of the initiatives, ascending
 * @param isMost whether it says how many may be placed at most, and not how many must be at least
 * @param antal how many, 0 or more
 */
public record Valgkrav(Kravgrund grund, List<Integer> initiativer, boolean isMost, int antal) implements Krav {

    /**
     * A demand on a choice; the list is copied, in ascending order and each initiative once.
     *
     * @param grund what the demand rests on
     * @param initiativer the indices of the initiatives, ascending
     * @param isMost whether it says how many may be placed at most, and not how many must be at least
     * @param antal how many, 0 or more
     */
    public Valgkrav {
        initiativer = initiativer.stream().sorted().distinct().toList();
    }

    /**
     * {@return the same demand of some of the initiatives; of no more at least than they are}
     *
     * @param others the indices of these
     */
    public Valgkrav of(List<Integer> others) {
        return new Valgkrav(grund, others, isMost, isMost ? antal : Math.min(antal, others.size()));
    }

    /**
     * {@return the same demand with another number}
     *
     * @param other how many instead
     */
    public Valgkrav withAntal(int other) {
        return new Valgkrav(grund, initiativer, isMost, other);
    }

    /**
     * {@return whether so many may be placed}
     *
     * @param placed how many are
     */
    public boolean allows(int placed) {
        return isMost ? placed <= antal : placed >= antal;
    }

    @Override
    public void brud(int[] starts, Consumer<Brud> brud) {
        int placed = 0;
        for (int i : initiativer) {
            // Of what is not placed yet nothing is known: it may be what is wanted.
            boolean counts = starts[i] == Planopgave.UPLACERET ? !isMost : starts[i] < opgave().horizon();
            placed += counts ? 1 : 0;
        }
        if (!allows(placed)) {
            int told = placed;
            brud.accept(Brud.of(this, OptionalInt.empty(), () -> arguments(told)));
        }
    }

    private List<Object> arguments(int placed) {
        List<Object> arguments = new ArrayList<>(grund.arguments());
        arguments.add(placed);
        arguments.add(grund.tekst());
        return arguments;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.valg(this);
    }
}

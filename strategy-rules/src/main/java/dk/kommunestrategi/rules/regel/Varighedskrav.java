package dk.kommunestrategi.rules.regel;

import java.util.List;
import java.util.function.Consumer;

/**
 * The demand that a plan holds even if one initiative takes as long as is assumed at most. No plan breaks it by itself: it
 * makes others demand more. Where it is given up, they need hold only if the initiative is as short as is assumed at least.
 *
 * @param grund what the demand rests on
 * @param initiativ the index of the initiative
 * @param mindst the shortest duration assumed, in half-years
 * @param hoejst the longest duration for which the plan is to hold, in half-years, more than the shortest
 */
public record Varighedskrav(Kravgrund grund, int initiativ, int mindst, int hoejst) implements Krav {

    /**
     * {@return the same demand for another longest duration}
     *
     * @param other the longest duration for which the plan is to hold
     */
    public Varighedskrav withHoejst(int other) {
        return new Varighedskrav(grund, initiativ, mindst, other);
    }

    @Override
    public List<Integer> initiativer() {
        return List.of(initiativ);
    }

    @Override
    public void brud(int[] starts, Consumer<Brud> brud) {
        // What a duration makes a plan break is told by the demand that is broken.
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.varighed(this);
    }
}

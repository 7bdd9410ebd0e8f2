package dk.kommunestrategi.rules.planopgave;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.problem.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where in the strategy's document the things of a planning problem stand, as JSON pointers. Immutable and thread-safe.
 */
public final class Pointers {

    private final List<Initiativ> initiativer;
    private final List<Center> centre;
    private final Map<Integer, Integer> initiativSlots = new HashMap<>();
    private final Map<String, Integer> centerSlots = new HashMap<>();
    private final Map<Integer, Integer> fastlagtSlots = new HashMap<>();

    /** The places in the document of things by their index in the planning problem. */
    Pointers(Strategi strategi, List<Initiativ> initiativer, List<Center> centre) {
        this.initiativer = initiativer;
        this.centre = centre;
        for (int k = 0; k < strategi.getInitiativer().size(); k++) {
            initiativSlots.put(strategi.getInitiativer().get(k).getNummer(), k);
        }
        for (int k = 0; k < strategi.getCentre().size(); k++) {
            centerSlots.put(strategi.getCentre().get(k).getKode(), k);
        }
        List<Placering> placeringer = strategi.placeringer();
        for (int k = 0; k < placeringer.size(); k++) {
            if (placeringer.get(k).isFastlagt()) {
                fastlagtSlots.put(placeringer.get(k).getInitiativ(), k);
            }
        }
    }

    /**
     * {@return the place of what the i-th initiative states under these keys; without keys that of the initiative}
     *
     * @param i the initiative's index in the planning problem, from 0
     * @param keys the keys that lead there from the initiative
     */
    public String initiativ(int i, Object... keys) {
        int slot = initiativSlots.getOrDefault(initiativer.get(i).getNummer(), i);
        return Problem.pointer("initiativer", slot) + Problem.pointer(keys);
    }

    /**
     * {@return the place of what the c-th centre states under these keys; without keys that of the centre}
     *
     * @param c the centre's index in the planning problem, from 0
     * @param keys the keys that lead there from the centre
     */
    public String center(int c, Object... keys) {
        int slot = centerSlots.getOrDefault(centre.get(c).getKode(), c);
        return Problem.pointer("centre", slot) + Problem.pointer(keys);
    }

    /**
     * {@return the place of the k-th frame of the policy}
     *
     * @param k the frame's place in its list, from 0
     */
    public String aarsramme(int k) {
        return Problem.pointer("politik", "oekonomiskRamme", "aarsrammer", k);
    }

    /**
     * {@return the place where the handleplan locks the start of the i-th initiative; empty where it does not}
     *
     * @param i the initiative's index in the planning problem, from 0
     */
    public Optional<String> fastlaeggelse(int i) {
        return Optional.ofNullable(fastlagtSlots.get(initiativer.get(i).getNummer()))
                .map(k -> Problem.pointer("handleplan", "placeringer", k, "formelStart"));
    }
}

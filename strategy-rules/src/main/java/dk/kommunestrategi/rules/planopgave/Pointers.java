package dk.kommunestrategi.rules.planopgave;

import dk.kommunestrategi.model.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where in the document the things of a planning problem stand, as JSON pointers. Immutable and thread-safe.
 */
public final class Pointers {

    private final Planopgave opgave;

    /** The places in the document of things by their index in the planning problem. */
    Pointers(Planopgave opgave) {
        this.opgave = opgave;
    }

    /**
     * {@return the place of what the i-th initiative states under these keys; without keys that of the initiative}
     *
     * @param i the initiative's index in the planning problem, from 0
     * @param keys the keys that lead there from the initiative
     */
    public String initiativ(int i, Object... keys) {
        return opgave.strategi(i).initiativ(opgave.initiativ(i).getNummer(), i, keys);
    }

    /**
     * {@return the places where the capacity of the c-th centre, and how it changes, are stated}
     *
     * @param c the centre's index in the planning problem, from 0
     */
    public List<String> kapacitet(int c) {
        List<String> places = new ArrayList<>();
        String kode = opgave.getCentre().get(c).getKode();
        CommonCentres centre = opgave.getGrundlag().centre();
        if (opgave.getCentre().get(c).getKapacitet().isPresent()) {
            places.add(centre.kapacitet(kode));
        }
        if (!opgave.getCentre().get(c).getKapacitetsaendringer().isEmpty()) {
            places.add(centre.kapacitetsaendringer(kode));
        }
        return places;
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
     * {@return the place where the strategy's own handleplan has the start of the i-th initiative; empty where it does not}
     *
     * @param i the initiative's index in the planning problem, from 0
     */
    public Optional<String> placering(int i) {
        return opgave.strategi(i).placering(opgave.initiativ(i).getNummer());
    }

    /**
     * {@return the place where the handleplan locks the start of the i-th initiative; empty where it does not}
     *
     * @param i the initiative's index in the planning problem, from 0
     */
    public Optional<String> fastlaeggelse(int i) {
        return opgave.strategi(i).fastlaeggelse(opgave.initiativ(i).getNummer());
    }
}

package dk.kommunestrategi.io.dagsorden;

import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.sag.Sag;
import java.util.List;

/**
 * What a record of an agenda says: <i>dagsorden</i>, its cases and the bodies to which they refer. Immutable and thread-safe.
 *
 * @param sager the cases, in the order of the record; a strategy that has the bodies as roles can have them as they are
 * @param organer the bodies: those that were known before, and those that the record named besides
 */
public record Dagsorden(List<Sag> sager, List<Rolle> organer) {

    /**
     * What a record says; the lists are copied.
     *
     * @param sager the cases, in the order of the record; a strategy that has the bodies as roles can have them as they are
     * @param organer the bodies: those that were known before, and those that the record named besides
     */
    public Dagsorden {
        sager = List.copyOf(sager);
        organer = List.copyOf(organer);
    }
}

package dk.kommunestrategi.io.dokument.indhold;

import java.util.List;

/**
 * A section of a document ("afsnit"). Immutable.
 *
 * @param id by which links find it: small letters only
 * @param titel its heading
 * @param blokke what it says
 */
public record Afsnit(String id, String titel, List<Blok> blokke) {

    /** A section; the list is copied. */
    public Afsnit {
        blokke = List.copyOf(blokke);
    }
}

package dk.kommunestrategi.io.dokument.content;

import java.util.List;

/**
 * A section of a document ("afsnit"). Immutable.
 *
 * @param id by which links find it: small letters only
 * @param titel its heading
 * @param blocks what it says
 */
public record Section(String id, String titel, List<Block> blocks) {

    /** A section; the list is copied. */
    public Section {
        blocks = List.copyOf(blocks);
    }
}

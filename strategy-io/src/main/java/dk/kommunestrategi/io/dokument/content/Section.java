package dk.kommunestrategi.io.dokument.content;

import dk.kommunestrategi.model.text.PlainText;
import java.util.List;

/**
 * A section of a document. Immutable.
 *
 * @param id by which links find it: small letters, digits and hyphens, other than that of any other section
 * @param title its heading
 * @param blocks what it says
 */
public record Section(String id, String title, List<Block> blocks) {

    /** A section; the list is copied. */
    public Section {
        title = PlainText.of(title);
        blocks = List.copyOf(blocks);
    }
}

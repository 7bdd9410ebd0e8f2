/**
 * How a strategy is run: what was decided and by whom, what is measured, when bodies meet.
 *
 * <p>{@link dk.kommunestrategi.model.styring.Styring} holds what concerns the strategy as a whole; what belongs to one
 * initiative stands at the initiative. The words and rules are those of the catalogue's pages "Organisering af det videre
 * arbejde", "Skabelon for igangsættelse" and "Overvejelser omkring effekt og opfølgning".
 *
 * <p>No personal data: no property anywhere in the model is meant for a person's name, number or case. Bodies and titles
 * act (by the {@code kode} of a role), indicators hold totals for whole months, and nothing refers to a single
 * citizen. What people write into texts is theirs to keep free of it.
 */
@NullMarked
@ValueStyle
package dk.kommunestrategi.model.styring;

import dk.kommunestrategi.model.style.ValueStyle;
import org.jspecify.annotations.NullMarked;

/**
 * What is to be reached, and how it is seen whether it is: {@link dk.kommunestrategi.model.effekt.Maalsaetning goals} of the
 * council and of the effect, {@link dk.kommunestrategi.model.effekt.Indikator indicators} that show them, and what was
 * measured when.
 *
 * <p>How effect is measured is that of the catalogue's page "Overvejelser omkring effekt og opfølgning på initiativer". That
 * indicators belong to goals of the effect, and those to political goals, is how municipalities usually set up their
 * strategies; no source of ours states any.
 */
@NullMarked
@ValueStyle
package dk.kommunestrategi.model.effekt;

import dk.kommunestrategi.model.style.ValueStyle;
import org.jspecify.annotations.NullMarked;

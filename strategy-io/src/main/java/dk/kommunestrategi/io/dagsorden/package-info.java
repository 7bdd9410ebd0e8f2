/**
 * Political cases from the records that agenda systems publish: an agenda item, or a whole agenda, as JSON whose texts are
 * HTML. Needs the library jsoup on the class path or module path, which nothing else here does.
 *
 * <p>Start at {@link dk.kommunestrategi.io.dagsorden.DagsordenReader}. Reading is lenient, what comes of it is strict:
 * whatever a record has that is not understood is told and kept, nothing is guessed at. Whom a
 * record shows to be a person goes no further: what that means exactly, the reader says.
 */
@NullMarked
package dk.kommunestrategi.io.dagsorden;

import org.jspecify.annotations.NullMarked;

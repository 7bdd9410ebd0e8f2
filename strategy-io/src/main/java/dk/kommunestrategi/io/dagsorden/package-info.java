/**
 * Political cases from the records that agenda systems publish: an agenda item, or a whole agenda, as JSON whose texts are
 * HTML. Needs the library jsoup on the class path or module path, which nothing else here does.
 *
 * <p>Start at {@link dk.kommunestrategi.io.dagsorden.DagsordenReader}. Reading is lenient, what comes of it is strict:
 * whatever a record has that is not understood is told and kept, nothing is guessed at. Persons' names go no
 * further where the record shows that they are names; one that only stands in free prose cannot be told apart and stays.
 */
@NullMarked
package dk.kommunestrategi.io.dagsorden;

import org.jspecify.annotations.NullMarked;

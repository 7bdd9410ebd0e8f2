/**
 * The two languages in which the product speaks to people.
 *
 * <p>Whatever has words is a {@link dk.kommunestrategi.model.sprog.Tekst}, asked for them in a
 * {@link dk.kommunestrategi.model.sprog.Sprog}; the words stand in property files, read by
 * {@link dk.kommunestrategi.model.sprog.Tekster}. The machine's own language is never asked. What a document says goes into
 * a sentence as {@link dk.kommunestrategi.model.sprog.PlainText}, and
 * {@link dk.kommunestrategi.model.sprog.Spelling} finds what was probably meant by a word.
 */
@NullMarked
package dk.kommunestrategi.model.sprog;

import org.jspecify.annotations.NullMarked;

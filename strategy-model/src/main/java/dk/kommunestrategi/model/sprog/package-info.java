/**
 * The two languages in which the product speaks to people.
 *
 * <p>Whatever has words is a {@link dk.kommunestrategi.model.sprog.Tekst}, asked for them in a
 * {@link dk.kommunestrategi.model.sprog.Sprog}; the words stand in property files, read by
 * {@link dk.kommunestrategi.model.sprog.Tekster}. The machine's own language is never asked.
 */
@NullMarked
package dk.kommunestrategi.model.sprog;

import org.jspecify.annotations.NullMarked;

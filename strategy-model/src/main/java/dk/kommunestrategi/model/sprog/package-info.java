/** The two languages in which the product speaks to people. */
@NullMarked
package dk.kommunestrategi.model.sprog;

import org.jspecify.annotations.NullMarked;

/** The plans that could be chosen instead, in words and in a table that stand in documents of more than one kind. */
@NullMarked
package dk.kommunestrategi.io.dokument.alternativ;

import org.jspecify.annotations.NullMarked;

/** Rules that tie the values of one part of a strategy together, whatever the rest of it is; each a class. */
@NullMarked
package dk.kommunestrategi.model.check.part;

import org.jspecify.annotations.NullMarked;

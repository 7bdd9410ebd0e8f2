/** Reads initiative cards ("kort": card) as Word documents hold them: tables of two columns, a field and its text. Internal. */
@NullMarked
package dk.kommunestrategi.io.arbejdsbog.kort;

import org.jspecify.annotations.NullMarked;

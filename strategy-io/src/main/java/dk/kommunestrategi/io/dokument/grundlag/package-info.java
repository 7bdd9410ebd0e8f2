/** What plans rest on ("grundlag": basis), in words that stand in documents of more than one kind. */
@NullMarked
package dk.kommunestrategi.io.dokument.grundlag;

import org.jspecify.annotations.NullMarked;

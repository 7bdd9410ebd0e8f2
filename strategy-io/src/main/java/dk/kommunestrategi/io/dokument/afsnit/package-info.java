/**
 * Sections that documents of more than one kind have: what a strategy says of itself, free of any plan ("afsnit":
 * section). What no source states is "ikke oplyst", where a committee would ask for it.
 */
@NullMarked
package dk.kommunestrategi.io.dokument.afsnit;

import org.jspecify.annotations.NullMarked;

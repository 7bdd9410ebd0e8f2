/** The texts of an agenda record: sections, decisions, routes and bodies, line by line. Internal. */
@NullMarked
package dk.kommunestrategi.io.dagsorden.text;

import org.jspecify.annotations.NullMarked;

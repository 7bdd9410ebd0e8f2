/** From an agenda, or one item of it, to cases: what the fields and sections of an item are of its case. Internal. */
@NullMarked
package dk.kommunestrategi.io.dagsorden.punkt;

import org.jspecify.annotations.NullMarked;

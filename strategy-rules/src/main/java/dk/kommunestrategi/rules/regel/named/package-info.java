/** What our own rules have in common: the name of the class is the id, and the texts stand in property files under it. */
@NullMarked
package dk.kommunestrategi.rules.regel.named;

import org.jspecify.annotations.NullMarked;

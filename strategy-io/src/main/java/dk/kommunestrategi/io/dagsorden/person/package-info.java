/** The persons that an agenda record names: how they are found, and how their names are left out. Internal. */
@NullMarked
package dk.kommunestrategi.io.dagsorden.person;

import org.jspecify.annotations.NullMarked;

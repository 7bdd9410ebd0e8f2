/** The libraries that some formats need, and what to do where one is missing. Not exported. */
@NullMarked
package dk.kommunestrategi.io.bibliotek;

import org.jspecify.annotations.NullMarked;

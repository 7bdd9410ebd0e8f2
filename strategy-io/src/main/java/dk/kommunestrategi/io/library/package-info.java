/** The libraries that some formats need, and what to do where one is missing. Not exported. */
@NullMarked
package dk.kommunestrategi.io.library;

import org.jspecify.annotations.NullMarked;

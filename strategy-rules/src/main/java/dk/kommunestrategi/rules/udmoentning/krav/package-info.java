/** What must hold before a step may be decided, each demand a class, and by whom it is decided. */
@NullMarked
package dk.kommunestrategi.rules.udmoentning.krav;

import org.jspecify.annotations.NullMarked;

/**
 * The planning problem as the rules see it: initiatives by index in ascending {@code nummer}, half-years counted from
 * the beginning of the period, every draw resolved.
 */
@NullMarked
package dk.kommunestrategi.rules.opgave;

import org.jspecify.annotations.NullMarked;

/**
 * Everything that is written in sentences is a {@link dk.kommunestrategi.io.dokument.Dokument}, made in the room of what it
 * is about: of plans in {@code plan}, of carrying out a strategy in {@code udmoentning}, of political cases in {@code sag};
 * the report stands in {@code io.rapport}. They say what they say in {@code content}, and {@code writer} alone knows what a
 * format looks like.
 */
@NullMarked
package dk.kommunestrategi.io.dokument;

import org.jspecify.annotations.NullMarked;

/**
 * The strategies of two real municipalities as documents, {@link dk.kommunestrategi.examples.Eksempel}, and small programs
 * around them, which the READMEs show and the tests run: reading and planning
 * ({@link dk.kommunestrategi.examples.Begyndelse}), the committee's questions, a half-yearly meeting, a report.
 */
@NullMarked
package dk.kommunestrategi.examples;

import org.jspecify.annotations.NullMarked;

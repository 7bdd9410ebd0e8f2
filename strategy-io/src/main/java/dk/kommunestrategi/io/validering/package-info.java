/**
 * Strategies that no document stated – built in code, or bound by a framework – judged by a validator of Jakarta Validation, and
 * what it finds told as problems of documents are ("validering": validation). Works with any validator and needs none.
 */
@NullMarked
package dk.kommunestrategi.io.validering;

import org.jspecify.annotations.NullMarked;

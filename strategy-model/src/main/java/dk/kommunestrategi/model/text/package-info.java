/**
 * What sentences are put together with, for this product's own modules: what a document says made harmless to its
 * surroundings, things enumerated, and the word found that was probably meant.
 */
@NullMarked
package dk.kommunestrategi.model.text;

import org.jspecify.annotations.NullMarked;

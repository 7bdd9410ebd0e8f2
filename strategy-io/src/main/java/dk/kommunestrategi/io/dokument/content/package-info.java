/**
 * What a document says, free of any format ("indhold": content): sections of blocks, in words that both the page and the
 * plain text show. A drawing always stands beside the same facts in words, so that nothing is told by a picture alone.
 */
@NullMarked
package dk.kommunestrategi.io.dokument.content;

import org.jspecify.annotations.NullMarked;

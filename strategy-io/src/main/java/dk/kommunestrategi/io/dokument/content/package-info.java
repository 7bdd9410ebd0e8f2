/**
 * What a document says, free of any format: sections of blocks, in words that every format shows. A drawing always stands
 * beside the same facts in words, so that nothing is told by a picture alone.
 */
@NullMarked
package dk.kommunestrategi.io.dokument.content;

import org.jspecify.annotations.NullMarked;

/**
 * Writes what a document says: as plain text, as Markdown, and as an HTML page, which needs the library j2html. Only here is
 * known what a format looks like.
 */
@NullMarked
package dk.kommunestrategi.io.dokument.writer;

import org.jspecify.annotations.NullMarked;

/**
 * Writes what a document says ("skriver": writer): as an HTML page, which needs the library j2html, and as Markdown. Only
 * here is known what a format looks like.
 */
@NullMarked
package dk.kommunestrategi.io.dokument.writer;

import org.jspecify.annotations.NullMarked;

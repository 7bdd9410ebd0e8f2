/** What the versions of plans have otherwise than others, in words that stand in documents of more than one kind. */
@NullMarked
package dk.kommunestrategi.io.dokument.version;

import org.jspecify.annotations.NullMarked;

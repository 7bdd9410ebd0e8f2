/** How results map to JSON: as their types have it, but for the forms that are stated here. */
@NullMarked
package dk.kommunestrategi.io.result;

import org.jspecify.annotations.NullMarked;

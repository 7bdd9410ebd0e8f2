/** Files that are written as a whole or left as they are. Internal. */
@NullMarked
package dk.kommunestrategi.io.file;

import org.jspecify.annotations.NullMarked;

/** Plans of several strategies together, in words and tables. */
@NullMarked
package dk.kommunestrategi.io.dokument.portefoelje;

import org.jspecify.annotations.NullMarked;

/**
 * Puts remarks into a workbook that somebody has filled in, and leaves everything else in it as it is: its parts are copied
 * byte for byte, but for those that say which sheets there are and which cells are marked. Internal.
 */
@NullMarked
package dk.kommunestrategi.io.arbejdsbog.remark;

import org.jspecify.annotations.NullMarked;

/** What the sheets of a workbook have room for: their columns, and how the values of a strategy go into them and come back. Internal. */
@NullMarked
package dk.kommunestrategi.io.arbejdsbog.form;

import org.jspecify.annotations.NullMarked;

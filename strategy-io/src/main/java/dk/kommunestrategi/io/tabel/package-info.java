/**
 * The handleplan table and the theme matrix as municipalities have them, in Word, Excel and CSV: read into a strategy,
 * and written from one.
 *
 * <p>{@link dk.kommunestrategi.io.tabel.TableReader} reads a table as it was pasted (columns apart by tabs), as CSV
 * (semicolons or commas) or as XLSX; which of these it is shows from the bytes. A table is found by its headings, on any
 * sheet and below any title. What it states goes into a strategy that knows the initiatives, themes and centres:
 * <ul>
 *   <li>the handleplan table gives the assessments and the handleplan, and what it says of themes is kept beside what
 *       other places say;
 *   <li>the matrix gives the themes, since it is the one that counts.
 * </ul>
 * Neither table names an owner, and no initiative is without one; therefore tables do not add initiatives.
 *
 * <p>Problems are told all at once. In a problem about a table the line is the row and the column the cell, both from 1
 * as a spreadsheet counts them (column 2 is B). With any error there is no strategy, but whatever can still be checked is.
 *
 * <p>{@link dk.kommunestrategi.io.tabel.StrategiTable} states both tables and the load on the centres, and
 * {@link dk.kommunestrategi.io.tabel.TableWriter} writes them; what was written is read back. No text in a strategy
 * becomes a formula in anybody's spreadsheet.
 *
 * <p>Needs libraries that nothing else here does: FastCSV for CSV, fastexcel-reader for XLSX, and
 * fastexcel besides for writing it.
 */
@NullMarked
package dk.kommunestrategi.io.tabel;

import org.jspecify.annotations.NullMarked;

/**
 * The workbook of a whole strategy ("arbejdsbog": workbook), which people fill in who know spreadsheets and no JSON: a
 * sheet each for the strategy, its themes, administrations, centres, roles and initiatives, the theme matrix and the
 * handleplan. Needs the libraries that {@link dk.kommunestrategi.io.tabel} needs for XLSX.
 */
@NullMarked
package dk.kommunestrategi.io.arbejdsbog;

import org.jspecify.annotations.NullMarked;

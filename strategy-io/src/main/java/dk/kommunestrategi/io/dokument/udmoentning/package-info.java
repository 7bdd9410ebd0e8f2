/**
 * What is laid before management group and committee while a strategy is carried out: descriptions of initiatives and their
 * drafts, routes of approval, the half-yearly status, the annual report and the calendar. Nothing is decided or computed
 * here.
 */
@NullMarked
package dk.kommunestrategi.io.dokument.udmoentning;

import org.jspecify.annotations.NullMarked;

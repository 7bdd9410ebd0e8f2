/**
 * What is laid before chief group and committee, as plain text: descriptions of initiatives, routes of approval, the
 * half-yearly status, the yearly report, the calendar, political cases; the presentation of a case also as Markdown and
 * HTML. A document with more than plain text in it is content first, in {@code indhold}, and written by {@code skriver}.
 * The data come from the rules; nothing is decided or computed here.
 */
@NullMarked
package dk.kommunestrategi.io.dokument;

import org.jspecify.annotations.NullMarked;

/**
 * What is laid before chief group and committee, as plain text: descriptions of initiatives, routes of approval, the
 * half-yearly status, the yearly report, the calendar, political cases; the presentation of a case also as Markdown and
 * HTML. A document with more than plain text in it is content first, in {@code indhold}, and written by {@code skriver}.
 * The data come from the rules; nothing is decided or computed here.
 *
 * <p>Of plans: {@link dk.kommunestrategi.io.dokument.Begrundelsestekst} says why, {@link
 * dk.kommunestrategi.io.dokument.Forskelstekst} what another plan has otherwise, {@link
 * dk.kommunestrategi.io.dokument.Konflikttekst} why there is none. Of the work: {@link
 * dk.kommunestrategi.io.dokument.Beskrivelsestekst}, {@link dk.kommunestrategi.io.dokument.Rutetekst}, {@link
 * dk.kommunestrategi.io.dokument.Indikatortekst}, {@link dk.kommunestrategi.io.dokument.Statustekst} and {@link
 * dk.kommunestrategi.io.dokument.Kalendertekst}. Of political cases: {@link
 * dk.kommunestrategi.io.dokument.Sagstekst} tells how far one is, {@link
 * dk.kommunestrategi.io.dokument.Sagsfremstilling} writes one.
 */
@NullMarked
package dk.kommunestrategi.io.dokument;

import org.jspecify.annotations.NullMarked;

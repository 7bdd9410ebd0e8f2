/**
 * The calendar as iCalendar (RFC 5545), for people's own calendars.
 */
@NullMarked
package dk.kommunestrategi.io.kalender;

import org.jspecify.annotations.NullMarked;

/**
 * The calendar as iCalendar (RFC 5545), for people's own calendars. Needs the library biweekly on the class path or module
 * path, which nothing else here does.
 */
@NullMarked
package dk.kommunestrategi.io.kalender;

import org.jspecify.annotations.NullMarked;

package dk.kommunestrategi.rules.udmoentning.status;

import dk.kommunestrategi.model.handleplan.Varighed;
import org.threeten.extra.YearHalf;

/**
 * How far the development of an initiative is that is under way. Immutable and thread-safe.
 *
 * @param begyndt the half-year in which it began
 * @param halvaar the half-years it has lasted until the end of the time reported on, the first and the last included
 * @param varighed how long it is expected to take, and on what that rests
 */
public record Fremskridt(YearHalf begyndt, int halvaar, Varighed varighed) {}

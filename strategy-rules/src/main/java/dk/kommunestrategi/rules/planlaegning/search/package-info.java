/**
 * The search for the best plan, room by room: {@code compile} turns demands and terms into arrays, {@code propagate} draws
 * what conclusions there are, {@code bound} tells how good a plan can be at best, {@code exact} goes through all plans,
 * {@code learn} from dead end to dead end and {@code local} from plan to plan; {@code budget} says how long. Here they are
 * put together: to find any plan, the best one, those that none dominates, or why there is none. Internal: it knows the
 * shapes of demands and terms, and no rule behind them.
 */
@NullMarked
package dk.kommunestrategi.rules.planlaegning.search;

import org.jspecify.annotations.NullMarked;

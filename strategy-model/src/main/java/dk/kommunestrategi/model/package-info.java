/**
 * A municipality's strategy: its themes, initiatives, roles and handleplan.
 *
 * <p>Start at {@link dk.kommunestrategi.model.Strategi}, the root that holds everything else; things refer to each other
 * by {@code nummer} (themes, initiatives) or {@code kode} (centres, administrations, roles), never by object identity.
 * Every type is an immutable interface with a {@code builder()}; callers build values, they do not implement the
 * interfaces. All values are thread-safe, never hold {@code null}, and compare by content. A builder accepts any value,
 * also one that breaks a constraint, so that a mistake can be held, shown and mended: constraints are Jakarta Validation
 * annotations, found by any default validator, and the rules that tie several values together are also available as
 * plain code in {@link dk.kommunestrategi.model.StrategiCheck}.
 *
 * <p>Its initiatives stand in {@link dk.kommunestrategi.model.initiativ}, who carries them out in {@link
 * dk.kommunestrategi.model.organisation}, and when in {@link dk.kommunestrategi.model.handleplan}. How the strategy is
 * run stands in {@link dk.kommunestrategi.model.styring}, its political cases in {@link dk.kommunestrategi.model.sag},
 * what can be wrong with it in {@link dk.kommunestrategi.model.problem}, and the languages of all texts in {@link
 * dk.kommunestrategi.model.sprog}; {@link dk.kommunestrategi.model.value} has the small values that all of them share.
 *
 * <p>The words are those of the Danish sources: Kolding's <i>Initiativkatalog til strategi for håndtering af
 * hjemløshed</i> (December 2023; "the catalogue" below) and Kalundborg's <i>Beslutning om hjemløsestrategi</i> (2025).
 */
@NullMarked
@ValueStyle
package dk.kommunestrategi.model;

import dk.kommunestrategi.model.style.ValueStyle;
import org.jspecify.annotations.NullMarked;

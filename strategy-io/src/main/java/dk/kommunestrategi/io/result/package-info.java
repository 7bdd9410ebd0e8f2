/** What planner, rules and reader came to, part by part as JSON; {@code ResultatJson} puts the parts together. Not exported. */
@NullMarked
package dk.kommunestrategi.io.result;

import org.jspecify.annotations.NullMarked;

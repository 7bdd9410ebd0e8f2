/** What a request lacks or is wrong in before it can be planned. Internal. */
@NullMarked
package dk.kommunestrategi.rules.planlaegning.check;

import org.jspecify.annotations.NullMarked;

/**
 * What a handleplan has been: the {@link dk.kommunestrategi.rules.historik.Handleplanshistorik versions} that it
 * has had, what changed between them, and whether a version is what would be computed again.
 */
@NullMarked
package dk.kommunestrategi.rules.historik;

import org.jspecify.annotations.NullMarked;

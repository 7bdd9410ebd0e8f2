/**
 * Who does what for an initiative: {@link dk.kommunestrategi.rules.udmoentning.rolle.Rollefordeling} tells bodies, owners,
 * working group and parties apart, with the duties of each (the catalogue's "Organisering af det videre arbejde med
 * initiativerne").
 */
@NullMarked
package dk.kommunestrategi.rules.udmoentning.rolle;

import org.jspecify.annotations.NullMarked;

/** Why there is no plan: demands that cannot all hold together, what each of them needs and how far one would have to give. */
@NullMarked
package dk.kommunestrategi.rules.plan.konflikt;

import org.jspecify.annotations.NullMarked;

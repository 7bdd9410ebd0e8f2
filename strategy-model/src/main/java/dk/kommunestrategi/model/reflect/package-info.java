/** The types of the model as data: which properties they have, and what each may hold. Not for applications. */
@NullMarked
package dk.kommunestrategi.model.reflect;

import org.jspecify.annotations.NullMarked;

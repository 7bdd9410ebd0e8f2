package dk.kommunestrategi.model.generator;

import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyAttributes;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Lets a property draw the same values in every run, its own ones, so that a build fails for what was changed and not by
 * chance. A property that states a seed keeps it; with the system property {@code seeds} set to {@code free} each run draws
 * anew. It counts for the tests of a module that names it as a service, and for no others.
 */
public final class SettledSeeds implements AroundPropertyHook {

    /** For the engine, which finds it as a service. */
    public SettledSeeds() {}

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        PropertyAttributes attributes = context.attributes();
        if (attributes.seed().isEmpty() && !"free".equals(System.getProperty("seeds"))) {
            attributes.setSeed(Integer.toString(
                    (context.containerClass().getName() + context.targetMethod().getName()).hashCode()));
        }
        return property.execute();
    }
}

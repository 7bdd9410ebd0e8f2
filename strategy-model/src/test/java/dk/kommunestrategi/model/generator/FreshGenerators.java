package dk.kommunestrategi.model.generator;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.Lifespan;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;
import net.jqwik.api.lifecycle.Store;
import net.jqwik.engine.facades.Memoize;
import org.jspecify.annotations.Nullable;

/**
 * Lets a property make generators anew instead of looking for one that was made before. What is drawn for a strategy of
 * {@link Strategier#arbitrary()} hangs on what was drawn before it, so that its parts are never found again, and to compare
 * them with five hundred others takes four times as long as to make the strategy. Those that can be planned have fewer parts,
 * which are found. The values drawn are the same. It counts as {@link SettledSeeds} does.
 */
public final class FreshGenerators implements AroundPropertyHook {

    /** For the engine, which finds it as a service. */
    public FreshGenerators() {}

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        // Where jqwik looks, it finds what holds nothing.
        Store.getOrCreate(Memoize.class, Lifespan.PROPERTY, Nothing::new);
        return property.execute();
    }

    private static final class Nothing extends AbstractMap<Object, Object> {

        @Override
        public @Nullable Object get(Object key) {
            return null;
        }

        @Override
        public @Nullable Object put(Object key, Object value) {
            return null;
        }

        @Override
        public Set<Map.Entry<Object, Object>> entrySet() {
            return Set.of();
        }
    }
}

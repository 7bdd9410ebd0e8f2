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
 * Lets a property make generators anew instead of looking for one that was made before: what is drawn for one strategy hangs
 * on what was drawn before it, so that its parts are never found again, and to compare them with five hundred others takes
 * four times as long as to make the strategy. The values drawn are the same. It counts as {@link SettledSeeds} does.
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
        keepNone();
        return property.execute();
    }

    /** For the property, or the session, that is running: jqwik finds in its place what holds nothing. */
    static void keepNone() {
        Store.getOrCreate(Memoize.class, Lifespan.PROPERTY, Nothing::new);
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

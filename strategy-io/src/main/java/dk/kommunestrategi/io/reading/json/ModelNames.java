package dk.kommunestrategi.io.reading.json;

import dk.kommunestrategi.model.reflect.ModelProperty;
import dk.kommunestrategi.model.reflect.ModelType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AccessorNamingStrategy;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedField;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.DefaultAccessorNamingStrategy;

/**
 * Decides which methods of the model Jackson sees: the getters of the interfaces and, for each property, the one method
 * of the builder that takes its value as JSON states it. The builders have several for each.
 */
final class ModelNames extends DefaultAccessorNamingStrategy.Provider {

    private static final long serialVersionUID = 1L;

    @Override
    public AccessorNamingStrategy forPOJO(MapperConfig<?> config, AnnotatedClass type) {
        return ModelType.of(type.getRawType())
                .<AccessorNamingStrategy>map(Names::new)
                .orElseGet(() -> super.forPOJO(config, type));
    }

    @Override
    public AccessorNamingStrategy forBuilder(MapperConfig<?> config, AnnotatedClass builder, BeanDescription built) {
        return ModelType.of(built.getBeanClass())
                .<AccessorNamingStrategy>map(Names::new)
                .orElseGet(() -> super.forBuilder(config, builder, built));
    }

    @Override
    public AccessorNamingStrategy forRecord(MapperConfig<?> config, AnnotatedClass type) {
        return new Components(config, type);
    }

    /** A record has its components, and whatever else can be asked of it is none of JSON's business. */
    private static final class Components extends DefaultAccessorNamingStrategy.RecordNaming {
        Components(MapperConfig<?> config, AnnotatedClass type) {
            super(config, type);
        }

        @Override
        public @Nullable String findNameForIsGetter(AnnotatedMethod method, String name) {
            return findNameForRegularGetter(method, name);
        }

        @Override
        public @Nullable String findNameForRegularGetter(AnnotatedMethod method, String name) {
            return _fieldNames.contains(name) ? name : null;
        }
    }

    /** The names within one type of the model and its builder; a method without a name is none of JSON's business. */
    private static final class Names extends AccessorNamingStrategy {
        private final ModelType model;

        Names(ModelType model) {
            this.model = model;
        }

        @Override
        public @Nullable String findNameForIsGetter(AnnotatedMethod method, String name) {
            return findNameForRegularGetter(method, name);
        }

        @Override
        public @Nullable String findNameForRegularGetter(AnnotatedMethod method, String name) {
            return name(model.property(method.getAnnotated()));
        }

        @Override
        public @Nullable String findNameForMutator(AnnotatedMethod method, String name) {
            return name(
                    model.property(name).filter(property -> method.getRawParameterType(0) == property.parameterType()));
        }

        @Override
        public @Nullable String modifyFieldName(AnnotatedField field, String name) {
            return null;
        }

        private static @Nullable String name(Optional<ModelProperty> property) {
            return property.map(ModelProperty::name).orElse(null);
        }
    }
}

package dk.kommunestrategi.io.reading.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import dk.kommunestrategi.model.reflect.ListFacts;
import dk.kommunestrategi.model.reflect.ModelProperty;
import dk.kommunestrategi.model.reflect.ModelType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/** Tells Jackson about the types of the model what annotations would tell it otherwise. Stateless and thread-safe. */
final class ModelIntrospector extends NopAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable Class<?> findPOJOBuilder(MapperConfig<?> config, AnnotatedClass type) {
        return ModelType.of(type.getRawType()).flatMap(ModelType::getBuilder).orElse(null);
    }

    @Override
    public String @Nullable [] findSerializationPropertyOrder(MapperConfig<?> config, AnnotatedClass type) {
        return ModelType.of(type.getRawType())
                .map(model ->
                        model.getProperties().stream().map(ModelProperty::name).toArray(String[]::new))
                .orElse(null);
    }

    @Override
    public JsonInclude.Value findPropertyInclusion(MapperConfig<?> config, Annotated accessor) {
        Include when = accessor instanceof AnnotatedMethod method
                ? ModelType.of(method.getDeclaringClass())
                        .flatMap(model -> model.property(method.getAnnotated()))
                        .map(ModelIntrospector::when)
                        .orElse(Include.USE_DEFAULTS)
                : Include.USE_DEFAULTS;
        return JsonInclude.Value.construct(when, Include.USE_DEFAULTS);
    }

    /** What a record need not state, is empty when it does not; that null is stated is told before anything is bound. */
    @Override
    public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated accessor) {
        return accessor instanceof AnnotatedParameter && accessor.getRawType() == Optional.class
                ? JsonSetter.Value.forValueNulls(Nulls.SET)
                : JsonSetter.Value.empty();
    }

    /** A default is left out only where it means "none", that is 0 or false. */
    private static Include when(ModelProperty property) {
        if (property.isComponent()) {
            return Include.USE_DEFAULTS;
        }
        if (property.hasDefaultValue()) {
            return property.defaultValue()
                    .filter(standard -> standard.equals(0) || standard.equals(false))
                    .map(no -> Include.NON_DEFAULT)
                    .orElse(Include.ALWAYS);
        }
        return property.isOptional()
                        || property.isMap()
                        || (property.isList() && !ListFacts.WRITTEN_WHEN_EMPTY.contains(property.name()))
                ? Include.NON_EMPTY
                : Include.ALWAYS;
    }
}

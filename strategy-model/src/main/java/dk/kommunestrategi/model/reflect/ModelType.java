package dk.kommunestrategi.model.reflect;

import dk.kommunestrategi.model.effekt.Maaletid;
import dk.kommunestrategi.model.value.Beloeb;
import dk.kommunestrategi.model.value.Udvidelser;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A type of the model: an interface with a nested {@code Builder}, what implements it, or a record. What a JSON document
 * may say about such a type follows from the type alone, so that the model needs no annotations for it and no list of keys
 * has to be kept.
 */
public final class ModelType {

    /** Records that no document states by their components: as a text, or as whatever other systems keep. */
    private static final Set<Class<?>> WITHOUT_PROPERTIES = Set.of(Beloeb.class, Maaletid.class, Udvidelser.class);

    private static final ClassValue<Optional<ModelType>> TYPES = new ClassValue<>() {
        @Override
        protected Optional<ModelType> computeValue(Class<?> type) {
            if (type.isRecord()) {
                return WITHOUT_PROPERTIES.contains(type)
                        ? Optional.empty()
                        : Optional.of(new ModelType(type, Optional.empty(), components(type)));
            }
            return type.isInterface()
                    ? builder(type).map(builder -> new ModelType(type, Optional.of(builder), properties(type, builder)))
                    : Stream.of(type.getInterfaces())
                            .map(ModelType::of)
                            .flatMap(Optional::stream)
                            .findFirst();
        }
    };

    private final Class<?> type;
    private final Optional<Class<?>> builder;
    private final List<ModelProperty> properties;
    private final Map<String, ModelProperty> byName;

    private ModelType(Class<?> type, Optional<Class<?>> builder, List<ModelProperty> properties) {
        this.type = type;
        this.builder = builder;
        this.properties = properties;
        this.byName = properties.stream().collect(Collectors.toMap(ModelProperty::name, Function.identity()));
    }

    /** Returns the class as a type of the model, or nothing when it is none. */
    public static Optional<ModelType> of(Class<?> type) {
        return TYPES.get(type);
    }

    /** Returns the class if it is a type of the model, and throws {@link IllegalArgumentException} when it is none. */
    public static <T> Class<T> require(Class<T> type) {
        if (of(type).isEmpty()) {
            throw new IllegalArgumentException(type.getName() + " is no type of the model");
        }
        return type;
    }

    /** The interface or record itself. */
    public Class<?> getType() {
        return type;
    }

    /** The class that builds its values, with a public constructor without parameters; a record builds itself. */
    public Optional<Class<?>> getBuilder() {
        return builder;
    }

    /** Its properties in the order in which the type declares them. */
    public List<ModelProperty> getProperties() {
        return properties;
    }

    /** Its texts that may be absent, in the order in which the type declares them. */
    public List<ModelProperty> getTexts() {
        return properties.stream().filter(ModelProperty::isText).toList();
    }

    /** Returns the property with this name, or nothing when it has none such. */
    public Optional<ModelProperty> property(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Returns the property that this method of the type returns, or nothing when it is no such method. */
    public Optional<ModelProperty> property(Method getter) {
        return properties.stream()
                .filter(property -> property.getter().getName().equals(getter.getName()))
                .findFirst();
    }

    private static List<ModelProperty> components(Class<?> type) {
        return Stream.of(type.getRecordComponents())
                .map(component -> new ModelProperty(component.getName(), accessible(component.getAccessor())))
                .toList();
    }

    private static Optional<Class<?>> builder(Class<?> type) {
        return Stream.<Class<?>>of(type.getDeclaredClasses())
                .filter(nested -> nested.getSimpleName().equals("Builder") && !nested.isInterface())
                .findFirst();
    }

    /**
     * The order comes from the fields of the generated builder: the JVM returns those as declared, but the methods of an
     * interface in any order.
     */
    private static List<ModelProperty> properties(Class<?> type, Class<?> builder) {
        Map<String, Method> getters = Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getParameterCount() == 0)
                .filter(method -> method.getName().matches("(get|is)\\p{Upper}.*"))
                .collect(Collectors.toMap(method -> propertyName(method.getName()), Function.identity()));
        return Arrays.stream(builder.getSuperclass().getDeclaredFields())
                .map(Field::getName)
                .flatMap(name ->
                        Stream.ofNullable(getters.get(name)).map(getter -> new ModelProperty(name, accessible(getter))))
                .toList();
    }

    /** It is public anyway; this spares a check at every call. */
    private static Method accessible(Method getter) {
        getter.setAccessible(true);
        return getter;
    }

    private static String propertyName(String getter) {
        String name = getter.substring(getter.startsWith("is") ? 2 : 3);
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}

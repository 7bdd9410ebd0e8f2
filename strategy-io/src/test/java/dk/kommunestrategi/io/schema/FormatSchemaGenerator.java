package dk.kommunestrategi.io.schema;

import com.fasterxml.classmate.ResolvedType;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.MemberScope;
import com.github.victools.jsonschema.generator.MethodScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigPart;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationModule;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationOption;
import dk.kommunestrategi.io.reading.json.TextValue;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.problem.Subject;
import dk.kommunestrategi.model.reflect.ModelProperty;
import dk.kommunestrategi.model.reflect.ModelType;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.value.Udfyldt;
import dk.kommunestrategi.model.value.Udvidelser;
import jakarta.validation.constraints.Pattern;
import java.lang.reflect.AnnotatedParameterizedType;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Derives the JSON Schema of the format from the model: keys and their order as the mapper has them, bounds and patterns
 * from the constraints.
 */
final class FormatSchemaGenerator {

    /** What is said of the schema that a document inside another one names. */
    static final String INNER_SCHEMA = "Portefoelje.strategier.$schema";

    /** The problems that a reader finds in strategies, but no schema. */
    static final Set<Problemkode> WITHOUT_FOR_SCHEMA = codes(Subject.STRATEGI);

    /** And those of portfolios, strategies and all. */
    static final Set<Problemkode> WITHOUT_FOR_PORTEFOELJE = codes(Subject.STRATEGI, Subject.PORTEFOELJE);

    /** Some character that is not blank to {@link String#isBlank()}. */
    private static final String NOT_BLANK =
            "[^\\t-\\r\\u001c-\\u0020\\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000]";

    private final Class<?> dokument;
    private final Sprog sprog;
    private final SchemaTekster tekster;

    private FormatSchemaGenerator(Class<?> dokument, Sprog sprog) {
        this.dokument = dokument;
        this.sprog = sprog;
        this.tekster = new SchemaTekster(sprog);
    }

    private static Set<Problemkode> codes(Subject... subjects) {
        return Stream.of(Problemkode.values())
                .filter(code -> List.of(subjects).contains(code.getSubject()) || code == Problemkode.USYNLIG_TEKST)
                .filter(code -> !SchemaRules.CODES.contains(code))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Problemkode.class)));
    }

    /** The schema's file of documents that state this type, worded in this language. */
    static Path file(Class<?> dokument, Sprog sprog) {
        return Path.of("src/main/resources/dk/kommunestrategi/io")
                .resolve(dokument.getSimpleName().toLowerCase(Locale.ROOT)
                        + (sprog == Sprog.DANSK ? "" : "." + sprog.getLocale().getLanguage()) + ".schema.json");
    }

    /** Returns the schema of documents that state this type as the text of the file that holds it. */
    static String generate(Class<?> dokument, Sprog sprog) {
        return new FormatSchemaGenerator(dokument, sprog).generate();
    }

    private String generate() {
        SchemaGeneratorConfigBuilder config = new SchemaGeneratorConfigBuilder(
                        SchemaVersion.DRAFT_2020_12,
                        new OptionPreset(
                                Option.SCHEMA_VERSION_INDICATOR,
                                Option.ADDITIONAL_FIXED_TYPES,
                                Option.FLATTENED_ENUMS,
                                Option.ENUM_KEYWORD_FOR_SINGLE_VALUES,
                                Option.GETTER_METHODS,
                                Option.NONSTATIC_NONVOID_NONGETTER_METHODS,
                                Option.FIELDS_DERIVED_FROM_ARGUMENTFREE_METHODS,
                                Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT,
                                Option.DEFINITIONS_FOR_ALL_OBJECTS,
                                Option.PLAIN_DEFINITION_KEYS,
                                Option.ALLOF_CLEANUP_AT_THE_END))
                .with(new JakartaValidationModule(JakartaValidationOption.INCLUDE_PATTERN_EXPRESSIONS));
        config.forTypesInGeneral()
                .withPropertySorter(SchemaOrder.ORDER)
                .withCustomDefinitionProvider(FormatSchemaGenerator::textValue)
                .withCustomDefinitionProvider(FormatSchemaGenerator::map)
                .withCustomDefinitionProvider(FormatSchemaGenerator::udvidelser)
                .withCustomDefinitionProvider(this::constants);
        describe(config.forMethods());
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return JsonMapper.builder()
                        .defaultPrettyPrinter(new DefaultPrettyPrinter()
                                .withObjectIndenter(indenter)
                                .withArrayIndenter(indenter))
                        .build()
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(worded(new SchemaGenerator(config.build()).generateSchema(dokument)))
                + "\n";
    }

    /** Says of every type and property what it is, and of the whole what it leaves out. */
    private ObjectNode worded(ObjectNode schema) {
        String navn = dokument.getSimpleName();
        ObjectNode types = (ObjectNode) schema.get("$defs");
        types.valueStream()
                .filter(type -> type.at("/properties/version/type").asString("").equals("string"))
                .forEach(inner -> addSchemaKey((ObjectNode) inner, INNER_SCHEMA));
        List.copyOf(types.propertyNames()).forEach(type -> types.set(type, type((ObjectNode) types.get(type), type)));
        addSchemaKey(schema, navn + ".$schema");
        ObjectNode root = type(schema, navn);
        SchemaRules.addTo(root);
        SchemaRules.addCriteria(root, sprog);
        SchemaKeys.separate(root, navn);
        String codes = (dokument == Strategi.class ? WITHOUT_FOR_SCHEMA : WITHOUT_FOR_PORTEFOELJE)
                .stream().map(Enum::name).collect(Collectors.joining(", "));
        root.put(
                "$comment",
                sprog == Sprog.DANSK
                        ? "Et dokument skal desuden overholde regler, der binder værdier sammen: " + codes
                                + ". Ingen nøgle må stå to gange i et objekt, og heltal skrives uden decimaler."
                        : "A document has also to keep rules that tie values together: " + codes
                                + ". No key may stand twice in an object, and whole numbers are written without"
                                + " decimals.");
        return identified(root, navn);
    }

    private static ObjectNode identified(ObjectNode root, String navn) {
        ObjectNode identified = JsonNodeFactory.instance.objectNode();
        identified.set("$schema", root.get("$schema"));
        identified.put("$id", "urn:kommunestrategi:" + navn.toLowerCase(Locale.ROOT) + ":" + Strategi.FORMATVERSION);
        return identified.setAll(root);
    }

    /** A document may name its schema, for editors; it keeps it where it becomes a part of another one. */
    private void addSchemaKey(ObjectNode schema, String tekst) {
        ObjectNode properties = JsonNodeFactory.instance.objectNode();
        properties.set(
                "$schema", withTekst(JsonNodeFactory.instance.objectNode().put("type", "string"), tekst));
        properties.setAll((ObjectNode) schema.get("properties"));
        schema.set("properties", properties);
    }

    private ObjectNode type(ObjectNode type, String navn) {
        type.path("properties").forEachEntry((property, vaerdi) -> {
            addNotBlank((ObjectNode) vaerdi);
            if (vaerdi.path("items") instanceof ObjectNode element) {
                addNotBlank(element);
            }
            ((ObjectNode) type.get("properties")).set(property, withTekst((ObjectNode) vaerdi, navn + "." + property));
        });
        return withTekst(type, navn);
    }

    private ObjectNode withTekst(ObjectNode schema, String key) {
        ObjectNode withTekst = JsonNodeFactory.instance.objectNode();
        schema.forEachEntry((navn, vaerdi) -> {
            if ((!navn.startsWith("$") || navn.equals("$ref")) && !withTekst.has("title")) {
                withTekst.put("title", tekster.title(key)).put("description", tekster.description(key));
            }
            withTekst.set(navn, vaerdi);
        });
        return withTekst;
    }

    /** A text that must have a character must have one that shows. */
    private static void addNotBlank(ObjectNode schema) {
        if (schema.has("minLength")) {
            schema.put("pattern", NOT_BLANK);
        }
    }

    private void describe(SchemaGeneratorConfigPart<MethodScope> methods) {
        methods.withIgnoreCheck(method -> property(method).isEmpty())
                .withPropertyNameOverrideResolver(
                        method -> property(method).map(ModelProperty::name).orElse(null))
                .withRequiredCheck(method -> property(method).orElseThrow().isRequired())
                .withNullableCheck(method -> false)
                .withTargetTypeOverridesResolver(FormatSchemaGenerator::valueType)
                .withDefaultResolver(FormatSchemaGenerator::defaultValue)
                .withStringPatternResolver(FormatSchemaGenerator::pattern)
                .withStringMinLengthResolver(method -> isUdfyldtTekst(method) ? 1 : null)
                .withNumberInclusiveMinimumResolver(method -> limit(method, Integer.MIN_VALUE))
                .withNumberInclusiveMaximumResolver(method -> limit(method, Integer.MAX_VALUE));
    }

    private static Optional<ModelProperty> property(MemberScope<?, ?> member) {
        return ModelType.of(member.getDeclaringType().getErasedType())
                .flatMap(model -> model.getProperties().stream()
                        .filter(property -> property.getter().equals(member.getRawMember()))
                        .findFirst());
    }

    private static List<ResolvedType> valueType(MethodScope method) {
        if (method.getType().isInstanceOf(OptionalInt.class)) {
            return List.of(method.getContext().resolve(int.class));
        }
        return method.getType().isInstanceOf(Optional.class)
                ? List.of(method.getTypeParameterFor(Optional.class, 0))
                : null;
    }

    private static Object defaultValue(MethodScope method) {
        return property(method)
                .filter(property -> !method.isFakeContainerItemScope())
                .flatMap(ModelProperty::defaultValue)
                .map(standard -> standard instanceof Enum<?> constant ? constant.name() : standard)
                .filter(standard ->
                        standard instanceof String || standard instanceof Integer || standard instanceof Boolean)
                .orElse(null);
    }

    /** The generator itself sees constraints on a method and on the elements of a list, but none inside an optional. */
    private static boolean isUdfyldtTekst(MethodScope method) {
        return method.getRawMember().getAnnotatedReturnType() instanceof AnnotatedParameterizedType type
                && type.getAnnotatedActualTypeArguments()[0].isAnnotationPresent(Udfyldt.class);
    }

    private static String pattern(MethodScope method) {
        return method.getRawMember().getAnnotatedReturnType() instanceof AnnotatedParameterizedType type
                        && type.getAnnotatedActualTypeArguments()[0].isAnnotationPresent(Pattern.class)
                ? type.getAnnotatedActualTypeArguments()[0]
                        .getAnnotation(Pattern.class)
                        .regexp()
                : null;
    }

    /** Without a bound of its own, a number has that of its type. */
    private static BigDecimal limit(MethodScope method, int limit) {
        return method.getType() != null
                        && (method.getType().getErasedType() == int.class
                                || method.getType().getErasedType() == Integer.class)
                ? BigDecimal.valueOf(limit)
                : null;
    }

    /** An object that has a value for each of some constants: their names are its keys. */
    private static CustomDefinition map(ResolvedType type, SchemaGenerationContext context) {
        if (type.getErasedType() != Map.class) {
            return null;
        }
        ResolvedType held = type.getTypeParameters().get(1);
        ObjectNode properties = context.getGeneratorConfig().createObjectNode();
        for (Object constant : type.getTypeParameters().get(0).getErasedType().getEnumConstants()) {
            properties.set(((Enum<?>) constant).name(), context.createDefinitionReference(held));
        }
        ObjectNode map = context.getGeneratorConfig().createObjectNode().put("type", "object");
        map.set("properties", properties);
        map.put("additionalProperties", false);
        return new CustomDefinition(
                map, CustomDefinition.DefinitionType.INLINE, CustomDefinition.AttributeInclusion.YES);
    }

    /** Whatever other systems keep, under name spaces. */
    private static CustomDefinition udvidelser(ResolvedType type, SchemaGenerationContext context) {
        if (type.getErasedType() != Udvidelser.class) {
            return null;
        }
        ObjectNode udvidelser = context.getGeneratorConfig().createObjectNode().put("type", "object");
        udvidelser.putObject("propertyNames").put("pattern", Udvidelser.NAVNERUM);
        return new CustomDefinition(
                udvidelser, CustomDefinition.DefinitionType.INLINE, CustomDefinition.AttributeInclusion.YES);
    }

    /** Constants, each with what it means. */
    private CustomDefinition constants(ResolvedType type, SchemaGenerationContext context) {
        if (!type.getErasedType().isEnum()) {
            return null;
        }
        ObjectNode anyOf = context.getGeneratorConfig().createObjectNode();
        for (Object constant : type.getErasedType().getEnumConstants()) {
            anyOf.withArray("/oneOf")
                    .addObject()
                    .put("const", ((Enum<?>) constant).name())
                    .put("description", tekster.constant((Enum<?>) constant));
        }
        return new CustomDefinition(
                anyOf, CustomDefinition.DefinitionType.STANDARD, CustomDefinition.AttributeInclusion.YES);
    }

    private static CustomDefinition textValue(ResolvedType type, SchemaGenerationContext context) {
        return TextValue.of(type.getErasedType())
                .map(vaerdi -> new CustomDefinition(
                        context.getGeneratorConfig()
                                .createObjectNode()
                                .put("type", "string")
                                .put("pattern", vaerdi.getRegexp()),
                        CustomDefinition.DefinitionType.INLINE,
                        CustomDefinition.AttributeInclusion.YES))
                .orElse(null);
    }
}

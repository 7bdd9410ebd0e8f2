package dk.kommunestrategi.io.result;

import dk.kommunestrategi.io.reading.json.ModelMapper;
import dk.kommunestrategi.model.sprog.Sprog;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Writes results: what has a form by that, types of the model as documents state them, and records as they are. Immutable
 * and thread-safe.
 */
public final class ResultMapper {

    private final JsonMapper mapper;
    private final ObjectWriter values;
    private final Map<Class<?>, Form<?>> forms;
    private final Sprog sprog;

    /** A mapper whose words are of this language. Costly, to be kept. */
    public ResultMapper(Sprog sprog) {
        this(sprog, true);
    }

    private ResultMapper(Sprog sprog, boolean indented) {
        this.sprog = sprog;
        List<Form<?>> all = Stream.of(
                        RegelForms.in(sprog),
                        PlanForms.in(sprog),
                        FoelsomhedForms.all(),
                        BegrundelseForms.all(),
                        BudgetForms.all(),
                        UdmoentningForms.all())
                .flatMap(List::stream)
                .toList();
        forms = all.stream().collect(Collectors.toMap(Form::handledType, form -> form));
        SimpleModule module = new SimpleModule().addSerializer(new InitiativForm());
        all.forEach(module::addSerializer);
        mapper = ModelMapper.builder(StreamReadConstraints.defaults())
                .addModule(module)
                .configure(SerializationFeature.INDENT_OUTPUT, indented)
                // The standard one ends lines as the machine does.
                .defaultPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")))
                .build();
        values = mapper.writer().without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE);
    }

    /** A mapper that writes the same without lines and spaces. */
    public ResultMapper compact() {
        return new ResultMapper(sprog, false);
    }

    /** Writes the result as its place in something larger. */
    public void write(Object result, JsonGenerator generator) {
        values.writeValue(generator, result);
    }

    /** Returns the JSON Schema of what is written of a type, which is known by this name, with a newline at its end. */
    public String schema(Class<?> type, String name) {
        return mapper.writeValueAsString(ResultSchema.of(type, name, forms, mapper, sprog)) + "\n";
    }

    /**
     * Returns an OpenAPI document with the schemas of documents, of these types and of every type that has a form, with a
     * newline at its end.
     *
     * @param results the types, and what each is called where its own name does not do
     */
    public String openApi(Map<Class<?>, Optional<String>> results) {
        List<Class<?>> types = Stream.concat(results.keySet().stream(), forms.keySet().stream())
                .distinct()
                // What only we write in has a name only where it is a result itself.
                .filter(type -> results.containsKey(type)
                        || !type.getPackageName().equals(getClass().getPackageName()))
                .sorted(Comparator.comparing(Class::getSimpleName))
                .toList();
        Map<String, String> names = new TreeMap<>();
        results.forEach((type, name) -> name.ifPresent(called -> names.put(type.getSimpleName(), called)));
        return mapper.writeValueAsString(
                        OpenApi.of(ResultSchema.all(types, forms, mapper, sprog), names, mapper, sprog))
                + "\n";
    }

    /** Returns the result as JSON, with a newline at its end. */
    public String write(Object result) {
        return mapper.writeValueAsString(result) + "\n";
    }
}

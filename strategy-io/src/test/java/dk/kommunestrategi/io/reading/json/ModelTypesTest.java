package dk.kommunestrategi.io.reading.json;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.Dokumenter;
import dk.kommunestrategi.io.StrategiJson;
import dk.kommunestrategi.io.schema.PublishedSchema;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.reflect.ModelProperty;
import dk.kommunestrategi.model.reflect.ModelType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every type of the format has a sound document and a broken one in {@code typer.txt}, as people would write them. */
class ModelTypesTest {

    private static final String ROLLER = "'roller':[{'kode':'u','navn':'U','art':'UDVALG'},"
            + "{'kode':'c','navn':'C','art':'CHEFGRUPPE'},{'kode':'t','navn':'T','art':'TOVHOLDER'}]";
    private static final String INITIATIV =
            "'initiativer':[{'nummer':1,'navn':'I','temaer':[1],'ejere':[{'rolle':'c','hovedansvar':true}]}]";

    private final StrategiJson json = new StrategiJson();

    /** What {@code typer.txt} says of a type. */
    private record Eksempel(String type, String sound, String broken, List<String> problemer) {
        /** From its name and the documents, the broken one with its problems, each on lines of its own. */
        static Eksempel parse(String afsnit) {
            String[] parts = afsnit.strip().split("\n[+-] ", -1);
            int last = parts[2].lastIndexOf('\n');
            return new Eksempel(
                    parts[0],
                    parts[1],
                    parts[2].substring(0, last),
                    List.of(parts[2].substring(last).strip().split(", ")));
        }

        @Override
        public String toString() {
            return type;
        }
    }

    static List<Eksempel> eksempler() {
        return Stream.of(Dokumenter.resource("typer.txt").split("\n\n"))
                .filter(afsnit -> !afsnit.startsWith("#"))
                .map(Eksempel::parse)
                .toList();
    }

    @Test
    void everyTypeOfTheFormatHasAnExample() {
        Set<String> types = new LinkedHashSet<>();
        addTypes(Strategi.class, types);

        assertThat(eksempler()).extracting(Eksempel::type).containsExactlyInAnyOrderElementsOf(types);
    }

    @ParameterizedTest
    @MethodSource("eksempler")
    void aSoundDocumentIsSound(Eksempel eksempel) {
        String dokument = dokument(eksempel.sound);

        assertThat(json.read(dokument).getProblems()).isEmpty();
        PublishedSchema.STRATEGI.assertValid(dokument);
        assertThat(types(new JsonMapper().readTree(dokument), Strategi.class)).contains(eksempel.type);
    }

    @ParameterizedTest
    @MethodSource("eksempler")
    void everyProblemOfABrokenDocumentIsToldWhereItIsAndNothingElse(Eksempel eksempel) {
        String marked = dokument(eksempel.broken);

        List<Problem> problems = json.read(marked.replace("@", "")).getProblems();

        assertThat(problems)
                .extracting(problem -> problem.getCode() + " " + problem.getPointer())
                .containsExactlyElementsOf(eksempel.problemer);
        assertThat(problems)
                .extracting(problem -> problem.getLine().orElseThrow() + ":"
                        + problem.getColumn().orElseThrow())
                .containsExactlyElementsOf(places(marked));
        assertThat(problems)
                .anyMatch(problem -> typesOnWay(problem.getPointer()).contains(eksempel.type));
    }

    private static String dokument(String shortened) {
        String rest = shortened.substring(1).strip();
        String dokument = switch (shortened.charAt(0)) {
            case 'S' -> Dokumenter.smallest(",\n" + rest);
            case 'I' -> Dokumenter.withInitiativ(",\n" + rest);
            case 'T' ->
                Dokumenter.smallest(",'temaer':[{'nummer':1,'navn':'T'}]," + ROLLER + "," + INITIATIV + ",\n" + rest);
            default -> shortened;
        };
        return dokument.replace('\'', '"');
    }

    /** Line and column of every mark, as if none of them were there. */
    private static List<String> places(String marked) {
        String[] pieces = marked.split("@", -1);
        StringBuilder ahead = new StringBuilder();
        return Arrays.stream(pieces, 0, pieces.length - 1)
                .map(piece -> {
                    ahead.append(piece);
                    long line = 1
                            + ahead.chars()
                                    .filter(character -> character == '\n')
                                    .count();
                    return line + ":" + (ahead.length() - ahead.lastIndexOf("\n"));
                })
                .toList();
    }

    private static void addTypes(Type type, Set<String> types) {
        if (type instanceof ParameterizedType) {
            addTypes(ModelProperty.content(type), types);
        } else if (types.add(((Class<?>) type).getSimpleName())) {
            ModelType.of((Class<?>) type)
                    .ifPresent(
                            model -> model.getProperties().forEach(property -> addTypes(property.valueType(), types)));
        }
    }

    /** The types of all values in a document. */
    private static Set<String> types(JsonNode vaerdi, Type type) {
        Set<String> types = new LinkedHashSet<>();
        if (type instanceof ParameterizedType) {
            vaerdi.forEach(element -> types.addAll(types(element, ModelProperty.content(type))));
        } else {
            types.add(((Class<?>) type).getSimpleName());
            ModelType.of((Class<?>) type)
                    .ifPresent(model -> vaerdi.forEachEntry((navn, inner) -> types.addAll(
                            types(inner, model.property(navn).orElseThrow().valueType()))));
        }
        return types;
    }

    /** The types of the values through which a JSON pointer leads. */
    private static Set<String> typesOnWay(String pointer) {
        Set<String> types = new LinkedHashSet<>();
        Type type = Strategi.class;
        for (String trin : pointer.split("/", -1)) {
            if (type instanceof ParameterizedType && !trin.isEmpty()) {
                type = ModelProperty.content(type);
            } else if (type instanceof Class<?> rawType && !trin.isEmpty()) {
                type = ModelType.of(rawType)
                        .flatMap(model -> model.property(trin))
                        .<Type>map(ModelProperty::valueType)
                        .orElse(Object.class);
            }
            types.add(type instanceof Class<?> rawType ? rawType.getSimpleName() : "");
        }
        return types;
    }
}

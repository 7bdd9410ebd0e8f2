package dk.kommunestrategi.io;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.json.Egenskab;
import dk.kommunestrategi.io.json.Modeltype;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.problem.Problem;
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
class TyperTest {

    private static final String ROLLER = "'roller':[{'kode':'u','navn':'U','art':'UDVALG'},"
            + "{'kode':'c','navn':'C','art':'CHEFGRUPPE'},{'kode':'t','navn':'T','art':'TOVHOLDER'}]";
    private static final String INITIATIV =
            "'initiativer':[{'nummer':1,'navn':'I','temaer':[1],'ejere':[{'rolle':'c','hovedansvar':true}]}]";

    private final StrategiJson json = new StrategiJson();

    /** What {@code typer.txt} says of a type. */
    private record Eksempel(String type, String sundt, String brudt, List<String> problemer) {
        /** From its name and the documents, the broken one with its problems, each on lines of its own. */
        static Eksempel parse(String afsnit) {
            String[] dele = afsnit.strip().split("\n[+-] ", -1);
            int sidste = dele[2].lastIndexOf('\n');
            return new Eksempel(
                    dele[0],
                    dele[1],
                    dele[2].substring(0, sidste),
                    List.of(dele[2].substring(sidste).strip().split(", ")));
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
        Set<String> typer = new LinkedHashSet<>();
        addTyper(Strategi.class, typer);

        assertThat(eksempler()).extracting(Eksempel::type).containsExactlyInAnyOrderElementsOf(typer);
    }

    @ParameterizedTest
    @MethodSource("eksempler")
    void aSoundDocumentIsSound(Eksempel eksempel) {
        String dokument = dokument(eksempel.sundt);

        assertThat(json.read(dokument).getProblems()).isEmpty();
        Skema.assertValid(dokument);
        assertThat(typer(new JsonMapper().readTree(dokument), Strategi.class)).contains(eksempel.type);
    }

    @ParameterizedTest
    @MethodSource("eksempler")
    void everyProblemOfABrokenDocumentIsToldWhereItIsAndNothingElse(Eksempel eksempel) {
        String maerket = dokument(eksempel.brudt);

        List<Problem> problems = json.read(maerket.replace("@", "")).getProblems();

        assertThat(problems)
                .extracting(problem -> problem.getCode() + " " + problem.getPointer())
                .containsExactlyElementsOf(eksempel.problemer);
        assertThat(problems)
                .extracting(problem -> problem.getLine().orElseThrow() + ":"
                        + problem.getColumn().orElseThrow())
                .containsExactlyElementsOf(steder(maerket));
        assertThat(problems)
                .anyMatch(problem -> typerPaaVejen(problem.getPointer()).contains(eksempel.type));
    }

    private static String dokument(String forkortet) {
        String rest = forkortet.substring(1).strip();
        String dokument = switch (forkortet.charAt(0)) {
            case 'S' -> Dokumenter.mindste(",\n" + rest);
            case 'I' -> Dokumenter.medInitiativ(",\n" + rest);
            case 'T' ->
                Dokumenter.mindste(",'temaer':[{'nummer':1,'navn':'T'}]," + ROLLER + "," + INITIATIV + ",\n" + rest);
            default -> forkortet;
        };
        return dokument.replace('\'', '"');
    }

    /** Line and column of every mark, as if none of them were there. */
    private static List<String> steder(String maerket) {
        String[] stykker = maerket.split("@", -1);
        StringBuilder foran = new StringBuilder();
        return Arrays.stream(stykker, 0, stykker.length - 1)
                .map(stykke -> {
                    foran.append(stykke);
                    long linje = 1 + foran.chars().filter(tegn -> tegn == '\n').count();
                    return linje + ":" + (foran.length() - foran.lastIndexOf("\n"));
                })
                .toList();
    }

    private static void addTyper(Type type, Set<String> typer) {
        if (type instanceof ParameterizedType) {
            addTyper(Egenskab.indhold(type), typer);
        } else if (typer.add(((Class<?>) type).getSimpleName())) {
            Modeltype.of((Class<?>) type)
                    .ifPresent(
                            model -> model.getEgenskaber().forEach(egenskab -> addTyper(egenskab.vaerditype(), typer)));
        }
    }

    /** The types of all values in a document. */
    private static Set<String> typer(JsonNode vaerdi, Type type) {
        Set<String> typer = new LinkedHashSet<>();
        if (type instanceof ParameterizedType) {
            vaerdi.forEach(element -> typer.addAll(typer(element, Egenskab.indhold(type))));
        } else {
            typer.add(((Class<?>) type).getSimpleName());
            Modeltype.of((Class<?>) type)
                    .ifPresent(model -> vaerdi.forEachEntry((navn, indre) -> typer.addAll(
                            typer(indre, model.egenskab(navn).orElseThrow().vaerditype()))));
        }
        return typer;
    }

    /** The types of the values through which a JSON pointer leads. */
    private static Set<String> typerPaaVejen(String pointer) {
        Set<String> typer = new LinkedHashSet<>();
        Type type = Strategi.class;
        for (String trin : pointer.split("/", -1)) {
            if (type instanceof ParameterizedType && !trin.isEmpty()) {
                type = Egenskab.indhold(type);
            } else if (type instanceof Class<?> klasse && !trin.isEmpty()) {
                type = Modeltype.of(klasse)
                        .flatMap(model -> model.egenskab(trin))
                        .<Type>map(Egenskab::vaerditype)
                        .orElse(Object.class);
            }
            typer.add(type instanceof Class<?> klasse ? klasse.getSimpleName() : "");
        }
        return typer;
    }
}

package dk.kommunestrategi.io.dagsorden;

import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/**
 * An object of a record, read field by field. A field that holds something else than it should is told and, like every
 * field that nobody asks for, one of the {@link #rest()}.
 */
final class Post {

    /** The longest text that a strategy document can hold. */
    static final int MAX_TEKST = 1_000_000;

    private static final int LAENGSTE_ID = 100;
    private static final Pattern NULID = Pattern.compile("[{(]?0+(-0+)*[)}]?");
    private static final Pattern HELTAL = Pattern.compile("[+-]?[0-9]{1,9}");

    private final JsonNode node;
    private final String pointer;
    private final Consumer<Problem> problems;
    private final Set<String> brugte = new LinkedHashSet<>();

    Post(JsonNode node, String pointer, Consumer<Problem> problems) {
        this.node = node;
        this.pointer = pointer;
        this.problems = problems;
    }

    String pointer(String felt) {
        return pointer + Problem.pointer(noegle(felt).orElse(felt));
    }

    String pointer() {
        return pointer;
    }

    boolean har(String felt) {
        return noegle(felt).isPresent();
    }

    /** Returns a text that is not blank; numbers and truth values are texts too. */
    Optional<String> tekst(String felt) {
        return value(felt).flatMap(vaerdi -> {
            if (!erSkrift(vaerdi)) {
                return misforstaaet(felt);
            }
            String tekst = vaerdi.asString().strip();
            if (tekst.length() > MAX_TEKST) {
                problems.accept(Problem.of(Problemkode.FOR_STORT_DOKUMENT, pointer(felt))
                        .build());
                brug(felt);
                return Optional.empty();
            }
            brug(felt);
            return Optional.of(tekst).filter(indhold -> !indhold.isBlank());
        });
    }

    /** Returns an id; one of zeros is none. */
    Optional<String> id(String felt) {
        return tekst(felt)
                .filter(id -> id.length() > LAENGSTE_ID || !NULID.matcher(id).matches());
    }

    OptionalInt tal(String felt) {
        Optional<JsonNode> vaerdi = value(felt);
        if (vaerdi.isEmpty()) {
            return OptionalInt.empty();
        }
        String tekst = vaerdi.get().isString() || vaerdi.get().isIntegralNumber()
                ? vaerdi.get().asString().strip()
                : "";
        if (!HELTAL.matcher(tekst).matches()) {
            misforstaaet(felt);
            return OptionalInt.empty();
        }
        brug(felt);
        return OptionalInt.of(Integer.parseInt(tekst));
    }

    /** Returns a truth value, which some records write as a text. */
    Optional<Boolean> sandt(String felt) {
        return value(felt).flatMap(vaerdi -> {
            String tekst = erSkrift(vaerdi) ? vaerdi.asString().strip() : "";
            if (!tekst.equalsIgnoreCase("true") && !tekst.equalsIgnoreCase("false")) {
                return misforstaaet(felt);
            }
            brug(felt);
            return Optional.of(tekst.equalsIgnoreCase("true"));
        });
    }

    /** Returns the objects of a list; whatever else stands in it is told. */
    List<Post> poster(String felt) {
        List<Post> poster = new ArrayList<>();
        liste(felt)
                .ifPresent(liste -> IntStream.range(0, liste.size()).forEach(k -> {
                    String sted = pointer(felt) + "/" + k;
                    if (liste.get(k).isObject()) {
                        poster.add(new Post(liste.get(k), sted, problems));
                    } else {
                        problems.accept(Problem.of(Problemkode.FELT_IKKE_FORSTAAET, sted, felt + "/" + k)
                                .build());
                        brugte.remove(noegle(felt).orElse(felt));
                    }
                }));
        return poster;
    }

    Optional<JsonNode> liste(String felt) {
        return value(felt).flatMap(vaerdi -> {
            if (!vaerdi.isArray()) {
                return misforstaaet(felt);
            }
            brug(felt);
            return Optional.of(vaerdi);
        });
    }

    Optional<Post> objekt(String felt) {
        return value(felt).flatMap(vaerdi -> {
            if (!vaerdi.isObject()) {
                return misforstaaet(felt);
            }
            brug(felt);
            return Optional.of(new Post(vaerdi, pointer(felt), problems));
        });
    }

    /** Returns a value of whatever kind; null is none. */
    Optional<JsonNode> value(String felt) {
        Optional<String> noegle = noegle(felt);
        noegle.filter(navn -> node.get(navn).isNull()).ifPresent(brugte::add);
        return noegle.map(node::get).filter(vaerdi -> !vaerdi.isNull());
    }

    /** Says that a field has been dealt with. */
    void brug(String felt) {
        noegle(felt).ifPresent(brugte::add);
    }

    /**
     * Returns what two fields ought to say alike, the first before the second; where they disagree, the second is not
     * dealt with.
     */
    Optional<String> par(String felt, String andet) {
        Optional<String> foerste = tekst(felt);
        Optional<String> anden = tekst(andet);
        if (foerste.isPresent() && anden.isPresent() && !foerste.equals(anden)) {
            brugte.remove(noegle(andet).orElse(andet));
            problems.accept(
                    Problem.of(Problemkode.FELTER_UENIGE, pointer(felt), felt, foerste.get(), andet, anden.get())
                            .addRelated(pointer(andet))
                            .build());
        }
        return foerste.or(() -> anden);
    }

    /** Returns the keys of the fields that nobody has asked for or understood. */
    List<String> rest() {
        return node.propertyNames().stream()
                .filter(navn -> !brugte.contains(navn) && !node.get(navn).isNull())
                .toList();
    }

    /** A fraction is no text: what it is as one depends on who reads it. */
    private static boolean erSkrift(JsonNode vaerdi) {
        return vaerdi.isString() || vaerdi.isBoolean() || vaerdi.isIntegralNumber();
    }

    private <T> Optional<T> misforstaaet(String felt) {
        problems.accept(
                Problem.of(Problemkode.FELT_IKKE_FORSTAAET, pointer(felt), felt).build());
        return Optional.empty();
    }

    /** The key as the record writes it. */
    private Optional<String> noegle(String felt) {
        return node.has(felt)
                ? Optional.of(felt)
                : node.propertyNames().stream().filter(felt::equalsIgnoreCase).findFirst();
    }
}

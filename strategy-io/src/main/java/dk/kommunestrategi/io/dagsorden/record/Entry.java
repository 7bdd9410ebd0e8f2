package dk.kommunestrategi.io.dagsorden.record;

import dk.kommunestrategi.io.dagsorden.person.NavneFilter;
import dk.kommunestrategi.io.reading.text.Limit;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.text.Letters;
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
 * field that nobody asks for, one of the {@link #rest()}. No text that it gives names a person, but for HTML, whose
 * lines are cleaned when they are read.
 */
public final class Entry {

    /** The longest text that a strategy document can hold. */
    public static final int MAX_TEKST = 1_000_000;

    private static final int LONGEST_ID = 100;
    private static final Pattern ZERO_ID = Pattern.compile("[{(]?0+(-0+)*[)}]?");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("[+-]?[0-9]{1,9}");

    private final JsonNode node;
    private final String pointer;
    private final NavneFilter navne;
    private final Consumer<Problem> problems;
    private final Set<String> used = new LinkedHashSet<>();

    public Entry(JsonNode node, String pointer, NavneFilter navne, Consumer<Problem> problems) {
        this.node = node;
        this.pointer = pointer;
        this.navne = navne;
        this.problems = problems;
    }

    public String pointer(String felt) {
        return pointer + Problem.pointer(key(felt).orElse(felt));
    }

    public String pointer() {
        return pointer;
    }

    public boolean has(String felt) {
        return key(felt).isPresent();
    }

    /** Returns a text that is not blank; numbers and truth values are texts too. */
    public Optional<String> tekst(String felt) {
        return raw(felt).map(tekst -> navne.cleanRaw(tekst, felt, pointer(felt)));
    }

    /** As {@link #tekst}, with persons. */
    public Optional<String> raw(String felt) {
        return value(felt).flatMap(value -> {
            Optional<String> written = written(value);
            if (written.isEmpty()) {
                return misunderstood(felt);
            }
            String tekst = Letters.composed(written.get().strip());
            if (tekst.length() > MAX_TEKST) {
                problems.accept(Limit.TEXT
                        .exceeded(MAX_TEKST, tekst.length())
                        .pointer(pointer(felt))
                        .build());
                use(felt);
                return Optional.empty();
            }
            use(felt);
            return Optional.of(tekst).filter(content -> !content.isBlank());
        });
    }

    /** What stands there, where it is a text, a truth value or a whole number. */
    private static Optional<String> written(JsonNode value) {
        return value.isString() || value.isBoolean() || value.isIntegralNumber()
                ? Optional.of(value.asString())
                : Optional.empty();
    }

    /** Returns an id; one of zeros is none. */
    public Optional<String> id(String felt) {
        return tekst(felt)
                .filter(id -> id.length() > LONGEST_ID || !ZERO_ID.matcher(id).matches());
    }

    public OptionalInt number(String felt) {
        Optional<JsonNode> value = value(felt);
        if (value.isEmpty()) {
            return OptionalInt.empty();
        }
        String tekst = written(value.get()).orElse("").strip();
        if (!WHOLE_NUMBER.matcher(tekst).matches()) {
            misunderstood(felt);
            return OptionalInt.empty();
        }
        use(felt);
        return OptionalInt.of(Integer.parseInt(tekst));
    }

    /** Returns a truth value, which some records write as a text. */
    public Optional<Boolean> truth(String felt) {
        return value(felt).flatMap(value -> {
            String tekst = written(value).orElse("").strip();
            if (!Letters.isSame(tekst, "true") && !Letters.isSame(tekst, "false")) {
                return misunderstood(felt);
            }
            use(felt);
            return Optional.of(Letters.isSame(tekst, "true"));
        });
    }

    /** Returns the objects of a list; whatever else stands in it is told. */
    public List<Entry> entries(String felt) {
        List<Entry> entries = new ArrayList<>();
        list(felt)
                .ifPresent(list -> IntStream.range(0, list.size()).forEach(k -> {
                    String place = pointer(felt) + "/" + k;
                    if (list.get(k).isObject()) {
                        entries.add(new Entry(list.get(k), place, navne, problems));
                    } else {
                        problems.accept(Problem.of(Problemkode.FELT_IKKE_FORSTAAET, place, felt + "/" + k)
                                .build());
                        used.remove(key(felt).orElse(felt));
                    }
                }));
        return entries;
    }

    Optional<JsonNode> list(String felt) {
        return value(felt).flatMap(value -> {
            if (!value.isArray()) {
                return misunderstood(felt);
            }
            use(felt);
            return Optional.of(value);
        });
    }

    public Optional<Entry> object(String felt) {
        return value(felt).flatMap(value -> {
            if (!value.isObject()) {
                return misunderstood(felt);
            }
            use(felt);
            return Optional.of(new Entry(value, pointer(felt), navne, problems));
        });
    }

    /** Returns a value of whatever kind; null is none. */
    public Optional<JsonNode> value(String felt) {
        Optional<String> key = key(felt);
        key.filter(name -> node.get(name).isNull()).ifPresent(used::add);
        return key.map(node::get).filter(value -> !value.isNull());
    }

    /** Says that a field has been dealt with. */
    public void use(String felt) {
        key(felt).ifPresent(used::add);
    }

    /**
     * Returns what two fields ought to say alike, the first before the second; where they disagree, the second is not
     * dealt with.
     */
    public Optional<String> pair(String felt, String otherFelt) {
        Optional<String> first = tekst(felt);
        Optional<String> other = tekst(otherFelt);
        if (first.isPresent() && other.isPresent() && !first.equals(other)) {
            used.remove(key(otherFelt).orElse(otherFelt));
            problems.accept(
                    Problem.of(Problemkode.FELTER_UENIGE, pointer(felt), felt, first.get(), otherFelt, other.get())
                            .addRelated(pointer(otherFelt))
                            .build());
        }
        return first.or(() -> other);
    }

    /** Returns the keys of the fields that nobody has asked for or understood. */
    List<String> rest() {
        return node.propertyNames().stream()
                .filter(name -> !used.contains(name) && !node.get(name).isNull())
                .toList();
    }

    private <T> Optional<T> misunderstood(String felt) {
        problems.accept(
                Problem.of(Problemkode.FELT_IKKE_FORSTAAET, pointer(felt), felt).build());
        return Optional.empty();
    }

    /** The key as the record writes it. */
    private Optional<String> key(String felt) {
        return node.has(felt)
                ? Optional.of(felt)
                : node.propertyNames().stream()
                        .filter(name -> Letters.isSame(felt, name))
                        .findFirst();
    }
}

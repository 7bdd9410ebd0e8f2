package dk.kommunestrategi.io.reading.json;

import dk.kommunestrategi.io.reading.text.CellDate;
import dk.kommunestrategi.io.reading.text.HalvaarHeading;
import dk.kommunestrategi.model.effekt.Maaletid;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.value.Beloeb;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.threeten.extra.Half;
import org.threeten.extra.YearHalf;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * A type of the model that a document states as a text of a certain form. A text has that form exactly when it states a
 * value, so that a schema finds what a reader would. Immutable and thread-safe.
 *
 * @param <T> the type
 */
public final class TextValue<T> {

    /** A half-year: a text such as {@code 2024-H1}. */
    public static final TextValue<YearHalf> HALVAAR = new TextValue<>(
            YearHalf.class,
            "^[0-9]{4}-H[12]$",
            text -> YearHalf.of(Integer.parseInt(text.substring(0, 4)), Half.of(text.charAt(6) - '0')),
            "0000-H1",
            text -> HalvaarHeading.parse(text).map(YearHalf::toString).orElse(text),
            Problemkode.UGYLDIGT_HALVAAR);

    /** A day that exists: a text such as {@code 2024-02-29}. */
    public static final TextValue<LocalDate> DATO = new TextValue<>(
            LocalDate.class,
            "^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)"
                    + "|02-(0[1-9]|1[0-9]|2[0-8]))"
                    + "|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$",
            LocalDate::parse,
            "0000-01-01",
            text -> CellDate.day(text).map(LocalDate::toString).orElse(text),
            Problemkode.UGYLDIG_DATO);

    /** An amount of money: a text such as {@code 1250000.50}. */
    public static final TextValue<Beloeb> BELOEB = new TextValue<>(
            Beloeb.class,
            Beloeb.REGEXP,
            text -> Beloeb.parse(text).orElseThrow(),
            "-999999999999.99",
            text -> text.replaceFirst(" ?kr\\.?$", "")
                    .replaceAll("[. ](?=[0-9]{3}(\\D|$))", "")
                    .replace(',', '.'),
            Problemkode.UGYLDIGT_BELOEB);

    /** The time of a measurement: a text such as {@code 2024-Q1}. */
    public static final TextValue<Maaletid> MAALETID = new TextValue<>(
            Maaletid.class,
            Maaletid.REGEXP,
            text -> Maaletid.parse(text).orElseThrow(),
            "0000",
            text -> text,
            Problemkode.UGYLDIG_MAALETID);

    private static final List<TextValue<?>> ALL = List.of(HALVAAR, DATO, BELOEB, MAALETID);

    /** Those of types that a mapper of somebody else's does not write in the same way. */
    private static final List<TextValue<?>> OURS = List.of(HALVAAR, BELOEB, MAALETID);

    private static final Map<Class<?>, TextValue<?>> BY_TYPE =
            ALL.stream().collect(Collectors.toMap(value -> value.type, Function.identity()));

    /** Whoever writes more means something else. */
    private static final int LONGEST = 50;

    private final Class<T> type;
    private final Pattern pattern;
    private final Function<String, T> parsing;
    private final String replacement;
    private final UnaryOperator<String> rewriting;
    private final Problemkode invalid;

    private TextValue(
            Class<T> type,
            String regexp,
            Function<String, T> parsing,
            String replacement,
            UnaryOperator<String> rewriting,
            Problemkode invalid) {
        this.type = type;
        this.pattern = Pattern.compile(regexp);
        this.parsing = parsing;
        this.replacement = replacement;
        this.rewriting = rewriting;
        this.invalid = invalid;
    }

    /** Returns how a document states values of this type, or nothing when that is not as a text of a form. */
    public static Optional<TextValue<?>> of(Class<?> type) {
        return Optional.ofNullable(BY_TYPE.get(type));
    }

    /** What such a text must look like. */
    public String getRegexp() {
        return pattern.pattern();
    }

    /** What a text is that does not look like that. */
    public Problemkode getInvalid() {
        return invalid;
    }

    /** A text that states a value which hardly any document has itself. */
    public String getReplacement() {
        return replacement;
    }

    /** Returns the value that the text states, or nothing when it states none. */
    public Optional<T> parse(String text) {
        return pattern.matcher(text).matches() ? Optional.of(parsing.apply(text)) : Optional.empty();
    }

    /** Returns the text that somebody probably meant who wrote such a value as Danes write it elsewhere. */
    public Optional<String> guess(String text) {
        return Optional.of(text)
                .filter(written -> written.length() <= LONGEST)
                .map(rewriting)
                .filter(guess -> parse(guess).isPresent());
    }

    /** Lets a mapper read and write them all. */
    static void addTo(SimpleModule module) {
        ALL.forEach(value -> value.add(module));
    }

    /** Lets a mapper of somebody else's read and write those that it would state otherwise. */
    public static void addOursTo(SimpleModule module) {
        OURS.forEach(value -> value.add(module));
    }

    private void add(SimpleModule module) {
        module.addSerializer(new Serializer<>(type)).addDeserializer(type, new Deserializer<>(this));
    }

    private static final class Serializer<T> extends StdSerializer<T> {
        Serializer(Class<T> type) {
            super(type);
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializationContext context) {
            generator.writeString(value.toString());
        }
    }

    private static final class Deserializer<T> extends StdDeserializer<T> {
        private final TextValue<T> value;

        Deserializer(TextValue<T> value) {
            super(value.type);
            this.value = value;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return value.type.cast(context.handleUnexpectedToken(getValueType(context), parser));
            }
            String text = parser.getString();
            return value.parse(text)
                    .orElseThrow(() -> context.weirdStringException(text, value.type, value.getRegexp()));
        }
    }
}

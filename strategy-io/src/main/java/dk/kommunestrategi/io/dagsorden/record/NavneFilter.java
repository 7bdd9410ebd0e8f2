package dk.kommunestrategi.io.dagsorden.record;

import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.sag.Afsnit;
import dk.kommunestrategi.model.sag.Bilag;
import dk.kommunestrategi.model.sag.Dagsordenspunkt;
import dk.kommunestrategi.model.sag.Felt;
import dk.kommunestrategi.model.sag.Indstilling;
import dk.kommunestrategi.model.sag.Publicering;
import dk.kommunestrategi.model.sag.Sag;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The persons that a record names: they are counted, and their names are taken out of everything that is kept, wherever in
 * the record they stand. A name that nothing in the record tells to be one cannot be found.
 */
public final class NavneFilter {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private static final String LEFT_OUT = "[navn udeladt]";

    /** Keys of fields that hold persons. */
    private static final Pattern PERSONFELT = Pattern.compile(
            "deltager|attendee|participant|person|sagsbehandler|kontakt|contact|forfatter|author|bruger|user|e-?mail"
                    + "|telefon|phone|initial|ansvarlig|responsible|owner|cpr|(first|last|full|display)name|fornavn"
                    + "|efternavn|formand|chairman|medlem|member|(created|modified|approved)by|stedfortr",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NAVNEFELT = Pattern.compile(".*(navn|name).*", Pattern.CASE_INSENSITIVE);

    private final Consumer<Problem> problems;
    /** The names by their first words in small letters. */
    private final Map<String, Set<String>> navne = new HashMap<>();

    public NavneFilter(Consumer<Problem> problems) {
        this.problems = problems;
    }

    /** Tells that names are left out, and where, but not which. */
    public void left(String where, String pointer) {
        problems.accept(Problem.of(Problemkode.NAVNE_UDELADT, pointer, where).build());
    }

    /** Remembers who is named, and returns how many they are. */
    public int count(String written) {
        return count(Navneliste.of(written));
    }

    public int count(Navneliste list) {
        list.navne().forEach(this::add);
        return list.antal();
    }

    /** As {@link #count(String)}, for a list of texts or of objects with names, or a text. */
    public int count(JsonNode value) {
        if (!value.isArray()) {
            return value.isString() ? count(value.asString()) : value.isObject() ? 1 : 0;
        }
        value.forEach(this::addNavne);
        return value.size();
    }

    private void addNavne(JsonNode person) {
        if (person.isString()) {
            count(person.asString());
        }
        for (String key : person.propertyNames()) {
            if (person.get(key).isString() && NAVNEFELT.matcher(key).matches()) {
                count(person.get(key).asString());
            }
        }
    }

    /** A single short word may be any word. */
    private void add(String navn) {
        Matcher word = WORD.matcher(navn);
        if ((navn.indexOf(' ') > 0 || navn.length() > 3) && word.find()) {
            navne.computeIfAbsent(word.group().toLowerCase(Locale.ROOT), absent -> new LinkedHashSet<>())
                    .add(navn.substring(word.start()));
        }
    }

    static boolean isPersonField(String key) {
        return PERSONFELT.matcher(key).find();
    }

    /** Returns the value without the fields in it that hold persons. The reader limits the depth. */
    JsonNode withoutPersoner(JsonNode value, String pointer) {
        JsonNode copy = value.deepCopy();
        remove(copy, pointer);
        return copy;
    }

    private void remove(JsonNode value, String pointer) {
        if (value instanceof ObjectNode object) {
            for (String key : List.copyOf(object.propertyNames())) {
                if (isPersonField(key) && !object.get(key).isNull()) {
                    count(object.get(key));
                    object.remove(key);
                    left(key, pointer);
                }
            }
        }
        value.forEach(inner -> remove(inner, pointer));
    }

    /** Returns the case without any of the names. */
    public Sag clean(Sag sag) {
        if (navne.isEmpty()) {
            return sag;
        }
        return Sag.builder()
                .from(sag)
                .titel(clean(sag.getTitel()))
                .resume(clean(sag.getResume()))
                .indstilling(sag.getIndstilling()
                        .map(indstilling -> Indstilling.builder()
                                .indstiller(clean(indstilling.getIndstiller()))
                                .tekst(clean(indstilling.getTekst()))
                                .build()))
                .sagsfremstilling(clean(sag.getSagsfremstilling()))
                .oekonomiskeKonsekvenser(clean(sag.getOekonomiskeKonsekvenser()))
                .hoeringsparter(sag.getHoeringsparter().stream()
                        .map(part -> clean(part))
                        .toList())
                .oevrigeAfsnit(sag.getOevrigeAfsnit().stream()
                        .map(afsnit -> Afsnit.builder()
                                .overskrift(clean(afsnit.getOverskrift()))
                                .tekst(clean(afsnit.getTekst()))
                                .build())
                        .toList())
                .bilag(sag.getBilag().stream()
                        .map(bilag -> Bilag.builder()
                                .from(bilag)
                                .navn(clean(bilag.getNavn()))
                                .build())
                        .toList())
                .sagsforloeb(sag.getSagsforloeb().stream()
                        .map(punkt -> Dagsordenspunkt.builder()
                                .from(punkt)
                                .ordlyd(clean(punkt.getOrdlyd()))
                                .build())
                        .toList())
                .publicering(sag.getPublicering()
                        .map(publicering -> Publicering.builder()
                                .from(publicering)
                                .felter(publicering.getFelter().stream()
                                        .map(felt -> Felt.of(felt.getNavn(), clean(felt.getVaerdi())))
                                        .toList())
                                .build()))
                .build();
    }

    /** Returns what is told of the record without any of the names. */
    public Problem clean(Problem problem) {
        if (navne.isEmpty()) {
            return problem;
        }
        return problem.withArguments(problem.getArguments().stream()
                .map(argument -> argument instanceof String tekst ? clean(tekst) : argument)
                .toList());
    }

    private Optional<String> clean(Optional<String> tekst) {
        return tekst.map(this::clean);
    }

    private String clean(String tekst) {
        StringBuilder without = new StringBuilder();
        int position = 0;
        for (Matcher word = WORD.matcher(tekst); word.find(); ) {
            int start = word.start();
            OptionalInt length = start < position ? OptionalInt.empty() : navn(word.group(), tekst, start);
            if (length.isPresent()) {
                without.append(tekst, position, start).append(LEFT_OUT);
                position = start + length.getAsInt();
            }
        }
        return without.append(tekst, position, tekst.length()).toString();
    }

    /** Returns how long the longest name is that stands here as whole words. */
    private OptionalInt navn(String firstWord, String tekst, int start) {
        return navne.getOrDefault(firstWord.toLowerCase(Locale.ROOT), Set.of()).stream()
                .filter(navn -> tekst.regionMatches(true, start, navn, 0, navn.length()))
                .mapToInt(String::length)
                .filter(length ->
                        start + length == tekst.length() || !Character.isLetterOrDigit(tekst.charAt(start + length)))
                .max();
    }
}

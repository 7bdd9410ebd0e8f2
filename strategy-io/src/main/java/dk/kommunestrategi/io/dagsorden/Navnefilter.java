package dk.kommunestrategi.io.dagsorden;

import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.sag.Afsnit;
import dk.kommunestrategi.model.sag.Bilag;
import dk.kommunestrategi.model.sag.Dagsordenspunkt;
import dk.kommunestrategi.model.sag.Felt;
import dk.kommunestrategi.model.sag.Indstilling;
import dk.kommunestrategi.model.sag.Publicering;
import dk.kommunestrategi.model.sag.Sag;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The persons that a record names: they are counted, and their names are taken out of everything that is kept, wherever in
 * the record they stand. A name that nothing in the record tells to be one cannot be found.
 */
final class Navnefilter {

    private static final String UDELADT = "[navn udeladt]";

    /** Keys of fields that hold persons. */
    private static final Pattern PERSONFELT = Pattern.compile(
            "deltager|attendee|participant|person|sagsbehandler|kontakt|contact|forfatter|author|bruger|user|e-?mail"
                    + "|telefon|phone|initial|ansvarlig|responsible|owner|cpr|(first|last|full|display)name|fornavn"
                    + "|efternavn|formand|chairman|medlem|member|(created|modified|approved)by|stedfortr",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NAVNEFELT = Pattern.compile(".*(navn|name).*", Pattern.CASE_INSENSITIVE);

    private final Consumer<Problem> problems;
    private final Set<String> navne = new LinkedHashSet<>();

    Navnefilter(Consumer<Problem> problems) {
        this.problems = problems;
    }

    /** Tells that names are left out, and where, but not which. */
    void left(String hvor, String pointer) {
        problems.accept(Problem.of(Problemkode.NAVNE_UDELADT, pointer, hvor).build());
    }

    /** Remembers who is named, and returns how many they are. */
    int count(String skrevet) {
        return count(Navneliste.of(skrevet));
    }

    int count(Navneliste liste) {
        liste.navne().forEach(this::add);
        return liste.antal();
    }

    /** As {@link #count(String)}, for a list of texts or of objects with names, or a text. */
    int count(JsonNode vaerdi) {
        if (!vaerdi.isArray()) {
            return vaerdi.isString() ? count(vaerdi.asString()) : vaerdi.isObject() ? 1 : 0;
        }
        vaerdi.forEach(this::addNavne);
        return vaerdi.size();
    }

    private void addNavne(JsonNode person) {
        if (person.isString()) {
            count(person.asString());
        }
        for (String noegle : person.propertyNames()) {
            if (person.get(noegle).isString() && NAVNEFELT.matcher(noegle).matches()) {
                count(person.get(noegle).asString());
            }
        }
    }

    /** A single short word may be any word. */
    private void add(String navn) {
        if (navn.indexOf(' ') > 0 || navn.length() > 3) {
            navne.add(navn);
        }
    }

    static boolean erPersonfelt(String noegle) {
        return PERSONFELT.matcher(noegle).find();
    }

    /** Returns the value without the fields in it that hold persons. The reader limits the depth. */
    JsonNode udenPersoner(JsonNode vaerdi, String pointer) {
        JsonNode kopi = vaerdi.deepCopy();
        remove(kopi, pointer);
        return kopi;
    }

    private void remove(JsonNode vaerdi, String pointer) {
        if (vaerdi instanceof ObjectNode objekt) {
            for (String noegle : List.copyOf(objekt.propertyNames())) {
                if (erPersonfelt(noegle) && !objekt.get(noegle).isNull()) {
                    count(objekt.get(noegle));
                    objekt.remove(noegle);
                    left(noegle, pointer);
                }
            }
        }
        vaerdi.forEach(under -> remove(under, pointer));
    }

    /** Returns the case without any of the names. */
    Sag rens(Sag sag) {
        if (navne.isEmpty()) {
            return sag;
        }
        Pattern moenster = moenster();
        return Sag.builder()
                .from(sag)
                .titel(rens(sag.getTitel(), moenster))
                .resume(rens(sag.getResume(), moenster))
                .indstilling(sag.getIndstilling()
                        .map(indstilling -> Indstilling.builder()
                                .indstiller(rens(indstilling.getIndstiller(), moenster))
                                .tekst(rens(indstilling.getTekst(), moenster))
                                .build()))
                .sagsfremstilling(rens(sag.getSagsfremstilling(), moenster))
                .oekonomiskeKonsekvenser(rens(sag.getOekonomiskeKonsekvenser(), moenster))
                .hoeringsparter(sag.getHoeringsparter().stream()
                        .map(part -> rens(part, moenster))
                        .toList())
                .oevrigeAfsnit(sag.getOevrigeAfsnit().stream()
                        .map(afsnit -> Afsnit.builder()
                                .overskrift(rens(afsnit.getOverskrift(), moenster))
                                .tekst(rens(afsnit.getTekst(), moenster))
                                .build())
                        .toList())
                .bilag(sag.getBilag().stream()
                        .map(bilag -> Bilag.builder()
                                .from(bilag)
                                .navn(rens(bilag.getNavn(), moenster))
                                .build())
                        .toList())
                .sagsforloeb(sag.getSagsforloeb().stream()
                        .map(punkt -> Dagsordenspunkt.builder()
                                .from(punkt)
                                .ordlyd(rens(punkt.getOrdlyd(), moenster))
                                .build())
                        .toList())
                .publicering(sag.getPublicering()
                        .map(publicering -> Publicering.builder()
                                .from(publicering)
                                .felter(publicering.getFelter().stream()
                                        .map(felt -> Felt.of(felt.getNavn(), rens(felt.getVaerdi(), moenster)))
                                        .toList())
                                .build()))
                .build();
    }

    /** Returns what is told of the record without any of the names. */
    Problem rens(Problem problem) {
        if (navne.isEmpty()) {
            return problem;
        }
        Pattern moenster = moenster();
        return problem.withArguments(problem.getArguments().stream()
                .map(argument -> argument instanceof String tekst ? rens(tekst, moenster) : argument)
                .toList());
    }

    /** The longest first: a name may be part of another. */
    private Pattern moenster() {
        return Pattern.compile(
                navne.stream()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(", ")(?![\\p{L}\\p{N}])")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static Optional<String> rens(Optional<String> tekst, Pattern moenster) {
        return tekst.map(noget -> rens(noget, moenster));
    }

    private static String rens(String tekst, Pattern moenster) {
        return moenster.matcher(tekst).replaceAll(Matcher.quoteReplacement(UDELADT));
    }
}

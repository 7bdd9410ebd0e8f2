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
final class Navnefilter {

    private static final Pattern ORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private static final String UDELADT = "[navn udeladt]";

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
        Matcher ord = ORD.matcher(navn);
        if ((navn.indexOf(' ') > 0 || navn.length() > 3) && ord.find()) {
            navne.computeIfAbsent(ord.group().toLowerCase(Locale.ROOT), ny -> new LinkedHashSet<>())
                    .add(navn.substring(ord.start()));
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
        return Sag.builder()
                .from(sag)
                .titel(rens(sag.getTitel()))
                .resume(rens(sag.getResume()))
                .indstilling(sag.getIndstilling()
                        .map(indstilling -> Indstilling.builder()
                                .indstiller(rens(indstilling.getIndstiller()))
                                .tekst(rens(indstilling.getTekst()))
                                .build()))
                .sagsfremstilling(rens(sag.getSagsfremstilling()))
                .oekonomiskeKonsekvenser(rens(sag.getOekonomiskeKonsekvenser()))
                .hoeringsparter(
                        sag.getHoeringsparter().stream().map(part -> rens(part)).toList())
                .oevrigeAfsnit(sag.getOevrigeAfsnit().stream()
                        .map(afsnit -> Afsnit.builder()
                                .overskrift(rens(afsnit.getOverskrift()))
                                .tekst(rens(afsnit.getTekst()))
                                .build())
                        .toList())
                .bilag(sag.getBilag().stream()
                        .map(bilag -> Bilag.builder()
                                .from(bilag)
                                .navn(rens(bilag.getNavn()))
                                .build())
                        .toList())
                .sagsforloeb(sag.getSagsforloeb().stream()
                        .map(punkt -> Dagsordenspunkt.builder()
                                .from(punkt)
                                .ordlyd(rens(punkt.getOrdlyd()))
                                .build())
                        .toList())
                .publicering(sag.getPublicering()
                        .map(publicering -> Publicering.builder()
                                .from(publicering)
                                .felter(publicering.getFelter().stream()
                                        .map(felt -> Felt.of(felt.getNavn(), rens(felt.getVaerdi())))
                                        .toList())
                                .build()))
                .build();
    }

    /** Returns what is told of the record without any of the names. */
    Problem rens(Problem problem) {
        if (navne.isEmpty()) {
            return problem;
        }
        return problem.withArguments(problem.getArguments().stream()
                .map(argument -> argument instanceof String tekst ? rens(tekst) : argument)
                .toList());
    }

    private Optional<String> rens(Optional<String> tekst) {
        return tekst.map(this::rens);
    }

    private String rens(String tekst) {
        StringBuilder uden = new StringBuilder();
        int fra = 0;
        for (Matcher ord = ORD.matcher(tekst); ord.find(); ) {
            int her = ord.start();
            OptionalInt laengde = her < fra ? OptionalInt.empty() : navn(ord.group(), tekst, her);
            if (laengde.isPresent()) {
                uden.append(tekst, fra, her).append(UDELADT);
                fra = her + laengde.getAsInt();
            }
        }
        return uden.append(tekst, fra, tekst.length()).toString();
    }

    /** Returns how long the longest name is that stands here as whole words. */
    private OptionalInt navn(String foersteOrd, String tekst, int her) {
        return navne.getOrDefault(foersteOrd.toLowerCase(Locale.ROOT), Set.of()).stream()
                .filter(navn -> tekst.regionMatches(true, her, navn, 0, navn.length()))
                .mapToInt(String::length)
                .filter(laengde ->
                        her + laengde == tekst.length() || !Character.isLetterOrDigit(tekst.charAt(her + laengde)))
                .max();
    }
}

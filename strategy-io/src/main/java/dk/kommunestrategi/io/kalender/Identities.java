package dk.kommunestrategi.io.kalender;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.effekt.Indikator;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.rules.udmoentning.kalender.Kalenderpost;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The identities of the events of one calendar. An entry keeps its own wherever it moves: what happens once to an initiative is
 * known by the initiative, what happens once a year by the year, and only what comes back is known by its half-year.
 */
final class Identities {

    private final String domain;
    private final Map<String, Integer> given = new HashMap<>();

    /** A municipality has several strategies, and people have the calendars of several in one program. */
    Identities(Strategi strategi) {
        domain = HexFormat.of().toHexDigits(strategi.getNavn().hashCode()) + "."
                + strategi.getKommune().getKode() + ".kommunestrategi";
    }

    /** Returns the identity of the next entry; of two that would have one, the later one gets a number. */
    String next(Kalenderpost post) {
        String navn = post.art() + "-" + navn(post);
        int before = given.merge(navn, 1, Integer::sum);
        return (before == 1 ? navn : navn + "-" + before) + "@" + domain;
    }

    private static String navn(Kalenderpost post) {
        return switch (post.art()) {
            case BESKRIVELSE, UFORMEL_START, START, GODKENDELSE -> initiativer(post);
            case BUDGETBIDRAG,
                    BUDGETSEMINAR,
                    BUDGETFORSLAG,
                    FOERSTE_BEHANDLING,
                    BUDGETHOERING,
                    BUDGETFORHANDLINGER,
                    AENDRINGSFORSLAG,
                    BUDGETVEDTAGELSE,
                    AARSRAPPORT -> Integer.toString(post.tidspunkt().halvaar().getYear());
            case STATUS, MAALING, STILLINGTAGEN ->
                Stream.of(Stream.of(post.tidspunkt().halvaar().toString(), initiativer(post)), indikator(post))
                        .flatMap(part -> part)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("-"));
        };
    }

    private static String initiativer(Kalenderpost post) {
        return post.initiativer().stream()
                .map(Initiativ::getNummer)
                .map(String::valueOf)
                .collect(Collectors.joining("-"));
    }

    /** An identity has no letters that a program could write in two ways, and no line breaks. */
    private static Stream<String> indikator(Kalenderpost post) {
        return post.indikator().stream()
                .map(Indikator::getKode)
                .map(kode -> URLEncoder.encode(kode, StandardCharsets.UTF_8));
    }
}

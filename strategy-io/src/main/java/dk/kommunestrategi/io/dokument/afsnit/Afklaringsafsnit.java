package dk.kommunestrategi.io.dokument.afsnit;

import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Block.Paragraph;
import dk.kommunestrategi.io.dokument.content.Block.Points;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.sprog.Sprog;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What has to be settled ("afklaring"): what is wrong or worth a warning, and what to do about it, which is said once
 * where it is the same for several. Stateless.
 */
public final class Afklaringsafsnit {

    private Afklaringsafsnit() {}

    /**
     * Returns each of the problems once; no block where there are none. Those with advice of their own come first: behind a list
     * of others they would seem to belong to it.
     */
    public static List<Block> blocks(Stream<Problem> problems, Sprog sprog) {
        Map<String, Set<String>> byAdvice = new LinkedHashMap<>();
        problems.forEach(problem -> byAdvice.computeIfAbsent(problem.getAdvice(sprog), absent -> new LinkedHashSet<>())
                .add(problem.getMessage(sprog)));
        List<String> alone = new ArrayList<>();
        List<Block> together = new ArrayList<>();
        Afsnitstekster tekster = new Afsnitstekster(sprog);
        byAdvice.forEach((advice, messages) -> {
            if (messages.size() == 1) {
                messages.forEach(message -> alone.add(message + " " + advice));
            } else {
                together.add(Paragraph.of(tekster.word("afklaring.flere", advice)));
                together.add(Points.of(List.copyOf(messages)));
            }
        });
        return alone.isEmpty()
                ? together
                : Stream.concat(Stream.of(Points.of(alone)), together.stream()).toList();
    }
}

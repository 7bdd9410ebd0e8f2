package dk.kommunestrategi.io.dokument.afsnit;

import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Block.Points;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.sprog.Sprog;
import java.util.List;
import java.util.stream.Stream;

/** What has to be settled ("afklaring"): what is wrong or worth a warning, and what to do about it. Stateless. */
public final class Afklaringsafsnit {

    private Afklaringsafsnit() {}

    /** Returns each of the problems once, in their order; no block where there are none. */
    public static List<Block> blocks(Stream<Problem> problems, Sprog sprog) {
        List<String> punkter = problems.map(problem -> problem.getMessage(sprog) + " " + problem.getAdvice(sprog))
                .distinct()
                .toList();
        return punkter.isEmpty() ? List.of() : List.of(Points.of(punkter));
    }
}

package dk.kommunestrategi.io.rapport;

import dk.kommunestrategi.io.dokument.indhold.Blok;
import dk.kommunestrategi.io.dokument.indhold.Blok.Mellemrubrik;
import dk.kommunestrategi.io.dokument.indhold.Blok.Prosa;
import dk.kommunestrategi.io.dokument.indhold.Blok.Punkter;
import dk.kommunestrategi.io.dokument.indhold.Blok.Vaegt;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.rules.Evaluering;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What is wrong or worth a warning, in the document, the plan and the one before it. */
final class Problemer {

    private final Rapportstof stof;

    private Problemer(Rapportstof stof) {
        this.stof = stof;
    }

    static List<Blok> write(Rapportstof stof) {
        Problemer problemer = new Problemer(stof);
        List<Blok> blokke = new ArrayList<>();
        problemer.add(
                "problemer.dokument",
                Stream.concat(stof.rapport().getProblems().stream(), stof.plan().getProblems().stream()),
                blokke);
        problemer.add(
                "problemer.foreliggende",
                stof.foreliggende().map(Evaluering::getProblems).stream().flatMap(List::stream),
                blokke);
        return blokke.isEmpty() ? List.of(new Prosa(Vaegt.BROED, stof.ord("problemer.ingen"))) : blokke;
    }

    private void add(String overskrift, Stream<Problem> problems, List<Blok> blokke) {
        List<String> punkter = problems.map(this::text).distinct().toList();
        if (!punkter.isEmpty()) {
            blokke.add(new Mellemrubrik(stof.ord(overskrift)));
            blokke.add(new Punkter(false, punkter));
        }
    }

    private String text(Problem problem) {
        return stof.ord(
                problem.erFejl() ? "problemer.fejl" : "problemer.advarsel",
                problem.getMessage(stof.sprog()),
                problem.getAdvice(stof.sprog()));
    }
}

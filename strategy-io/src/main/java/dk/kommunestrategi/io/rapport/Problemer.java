package dk.kommunestrategi.io.rapport;

import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Block.Mellemrubrik;
import dk.kommunestrategi.io.dokument.content.Block.Prose;
import dk.kommunestrategi.io.dokument.content.Block.Punkter;
import dk.kommunestrategi.io.dokument.content.Block.Vaegt;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.rules.plan.Evaluering;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What is wrong or worth a warning, in the document, the plan and the one before it. */
final class Problemer {

    private final RapportInput stof;

    private Problemer(RapportInput stof) {
        this.stof = stof;
    }

    static List<Block> write(RapportInput stof) {
        Problemer problemer = new Problemer(stof);
        List<Block> blocks = new ArrayList<>();
        problemer.add(
                "problemer.dokument",
                Stream.concat(stof.rapport().getProblems().stream(), stof.plan().getProblems().stream()),
                blocks);
        problemer.add(
                "problemer.foreliggende",
                stof.foreliggende().map(Evaluering::getProblems).stream().flatMap(List::stream),
                blocks);
        return blocks.isEmpty() ? List.of(new Prose(Vaegt.BROED, stof.word("problemer.ingen"))) : blocks;
    }

    private void add(String overskrift, Stream<Problem> problems, List<Block> blocks) {
        List<String> punkter = problems.map(this::text).distinct().toList();
        if (!punkter.isEmpty()) {
            blocks.add(new Mellemrubrik(stof.word(overskrift)));
            blocks.add(new Punkter(false, punkter));
        }
    }

    private String text(Problem problem) {
        return stof.word(
                problem.isFejl() ? "problemer.fejl" : "problemer.advarsel",
                problem.getMessage(stof.sprog()),
                problem.getAdvice(stof.sprog()));
    }
}

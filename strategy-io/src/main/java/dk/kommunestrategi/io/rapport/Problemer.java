package dk.kommunestrategi.io.rapport;

import dk.kommunestrategi.io.dokument.afsnit.Afklaringsafsnit;
import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Block.Paragraph;
import dk.kommunestrategi.io.dokument.content.Block.Subheading;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.rules.plan.Evaluering;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What is wrong or worth a warning, in the document, the plan and the one before it. */
final class Problemer {

    private final RapportInput input;

    private Problemer(RapportInput input) {
        this.input = input;
    }

    static List<Block> write(RapportInput input) {
        Problemer problemer = new Problemer(input);
        List<Block> blocks = new ArrayList<>();
        problemer.add(
                input.plan().isPlan() ? "problemer.dokument" : "problemer.strategi",
                Stream.concat(input.rapport().getProblems().stream(), input.plan().getProblems().stream()),
                blocks);
        problemer.add(
                "problemer.foreliggende",
                input.foreliggende().map(Evaluering::getProblems).stream().flatMap(List::stream),
                blocks);
        return blocks.isEmpty() ? List.of(Paragraph.of(input.word("problemer.ingen"))) : blocks;
    }

    private void add(String overskrift, Stream<Problem> problems, List<Block> blocks) {
        List<Block> punkter = Afklaringsafsnit.blocks(problems.filter(this::isToldHere), input.sprog());
        if (!punkter.isEmpty()) {
            blocks.add(new Subheading(input.word(overskrift, input.hidtidig())));
            blocks.addAll(punkter);
        }
    }

    /** That nothing can be placed is no matter of a strategy without initiatives. */
    private boolean isToldHere(Problem problem) {
        return input.plan().isPlan() || !problem.isFejl();
    }
}

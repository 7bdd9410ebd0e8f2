package dk.kommunestrategi.examples;

import dk.kommunestrategi.io.StrategiJson;
import dk.kommunestrategi.io.Strategidokument;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Result;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.plan.PlanResult;
import java.nio.file.Path;
import java.util.function.Consumer;

/** The README's example: read a document, tell its problems, plan it. */
public final class Begyndelse {

    private Begyndelse() {}

    /** Plans the document whose file is the first argument. */
    public static void main(String[] args) {
        Path file = Path.of(args[0]);
        Result<Strategidokument> reading = new StrategiJson().read(file);
        Consumer<Problem> tell = problem -> {
            problem.getLine().ifPresent(line -> System.out.print("Linje " + line + ": "));
            System.out.println(problem.getMessage(Sprog.DANSK) + " " + problem.getAdvice(Sprog.DANSK));
        };
        reading.getProblems().forEach(tell);
        reading.getValue().ifPresent(dokument -> {
            PlanResult plan = Planner.standard().plan(dokument.getStrategi());
            dokument.locate(plan.getProblems()).stream().filter(Problem::isFejl).forEach(tell);
            System.out.println(plan.getStatus());
            plan.getCriteria().forEach(kriterium -> System.out.println(kriterium.getId() + " " + kriterium.getValue()));
            plan.getPlaceringer()
                    .forEach(placering -> System.out.println(
                            placering.getInitiativ() + " " + Sprog.DANSK.halvaar(placering.getFormelStart())));
        });
    }
}

package vendor.classpath;

import dk.kommunestrategi.io.StrategiJson;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.plan.Kriterievaerdi;
import dk.kommunestrategi.rules.plan.PlanResult;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** Plans the document whose file is the first argument, and prints the status and the criteria. */
public final class Planlaegning {

    private Planlaegning() {}

    public static void main(String[] args) {
        System.out.println(planlaeg(Path.of(args[0])));
    }

    static String planlaeg(Path file) {
        PlanResult plan = Planner.standard()
                .plan(new StrategiJson().read(file).getValue().orElseThrow().getStrategi());
        return plan.getCriteria().stream()
                .map(Kriterievaerdi::getValue)
                .map(String::valueOf)
                .collect(Collectors.joining(" ", plan.getStatus() + " ", ""));
    }
}

package dk.kommunestrategi.examples;

import dk.kommunestrategi.io.StrategiJson;
import dk.kommunestrategi.io.Strategidokument;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.plan.Fastlaeggelse;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.PlanResult;
import java.io.IOException;
import java.nio.file.Path;
import org.threeten.extra.YearHalf;

/** Plans a strategy with a lock, and keeps the plan in its document ("planlægning": planning). */
public final class Planlaegning {

    private static final StrategiJson JSON = new StrategiJson();

    private Planlaegning() {}

    /**
     * Plans the document in a file.
     *
     * @param args the file to read, and the file to write
     * @throws IOException if the second file cannot be written
     */
    public static void main(String[] args) throws IOException {
        Strategidokument dokument = JSON.read(Path.of(args[0])).getValue().orElseThrow();
        PlanResult plan = plan(dokument.getStrategi());
        System.out.println(plan.getStatus());
        keep(dokument, plan, Path.of(args[1]));
    }

    private static PlanResult plan(Strategi strategi) {
        PlanRequest request = PlanRequest.builder()
                .strategi(strategi)
                .addFastlaeggelser(new Fastlaeggelse(6, YearHalf.of(2025, 2)))
                .antalAlternativer(3)
                .build();
        return Planner.standard().plan(request);
    }

    private static void keep(Strategidokument dokument, PlanResult plan, Path file) throws IOException {
        if (plan.isPlan()) {
            Strategi planned =
                    dokument.getStrategi().withHandleplan(plan.handleplan().orElseThrow());
            JSON.write(dokument.withStrategi(planned), file);
        }
    }
}

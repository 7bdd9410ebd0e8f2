package dk.kommunestrategi.examples;

import dk.kommunestrategi.io.PortefoeljeJson;
import dk.kommunestrategi.io.Portefoeljedokument;
import dk.kommunestrategi.model.portefoelje.Portefoelje;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.plan.Centerbelastning;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.plan.Strategiplan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Plans the strategies of a portfolio together ("fællesplan": joint plan). */
public final class Faellesplan {

    private static final PortefoeljeJson JSON = new PortefoeljeJson();
    private static final Planner PLANNER = Planner.standard();

    private Faellesplan() {}

    /**
     * Plans the portfolio in a file, and keeps the plan as a version in another; then plans one strategy beside the rest.
     *
     * @param args the file to read, the file to write, and the code of the strategy
     * @throws IOException if the second file cannot be written
     */
    public static void main(String[] args) throws IOException {
        Portefoeljedokument dokument = JSON.read(Path.of(args[0])).getValue().orElseThrow();
        PlanResult plan = PLANNER.plan(PlanRequest.of(dokument.getPortefoelje()));
        show(plan);
        keep(dokument, plan, Path.of(args[1]));
        System.out.println(beside(dokument.getPortefoelje(), args[2]).getStatus());
    }

    private static void show(PlanResult plan) {
        for (Strategiplan own : plan.getStrategiplaner()) {
            System.out.println(
                    own.strategi().orElseThrow() + ": " + own.placeringer().size() + " initiativer");
        }
        for (Centerbelastning center : plan.getBelastning()) {
            System.out.println(center.center() + ": " + center.belastning());
        }
        plan.portefoeljebudget().ifPresent(budget -> budget.aar().forEach(System.out::println));
    }

    private static void keep(Portefoeljedokument dokument, PlanResult plan, Path file) throws IOException {
        Portefoelje proposed =
                dokument.historik().propose(plan, Optional.empty()).getValue().orElseThrow();
        JSON.write(dokument.withPortefoelje(proposed), file);
    }

    private static PlanResult beside(Portefoelje portefoelje, String kode) {
        PlanRequest request = PlanRequest.builder()
                .portefoelje(portefoelje)
                .addPlanlagte(kode)
                .build();
        return PLANNER.plan(request);
    }
}

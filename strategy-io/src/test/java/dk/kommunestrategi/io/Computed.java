package dk.kommunestrategi.io;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.portefoelje.Portefoelje;
import dk.kommunestrategi.rules.Begrunder;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.historik.Handleplanshistorik;
import dk.kommunestrategi.rules.plan.Fastlaeggelse;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.planopgave.Initiativnummer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.threeten.extra.YearHalf;

/** What the rules compute of the documents that tests start from. */
public final class Computed {

    public static final Planner PLANNER = Planner.standard();
    public static final Begrunder BEGRUNDER = new Begrunder(PLANNER);

    public static final YearHalf LATE = YearHalf.of(2027, 2);

    /** A later start than any plan would give the first initiative of {@code udeladte.json}. */
    public static final Fastlaeggelse LATER = new Fastlaeggelse(Initiativnummer.of(1), YearHalf.of(2025, 2));

    private static final Optional<LocalDate> PROPOSED = Optional.of(LocalDate.of(2026, 1, 15));

    private Computed() {}

    public static Strategi strategi(String resource) {
        return read(Dokumenter.resource(resource));
    }

    public static Strategi read(String json) {
        return new StrategiJson().read(json).getValue().orElseThrow().getStrategi();
    }

    public static Portefoelje portefoelje() {
        return new PortefoeljeJson()
                .read(Dokumenter.portefoelje())
                .getValue()
                .orElseThrow()
                .getPortefoelje();
    }

    /** The strategy with everything that the format has. */
    public static Strategi wholeFormat() {
        return read(Dokumenter.wholeFormat());
    }

    /** The request for the plan of a strategy, and for two others that could be chosen. */
    public static PlanRequest.Builder request(String resource) {
        return PlanRequest.builder().strategi(strategi(resource)).antalAlternativer(3);
    }

    public static PlanResult plan(String resource) {
        return PLANNER.plan(request(resource).build());
    }

    /** The plan of the portfolio, and two others that could be chosen. */
    public static PlanResult jointPlan() {
        return PLANNER.plan(PlanRequest.builder()
                .portefoelje(portefoelje())
                .antalAlternativer(3)
                .build());
    }

    /** A history of two plans, the second with the first initiative locked. */
    public static Handleplanshistorik historik() {
        Strategi first = proposed(strategi("udeladte.json"), List.of());
        return Strategidokument.of(proposed(first, List.of(LATER))).historik();
    }

    private static Strategi proposed(Strategi strategi, List<Fastlaeggelse> locks) {
        PlanResult plan = PLANNER.plan(
                PlanRequest.builder().strategi(strategi).fastlaeggelser(locks).build());
        return Strategidokument.of(strategi)
                .historik()
                .propose(plan, PROPOSED)
                .getValue()
                .orElseThrow();
    }

    /** A history of two joint plans, the second with an initiative locked. */
    public static Portefoelje jointHistorik() {
        Portefoelje first = proposed(portefoelje(), List.of());
        return proposed(first, List.of(new Fastlaeggelse(Initiativnummer.of("boern", 1), LATE)));
    }

    private static Portefoelje proposed(Portefoelje portefoelje, List<Fastlaeggelse> locks) {
        PlanResult plan = PLANNER.plan(PlanRequest.builder()
                .portefoelje(portefoelje)
                .fastlaeggelser(locks)
                .build());
        return Portefoeljedokument.of(portefoelje)
                .historik()
                .propose(plan, PROPOSED)
                .getValue()
                .orElseThrow();
    }
}

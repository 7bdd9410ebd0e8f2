package dk.kommunestrategi.rules.historik;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.handleplan.Handleplansversion;
import dk.kommunestrategi.model.handleplan.Planberegning;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.model.portefoelje.Portefoelje;
import dk.kommunestrategi.model.portefoelje.Portefoeljeversion;
import dk.kommunestrategi.model.portefoelje.Strategiversion;
import dk.kommunestrategi.rules.plan.Fastlaeggelse;
import dk.kommunestrategi.rules.plan.PlanRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a joint plan rests on, as it is found again from what its version and those of the strategies say of it. */
final class Portefoeljegrundlag {

    private Portefoeljegrundlag() {}

    /** Returns what planning reads of a portfolio and nothing else. */
    static Portefoelje of(Portefoelje portefoelje) {
        return Portefoelje.builder()
                .periode(portefoelje.getPeriode())
                .politik(portefoelje.getPolitik())
                .centre(portefoelje.getCentre())
                .strategier(portefoelje.getStrategier().stream()
                        .map(strategi -> Beregningsgrundlag.of(strategi).withKode(strategi.getKode()))
                        .toList())
                .build();
    }

    /**
     * Returns the portfolio with the policy that it had when a version was computed, and each of its strategies with what its own
     * version says; those that stayed as they were have the plan that the version names.
     */
    static Portefoelje then(Portefoelje portefoelje, Portefoeljeversion version, Planberegning beregning) {
        return Portefoelje.builder()
                .from(portefoelje)
                .politik(beregning.getPolitik())
                .versioner(List.of())
                .strategier(portefoelje.getStrategier().stream()
                        .map(strategi -> then(strategi, version))
                        .toList())
                .build();
    }

    private static Strategi then(Strategi strategi, Portefoeljeversion version) {
        Optional<Handleplansversion> own = part(version, strategi).map(part -> version(strategi, part));
        return own.flatMap(Handleplansversion::getBeregning)
                .filter(beregning -> isPlanned(version, strategi))
                .map(beregning -> Beregningsgrundlag.then(strategi, beregning))
                .orElseGet(() -> strategi.withHandleplan(own.map(Handleplansversion::getHandleplan))
                        .withHandleplansversioner(List.of()));
    }

    private static boolean isPlanned(Portefoeljeversion version, Strategi strategi) {
        return strategi.getKode()
                .filter(kode -> isPlanned(version.getPlanlagte(), kode))
                .isPresent();
    }

    /** Returns whether a strategy is among those that are planned: all, where none are named. */
    static boolean isPlanned(List<String> planlagte, String kode) {
        return planlagte.isEmpty() || planlagte.contains(kode);
    }

    /**
     * Returns the portfolio with the plans of a version, and otherwise as it is now; a strategy that is not in the version has
     * none.
     */
    static Portefoelje planned(Portefoelje portefoelje, Portefoeljeversion version) {
        Map<String, Handleplan> handleplaner = handleplaner(portefoelje, version);
        return Portefoelje.builder()
                .from(portefoelje)
                .strategier(portefoelje.getStrategier().stream()
                        .map(strategi ->
                                strategi.withHandleplan(strategi.getKode().map(handleplaner::get)))
                        .toList())
                .build();
    }

    /** Returns the question what a version comes to now: of the strategies that were planned, and of no others. */
    static PlanRequest kept(Portefoelje portefoelje, Portefoeljeversion version) {
        return PlanRequest.builder()
                .portefoelje(planned(portefoelje, version))
                .periode(version.getPeriode())
                .planlagte(
                        version.getPlanlagte().isEmpty()
                                ? version.getStrategier().stream()
                                        .map(Strategiversion::getStrategi)
                                        .toList()
                                : version.getPlanlagte())
                .build();
    }

    /** Returns what was asked for: the period, the strategies to plan, the locks, and where a revision began. */
    static PlanRequest request(
            Portefoelje portefoelje, Portefoelje then, Portefoeljeversion version, Planberegning beregning) {
        PlanRequest.Builder request = PlanRequest.builder()
                .portefoelje(then)
                .periode(version.getPeriode())
                .planlagte(version.getPlanlagte())
                .revisionFra(beregning.getRevisionFra());
        for (int k = 0; k < then.getStrategier().size(); k++) {
            Strategi before = then.getStrategier().get(k);
            Strategi now = portefoelje.getStrategier().get(k);
            part(version, now)
                    .filter(part -> isPlanned(version, now))
                    .ifPresent(part -> Beregningsgrundlag.locked(
                                    before, version(now, part).getHandleplan())
                            .map(placering -> new Fastlaeggelse(
                                    now.getKode(), placering.getInitiativ(), placering.getFormelStart()))
                            .forEach(request::addFastlaeggelser));
        }
        return request.build();
    }

    /** Returns the policy of the portfolio that a version was computed by. */
    static Optional<Prioriteringspolitik> politik(Portefoeljeversion version) {
        return version.getBeregning().flatMap(Planberegning::getPolitik);
    }

    /** Returns which version of a strategy a version names. */
    static Optional<Strategiversion> part(Portefoeljeversion version, Strategi strategi) {
        return version.getStrategier().stream()
                .filter(part -> strategi.getKode().equals(Optional.of(part.getStrategi())))
                .findFirst();
    }

    /** Returns the version that is named. */
    static Handleplansversion version(Strategi strategi, Strategiversion part) {
        return strategi.getHandleplansversioner().get(part.getVersion() - 1);
    }

    /** Returns the plans that a version names, by strategy. */
    static SortedMap<String, Handleplan> handleplaner(Portefoelje portefoelje, Portefoeljeversion version) {
        SortedMap<String, Handleplan> handleplaner = new TreeMap<>();
        portefoelje
                .getStrategier()
                .forEach(strategi -> part(version, strategi)
                        .ifPresent(part -> handleplaner.put(
                                part.getStrategi(), version(strategi, part).getHandleplan())));
        return handleplaner;
    }

    /** Returns the versions that make a decided plan: those that the decision made, and otherwise the same. */
    static List<Strategiversion> decided(Portefoeljeversion decided, List<Strategiversion> now) {
        return decided.getStrategier().stream()
                .map(part -> now.stream()
                        .filter(own -> own.getStrategi().equals(part.getStrategi()))
                        .filter(own -> isPlanned(decided.getPlanlagte(), own.getStrategi()))
                        .findFirst()
                        .orElse(part))
                .toList();
    }
}

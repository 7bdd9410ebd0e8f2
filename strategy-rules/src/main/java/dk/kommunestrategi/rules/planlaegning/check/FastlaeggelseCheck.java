package dk.kommunestrategi.rules.planlaegning.check;

import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.text.Listing;
import dk.kommunestrategi.rules.plan.Fastlaeggelse;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.planopgave.Initiativnummer;
import dk.kommunestrategi.rules.planopgave.Planstrategi;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.threeten.extra.YearHalf;

/**
 * Locks, those of the handleplan and those of the request, lie in the period, or where the initiative started before it; and
 * no two of them disagree.
 */
final class FastlaeggelseCheck {

    private final Optional<Periode> periode;
    private final Consumer<Problem> problems;
    private final Map<Initiativnummer, YearHalf> fastlagte = new HashMap<>();
    private final Map<Initiativnummer, YearHalf> historik = new HashMap<>();

    FastlaeggelseCheck(Optional<Periode> periode, Consumer<Problem> problems) {
        this.periode = periode;
        this.problems = problems;
    }

    /** The locked formal starts. */
    Map<Initiativnummer, YearHalf> fastlagte() {
        return Map.copyOf(fastlagte);
    }

    /**
     * Checks the locks of the request and of the handleplans.
     *
     * @param strategier the strategies that are planned
     * @param givne those that stay as they are
     */
    void check(PlanRequest request, List<Planstrategi> strategier, List<Planstrategi> givne) {
        SortedMap<Initiativnummer, Planstrategi> known = new TreeMap<>();
        for (Planstrategi strategi : strategier) {
            strategi.getInitiativer()
                    .forEach(initiativ -> known.put(strategi.initiativnummer(initiativ.getNummer()), strategi));
            noteHistorik(strategi, request);
            checkHandleplan(strategi);
        }
        for (Fastlaeggelse lock : request.getFastlaeggelser()) {
            Planstrategi strategi = known.get(lock.initiativnummer());
            if (strategi != null) {
                checkFastlagt(strategi, lock.initiativnummer().nummer(), lock.formelStart(), "");
            } else {
                problems.accept(unknown(lock.initiativnummer(), givne, known.keySet()));
            }
        }
    }

    private static Problem unknown(
            Initiativnummer initiativ, List<Planstrategi> givne, Set<Initiativnummer> planlagte) {
        return givne.stream()
                .filter(given -> given.getStrategi().getInitiativer().stream()
                        .anyMatch(own -> given.initiativnummer(own.getNummer()).equals(initiativ)))
                .map(given -> Problem.of(Problemkode.STRATEGI_PLANLAEGGES_IKKE, "", initiativ, given.getBetegnelse()))
                .findFirst()
                .orElseGet(() -> Problem.of(
                        Problemkode.UKENDT_INITIATIV, "", initiativ, Listing.of(planlagte, Initiativnummer::toString)))
                .value(initiativ.toString())
                .build();
    }

    private void checkHandleplan(Planstrategi strategi) {
        List<Placering> placeringer = strategi.getPlaceringer();
        for (int k = 0; k < placeringer.size(); k++) {
            Placering placering = placeringer.get(k);
            if (placering.isFastlagt()) {
                String place = strategi.pointer("handleplan", "placeringer", k, "formelStart");
                checkFastlagt(strategi, placering.getInitiativ(), placering.getFormelStart(), place);
            }
        }
    }

    /** What is revised, or starts before the handleplan's own period, may have started before the period planned in. */
    private void noteHistorik(Planstrategi strategi, PlanRequest request) {
        strategi.getStrategi().getHandleplan().ifPresent(handleplan -> {
            YearHalf before = request.getRevisionFra().isPresent()
                    ? periode.orElseGet(handleplan::getPeriode).getFra()
                    : handleplan.getPeriode().getFra();
            strategi.getPlaceringer().stream()
                    .filter(placering -> placering.getFormelStart().isBefore(before))
                    .forEach(placering -> historik.put(
                            strategi.initiativnummer(placering.getInitiativ()), placering.getFormelStart()));
        });
    }

    private void checkFastlagt(Planstrategi strategi, int nummer, YearHalf start, String place) {
        Initiativnummer initiativ = strategi.initiativnummer(nummer);
        Object navn = strategi.navn(nummer);
        YearHalf earlier = fastlagte.putIfAbsent(initiativ, start);
        if (earlier != null && !earlier.equals(start)) {
            problems.accept(Problem.of(Problemkode.MODSTRIDENDE_LAASE, place, navn, earlier, start)
                    .value(start.toString())
                    .build());
        }
        periode.filter(own -> !own.contains(start) && !start.equals(historik.get(initiativ)))
                .ifPresent(
                        own -> problems.accept(Problem.of(Problemkode.LAAS_UDEN_FOR_PERIODEN, place, navn, start, own)
                                .value(start.toString())
                                .build()));
    }
}

package dk.kommunestrategi.rules.planlaegning.check;

import static dk.kommunestrategi.model.problem.Problem.pointer;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.text.Listing;
import dk.kommunestrategi.rules.plan.Fastlaeggelse;
import dk.kommunestrategi.rules.plan.PlanRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.threeten.extra.YearHalf;

/**
 * Locks, those of the handleplan and those of the request, lie in the period, or where the initiative started before it; and
 * no two of them disagree.
 */
final class FastlaeggelseCheck {

    private final Optional<Periode> periode;
    private final Consumer<Problem> problems;
    private final Map<Integer, YearHalf> fastlagte = new HashMap<>();
    private final Map<Integer, YearHalf> historik = new HashMap<>();

    FastlaeggelseCheck(Optional<Periode> periode, Consumer<Problem> problems) {
        this.periode = periode;
        this.problems = problems;
    }

    /** The locked formal starts by {@code nummer}. */
    Map<Integer, YearHalf> fastlagte() {
        return Map.copyOf(fastlagte);
    }

    void check(PlanRequest request) {
        Strategi strategi = request.getStrategi();
        noteHistorik(request);
        List<Placering> placeringer = strategi.placeringer();
        for (int k = 0; k < placeringer.size(); k++) {
            Placering placering = placeringer.get(k);
            if (placering.isFastlagt()) {
                String place = pointer("handleplan", "placeringer", k, "formelStart");
                checkFastlagt(placering.getInitiativ(), placering.getFormelStart(), place);
            }
        }
        Set<Integer> numre = strategi.getInitiativer().stream()
                .map(Initiativ::getNummer)
                .collect(Collectors.toCollection(TreeSet::new));
        for (Fastlaeggelse lock : request.getFastlaeggelser()) {
            if (numre.contains(lock.initiativ())) {
                checkFastlagt(lock.initiativ(), lock.formelStart(), "");
            } else {
                Listing known = Listing.of(numre, nummer -> nummer);
                problems.accept(Problem.of(Problemkode.UKENDT_INITIATIV, "", lock.initiativ(), known)
                        .value(Integer.toString(lock.initiativ()))
                        .build());
            }
        }
    }

    /** What is revised, or starts before the handleplan's own period, may have started before the period planned in. */
    private void noteHistorik(PlanRequest request) {
        request.getStrategi().getHandleplan().ifPresent(handleplan -> {
            YearHalf before = request.getRevisionFra().isPresent()
                    ? periode.orElseGet(handleplan::getPeriode).getFra()
                    : handleplan.getPeriode().getFra();
            handleplan.getPlaceringer().stream()
                    .filter(placering -> placering.getFormelStart().isBefore(before))
                    .forEach(placering -> historik.put(placering.getInitiativ(), placering.getFormelStart()));
        });
    }

    private void checkFastlagt(int initiativ, YearHalf start, String place) {
        YearHalf earlier = fastlagte.putIfAbsent(initiativ, start);
        if (earlier != null && !earlier.equals(start)) {
            problems.accept(Problem.of(Problemkode.MODSTRIDENDE_LAASE, place, initiativ, earlier, start)
                    .value(start.toString())
                    .build());
        }
        periode.filter(own -> !own.contains(start) && !start.equals(historik.get(initiativ)))
                .ifPresent(own -> problems.accept(Problem.of(
                                Problemkode.LAAS_UDEN_FOR_PERIODEN, place, initiativ, start, own.getFra(), own.getTil())
                        .value(start.toString())
                        .build()));
    }
}

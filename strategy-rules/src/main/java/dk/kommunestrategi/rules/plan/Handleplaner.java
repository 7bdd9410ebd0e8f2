package dk.kommunestrategi.rules.plan;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.model.portefoelje.Portefoelje;
import dk.kommunestrategi.rules.udmoentning.finansiering.Portefoeljebudget;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.threeten.extra.YearHalf;

/**
 * The handleplans of several strategies, as they can be kept in them: each in its strategy's own period, which is longer where it
 * has a placement outside.
 *
 * @param request what was asked for
 * @param periode the half-years that are planned together
 * @param planer the plan by strategy
 */
record Handleplaner(PlanRequest request, Periode periode, List<Strategiplan> planer) {

    /** Returns the handleplans by the strategies' codes. */
    SortedMap<String, Handleplan> byKode() {
        SortedMap<String, Handleplan> byKode = new TreeMap<>();
        for (Strategiplan plan : planer) {
            request.strategi(plan.strategi())
                    .ifPresent(strategi -> byKode.put(plan.strategi().orElse(""), handleplan(strategi, plan)));
        }
        return byKode;
    }

    private Handleplan handleplan(Strategi strategi, Strategiplan plan) {
        return Handleplan.builder()
                .periode(periode(strategi, plan))
                .placeringer(plan.placeringer())
                .build();
    }

    /** What started before the half-years planned together stays outside as it was. */
    private Periode periode(Strategi strategi, Strategiplan plan) {
        List<YearHalf> all = Stream.concat(
                        strategi.periode().stream().flatMap(own -> Stream.of(own.getFra(), own.getTil())),
                        plan.placeringer().stream().flatMap(this::halvaar))
                .sorted(Comparator.naturalOrder())
                .toList();
        return all.isEmpty() ? periode : Periode.of(all.get(0), all.get(all.size() - 1));
    }

    private Stream<YearHalf> halvaar(Placering placering) {
        return Stream.concat(Stream.of(placering.getFormelStart()), placering.getUformelStart().stream())
                .filter(start -> !start.isBefore(periode.getFra()));
    }

    /** Returns what budgets have to hold for all strategies together, those that are given among them. */
    Optional<Portefoeljebudget> budget() {
        SortedMap<String, Handleplan> byKode = byKode();
        List<Strategi> strategier = request.getStrategier().stream()
                .map(strategi -> strategi.getKode()
                        .flatMap(kode -> Optional.ofNullable(byKode.get(kode)))
                        .map(strategi::withHandleplan)
                        .orElse(strategi))
                .filter(strategi -> strategi.getHandleplan().isPresent())
                .toList();
        return Portefoeljebudget.from(
                strategier,
                request.getPortefoelje().flatMap(Portefoelje::getPolitik).orElse(Prioriteringspolitik.STANDARD),
                request.getRevisionFra().orElse(periode.getFra()));
    }
}

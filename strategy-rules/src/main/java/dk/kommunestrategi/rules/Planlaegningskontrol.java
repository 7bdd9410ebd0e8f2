package dk.kommunestrategi.rules;

import dk.kommunestrategi.model.Handleplan;
import dk.kommunestrategi.model.Periode;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.Strategikontrol;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.threeten.extra.YearHalf;

/**
 * What a request lacks or is wrong in before it can be planned: the strategy's own coherence, the period, the numbers that
 * the formulas need, the policy and the locks.
 */
final class Planlaegningskontrol {

    private final Optional<Periode> periode;
    private final KontrolAfFastlaeggelser fastlaeggelser;
    private final List<Problem> problems = new ArrayList<>();

    Planlaegningskontrol(Planforespoergsel forespoergsel, Set<String> kendteKriterier) {
        Strategi strategi = forespoergsel.getStrategi();
        periode = forespoergsel
                .getPeriode()
                .or(() -> strategi.getHandleplan().map(Handleplan::getPeriode))
                .or(strategi::getPeriode);
        problems.addAll(Strategikontrol.check(strategi));
        forespoergsel.getPeriode().ifPresent(this::checkOensket);
        if (strategi.getInitiativer().isEmpty()) {
            problems.add(Problem.of(Problemkode.INGEN_INITIATIVER, "").build());
        }
        if (periode.isEmpty()) {
            problems.add(Problem.of(Problemkode.PERIODE_MANGLER, "").build());
        }
        new KontrolAfTal(problems::add).check(strategi);
        new KontrolAfPolitik(kendteKriterier, problems::add).check(strategi);
        new KontrolAfRevision(periode, problems::add).check(forespoergsel);
        fastlaeggelser = new KontrolAfFastlaeggelser(periode, problems::add);
        fastlaeggelser.check(strategi, forespoergsel.getFastlaeggelser());
    }

    /** A period that the request states stands in no document: what is wrong with it has no place there. */
    private void checkOensket(Periode oensket) {
        Strategikontrol.check(oensket, "")
                .forEach(problem -> problems.add(problem.withPointer("").withRelated(List.of())));
    }

    /** Everything found, errors and warnings. */
    List<Problem> problems() {
        return List.copyOf(problems);
    }

    boolean erUdenFejl() {
        return problems.stream().noneMatch(Problem::erFejl);
    }

    /** The period to plan in; there is one when there are no errors. */
    Optional<Periode> periode() {
        return periode;
    }

    /** The locked formal starts by {@code nummer}. */
    Map<Integer, YearHalf> fastlagte() {
        return fastlaeggelser.fastlagte();
    }
}

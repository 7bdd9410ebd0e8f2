package dk.kommunestrategi.model;

import static dk.kommunestrategi.model.problem.Problem.pointer;

import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.organisation.Kapacitetsaendring;
import dk.kommunestrategi.model.problem.Place;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.threeten.extra.TemporalFields;
import org.threeten.extra.YearHalf;

/** Periods and windows end after they begin, no period is endless, and a capacity changes once at a time. */
final class PeriodeCheck implements Check {

    @Override
    public void check(Strategi strategi, Consumer<Problem> problems) {
        strategi.getPeriode().ifPresent(periode -> checkPeriode(periode, pointer("periode"), problems));
        strategi.getHandleplan()
                .ifPresent(plan -> checkPeriode(plan.getPeriode(), pointer("handleplan", "periode"), problems));
        for (int k = 0; k < strategi.getCentre().size(); k++) {
            checkKapacitet(
                    strategi.getCentre().get(k).getKapacitetsaendringer(),
                    pointer("centre", k, "kapacitetsaendringer"),
                    problems);
        }
        for (int k = 0; k < strategi.getInitiativer().size(); k++) {
            checkVindue(
                    strategi.getInitiativer().get(k),
                    Place.ROOT.til("initiativer").til(k),
                    problems);
        }
    }

    static void checkPeriode(Periode periode, String path, Consumer<Problem> problems) {
        if (periode.getTil().isBefore(periode.getFra())) {
            problems.accept(Problem.of(Problemkode.PERIODE_VENDT_OM, path + "/til", periode.getFra(), periode.getTil())
                    .value(periode.getTil().toString())
                    .addRelated(path + "/fra")
                    .build());
        } else if (periode.getFra().until(periode.getTil(), TemporalFields.HALF_YEARS) >= Periode.MAX_HALVAAR) {
            problems.accept(Problem.of(Problemkode.PERIODE_FOR_LANG, path + "/til", Periode.MAX_HALVAAR)
                    .value(periode.getTil().toString())
                    .addRelated(path + "/fra")
                    .build());
        }
    }

    private static void checkKapacitet(List<Kapacitetsaendring> aendringer, String path, Consumer<Problem> problems) {
        Map<YearHalf, String> first = new HashMap<>();
        for (int k = 0; k < aendringer.size(); k++) {
            YearHalf fra = aendringer.get(k).getFra();
            String pointer = path + "/" + k + "/fra";
            String earlier = first.putIfAbsent(fra, pointer);
            if (earlier != null) {
                problems.accept(Problem.of(Problemkode.DOBBELT_HENVISNING, pointer, fra)
                        .value(fra.toString())
                        .addRelated(earlier)
                        .build());
            }
        }
    }

    private static void checkVindue(Initiativ initiativ, Place path, Consumer<Problem> problems) {
        initiativ
                .getTidligst()
                .ifPresent(tidligst -> initiativ
                        .getSenest()
                        .filter(senest -> senest.isBefore(tidligst))
                        .ifPresent(senest -> problems.accept(Problem.of(
                                        Problemkode.VINDUE_VENDT_OM,
                                        path.til("senest").pointer(),
                                        tidligst,
                                        senest)
                                .value(senest.toString())
                                .addRelated(path.til("tidligst").pointer())
                                .build())));
    }
}

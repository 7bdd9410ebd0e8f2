package dk.kommunestrategi.model;

import static dk.kommunestrategi.model.problem.Problem.pointer;

import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.problem.Sti;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.threeten.extra.TemporalFields;
import org.threeten.extra.YearHalf;

/** Periods and windows end after they begin, no period is endless, and a capacity changes once at a time. */
final class KontrolAfPerioder implements Kontrol {

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
                    strategi.getInitiativer().get(k), Sti.ROD.til("initiativer").til(k), problems);
        }
    }

    static void checkPeriode(Periode periode, String sti, Consumer<Problem> problems) {
        if (periode.getTil().isBefore(periode.getFra())) {
            problems.accept(Problem.of(Problemkode.PERIODE_VENDT_OM, sti + "/til", periode.getFra(), periode.getTil())
                    .value(periode.getTil().toString())
                    .addRelated(sti + "/fra")
                    .build());
        } else if (periode.getFra().until(periode.getTil(), TemporalFields.HALF_YEARS) >= Periode.MAX_HALVAAR) {
            problems.accept(Problem.of(Problemkode.PERIODE_FOR_LANG, sti + "/til", Periode.MAX_HALVAAR)
                    .value(periode.getTil().toString())
                    .addRelated(sti + "/fra")
                    .build());
        }
    }

    private static void checkKapacitet(List<Kapacitetsaendring> aendringer, String sti, Consumer<Problem> problems) {
        Map<YearHalf, String> foerste = new HashMap<>();
        for (int k = 0; k < aendringer.size(); k++) {
            YearHalf fra = aendringer.get(k).getFra();
            String pointer = sti + "/" + k + "/fra";
            String tidligere = foerste.putIfAbsent(fra, pointer);
            if (tidligere != null) {
                problems.accept(Problem.of(Problemkode.DOBBELT_HENVISNING, pointer, fra)
                        .value(fra.toString())
                        .addRelated(tidligere)
                        .build());
            }
        }
    }

    private static void checkVindue(Initiativ initiativ, Sti sti, Consumer<Problem> problems) {
        initiativ
                .getTidligst()
                .ifPresent(tidligst -> initiativ
                        .getSenest()
                        .filter(senest -> senest.isBefore(tidligst))
                        .ifPresent(senest -> problems.accept(Problem.of(
                                        Problemkode.VINDUE_VENDT_OM,
                                        sti.til("senest").pointer(),
                                        tidligst,
                                        senest)
                                .value(senest.toString())
                                .addRelated(sti.til("tidligst").pointer())
                                .build())));
    }
}

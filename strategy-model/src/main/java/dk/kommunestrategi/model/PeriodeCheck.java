package dk.kommunestrategi.model;

import dk.kommunestrategi.model.check.Check;
import dk.kommunestrategi.model.check.FirstSeen;
import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.organisation.Kapacitetsaendring;
import dk.kommunestrategi.model.problem.Place;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.function.Consumer;
import org.threeten.extra.TemporalFields;
import org.threeten.extra.YearHalf;

/** Periods and windows end after they begin, no period is endless, and a capacity changes once at a time. */
final class PeriodeCheck implements Check<Strategi> {

    @Override
    public void check(Place<Strategi> strategi, Consumer<Problem> problems) {
        strategi.optional("periode", Strategi::getPeriode).ifPresent(periode -> checkPeriode(periode, problems));
        strategi.optional("handleplan", Strategi::getHandleplan)
                .map(handleplan -> handleplan.property("periode", Handleplan::getPeriode))
                .ifPresent(periode -> checkPeriode(periode, problems));
        strategi.elements("centre", Strategi::getCentre).forEach(center -> checkKapacitet(center, problems));
        strategi.elements("initiativer", Strategi::getInitiativer)
                .forEach(initiativ -> checkWindow(initiativ, problems));
    }

    static void checkPeriode(Place<Periode> periode, Consumer<Problem> problems) {
        checkEnds(periode.property("fra", Periode::getFra), periode.property("til", Periode::getTil), problems);
    }

    static void checkEnds(Place<YearHalf> fra, Place<YearHalf> til, Consumer<Problem> problems) {
        if (til.value().isBefore(fra.value())) {
            problems.accept(til.wrong(Problemkode.PERIODE_VENDT_OM, fra.value(), til.value())
                    .addRelated(fra.pointer())
                    .build());
        } else if (fra.value().until(til.value(), TemporalFields.HALF_YEARS) >= Periode.MAX_HALVAAR) {
            problems.accept(til.wrong(Problemkode.PERIODE_FOR_LANG, Periode.MAX_HALVAAR)
                    .addRelated(fra.pointer())
                    .build());
        }
    }

    private static void checkKapacitet(Place<Center> center, Consumer<Problem> problems) {
        FirstSeen<YearHalf> first = new FirstSeen<>();
        for (Place<Kapacitetsaendring> aendring :
                center.elements("kapacitetsaendringer", Center::getKapacitetsaendringer)) {
            first.check(aendring.property("fra", Kapacitetsaendring::getFra), Problemkode.DOBBELT_HENVISNING, problems);
        }
    }

    private static void checkWindow(Place<Initiativ> initiativ, Consumer<Problem> problems) {
        initiativ
                .optional("tidligst", Initiativ::getTidligst)
                .ifPresent(tidligst -> initiativ
                        .optional("senest", Initiativ::getSenest)
                        .filter(senest -> senest.value().isBefore(tidligst.value()))
                        .ifPresent(senest -> problems.accept(
                                senest.wrong(Problemkode.VINDUE_VENDT_OM, tidligst.value(), senest.value())
                                        .addRelated(tidligst.pointer())
                                        .build())));
    }
}

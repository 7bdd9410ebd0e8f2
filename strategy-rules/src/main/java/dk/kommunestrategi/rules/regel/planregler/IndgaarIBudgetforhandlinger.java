package dk.kommunestrategi.rules.regel.planregler;

import dk.kommunestrategi.model.handleplan.Budgetbetingelse;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import dk.kommunestrategi.rules.planopgave.Vaerst;
import dk.kommunestrategi.rules.regel.Fasthed;
import dk.kommunestrategi.rules.regel.Krav;
import dk.kommunestrategi.rules.regel.Startkrav;
import dk.kommunestrategi.rules.regel.named.NamedPlanregel;
import java.util.stream.Stream;

/**
 * Budget rule: an initiative at or above the policy's cost threshold formally starts only in the half of the year that
 * fits the budget negotiations. Danish budgets are negotiated and adopted in the second half-year, so that is where it
 * starts when it is to be part of the negotiations; or in the first, when the money must have been granted before. Goes
 * by the calendar, wherever the period begins. Rests on the fifth of the catalogue's five principles.
 */
final class IndgaarIBudgetforhandlinger extends NamedPlanregel {

    IndgaarIBudgetforhandlinger() {
        super(Planregler.TEKSTER, Vaerst.UANSET, Fasthed.BUDGETREGEL, Problemkode.UDENOM_BUDGETFORHANDLINGER);
    }

    @Override
    public Stream<Krav> krav(Planopgave opgave) {
        return opgave.indices()
                .filter(i -> opgave.politik(i)
                        .getBudgetregel()
                        .concerns(opgave.vurdering(i).getUdgiftsniveau()))
                .mapToObj(i -> krav(opgave, i));
    }

    private Krav krav(Planopgave opgave, int i) {
        Budgetbetingelse betingelse = opgave.politik(i).getBudgetregel().getBetingelse();
        int halvdel = betingelse == Budgetbetingelse.FORHANDLINGSHALVAAR ? 2 : 1;
        return new Startkrav(
                grund(opgave, opgave.navn(i), halvdel).at(opgave.pointers().initiativ(i, "vurdering", "udgiftsniveau")),
                i,
                h -> opgave.halvaar(h).getHalfValue() == halvdel);
    }
}

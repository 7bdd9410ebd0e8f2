package dk.kommunestrategi.rules.regel.planregler;

import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import dk.kommunestrategi.rules.planopgave.Vaerst;
import dk.kommunestrategi.rules.regel.Fasthed;
import dk.kommunestrategi.rules.regel.Krav;
import dk.kommunestrategi.rules.regel.Startkrav;
import dk.kommunestrategi.rules.regel.named.NamedPlanregel;
import java.util.stream.Stream;

/**
 * Half of the year: an initiative that is to start in a certain half of a year does so, for example with a school year. Goes by
 * the calendar, beside the budget rule.
 */
final class StartIHalvaar extends NamedPlanregel {

    StartIHalvaar() {
        super(Planregler.TEKSTER, Vaerst.UANSET, Fasthed.STARTHALVAAR, Problemkode.START_I_FORKERT_HALVAAR);
    }

    @Override
    public Stream<Krav> krav(Planopgave opgave) {
        return opgave.indices()
                .boxed()
                .flatMap(i -> opgave.initiativ(i).getStartIHalvaar().stream()
                        .mapToObj(halvdel -> new Startkrav(
                                grund(opgave, opgave.navn(i), halvdel)
                                        .at(opgave.pointers().initiativ(i, "startIHalvaar")),
                                i,
                                h -> opgave.halvaar(h).getHalfValue() == halvdel)));
    }
}

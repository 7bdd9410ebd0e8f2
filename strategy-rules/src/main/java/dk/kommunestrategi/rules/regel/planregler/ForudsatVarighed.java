package dk.kommunestrategi.rules.regel.planregler;

import dk.kommunestrategi.model.handleplan.Varighed;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import dk.kommunestrategi.rules.planopgave.Vaerst;
import dk.kommunestrategi.rules.regel.Fasthed;
import dk.kommunestrategi.rules.regel.Krav;
import dk.kommunestrategi.rules.regel.Varighedskrav;
import dk.kommunestrategi.rules.regel.named.NamedPlanregel;
import java.util.stream.Stream;

/**
 * Assumed duration, where the policy wants plans that hold whatever durations turn out to be: that the plan holds up to the
 * longest duration assumed is a demand like others, and the first to be given up: nobody has stated it. Ours: the catalogue
 * rarely says how long initiatives take.
 */
final class ForudsatVarighed extends NamedPlanregel {

    ForudsatVarighed() {
        super(Planregler.TEKSTER, Vaerst.VED_HOEJST, Fasthed.FORUDSAT_VARIGHED, Problemkode.EGEN_REGEL_BRUDT);
    }

    @Override
    public Stream<Krav> krav(Planopgave opgave) {
        return opgave.indices().filter(opgave.varigheder()::isForudsat).mapToObj(i -> krav(opgave, i));
    }

    private Krav krav(Planopgave opgave, int i) {
        Varighed varighed = opgave.varigheder().grundlag(i);
        String place = opgave.initiativ(i).getTidshorisont().isPresent()
                ? opgave.pointers().initiativ(i, "tidshorisont")
                : opgave.pointers().initiativ(i);
        return new Varighedskrav(
                grund(opgave, opgave.navn(i), varighed.hoejst()).at(place), i, varighed.mindst(), varighed.hoejst());
    }
}

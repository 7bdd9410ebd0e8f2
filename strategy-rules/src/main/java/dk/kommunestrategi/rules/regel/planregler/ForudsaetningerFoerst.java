package dk.kommunestrategi.rules.regel.planregler;

import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import dk.kommunestrategi.rules.planopgave.Vaerst;
import dk.kommunestrategi.rules.regel.Fasthed;
import dk.kommunestrategi.rules.regel.Krav;
import dk.kommunestrategi.rules.regel.Raekkefoelgekrav;
import dk.kommunestrategi.rules.regel.named.NamedPlanregel;
import java.util.stream.Stream;

/**
 * Prerequisites first: the development of what an initiative depends on ends before the initiative starts.
 */
final class ForudsaetningerFoerst extends NamedPlanregel {

    ForudsaetningerFoerst() {
        super(Planregler.TEKSTER, Vaerst.VED_HOEJST, Fasthed.FORUDSAETNING, Problemkode.FORUDSAETNING_IKKE_FAERDIG);
    }

    @Override
    public Stream<Krav> krav(Planopgave opgave) {
        return opgave.indices()
                .boxed()
                .flatMap(after -> opgave.initiativ(after).getAfhaengerAf().stream()
                        .sorted()
                        .flatMapToInt(
                                nummer -> opgave.index(opgave.strategi(after).initiativnummer(nummer)).stream())
                        .mapToObj(before -> krav(opgave, before, after)));
    }

    private Krav krav(Planopgave opgave, int before, int after) {
        Object waiting = opgave.navn(after);
        return new Raekkefoelgekrav(
                grund(opgave, waiting, opgave.navn(before)).at(opgave.pointers().initiativ(after, "afhaengerAf")),
                before,
                after);
    }
}

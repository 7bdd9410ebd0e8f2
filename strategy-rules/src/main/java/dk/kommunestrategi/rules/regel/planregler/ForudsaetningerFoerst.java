package dk.kommunestrategi.rules.regel.planregler;

import dk.kommunestrategi.rules.planopgave.Planopgave;
import dk.kommunestrategi.rules.regel.Krav;
import dk.kommunestrategi.rules.regel.NavngivenPlanregel;
import dk.kommunestrategi.rules.regel.Raekkefoelgekrav;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Prerequisites first: the development of what an initiative depends on ends before the initiative starts.
 */
public final class ForudsaetningerFoerst extends NavngivenPlanregel {

    /** The rule. */
    public ForudsaetningerFoerst() {
        super(Planregler.TEKSTER);
    }

    @Override
    public Stream<Krav> krav(Planopgave opgave) {
        return IntStream.range(0, opgave.antal())
                .boxed()
                .flatMap(after -> opgave.initiativ(after).getAfhaengerAf().stream()
                        .sorted()
                        .flatMapToInt(nummer -> opgave.index(nummer).stream())
                        .mapToObj(before -> new Raekkefoelgekrav(this, opgave, before, after)));
    }

    @Override
    public List<String> places(Krav krav) {
        return krav instanceof Raekkefoelgekrav raekkefoelge
                ? List.of(krav.opgave().pointer(raekkefoelge.after()) + "/afhaengerAf")
                : super.places(krav);
    }
}

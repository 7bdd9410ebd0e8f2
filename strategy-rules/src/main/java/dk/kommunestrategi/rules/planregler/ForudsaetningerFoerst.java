package dk.kommunestrategi.rules.planregler;

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
                .flatMap(efter -> opgave.initiativ(efter).getAfhaengerAf().stream()
                        .sorted()
                        .flatMapToInt(nummer -> opgave.indeks(nummer).stream())
                        .mapToObj(foer -> new Raekkefoelgekrav(this, opgave, foer, efter)));
    }

    @Override
    public List<String> steder(Krav krav) {
        return krav instanceof Raekkefoelgekrav raekkefoelge
                ? List.of(krav.opgave().pointer(raekkefoelge.efter()) + "/afhaengerAf")
                : super.steder(krav);
    }
}

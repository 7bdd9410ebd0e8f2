package dk.kommunestrategi.rules.regel.planregler;

import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.organisation.Kapacitetsaendring;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import dk.kommunestrategi.rules.planopgave.Vaerst;
import dk.kommunestrategi.rules.regel.Fasthed;
import dk.kommunestrategi.rules.regel.Kapacitetskrav;
import dk.kommunestrategi.rules.regel.Krav;
import dk.kommunestrategi.rules.regel.named.NamedPlanregel;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Capacity: in every half-year in which initiatives draw on it, under development or after it, also past the period, a centre
 * carries no more than its capacity, where it has one; what it carries anyway counts.
 */
final class Centerkapacitet extends NamedPlanregel {

    Centerkapacitet() {
        super(Planregler.TEKSTER, Vaerst.VED_HOEJST, Fasthed.KAPACITET, Problemkode.KAPACITET_OVERSKREDET);
    }

    @Override
    public Stream<Krav> krav(Planopgave opgave) {
        return IntStream.range(0, opgave.getCentre().size())
                .filter(c -> hasKapacitet(opgave.getCentre().get(c)))
                .mapToObj(c -> krav(opgave, c));
    }

    private static boolean hasKapacitet(Center center) {
        return center.getKapacitet().isPresent()
                || !center.getKapacitetsaendringer().isEmpty();
    }

    private Krav krav(Planopgave opgave, int c) {
        Center center = opgave.getCentre().get(c);
        return new Kapacitetskrav(
                grund(opgave, center.getNavn()).at(opgave.pointers().kapacitet(c)),
                center.getNavn(),
                opgave.centergrupper().samlet().get(c),
                kapacitet(opgave, center));
    }

    /** Looked up, for it is asked in every half-year of every search. */
    private static IntUnaryOperator kapacitet(Planopgave opgave, Center center) {
        TreeMap<Integer, Integer> fra = new TreeMap<>();
        fra.put(Integer.MIN_VALUE, center.getKapacitet().orElse(Integer.MAX_VALUE));
        for (Kapacitetsaendring aendring : center.getKapacitetsaendringer()) {
            fra.put(opgave.getPeriode().index(aendring.getFra()), aendring.getKapacitet());
        }
        return h -> fra.floorEntry(h).getValue();
    }
}

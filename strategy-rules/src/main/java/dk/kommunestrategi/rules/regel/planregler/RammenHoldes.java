package dk.kommunestrategi.rules.regel.planregler;

import dk.kommunestrategi.model.oekonomi.Aarsramme;
import dk.kommunestrategi.model.oekonomi.OekonomiskRamme;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import dk.kommunestrategi.rules.planopgave.Udgiftstal;
import dk.kommunestrategi.rules.planopgave.Vaerst;
import dk.kommunestrategi.rules.regel.Fasthed;
import dk.kommunestrategi.rules.regel.Krav;
import dk.kommunestrategi.rules.regel.Rammekrav;
import dk.kommunestrategi.rules.regel.named.NamedPlanregel;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Frames are kept: in each budget year with a frame, what initiatives cost together, of each kind of money by itself, is within
 * it, income and savings deducted, exact to the øre. A year without a frame is free. What strategies cost that are not planned
 * but go on as they are is spent already; where that is all of the frame or more, nothing may be added.
 */
final class RammenHoldes extends NamedPlanregel {

    RammenHoldes() {
        super(Planregler.TEKSTER, Vaerst.UANSET, Fasthed.RAMME, Problemkode.RAMME_OVERSKREDET);
    }

    @Override
    public Stream<Krav> krav(Planopgave opgave) {
        List<Aarsramme> rammer = opgave.getPolitik()
                .getOekonomiskRamme()
                .map(OekonomiskRamme::getAarsrammer)
                .orElse(List.of());
        if (rammer.isEmpty()) {
            return Stream.empty();
        }
        Udgiftstal udgifter = opgave.udgifter();
        return IntStream.range(0, rammer.size()).mapToObj(k -> krav(opgave, udgifter, rammer.get(k), k));
    }

    private Krav krav(Planopgave opgave, Udgiftstal udgifter, Aarsramme ramme, int k) {
        Rammekrav.Udgift counted = (i, h) -> udgifter.netto(i, h, ramme.getAar(), ramme.getArt());
        Rammekrav.Udgift udgift = inPeriod(opgave, counted);
        long givet = opgave.udgifter().givne(ramme.getAar(), ramme.getArt());
        return new Rammekrav(
                grund(opgave, ramme.getArt(), Integer.toString(ramme.getAar()), ramme.getBeloeb())
                        .withArguments(ramme.getArt(), Integer.toString(ramme.getAar()))
                        .at(opgave.pointers().aarsramme(k)),
                udgifter.initiativer().stream()
                        .filter(i -> isConcerned(opgave, udgift, i))
                        .toList(),
                udgift,
                givet == 0
                        ? ramme.getBeloeb().oere()
                        : Math.max(0, ramme.getBeloeb().oere() - givet),
                ramme.getBeloeb().oere(),
                givet);
    }

    /** The same, counted once for every start in the period: a search asks for it again and again. */
    private static Rammekrav.Udgift inPeriod(Planopgave opgave, Rammekrav.Udgift counted) {
        int horizon = opgave.horizon();
        long[][] oere = new long[opgave.antal()][];
        for (int i : opgave.udgifter().initiativer()) {
            int initiativ = i;
            oere[i] = IntStream.range(0, horizon)
                    .mapToLong(h -> counted.of(initiativ, h))
                    .toArray();
        }
        return (i, h) -> h < 0 ? counted.of(i, h) : oere[i] == null ? 0 : oere[i][h];
    }

    private static boolean isConcerned(Planopgave opgave, Rammekrav.Udgift udgift, int i) {
        return IntStream.concat(opgave.udgangspunkt().historiskStart(i).stream(), IntStream.range(0, opgave.horizon()))
                .anyMatch(h -> udgift.of(i, h) != 0);
    }
}

package dk.kommunestrategi.rules.regel.planregler;

import dk.kommunestrategi.model.initiativ.Valggruppe;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.sprog.Tekst;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import dk.kommunestrategi.rules.planopgave.Planstrategi;
import dk.kommunestrategi.rules.planopgave.Vaerst;
import dk.kommunestrategi.rules.regel.Fasthed;
import dk.kommunestrategi.rules.regel.Krav;
import dk.kommunestrategi.rules.regel.Kravgrund;
import dk.kommunestrategi.rules.regel.Valgkrav;
import dk.kommunestrategi.rules.regel.named.NamedPlanregel;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Groups to choose from are kept: of their initiatives so many at least are placed, and so many at most. What was ended
 * without further work is no choice any more.
 */
final class ValggrupperHoldes extends NamedPlanregel {

    ValggrupperHoldes() {
        super(Planregler.TEKSTER, Vaerst.UANSET, Fasthed.VALGGRUPPE, Problemkode.VALGGRUPPE_IKKE_HOLDT);
    }

    /** A group, and where the document has it. */
    private record Placed(Planstrategi strategi, int slot, Valggruppe gruppe) {}

    /** The groups of each strategy in the order of their numbers, wherever they stand. */
    @Override
    public Stream<Krav> krav(Planopgave opgave) {
        return opgave.getGrundlag().getStrategier().stream().flatMap(strategi -> krav(opgave, strategi));
    }

    private Stream<Krav> krav(Planopgave opgave, Planstrategi strategi) {
        List<Valggruppe> grupper = strategi.getStrategi().getValggrupper();
        return IntStream.range(0, grupper.size())
                .mapToObj(k -> new Placed(strategi, k, grupper.get(k)))
                .sorted(Comparator.comparing(placed -> numre(placed.gruppe()), Arrays::compare))
                .flatMap(placed -> Stream.concat(
                        krav(opgave, placed, false, placed.gruppe().getMindst()),
                        krav(opgave, placed, true, placed.gruppe().getHoejst())));
    }

    private static int[] numre(Valggruppe gruppe) {
        return gruppe.getInitiativer().stream()
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
    }

    private Stream<Krav> krav(Planopgave opgave, Placed placed, boolean isMost, OptionalInt antal) {
        List<Integer> initiativer = Arrays.stream(numre(placed.gruppe()))
                .flatMap(nummer -> opgave.index(placed.strategi().initiativnummer(nummer)).stream())
                .boxed()
                .toList();
        boolean isDemanding = isMost ? antal.orElse(Integer.MAX_VALUE) < initiativer.size() : antal.orElse(0) > 0;
        return isDemanding && !initiativer.isEmpty()
                ? Stream.of(new Valgkrav(
                                grund(opgave, placed, isMost, antal.getAsInt()), initiativer, isMost, antal.getAsInt())
                        .of(initiativer))
                : Stream.of();
    }

    private Kravgrund grund(Planopgave opgave, Placed placed, boolean isMost, int antal) {
        List<Integer> numre = Arrays.stream(numre(placed.gruppe())).boxed().toList();
        String single = numre.size() == 1 ? "Et" : "";
        return variant(
                        (isMost ? "Hoejst" : "Mindst") + single,
                        opgave,
                        placed.strategi().navn(Tekst.numbers(numre)),
                        antal)
                .at(placed.strategi().pointer("valggrupper", placed.slot(), isMost ? "hoejst" : "mindst"));
    }
}

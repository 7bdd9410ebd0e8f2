package dk.kommunestrategi.model.generator;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.initiativ.Driftstraek;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Ressourcetraek;
import dk.kommunestrategi.model.initiativ.Vurdering;
import dk.kommunestrategi.model.organisation.Center;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the centres of a strategy can do. */
final class Kapaciteter {

    private Kapaciteter() {}

    /** Lets every centre do anything. */
    static Strategi without(Strategi strategi) {
        return strategi.withCentre(strategi.getCentre().stream()
                .map(center -> Center.builder()
                        .from(center)
                        .kapacitet(OptionalInt.empty())
                        .kapacitetsaendringer(List.of())
                        .build())
                .toList());
    }

    /** Lets every centre do the largest draw that any initiative has, all that goes on in operation, and so much more. */
    static Strategi limit(Strategi strategi, int overskud) {
        int largest = strategi.getInitiativer().stream()
                .flatMap(initiativ -> initiativ.getVurdering().stream())
                .flatMapToInt(Kapaciteter::niveauer)
                .max()
                .orElse(0);
        int drift = strategi.getInitiativer().stream()
                .flatMap(initiativ -> initiativ.getDriftstraek().stream())
                .mapToInt(Driftstraek::getNiveau)
                .sum();
        return strategi.withCentre(Stream.concat(strategi.getCentre().stream(), Stream.of(center("knap")))
                .map(center -> Center.builder()
                        .from(center)
                        .kapacitet(largest + drift + overskud)
                        .grundbelastning(List.of())
                        .build())
                .toList());
    }

    /** Adds a centre that can do one less than the first initiative draws on it, and that is all this one draws on. */
    static Strategi overload(Strategi strategi, int niveau) {
        List<Center> centre = new ArrayList<>(strategi.getCentre());
        centre.add(Center.builder().from(center("fuld")).kapacitet(niveau - 1).build());
        List<Initiativ> initiativer = new ArrayList<>(strategi.getInitiativer());
        Initiativ first = initiativer.get(0);
        initiativer.set(0, first.withVurdering(only(first.getVurdering().orElseThrow(), "fuld", niveau)));
        return strategi.withCentre(centre).withInitiativer(initiativer);
    }

    /** The same assessment, drawing on this centre alone. */
    static Vurdering only(Vurdering vurdering, String center, int niveau) {
        return Vurdering.builder()
                .from(vurdering)
                .ressourcetraekAlleCentre(OptionalInt.empty())
                .ressourcetraek(List.of(
                        Ressourcetraek.builder().center(center).niveau(niveau).build()))
                .build();
    }

    private static Center center(String kode) {
        return Center.builder().kode(kode).navn("Center " + kode).build();
    }

    private static IntStream niveauer(Vurdering vurdering) {
        return IntStream.concat(
                vurdering.getRessourcetraekAlleCentre().stream(),
                vurdering.getRessourcetraek().stream().mapToInt(Ressourcetraek::hoejst));
    }
}

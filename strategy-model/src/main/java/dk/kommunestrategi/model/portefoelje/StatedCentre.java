package dk.kommunestrategi.model.portefoelje;

import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.organisation.Grundbelastning;
import dk.kommunestrategi.model.organisation.Grundbelastningsart;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Statements of one centre in several places: what one of them says holds for all. */
final class StatedCentre {

    private final List<Center> stated;

    /** The statements, the first of which says what the centre is called. */
    StatedCentre(List<Center> stated) {
        this.stated = stated;
    }

    /** The centre with whatever is stated of it first; nothing where it is stated nowhere. */
    Optional<Center> merged() {
        return stated.stream()
                .findFirst()
                .map(first -> Center.builder()
                        .from(first)
                        .kapacitet(stated.stream()
                                .flatMapToInt(center -> center.getKapacitet().stream())
                                .findFirst())
                        .kapacitetsaendringer(first(Center::getKapacitetsaendringer))
                        .grundbelastning(Stream.of(Grundbelastningsart.values())
                                .flatMap(art -> first(center -> grundbelastning(center, art)).stream())
                                .toList())
                        .build());
    }

    private <E> List<E> first(Function<Center, List<E>> getter) {
        return stated.stream()
                .map(getter)
                .filter(list -> !list.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<Grundbelastning> grundbelastning(Center center, Grundbelastningsart art) {
        return center.getGrundbelastning().stream()
                .filter(grundbelastning -> grundbelastning.getArt() == art)
                .toList();
    }
}

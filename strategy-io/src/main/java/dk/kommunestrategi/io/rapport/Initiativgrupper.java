package dk.kommunestrategi.io.rapport;

import dk.kommunestrategi.model.Initiativ;
import dk.kommunestrategi.model.Initiativejer;
import dk.kommunestrategi.model.Placering;
import dk.kommunestrategi.model.Rolle;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.threeten.extra.YearHalf;

/** The initiatives of a report in groups, by what the reader chooses. */
final class Initiativgrupper {

    private final Rapportstof stof;

    Initiativgrupper(Rapportstof stof) {
        this.stof = stof;
    }

    /** Some initiatives, and what they have in common; without a name they are all there are. */
    record Initiativgruppe(Optional<String> navn, List<Initiativ> initiativer) {}

    /** Returns whether the document tells enough for this grouping. */
    boolean findes(Gruppering gruppering) {
        return of(gruppering).size() > 1 || gruppering == Gruppering.NUMMER;
    }

    /** Returns the groups that are not empty; initiatives that belong to none come last. */
    List<Initiativgruppe> of(Gruppering gruppering) {
        return switch (gruppering) {
            case NUMMER -> List.of(new Initiativgruppe(Optional.empty(), stof.initiativer()));
            case START ->
                grupper(starter()
                        .map(start -> gruppe(
                                stof.sprog().halvaar(start),
                                initiativ -> start(initiativ).equals(Optional.of(start)))));
            case TEMA ->
                grupper(stof.strategi().getTemaer().stream()
                        .map(tema -> gruppe(
                                stof.navn(tema),
                                initiativ -> initiativ.getTemaer().contains(tema.getNummer()))));
            case EJER ->
                grupper(stof.strategi().getRoller().stream()
                        .map(rolle -> gruppe(stof.kort(rolle.getNavn()), initiativ -> erEjer(rolle, initiativ))));
        };
    }

    private List<Initiativgruppe> grupper(Stream<Initiativgruppe> fundne) {
        List<Initiativgruppe> grupper =
                fundne.filter(gruppe -> !gruppe.initiativer().isEmpty()).toList();
        Initiativgruppe resten = gruppe(
                stof.ord("ikkeOplyst"),
                initiativ -> grupper.stream()
                        .noneMatch(gruppe -> gruppe.initiativer().contains(initiativ)));
        return resten.initiativer().isEmpty()
                ? grupper
                : Stream.concat(grupper.stream(), Stream.of(resten)).toList();
    }

    private Initiativgruppe gruppe(String navn, Predicate<Initiativ> hoererTil) {
        return new Initiativgruppe(
                Optional.of(navn), stof.initiativer().stream().filter(hoererTil).toList());
    }

    private static boolean erEjer(Rolle rolle, Initiativ initiativ) {
        return initiativ.getEjere().stream()
                .filter(Initiativejer::isHovedansvar)
                .anyMatch(ejer -> ejer.getRolle().equals(rolle.getKode()));
    }

    private Stream<YearHalf> starter() {
        return stof.plan().getPlaceringer().stream()
                .map(Placering::getFormelStart)
                .distinct()
                .sorted();
    }

    private Optional<YearHalf> start(Initiativ initiativ) {
        return Rapportstof.placering(stof.plan().getPlaceringer(), initiativ).map(Placering::getFormelStart);
    }
}

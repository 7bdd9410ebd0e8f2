package dk.kommunestrategi.io.rapport;

import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Initiativejer;
import dk.kommunestrategi.model.organisation.Rolle;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.threeten.extra.YearHalf;

/** The initiatives of a report in groups, by what the reader chooses. */
final class Initiativgrupper {

    private final RapportInput input;

    Initiativgrupper(RapportInput input) {
        this.input = input;
    }

    /** Some initiatives, and what they have in common; without a name they are all there are. */
    record Initiativgruppe(Optional<String> navn, List<Initiativ> initiativer) {}

    /** Returns whether the document tells enough for this grouping. */
    boolean exists(Gruppering gruppering) {
        return of(gruppering).size() > 1 || gruppering == Gruppering.NUMMER;
    }

    /** Returns the groups that are not empty; initiatives that belong to none come last. */
    List<Initiativgruppe> of(Gruppering gruppering) {
        return switch (gruppering) {
            case NUMMER -> List.of(new Initiativgruppe(Optional.empty(), input.initiativer()));
            case START ->
                groups(starter()
                        .map(start -> group(
                                input.sprog().halvaar(start),
                                initiativ -> start(initiativ).equals(Optional.of(start)))));
            case TEMA ->
                groups(input.strategi().getTemaer().stream()
                        .map(tema -> group(
                                input.navn(tema),
                                initiativ -> initiativ.getTemaer().contains(tema.getNummer()))));
            case EJER ->
                groups(input.strategi().getRoller().stream()
                        .map(rolle -> group(input.shortened(rolle.getNavn()), initiativ -> isEjer(rolle, initiativ))));
        };
    }

    private List<Initiativgruppe> groups(Stream<Initiativgruppe> found) {
        List<Initiativgruppe> groups =
                found.filter(group -> !group.initiativer().isEmpty()).toList();
        Initiativgruppe rest = group(
                input.word("ikkeOplyst"),
                initiativ ->
                        groups.stream().noneMatch(group -> group.initiativer().contains(initiativ)));
        return rest.initiativer().isEmpty()
                ? groups
                : Stream.concat(groups.stream(), Stream.of(rest)).toList();
    }

    private Initiativgruppe group(String navn, Predicate<Initiativ> belongs) {
        return new Initiativgruppe(
                Optional.of(navn), input.initiativer().stream().filter(belongs).toList());
    }

    private static boolean isEjer(Rolle rolle, Initiativ initiativ) {
        return initiativ.getEjere().stream()
                .filter(Initiativejer::isHovedansvar)
                .anyMatch(ejer -> ejer.getRolle().equals(rolle.getKode()));
    }

    private Stream<YearHalf> starter() {
        return input.plan().getPlaceringer().stream()
                .map(Placering::getFormelStart)
                .distinct()
                .sorted();
    }

    private Optional<YearHalf> start(Initiativ initiativ) {
        return input.placering(initiativ).map(Placering::getFormelStart);
    }
}

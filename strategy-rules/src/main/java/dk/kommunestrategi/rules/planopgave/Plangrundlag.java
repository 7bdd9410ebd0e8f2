package dk.kommunestrategi.rules.planopgave;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.portefoelje.Portefoelje;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a plan is made of ("plangrundlag": basis of a plan): one strategy, or several that share people and purse, with what
 * counts for them together. Immutable and thread-safe.
 */
public final class Plangrundlag {

    private final List<Planstrategi> strategier;
    private final List<Planstrategi> givne;
    private final Optional<Periode> periode;
    private final Prioriteringspolitik politik;
    private final CommonCentres centre;
    private final Runnable poll;

    private Plangrundlag(
            List<Planstrategi> strategier,
            List<Planstrategi> givne,
            Optional<Periode> periode,
            Prioriteringspolitik politik,
            CommonCentres centre,
            Runnable poll) {
        this.strategier = sorted(strategier);
        this.givne = sorted(givne);
        this.periode = periode;
        this.politik = politik;
        this.centre = centre;
        this.poll = poll;
    }

    private static List<Planstrategi> sorted(List<Planstrategi> strategier) {
        return strategier.stream()
                .sorted(Comparator.comparing(strategi -> strategi.getKode().orElse("")))
                .toList();
    }

    /**
     * {@return a strategy that is planned by itself}
     *
     * @param strategi the strategy
     */
    public static Plangrundlag of(Strategi strategi) {
        return of(strategi, () -> {});
    }

    /**
     * {@return as {@link #of(Strategi)}, for a caller who may not wait for the end: a strategy can be very large}
     *
     * @param strategi the strategy
     * @param poll is run before each thing in the strategy that is looked at, here and wherever a planning problem is made of it;
     *     what it throws reaches who makes it
     */
    public static Plangrundlag of(Strategi strategi, Runnable poll) {
        return new Plangrundlag(
                List.of(Planstrategi.alone(strategi, poll)),
                List.of(),
                strategi.periode(),
                strategi.politik(),
                CommonCentres.of(strategi),
                poll);
    }

    /**
     * {@return the strategies of a portfolio, planned together}
     *
     * @param portefoelje the portfolio
     * @param planlagte the codes of the strategies that are planned while the others stay as their handleplans have them; empty for
     *     all
     */
    public static Plangrundlag of(Portefoelje portefoelje, Collection<String> planlagte) {
        return of(portefoelje, planlagte, () -> {});
    }

    /**
     * {@return as {@link #of(Portefoelje, Collection)}, for a caller who may not wait for the end}
     *
     * @param portefoelje the portfolio
     * @param planlagte the codes of the strategies that are planned; empty for all
     * @param poll as in {@link #of(Strategi, Runnable)}
     */
    public static Plangrundlag of(Portefoelje portefoelje, Collection<String> planlagte, Runnable poll) {
        Map<String, List<Strategi>> byNavn =
                portefoelje.getStrategier().stream().collect(Collectors.groupingBy(Strategi::getNavn));
        List<Planstrategi> all = IntStream.range(0, portefoelje.getStrategier().size())
                .mapToObj(slot -> {
                    Strategi strategi = portefoelje.getStrategier().get(slot);
                    List<Strategi> same = byNavn.getOrDefault(strategi.getNavn(), List.of());
                    return Planstrategi.among(strategi, strategi.betegnelse(same), slot, poll);
                })
                .toList();
        return new Plangrundlag(
                all.stream().filter(strategi -> isPlanlagt(strategi, planlagte)).toList(),
                all.stream()
                        .filter(strategi -> !isPlanlagt(strategi, planlagte))
                        .toList(),
                portefoelje
                        .getPeriode()
                        .or(() -> hull(portefoelje.getStrategier().stream().flatMap(one -> one.periode().stream()))),
                portefoelje.getPolitik().orElse(Prioriteringspolitik.STANDARD),
                CommonCentres.of(portefoelje, sorted(all)),
                poll);
    }

    private static boolean isPlanlagt(Planstrategi strategi, Collection<String> planlagte) {
        return planlagte.isEmpty() || planlagte.contains(strategi.getKode().orElse(""));
    }

    /** Returns the half-years from the first of any period to the last of any. */
    private static Optional<Periode> hull(Stream<Periode> perioder) {
        return perioder.reduce((one, other) -> Periode.of(
                one.getFra().isBefore(other.getFra()) ? one.getFra() : other.getFra(),
                one.getTil().isAfter(other.getTil()) ? one.getTil() : other.getTil()));
    }

    /** {@return the strategies that are planned, in ascending order of codes} */
    public List<Planstrategi> getStrategier() {
        return strategier;
    }

    /** {@return the strategies that load the same centres as their handleplans say ("givne": given), in ascending order of codes} */
    public List<Planstrategi> getGivne() {
        return givne;
    }

    /** {@return all of them, in the order of the document} */
    public List<Planstrategi> alle() {
        return Stream.concat(strategier.stream(), givne.stream())
                .sorted(Comparator.comparingInt(Planstrategi::slot))
                .toList();
    }

    /** {@return the half-years to plan in, as far as they are stated} */
    public Optional<Periode> getPeriode() {
        return periode;
    }

    /**
     * {@return the half-years from the first to the last of those for which the strategies that are planned have handleplans of
     * their own; empty where none of them has one}
     */
    public Optional<Periode> handleplanperiode() {
        return hull(handleplaner().map(Handleplan::getPeriode));
    }

    /** {@return the own handleplans of the strategies that are planned} */
    public Stream<Handleplan> handleplaner() {
        return strategier.stream().flatMap(strategi -> strategi.getStrategi().getHandleplan().stream());
    }

    /** {@return the policy that counts for all together: criteria, view of durations, early enough, frames} */
    public Prioriteringspolitik getPolitik() {
        return politik;
    }

    /** {@return the centres, each once, in ascending order of codes} */
    public List<Center> getCentre() {
        return centre.centre();
    }

    /**
     * {@return the place in the document where it is first stated what a centre carries anyway; that of the centre where nothing is}
     *
     * @param kode the code of one of the centres
     */
    public String grundbelastningPointer(String kode) {
        return centre.grundbelastningPointer(kode);
    }

    /** {@return how many initiatives the strategies have that are planned} */
    public int antalInitiativer() {
        return strategier.stream()
                .mapToInt(strategi -> strategi.getStrategi().getInitiativer().size())
                .sum();
    }

    /** Asks whoever may not wait, as before each thing that is looked at; what is thrown ends the work. */
    public void poll() {
        poll.run();
    }

    CommonCentres centre() {
        return centre;
    }

    /** {@return the strategies that are not planned but stay as their handleplans have them, by themselves} */
    public Plangrundlag givet() {
        return new Plangrundlag(givne, List.of(), periode, politik, centre, poll);
    }
}

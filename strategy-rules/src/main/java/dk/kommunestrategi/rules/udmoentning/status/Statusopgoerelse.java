package dk.kommunestrategi.rules.udmoentning.status;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.effekt.Indikator;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.handleplan.Varighed;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.model.styring.Beslutningsart;
import dk.kommunestrategi.model.styring.Statusnotat;
import dk.kommunestrategi.model.styring.Styring;
import dk.kommunestrategi.rules.udmoentning.effekt.Effektafklaring;
import dk.kommunestrategi.rules.udmoentning.forloeb.Initiativforloeb;
import dk.kommunestrategi.rules.udmoentning.forloeb.Initiativtilstand;
import dk.kommunestrategi.rules.udmoentning.styring.Beslutningslog;
import dk.kommunestrategi.rules.udmoentning.styring.Godkendelsesrute;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.threeten.extra.YearHalf;

/** Takes stock of a strategy's initiatives at the end of a time reported on; what was decided later does not count yet. */
final class Statusopgoerelse {

    private static final Set<Initiativtilstand> IN_UDVIKLING = EnumSet.of(
            Initiativtilstand.UNDER_UDVIKLING, Initiativtilstand.SAT_PAA_PAUSE, Initiativtilstand.FORELAGT_FOR_UDVALG);

    private final Strategi strategi;
    private final Periode tid;
    private final Beslutningslog log;
    /** Whether it goes to the management group, to which alone something is recommended. */
    private final boolean chefgruppe;
    /** The latest note on each initiative. */
    private final Map<Integer, Statusnotat> notater;

    private Statusopgoerelse(Strategi strategi, Periode tid, boolean chefgruppe) {
        Strategi until = until(strategi, tid.getTil());
        this.strategi = strategi;
        this.tid = tid;
        this.chefgruppe = chefgruppe;
        this.log = Beslutningslog.from(until);
        this.notater = strategi.styring().getStatusnotater().stream()
                .filter(notat -> tid.contains(notat.getHalvaar()))
                .collect(Collectors.toMap(
                        Statusnotat::getInitiativ,
                        notat -> notat,
                        BinaryOperator.maxBy(Comparator.comparing(Statusnotat::getHalvaar))));
    }

    /** Returns the status for the management group. */
    static Statusopgoerelse forChefgruppe(Strategi strategi, Periode tid) {
        return new Statusopgoerelse(strategi, tid, true);
    }

    /** Returns the status for the committee. */
    static Statusopgoerelse forUdvalg(Strategi strategi, Periode tid) {
        return new Statusopgoerelse(strategi, tid, false);
    }

    /**
     * Returns what was decided in the time reported on about the whole, and about methods where no initiatives are named, as far
     * as it was possible; the oldest first.
     */
    List<Beslutning> omHelheden() {
        return Stream.concat(
                        log.getStrategiforloeb().beslutninger().stream(),
                        log.metodegodkendelser().stream()
                                .filter(godkendelse ->
                                        godkendelse.getInitiativer().isEmpty()))
                .filter(beslutning -> tid.contains(beslutning.getHalvaar()))
                .sorted(Comparator.comparing(Beslutning::getHalvaar))
                .toList();
    }

    /** Returns the decision that approves how an indicator is measured, if there is one. */
    Optional<Beslutning> metodegodkendelse(Indikator indikator) {
        return log.metodegodkendelse(indikator);
    }

    /** Returns the status of every initiative, by ascending number. */
    List<Initiativstatus> initiativer() {
        return log.getForloeb().stream().map(this::status).toList();
    }

    /** Returns the strategy with the decisions that held at the end of a half-year, and no later ones. */
    private static Strategi until(Strategi strategi, YearHalf til) {
        return strategi.withStyring(strategi.getStyring()
                .map(styring -> Styring.builder()
                        .from(styring)
                        .beslutninger(styring.gaeldendeBeslutninger().stream()
                                .filter(beslutning -> !beslutning.getHalvaar().isAfter(til))
                                .toList())
                        .build()));
    }

    private Initiativstatus status(Initiativforloeb forloeb) {
        Initiativ initiativ = forloeb.initiativ();
        Optional<YearHalf> planned = strategi.getHandleplan()
                .flatMap(handleplan -> handleplan.placering(initiativ.getNummer()))
                .map(Placering::getFormelStart);
        return new Initiativstatus(
                initiativ,
                forloeb.tilstand(),
                forloeb.standset(),
                planned,
                planned.map(start -> afvigelse(forloeb, start)).orElse(OptionalInt.empty()),
                planned.map(start -> overskredet(forloeb, start)).orElse(OptionalInt.empty()),
                fremskridt(forloeb),
                effekt(forloeb),
                log.rute(initiativ.getNummer())
                        .map(Godkendelsesrute::udestaaende)
                        .orElse(List.of()),
                planned.filter(start -> chefgruppe && !start.isAfter(tid.getTil()))
                        .flatMap(start -> anbefaling(forloeb)),
                forloeb.beslutninger().stream()
                        .filter(beslutning -> tid.contains(beslutning.getHalvaar()))
                        .toList(),
                Optional.ofNullable(notater.get(initiativ.getNummer())));
    }

    private static OptionalInt afvigelse(Initiativforloeb forloeb, YearHalf planned) {
        return forloeb.begyndt()
                .map(begyndt -> OptionalInt.of(Periode.of(planned, planned).index(begyndt)))
                .orElse(OptionalInt.empty());
    }

    /** An initiative that has not begun is late from the half-year after the planned one on, unless it was postponed. */
    private OptionalInt overskredet(Initiativforloeb forloeb, YearHalf planned) {
        Initiativtilstand tilstand = forloeb.tilstand();
        boolean waits = (tilstand.isFresh() && tilstand != Initiativtilstand.UDSKUDT)
                || tilstand == Initiativtilstand.GODKENDT_TIL_IGANGSAETTELSE;
        int halvaar = Periode.of(planned, planned).index(tid.getTil());
        return waits && halvaar > 0 ? OptionalInt.of(halvaar) : OptionalInt.empty();
    }

    private Optional<Fremskridt> fremskridt(Initiativforloeb forloeb) {
        return forloeb.begyndt()
                .filter(begyndt -> IN_UDVIKLING.contains(forloeb.tilstand()))
                .map(begyndt -> new Fremskridt(
                        begyndt,
                        Periode.of(begyndt, begyndt).index(tid.getTil()) + 1,
                        Varighed.of(forloeb.initiativ(), strategi.politik())));
    }

    private Optional<Effektafklaring> effekt(Initiativforloeb forloeb) {
        return Effektafklaring.from(strategi, forloeb.initiativ().getNummer())
                .filter(afklaring -> !forloeb.tilstand().isEnd());
    }

    private Optional<Anbefaling> anbefaling(Initiativforloeb forloeb) {
        boolean afgjort = forloeb.seneste(Beslutningsart.UDSKYDELSE)
                .filter(udskydelse -> tid.contains(udskydelse.getHalvaar()))
                .isPresent();
        if (!forloeb.tilstand().isFresh() || afgjort) {
            return Optional.empty();
        }
        List<Initiativtilstand> forudsaetninger = forloeb.initiativ().getAfhaengerAf().stream()
                .flatMap(nummer -> log.forloeb(nummer).stream())
                .map(Initiativforloeb::tilstand)
                .toList();
        if (forudsaetninger.stream().anyMatch(Initiativtilstand::isUdgaaet)) {
            return Optional.of(Anbefaling.AFSLUTTES);
        }
        return Optional.of(
                forudsaetninger.stream().allMatch(Initiativtilstand::isUdviklet)
                        ? Anbefaling.INITIERES
                        : Anbefaling.UDSKYDES);
    }
}

package dk.kommunestrategi.rules.udmoentning.status;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.model.styring.Beslutningsart;
import dk.kommunestrategi.model.styring.Statusnotat;
import dk.kommunestrategi.model.styring.Styring;
import dk.kommunestrategi.rules.udmoentning.styring.Beslutningslog;
import dk.kommunestrategi.rules.udmoentning.styring.Initiativforloeb;
import dk.kommunestrategi.rules.udmoentning.styring.Initiativtilstand;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.threeten.extra.YearHalf;

/** Takes stock of a strategy's initiatives at the end of a time reported on; what was decided later does not count yet. */
final class Statusopgoerelse {

    private final Strategi strategi;
    private final Periode tid;
    private final Beslutningslog log;
    /** The latest note on each initiative. */
    private final Map<Integer, Statusnotat> notater;

    private Statusopgoerelse(Strategi strategi, Periode tid) {
        this.strategi = strategi;
        this.tid = tid;
        this.log = Beslutningslog.from(until(strategi, tid.getTil()));
        this.notater = strategi.styring().getStatusnotater().stream()
                .filter(notat -> tid.contains(notat.getHalvaar()))
                .collect(Collectors.toMap(
                        Statusnotat::getInitiativ,
                        notat -> notat,
                        BinaryOperator.maxBy(Comparator.comparing(Statusnotat::getHalvaar))));
    }

    /** Returns the status of every initiative, by ascending number. */
    static List<Initiativstatus> from(Strategi strategi, Periode tid) {
        Statusopgoerelse opgoerelse = new Statusopgoerelse(strategi, tid);
        return opgoerelse.log.getForloeb().stream().map(opgoerelse::status).toList();
    }

    private static Strategi until(Strategi strategi, YearHalf til) {
        return strategi.withStyring(strategi.getStyring()
                .map(styring -> Styring.builder()
                        .from(styring)
                        .beslutninger(styring.getBeslutninger().stream()
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
                planned,
                planned.map(start -> afvigelse(forloeb, start)).orElse(OptionalInt.empty()),
                planned.filter(start -> !start.isAfter(tid.getTil())).flatMap(start -> anbefaling(forloeb)),
                forloeb.beslutninger().stream()
                        .filter(beslutning -> tid.contains(beslutning.getHalvaar()))
                        .toList(),
                Optional.ofNullable(notater.get(initiativ.getNummer())));
    }

    /** An initiative that has not begun is late from the half-year after the planned one on. */
    private OptionalInt afvigelse(Initiativforloeb forloeb, YearHalf planned) {
        Optional<YearHalf> begyndt =
                forloeb.begyndt();
        if (begyndt.isPresent()) {
            return OptionalInt.of(Periode.of(planned, planned).index(begyndt.get()));
        }
        int expected = Periode.of(planned, planned).index(tid.getTil());
        boolean waits =
                forloeb.tilstand().isFresh() || forloeb.tilstand() == Initiativtilstand.GODKENDT_TIL_IGANGSAETTELSE;
        return waits && expected > 0 ? OptionalInt.of(expected) : OptionalInt.empty();
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
        return Optional.of(forudsaetninger.stream().allMatch(Initiativtilstand::isUdviklet) ? Anbefaling.INITIERES : Anbefaling.UDSKYDES);
    }
}

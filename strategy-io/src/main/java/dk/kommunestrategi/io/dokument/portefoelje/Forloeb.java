package dk.kommunestrategi.io.dokument.portefoelje;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.rules.plan.ForudsatVarighed;
import dk.kommunestrategi.rules.plan.MaaltPlan;
import dk.kommunestrategi.rules.plan.Planvarighed;
import dk.kommunestrategi.rules.planopgave.Initiativnummer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.threeten.extra.YearHalf;

/** What happens to initiatives in each half-year of a plan ("forløb": course). */
final class Forloeb {

    /** More half-years than these no table can show to people. */
    private static final int SHOWN = 60;

    private final MaaltPlan plan;
    private final Periode periode;
    private final Map<Initiativnummer, Planvarighed> varigheder;
    private final Set<Initiativnummer> forudsatte;

    Forloeb(MaaltPlan plan, List<Planvarighed> varigheder, List<ForudsatVarighed> forudsatte, Periode periode) {
        this.forudsatte = forudsatte.stream().map(ForudsatVarighed::initiativ).collect(Collectors.toUnmodifiableSet());
        this.plan = plan;
        this.periode = periode;
        this.varigheder = varigheder.stream().collect(Collectors.toMap(Planvarighed::initiativ, Function.identity()));
    }

    /** The half-years that can be shown: those of the period, and as many more as work may go on. */
    List<YearHalf> halvaar() {
        return halvaar(Planvarighed::hoejst);
    }

    /** The half-years that can be shown, those of the period, and as many more as work is expected to go on. */
    List<YearHalf> forventede() {
        return halvaar(Planvarighed::forventet);
    }

    private List<YearHalf> halvaar(ToIntFunction<Planvarighed> length) {
        int end = varigheder.values().stream()
                .flatMap(varighed -> plan.placering(varighed.initiativ()).stream()
                        .map(placering -> index(placering.getFormelStart()) + length.applyAsInt(varighed)))
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        return IntStream.range(0, Math.min(SHOWN, Math.max(periode.antalHalvaar(), end)))
                .mapToObj(periode::halvaar)
                .toList();
    }

    Optional<Placering> placering(Strategi strategi, Initiativ initiativ) {
        return plan.placering(nummer(strategi, initiativ));
    }

    /** Whether an initiative is under development if it takes as long as is expected. */
    boolean isUnderUdvikling(Strategi strategi, Initiativ initiativ, YearHalf halvaar) {
        return placering(strategi, initiativ)
                .map(Placering::getFormelStart)
                .filter(start -> !halvaar.isBefore(start))
                .filter(start -> halvaar.isBefore(
                        start.plusHalves(varighed(strategi, initiativ).forventet())))
                .isPresent();
    }

    /** The place of a half-year in the period, from 0. */
    int index(YearHalf halvaar) {
        return periode.index(halvaar);
    }

    boolean isForudsat(Strategi strategi, Initiativ initiativ) {
        return forudsatte.contains(nummer(strategi, initiativ));
    }

    Planvarighed varighed(Strategi strategi, Initiativ initiativ) {
        return Optional.ofNullable(varigheder.get(nummer(strategi, initiativ))).orElseThrow();
    }

    private static Initiativnummer nummer(Strategi strategi, Initiativ initiativ) {
        return new Initiativnummer(strategi.getKode(), initiativ.getNummer());
    }
}

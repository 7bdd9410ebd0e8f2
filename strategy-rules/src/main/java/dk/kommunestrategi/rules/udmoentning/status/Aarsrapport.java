package dk.kommunestrategi.rules.udmoentning.status;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.effekt.Indikator;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.model.value.Beloeb;
import dk.kommunestrategi.rules.udmoentning.effekt.Udvikling;
import dk.kommunestrategi.rules.udmoentning.finansiering.Finansiering;
import java.util.List;
import java.util.Optional;
import org.threeten.extra.Half;
import org.threeten.extra.YearHalf;

/**
 * The annual report to the committee: how far each initiative is at the end of the year, what was decided in it, how the
 * indicators have developed, and what the initiatives cost. It recommends nothing: that is said to the management group. Immutable and thread-safe.
 *
 * @param aar the year
 * @param initiativer every initiative, by ascending number
 * @param indikatorer how each indicator stands
 * @param udgifter the sum of the amounts stated for the year; empty where none are
 * @param omHelheden what was decided in the year about the handleplan and the strategy as a whole, the oldest first
 */
public record Aarsrapport(
        int aar,
        List<Initiativstatus> initiativer,
        List<Indikatorstatus> indikatorer,
        Optional<Beloeb> udgifter,
        List<Beslutning> omHelheden) {

    /**
     * A report; the lists are copied.
     *
     * @param aar the year
     * @param initiativer every initiative, by ascending number
     * @param indikatorer how each indicator stands
     * @param udgifter the sum of the amounts stated for the year; empty where none are
     * @param omHelheden what was decided in the year about the handleplan and the strategy as a whole, the oldest first
     */
    public Aarsrapport {
        initiativer = List.copyOf(initiativer);
        indikatorer = List.copyOf(indikatorer);
        omHelheden = List.copyOf(omHelheden);
    }

    /**
     * {@return the report of a strategy for a year; decisions that are not possible do not count}
     *
     * @param strategi the strategy to report on
     * @param aar the year to report on
     */
    public static Aarsrapport from(Strategi strategi, int aar) {
        Periode tid = Periode.of(YearHalf.of(aar, Half.H1), YearHalf.of(aar, Half.H2));
        Statusopgoerelse status = Statusopgoerelse.forUdvalg(strategi, tid);
        return new Aarsrapport(
                aar,
                status.initiativer(),
                strategi.styring().getIndikatorer().stream()
                        .map(indikator -> new Indikatorstatus(
                                Udvikling.from(until(indikator, tid.getTil())), status.metodegodkendelse(indikator)))
                        .toList(),
                Finansiering.from(strategi).sum(aar),
                status.omHelheden());
    }

    /** What was measured later is no part of the year's report. */
    private static Indikator until(Indikator indikator, YearHalf til) {
        return Indikator.builder()
                .from(indikator)
                .maalinger(indikator.getMaalinger().stream()
                        .filter(maaling -> !maaling.halvaar().isAfter(til))
                        .toList())
                .build();
    }
}

package dk.kommunestrategi.examples;

import dk.kommunestrategi.io.Strategidokument;
import dk.kommunestrategi.io.dokument.plan.Historiktekst;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.model.styring.Beslutningsart;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.historik.Genberegning;
import dk.kommunestrategi.rules.historik.Handleplanshistorik;
import dk.kommunestrategi.rules.historik.Versionsforskel;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.regel.kriterier.Placeringskriterier;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.threeten.extra.YearHalf;

/** A handleplan is proposed, adopted and revised, and looked back on in the last of its years. */
public final class Seksaar {

    private static final Planner PLANNER = Planner.standard();

    private Seksaar() {}

    /**
     * Prints the history of a plan.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        Strategi strategi = Eksempel.KOLDING.strategi();
        Strategi foreslaaet = Strategidokument.of(strategi)
                .historik()
                .propose(PLANNER.plan(strategi), Optional.of(LocalDate.of(2023, 11, 27)))
                .getValue()
                .orElseThrow();
        Strategi vedtaget = Strategidokument.of(foreslaaet)
                .historik()
                .decide(2, vedtagelse("social-og-arbejdsmarkedsudvalget", LocalDate.of(2023, 12, 18)))
                .getValue()
                .orElseThrow();
        PlanRequest revision = PlanRequest.builder()
                .strategi(vedtaget)
                .revisionFra(YearHalf.of(2025, 1))
                .build();
        Strategi revideret = Strategidokument.of(vedtaget)
                .historik()
                .propose(PLANNER.plan(revision), Optional.empty())
                .getValue()
                .orElseThrow();

        Handleplanshistorik historik = Strategidokument.of(revideret).historik();
        int antal = revideret.getHandleplansversioner().size();
        List<Versionsforskel> forskelle = IntStream.range(1, antal)
                .mapToObj(nummer -> historik.compare(nummer, nummer + 1, PLANNER))
                .toList();
        List<Genberegning> igen = IntStream.rangeClosed(1, antal)
                .mapToObj(nummer -> historik.rederive(nummer, PLANNER))
                .toList();
        System.out.print(Historiktekst.dokument(revideret, forskelle, igen, Placeringskriterier.ALLE, Sprog.DANSK)
                .text());
    }

    private static Beslutning vedtagelse(String organ, LocalDate dato) {
        return Beslutning.builder()
                .art(Beslutningsart.HANDLEPLANENS_VEDTAGELSE)
                .organ(organ)
                .halvaar(YearHalf.from(dato))
                .dato(dato)
                .build();
    }
}

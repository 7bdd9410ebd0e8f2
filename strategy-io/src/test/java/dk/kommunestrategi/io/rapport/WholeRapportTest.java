package dk.kommunestrategi.io.rapport;

import static dk.kommunestrategi.io.Computed.BEGRUNDER;
import static dk.kommunestrategi.io.Computed.LATER;
import static dk.kommunestrategi.io.Computed.PLANNER;
import static dk.kommunestrategi.io.Computed.historik;
import static dk.kommunestrategi.io.Computed.plan;
import static dk.kommunestrategi.io.Computed.request;
import static dk.kommunestrategi.io.Computed.strategi;
import static dk.kommunestrategi.io.Computed.wholeFormat;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.Golden;
import dk.kommunestrategi.io.dokument.Dokument;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Handleplansversion;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Versionsart;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.organisation.Rolleart;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.model.styring.Beslutningsart;
import dk.kommunestrategi.model.styring.Styring;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.plan.SearchLimits;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.threeten.extra.YearHalf;

/** Whole reports, of documents that between them leave little out, to the letter. */
class WholeRapportTest {

    private static final String ENGLISH = "-paa-engelsk";

    private static final String DRAWN = "drawn.html";

    static Stream<Arguments> reports() {
        return Stream.of(
                report("hele-formatet", () -> Rapport.builder().plan(PLANNER.plan(wholeFormat()))),
                report("hele-formatet" + ENGLISH, () -> Rapport.builder().plan(PLANNER.plan(wholeFormat()))),
                report("budget", () -> explained(plan("dokument/udmoentning/budget.json"))),
                report("revision", () -> explained(revised()).gruppering(Gruppering.START)),
                report("naeste-periode" + ENGLISH, () -> explained(continued()).gruppering(Gruppering.EJER)),
                report("efter-historik", () -> Rapport.builder().plan(plannedAgain())),
                report("udeladte-og-fastlagt", () -> explained(locked())),
                report("uden-initiativer", () -> Rapport.builder().plan(PLANNER.plan(withoutInitiativer()))));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void itIsWrittenLikeThis(String navn, Supplier<Rapport.Builder> report) {
        Golden.check("rapport/" + navn + ".md", dokument(navn, report).markdown());
    }

    @Test
    void everyFileIsOneOfThem() {
        assertThat(Stream.concat(reports().map(report -> report.get()[0] + ".md"), Stream.of(DRAWN)))
                .containsExactlyInAnyOrderElementsOf(Golden.files("rapport"));
    }

    /** In Markdown, what is drawn stands in tables only. */
    @Test
    void aPageDrawsIt() {
        Golden.check(
                "rapport/" + DRAWN,
                dokument(
                                "",
                                () -> explained(revised())
                                        .afsnit(Set.of(
                                                Rapportafsnit.OVERBLIK,
                                                Rapportafsnit.HANDLEPLAN,
                                                Rapportafsnit.BELASTNING,
                                                Rapportafsnit.TEMAER)))
                        .fragment()
                        .replace("><", ">\n<"));
    }

    private static Dokument dokument(String navn, Supplier<Rapport.Builder> report) {
        return report.get()
                .sprog(navn.endsWith(ENGLISH) ? Sprog.ENGELSK : Sprog.DANSK)
                .build()
                .dokument();
    }

    private static Arguments report(String navn, Supplier<Rapport.Builder> report) {
        return Arguments.of(navn, report);
    }

    private static Rapport.Builder explained(PlanResult plan) {
        return Rapport.builder()
                .plan(plan)
                .forklaring(BEGRUNDER.explain(plan))
                .foelsomhed(BEGRUNDER.foelsomhed(plan, SearchLimits.STANDARD));
    }

    private static PlanResult revised() {
        return PLANNER.plan(
                request("igangvaerende.json").revisionFra(YearHalf.of(2026, 2)).build());
    }

    /** The plan for a period in which not everything starts that has been decided on. */
    private static PlanResult continued() {
        return PLANNER.plan(request("igangvaerende.json")
                .revisionFra(YearHalf.of(2026, 2))
                .periode(Periode.of(YearHalf.of(2026, 1), YearHalf.of(2028, 2)))
                .build());
    }

    /** With more room than there was for the plan that the strategy has as the latest of its versions, which was adopted. */
    private static PlanResult plannedAgain() {
        Strategi strategi = historik().recorded();
        List<Handleplansversion> versioner = strategi.getHandleplansversioner();
        return PLANNER.plan(strategi.withCentre(strategi.getCentre().stream()
                        .map(center -> Center.builder()
                                .from(center)
                                .kapacitet(OptionalInt.empty())
                                .build())
                        .toList())
                .withRoller(Rolle.builder()
                        .kode("r")
                        .navn("Socialudvalget")
                        .art(Rolleart.UDVALG)
                        .build())
                .withStyring(Styring.builder()
                        .addBeslutning(Beslutning.builder()
                                .art(Beslutningsart.HANDLEPLANENS_VEDTAGELSE)
                                .organ("r")
                                .halvaar(YearHalf.of(2025, 1))
                                .dato(LocalDate.of(2025, 3, 4))
                                .build())
                        .build())
                .withHandleplansversioner(
                        versioner.get(0),
                        Handleplansversion.builder()
                                .art(Versionsart.VEDTAGET)
                                .handleplan(versioner.get(1).getHandleplan())
                                .beslutning(1)
                                .build()));
    }

    private static PlanResult locked() {
        return PLANNER.plan(request("udeladte.json").addFastlaeggelser(LATER).build());
    }

    private static Strategi withoutInitiativer() {
        return strategi("strategi.json")
                .withInitiativer()
                .withHandleplan(Optional.empty())
                .withStyring(Optional.empty())
                .withValggrupper();
    }
}

package dk.kommunestrategi.rules.historik;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Handleplansversion;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Versionsart;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.organisation.Rolleart;
import dk.kommunestrategi.model.portefoelje.Portefoelje;
import dk.kommunestrategi.model.portefoelje.PortefoeljeCheck;
import dk.kommunestrategi.model.portefoelje.Portefoeljeversion;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.model.styring.Beslutningsart;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.oracle.Eksempelby;
import dk.kommunestrategi.rules.plan.Evaluering;
import dk.kommunestrategi.rules.plan.Fastlaeggelse;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.udmoentning.styring.Beslutningslog;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearHalf;

/** What a joint plan has been: versions of it name those of the strategies, and come out again. */
class PortefoeljehistorikTest {

    private static final LocalDate DAG = LocalDate.of(2026, 5, 1);

    private static final Periode PERIODE =
            Eksempelby.strategi().getHandleplan().orElseThrow().getPeriode();

    private final Planner planner = Planner.standard();
    private final Portefoelje portefoelje = Portefoelje.builder()
            .addStrategier(
                    Eksempelby.strategi().withKode("a"), Eksempelby.strategi().withKode("b"))
            .build();
    private final Portefoelje proposed = propose(portefoelje, PlanRequest.of(portefoelje));

    private Portefoelje propose(Portefoelje before, PlanRequest request) {
        return historik(before)
                .propose(planner.plan(request), Optional.of(DAG))
                .getValue()
                .orElseThrow();
    }

    /** Strings tell values apart as digests do. */
    private static Portefoeljehistorik historik(Portefoelje portefoelje) {
        return Portefoeljehistorik.of(portefoelje, Object::toString);
    }

    @Test
    void aProposedPlanIsAVersionOfEachStrategyAndOfThePortfolio() {
        Portefoeljeversion version = proposed.getVersioner().get(0);

        assertThat(version.getArt()).isEqualTo(Versionsart.FORESLAAET);
        assertThat(version.getDato()).contains(DAG);
        assertThat(version.getStrategier()).hasSize(2).allSatisfy(part -> {
            Strategi strategi = strategi(proposed, part.getStrategi());
            Handleplansversion own = strategi.getHandleplansversioner().get(part.getVersion() - 1);
            assertThat(strategi.getHandleplan()).contains(own.getHandleplan());
            assertThat(own.getBeregning().orElseThrow().getSammenMed())
                    .containsExactly(part.getStrategi().equals("a") ? "b" : "a");
        });
        assertThat(Problem.hasFejl(PortefoeljeCheck.check(proposed))).isFalse();
        assertThat(propose(proposed, PlanRequest.of(proposed)).getVersioner()).hasSize(1);
        assertThat(historik(portefoelje).isContinuedBy(proposed)).isTrue();
        assertThat(historik(proposed).isContinuedBy(portefoelje)).isFalse();
    }

    @Test
    void aVersionComesOutAgainUntilAStrategyIsAnotherOne() {
        Portefoelje locked = propose(
                proposed,
                PlanRequest.builder()
                        .portefoelje(proposed)
                        .addPlanlagte("b")
                        .addFastlaeggelser(new Fastlaeggelse(Optional.of("b"), 1, YearHalf.of(2027, 1)))
                        .build());

        for (int nummer = 1; nummer <= 2; nummer++) {
            Portefoeljegenberegning again = historik(locked).rederive(nummer, planner);
            assertThat(again.udfald()).isEqualTo(Genberegningsudfald.ENS);
            assertThat(again.afvigelser()).isEmpty();
        }
        assertThat(locked.getVersioner().get(1).getStrategier())
                .extracting(part -> part.getStrategi() + part.getVersion())
                .containsExactly(
                        "a"
                                + proposed.getVersioner()
                                        .get(0)
                                        .getStrategier()
                                        .get(0)
                                        .getVersion(),
                        "b3");
        assertThat(historik(locked).compare(1, 2, planner).strategier().get("a").isEmpty())
                .isTrue();
        assertThat(historik(locked).compare(1, 2, planner).strategier().get("b").isEmpty())
                .isFalse();
        assertThat(historik(locked).evaluate(1, planner).getRequest().getStrategier())
                .extracting(Strategi::getHandleplan)
                .containsExactlyElementsOf(proposed.getStrategier().stream()
                        .map(Strategi::getHandleplan)
                        .toList());
        assertThat(historik(locked).evaluate(2, planner).getRequest().getPortefoelje())
                .contains(locked);
        assertThat(historik(locked).evaluate(2, planner).getRequest().getPlanlagte())
                .containsExactly("b");
        Portefoelje other = with(
                locked,
                List.of(
                        locked.getStrategier().get(0),
                        locked.getStrategier().get(1).withNavn("En anden")));
        assertThat(historik(other).rederive(2, planner).afvigelser()).containsExactly(Grundlagsafvigelse.STRATEGI);
    }

    /** What all of them come to is not compared with what some of them come to. */
    @Test
    void aStrategyThatComesInOrGoesOutIsADifference() {
        Portefoelje unplanned = with(
                portefoelje,
                portefoelje.getStrategier().stream()
                        .map(strategi -> strategi.withHandleplan(Optional.empty()))
                        .toList());
        Portefoelje alone = propose(
                unplanned,
                PlanRequest.builder()
                        .portefoelje(unplanned)
                        .periode(PERIODE)
                        .addPlanlagte("a")
                        .build());
        Portefoelje both = propose(
                alone, PlanRequest.builder().portefoelje(alone).periode(PERIODE).build());

        Portefoeljeforskel in = historik(both).compare(1, 2, planner);
        Portefoeljeforskel out = historik(both).compare(2, 1, planner);

        assertThat(historik(both).evaluate(1, planner).getRequest().planlagteStrategier())
                .extracting(strategi -> strategi.getKode().orElseThrow())
                .containsExactly("a");
        assertThat(in.tilkomne()).containsExactly("b");
        assertThat(in.udgaaede()).isEmpty();
        assertThat(out.tilkomne()).isEmpty();
        assertThat(out.udgaaede()).containsExactly("b");
        assertThat(List.of(in, out)).allSatisfy(forskel -> {
            assertThat(forskel.isEmpty()).isFalse();
            assertThat(forskel.strategier()).containsOnlyKeys("a");
            assertThat(forskel.virkninger()).isEmpty();
        });
    }

    /** What joins the portfolio later was not planned then, and does not stand without a place. */
    @Test
    void aVersionIsOfTheStrategiesThatItNames() {
        Strategi late = Eksempelby.strategi().withKode("c");
        Portefoelje later = Portefoelje.builder()
                .from(proposed)
                .strategier(Stream.concat(Stream.of(late), proposed.getStrategier().stream())
                        .toList())
                .build();

        Evaluering evaluering = historik(later).evaluate(1, planner);

        assertThat(evaluering.getRequest().getPlanlagte()).containsExactly("a", "b");
        assertThat(evaluering.getProblems())
                .extracting(Problem::getCode)
                .containsExactly(Problemkode.GIVET_UDEN_HANDLEPLAN);
    }

    /** Whoever asks for the same strategy twice means it once. */
    @Test
    void whatIsAskedForTwiceWasPlannedOnce() {
        PlanRequest.Builder request = PlanRequest.builder()
                .portefoelje(proposed)
                .addFastlaeggelser(new Fastlaeggelse(Optional.of("b"), 1, YearHalf.of(2027, 1)));

        Portefoelje twice =
                propose(proposed, request.planlagte(List.of("b", "b")).build());

        assertThat(twice.getVersioner().get(1).getPlanlagte()).containsExactly("b");
        assertThat(twice)
                .isEqualTo(propose(proposed, request.planlagte(List.of("b")).build()));
        assertThat(historik(twice).rederive(2, planner).udfald()).isEqualTo(Genberegningsudfald.ENS);
    }

    @Test
    void aStrategyByItselfSaysThatItsVersionWasComputedWithOthers() {
        Genberegning alone = Handleplanshistorik.of(strategi(proposed, "a"), Strategi::toString)
                .rederive(2, planner);

        assertThat(alone.udfald()).isEqualTo(Genberegningsudfald.SAMMEN);
    }

    @Test
    void aDayBeforeThatOfAnEarlierVersionIsRefused() {
        PlanRequest request = PlanRequest.builder()
                .portefoelje(proposed)
                .addFastlaeggelser(new Fastlaeggelse(Optional.of("b"), 1, YearHalf.of(2027, 1)))
                .build();

        assertThat(historik(proposed)
                        .propose(planner.plan(request), Optional.of(DAG.minusDays(1)))
                        .getProblems())
                .extracting(Problem::getCode)
                .contains(Problemkode.VERSION_I_FORKERT_ORDEN);
    }

    @Test
    void aDecisionThatAStrategyCannotTakeIsRefusedWithItsPlace() {
        Beslutning beslutning = Beslutning.builder()
                .art(Beslutningsart.HANDLEPLANENS_VEDTAGELSE)
                .organ("ukendt")
                .halvaar(YearHalf.of(2026, 1))
                .dato(DAG)
                .build();

        assertThat(historik(proposed).decide(1, beslutning).getProblems())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.getPointer()).startsWith("/strategier/"));
    }

    /** Of a plan for one of them, the others decide nothing: their logs and versions stay. */
    @Test
    void aDecisionIsTakenInTheStrategiesThatWerePlanned() {
        Rolle udvalget = Rolle.builder()
                .kode("udv")
                .navn("Udvalget")
                .art(Rolleart.UDVALG)
                .build();
        Portefoelje before = with(
                portefoelje,
                portefoelje.getStrategier().stream()
                        .map(strategi ->
                                strategi.withRoller(Stream.concat(strategi.getRoller().stream(), Stream.of(udvalget))
                                        .toList()))
                        .toList());
        Portefoelje both = propose(before, PlanRequest.of(before));
        Portefoelje planned = propose(
                both,
                PlanRequest.builder()
                        .portefoelje(both)
                        .addPlanlagte("b")
                        .addFastlaeggelser(new Fastlaeggelse(Optional.of("b"), 1, YearHalf.of(2027, 1)))
                        .build());
        Beslutning beslutning = Beslutning.builder()
                .art(Beslutningsart.HANDLEPLANENS_VEDTAGELSE)
                .organ("udv")
                .halvaar(YearHalf.of(2026, 1))
                .dato(DAG)
                .build();

        Portefoelje decided = historik(planned).decide(2, beslutning).getValue().orElseThrow();

        assertThat(strategi(decided, "a")).isEqualTo(strategi(planned, "a"));
        assertThat(strategi(decided, "b").styring().getBeslutninger()).containsExactly(beslutning);
        assertThat(strategi(decided, "b").getHandleplansversioner())
                .last()
                .extracting(Handleplansversion::getArt)
                .isEqualTo(Versionsart.VEDTAGET);
        Portefoeljeversion version = decided.getVersioner().get(2);
        assertThat(version.getArt()).isEqualTo(Versionsart.VEDTAGET);
        assertThat(version.getPlanlagte()).containsExactly("b");
        assertThat(version.getStrategier().get(0))
                .isEqualTo(planned.getVersioner().get(1).getStrategier().get(0));
        assertThat(version.getStrategier().get(1).getVersion())
                .isEqualTo(strategi(decided, "b").getHandleplansversioner().size());
        assertThat(Problem.hasFejl(PortefoeljeCheck.check(decided))).isFalse();
        assertThat(historik(decided).rederive(3, planner).udfald()).isEqualTo(Genberegningsudfald.ENS);
        assertThat(parts(decided)).containsExactly("a2 -- b2 --", "a2 -- b3 --", "a2 -- b4 udv GAELDER");
        Portefoelje stopped = with(
                decided,
                List.of(
                        strategi(decided, "a"),
                        Beslutningslog.from(strategi(decided, "b"))
                                .decide(Beslutning.builder()
                                        .from(beslutning)
                                        .art(Beslutningsart.STANDSNING)
                                        .build())
                                .getValue()
                                .orElseThrow()));
        assertThat(parts(stopped)).last().isEqualTo("a2 -- b4 udv STANDSET");
        assertThat(Strategistatus.of(portefoelje)).isEmpty();
    }

    /** What the parts of each version are worth. */
    private static List<String> parts(Portefoelje portefoelje) {
        return Strategistatus.of(portefoelje).stream()
                .map(parts -> parts.stream()
                        .map(part -> part.strategi().getKode().orElseThrow()
                                + part.version()
                                + " "
                                + part.organ().map(Rolle::getKode).orElse("-")
                                + part.status()
                                        .beslutning()
                                        .map(tilstand -> " " + tilstand.name())
                                        .orElse("-"))
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    private static Strategi strategi(Portefoelje portefoelje, String kode) {
        return portefoelje.getStrategier().stream()
                .filter(strategi -> strategi.getKode().equals(Optional.of(kode)))
                .findFirst()
                .orElseThrow();
    }

    private static Portefoelje with(Portefoelje portefoelje, List<Strategi> strategier) {
        return Portefoelje.builder().from(portefoelje).strategier(strategier).build();
    }
}

package dk.kommunestrategi.rules.historik;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.StrategiCheck;
import dk.kommunestrategi.model.handleplan.Handleplansversion;
import dk.kommunestrategi.model.handleplan.Versionsart;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.organisation.Rolleart;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.model.styring.Beslutningsart;
import dk.kommunestrategi.model.styring.Rettelse;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.oracle.request.Requests;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.udmoentning.styring.Beslutningslog;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.threeten.extra.YearHalf;

/** Whatever is planned and revised, no version is lost, and each is computed again as it was. */
@Domain(Requests.class)
@Domain(DomainContext.Global.class)
class HandleplanshistorikProperties {

    private static final Planner PLANNER = Planner.standard();

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void everyVersionIsKeptAndComputedAgainBitForBit(@ForAll PlanRequest request, @ForAll Random random) {
        PlanResult first = PLANNER.plan(request);
        Assume.that(first.isPlan());
        Strategi planned = historik(request.strategi())
                .propose(first, Optional.empty())
                .getValue()
                .orElseThrow();
        PlanRequest revision = PlanRequest.builder()
                .strategi(planned)
                .revisionFra(first.getPeriode()
                        .orElseThrow()
                        .halvaar(random.nextInt(first.getPeriode().orElseThrow().antalHalvaar())))
                .build();
        PlanResult revised = PLANNER.plan(revision);
        Assume.that(revised.isPlan());
        Strategi later = historik(planned)
                .propose(revised, Optional.of(LocalDate.of(2026, 11, 27)))
                .getValue()
                .orElseThrow();

        assertThat(historik(request.strategi()).isContinuedBy(planned)).isTrue();
        assertThat(historik(planned).isContinuedBy(later)).isTrue();
        assertThat(later.getHandleplan()).isEqualTo(revised.handleplan());
        assertThat(StrategiCheck.check(later).stream().filter(Problem::isFejl))
                .isEqualTo(StrategiCheck.check(request.strategi()).stream()
                        .filter(Problem::isFejl)
                        .toList());
        List<Handleplansversion> versioner = later.getHandleplansversioner();
        for (int k = 1; k <= versioner.size(); k++) {
            assertRederived(later, k);
        }
    }

    /** Six years of proposals, decisions on them and corrections: whatever is refused, what is recorded stays. */
    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void nothingRecordedIsEverLost(@ForAll PlanRequest request, @ForAll Random random) {
        Strategi strategi = withOrganer(request.strategi());
        PlanResult plan = PLANNER.plan(
                PlanRequest.builder().from(request).strategi(strategi).build());
        Assume.that(plan.isPlan());
        strategi = historik(strategi).propose(plan, Optional.empty()).getValue().orElseThrow();
        for (int halvaar = 0; halvaar < 12; halvaar++) {
            Strategi before = strategi;
            strategi = next(before, YearHalf.of(2026, 1).plusHalves(halvaar), random);

            assertThat(historik(before).isContinuedBy(strategi)).isTrue();
            assertThat(Beslutningslog.from(before).isContinuedBy(strategi)).isTrue();
            assertThat(Beslutningslog.from(strategi).getProblems()).isEmpty();
            assertThat(StrategiCheck.check(strategi).stream()
                            .filter(Problem::isFejl)
                            .map(Problem::getPointer))
                    .noneMatch(
                            pointer -> pointer.startsWith("/styring") || pointer.startsWith("/handleplansversioner"));
        }
        for (int k = 1; k <= strategi.getHandleplansversioner().size(); k++) {
            Genberegning again = historik(strategi).rederive(k, PLANNER);
            assertThat(again.afvigelser()).isEmpty();
            assertThat(again.udfald()).isIn(Genberegningsudfald.ENS, Genberegningsudfald.IKKE_BEREGNET);
        }
    }

    /** The strategy after a decision on one of its versions, a correction of its log, or what it was where that is refused. */
    private static Strategi next(Strategi strategi, YearHalf halvaar, Random random) {
        List<Rolleart> arter = List.of(Rolleart.values());
        Rolleart organ = arter.get(random.nextInt(arter.size()));
        Beslutning.Builder beslutning = Beslutning.builder().organ(organ.name()).halvaar(halvaar);
        int poster = strategi.styring().getBeslutninger().size();
        if (poster > 0 && random.nextInt(4) == 0) {
            return Beslutningslog.from(strategi)
                    .decide(beslutning
                            .art(Beslutningsart.FEJLREGISTRERING)
                            .rettelse(Rettelse.builder()
                                    .post(1 + random.nextInt(poster))
                                    .build())
                            .build())
                    .getValue()
                    .orElse(strategi);
        }
        boolean isFirst = random.nextBoolean();
        return historik(strategi)
                .decide(
                        1 + random.nextInt(strategi.getHandleplansversioner().size()),
                        beslutning
                                .art(
                                        isFirst
                                                ? Beslutningsart.HANDLEPLANENS_VEDTAGELSE
                                                : Beslutningsart.HANDLEPLANENS_REVISION)
                                .build())
                .getValue()
                .orElse(strategi);
    }

    private static Strategi withOrganer(Strategi strategi) {
        return strategi.withRoller(Stream.concat(
                        strategi.getRoller().stream(),
                        Arrays.stream(Rolleart.values())
                                .map(art -> Rolle.builder()
                                        .kode(art.name())
                                        .navn(art.name())
                                        .art(art)
                                        .build()))
                .toList());
    }

    private static void assertRederived(Strategi strategi, int nummer) {
        Genberegning again = historik(strategi).rederive(nummer, PLANNER);
        if (strategi.getHandleplansversioner().get(nummer - 1).getArt() == Versionsart.PUBLICERET) {
            assertThat(again.udfald()).isEqualTo(Genberegningsudfald.IKKE_BEREGNET);
            return;
        }
        assertThat(again.udfald()).isEqualTo(Genberegningsudfald.ENS);
        assertThat(again.afvigelser()).isEmpty();
        // Another name makes no other plan, but it is told that the strategy is not as it was.
        Genberegning renamed = historik(strategi.withInitiativer(strategi.getInitiativer().stream()
                        .map(initiativ -> renamed(initiativ))
                        .toList()))
                .rederive(nummer, PLANNER);
        assertThat(renamed.udfald()).isEqualTo(Genberegningsudfald.ENS);
        assertThat(renamed.afvigelser()).containsExactly(Grundlagsafvigelse.STRATEGI);
    }

    private static Initiativ renamed(Initiativ initiativ) {
        return initiativ.withNavn(initiativ.getNavn() + "!");
    }

    private static Handleplanshistorik historik(Strategi strategi) {
        return Handleplanshistorik.of(strategi, Strategi::toString);
    }
}

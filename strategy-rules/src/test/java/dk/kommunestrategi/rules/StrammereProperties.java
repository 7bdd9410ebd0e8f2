package dk.kommunestrategi.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.Center;
import dk.kommunestrategi.model.Initiativ;
import dk.kommunestrategi.model.Prioriteringspolitik;
import dk.kommunestrategi.model.Strategi;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.threeten.extra.YearHalf;

/** Whoever demands more never gets a better plan. */
@Domain(Forespoergsler.class)
@Domain(DomainContext.Global.class)
class StrammereProperties {

    private final Planner planner = Planner.standard();

    @Property(tries = 400, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void aLockNeverImprovesThePlan(
            @ForAll Planforespoergsel forespoergsel,
            @ForAll @IntRange(max = 4) int k,
            @ForAll @IntRange(max = 3) int halvaar) {
        Grundlag grundlag = Grundlag.of(forespoergsel);
        int nummer = any(k, grundlag.initiativer()).getNummer();
        Assume.that(!grundlag.laase().containsKey(nummer));

        checkNoBetter(
                forespoergsel,
                Planforespoergsel.builder()
                        .from(forespoergsel)
                        .addFastlaeggelser(new Fastlaeggelse(nummer, any(halvaar, grundlag.halvaar())))
                        .build());
    }

    @Property(tries = 400, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void aNarrowerWindowNeverImprovesThePlan(
            @ForAll Planforespoergsel forespoergsel, @ForAll @IntRange(max = 4) int k) {
        Grundlag grundlag = Grundlag.of(forespoergsel);
        Initiativ initiativ = any(k, forespoergsel.getStrategi().getInitiativer());
        YearHalf tidligst = initiativ.getTidligst().orElse(grundlag.fra());
        YearHalf senest = initiativ.getSenest().orElse(grundlag.til());
        Assume.that(tidligst.isBefore(senest));

        checkNoBetter(
                forespoergsel,
                with(
                        forespoergsel,
                        initiativ,
                        initiativ.withTidligst(tidligst.plusHalves(1)).withSenest(senest)));
    }

    @Property(tries = 400, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void onePrerequisiteMoreNeverImprovesThePlan(
            @ForAll Planforespoergsel forespoergsel,
            @ForAll @IntRange(max = 4) int k,
            @ForAll @IntRange(max = 4) int j) {
        List<Initiativ> initiativer = forespoergsel.getStrategi().getInitiativer();
        Initiativ efter = any(k, initiativer);
        Initiativ foer = any(j, initiativer);
        Assume.that(!precededBy(foer, initiativer).contains(efter.getNummer()));
        Assume.that(!efter.getAfhaengerAf().contains(foer.getNummer()));

        List<Integer> flere = new ArrayList<>(efter.getAfhaengerAf());
        flere.add(foer.getNummer());
        checkNoBetter(forespoergsel, with(forespoergsel, efter, efter.withAfhaengerAf(flere)));
    }

    @Property(tries = 400, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void lessCapacityNeverImprovesThePlan(
            @ForAll Planforespoergsel forespoergsel,
            @ForAll @IntRange(max = 2) int c,
            @ForAll @IntRange(max = 4) int kapacitet) {
        Strategi strategi = forespoergsel.getStrategi();
        Assume.that(!strategi.getCentre().isEmpty());
        Center center = any(c, strategi.getCentre());
        int mindre = Math.min(kapacitet, center.getKapacitet().orElse(kapacitet));
        List<Center> centre = new ArrayList<>(strategi.getCentre());
        centre.replaceAll(denne -> denne.equals(center)
                ? Center.builder().from(center).kapacitet(mindre).build()
                : denne);

        checkNoBetter(forespoergsel, with(forespoergsel, strategi.withCentre(centre)));
    }

    @Property(tries = 300, seed = "1")
    @StatisticsReport(onFailureOnly = true)
    void anEndWithinThePeriodNeverImprovesThePlan(@ForAll Planforespoergsel forespoergsel) {
        Strategi strategi = forespoergsel.getStrategi();
        Prioriteringspolitik politik = strategi.getPolitik().orElse(Prioriteringspolitik.STANDARD);

        checkNoBetter(
                forespoergsel,
                with(
                        forespoergsel,
                        strategi.withPolitik(Prioriteringspolitik.builder()
                                .from(politik)
                                .afslutIPerioden(true)
                                .build())));
    }

    private void checkNoBetter(Planforespoergsel foer, Planforespoergsel efter) {
        Optional<List<Long>> loest = values(foer);
        Optional<List<Long>> strammet = values(efter);
        Statistics.label("uændret")
                .collect(loest.equals(strammet))
                .coverage(coverage -> coverage.check(false).percentage(p -> p > 3));
        strammet.ifPresent(vaerdier -> {
            assertThat(loest).isPresent();
            assertThat(Facit.compare(loest.orElseThrow(), vaerdier)).isLessThanOrEqualTo(0);
        });
    }

    /** What the plan comes to level by level. */
    private Optional<List<Long>> values(Planforespoergsel forespoergsel) {
        Planresultat resultat = planner.plan(forespoergsel);
        assertThat(resultat.getStatus()).isIn(Planstatus.OPTIMAL, Planstatus.INFEASIBLE);
        return Optional.of(resultat).filter(Planresultat::erPlan).map(plan -> {
            Map<Integer, YearHalf> starter = new HashMap<>();
            plan.getPlaceringer()
                    .forEach(placering -> starter.put(placering.getInitiativ(), placering.getFormelStart()));
            return new Maalestok(Grundlag.of(forespoergsel)).niveauer(starter);
        });
    }

    private static Planforespoergsel with(Planforespoergsel forespoergsel, Initiativ foer, Initiativ efter) {
        List<Initiativ> initiativer =
                new ArrayList<>(forespoergsel.getStrategi().getInitiativer());
        initiativer.replaceAll(denne -> denne.equals(foer) ? efter : denne);
        return with(forespoergsel, forespoergsel.getStrategi().withInitiativer(initiativer));
    }

    private static Planforespoergsel with(Planforespoergsel forespoergsel, Strategi strategi) {
        return Planforespoergsel.builder()
                .from(forespoergsel)
                .strategi(strategi)
                .build();
    }

    private static Set<Integer> precededBy(Initiativ initiativ, List<Initiativ> alle) {
        Set<Integer> numre = new HashSet<>(Set.of(initiativ.getNummer()));
        for (Initiativ foer : alle) {
            if (initiativ.getAfhaengerAf().contains(foer.getNummer())) {
                numre.addAll(precededBy(foer, alle));
            }
        }
        return numre;
    }

    private static <T> T any(int k, List<T> elementer) {
        return elementer.get(k % elementer.size());
    }
}

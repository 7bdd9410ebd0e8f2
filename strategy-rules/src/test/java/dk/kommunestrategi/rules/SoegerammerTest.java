package dk.kommunestrategi.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kommunestrategi.model.Handleplan;
import dk.kommunestrategi.model.Periode;
import dk.kommunestrategi.model.Placering;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.rules.Soegerammer.Tidsfrist;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A search ends when the caller wants it to, with what it has. */
class SoegerammerTest {

    private static final Instant NU = Instant.parse("2024-01-01T08:00:00Z");

    private final Planner planner = Planner.standard();

    @ParameterizedTest
    @ValueSource(ints = {0, 110})
    void cancelledBeforeItBeginsItStillGivesAPlanWithBoundsThatHold(int kapacitet) {
        Strategi strategi = new Katalog(40, 10, 8, kapacitet, 10).strategi(1);

        Planresultat straks = planner.plan(
                Planforespoergsel.of(strategi),
                Soegerammer.builder().afbrydelse(() -> true).build());
        Planresultat bedst = planner.plan(strategi);

        assertThat(straks.getStatus()).isEqualTo(Planstatus.FEASIBLE);
        assertThat(straks.getSkridt()).isLessThan(bedst.getSkridt());
        assertKeepsEveryRule(strategi, straks.getPlaceringer());
        assertThat(Arrays.compare(vaerdier(straks.getCriteria()), vaerdier(bedst.getCriteria())))
                .isNotNegative();
        assertThat(straks.getCriteria().get(0).getLowerBound().orElseThrow())
                .isLessThanOrEqualTo(bedst.getCriteria().get(0).getValue());
    }

    @Test
    void whoeverCancelsIsHeardSoon() {
        AtomicBoolean afbrudt = new AtomicBoolean();
        AtomicLong ved = new AtomicLong();

        Planresultat resultat = planner.plan(
                Planforespoergsel.of(new Katalog(80, 12, 10, 0, 0).strategi(2)),
                Soegerammer.builder()
                        .afbrydelse(afbrudt::get)
                        .fremdrift(fremdrift -> {
                            if (fremdrift.getSkridt() > 50_000 && afbrudt.compareAndSet(false, true)) {
                                ved.set(fremdrift.getSkridt());
                            }
                        })
                        .build());

        assertThat(afbrudt).isTrue();
        assertThat(resultat.getStatus()).isEqualTo(Planstatus.FEASIBLE);
        assertThat(resultat.getSkridt()).isBetween(ved.get(), ved.get() + Soegerammer.SKRIDT_MELLEM_SPOERGSMAAL);
    }

    @Test
    void theDeadlineIsThatOfTheClockHandedIn() {
        Katalog katalog = new Katalog(80, 12, 10, 0, 0);
        AtomicLong spurgt = new AtomicLong();
        InstantSource ur = () -> NU.plusMillis(spurgt.getAndIncrement());

        Planresultat resultat = planner.plan(
                Planforespoergsel.builder()
                        .strategi(katalog.strategi(2))
                        .maxSkridt(Long.MAX_VALUE)
                        .build(),
                Soegerammer.builder()
                        .tidsfrist(Tidsfrist.om(Duration.ofSeconds(2), ur))
                        .build());

        assertThat(resultat.getStatus()).isEqualTo(Planstatus.FEASIBLE);
        assertThat(spurgt.get()).isBetween(1_800L, 2_200L);
        assertThat(resultat.getSkridt()).isLessThan(2_200L * Soegerammer.SKRIDT_MELLEM_SPOERGSMAAL);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 110})
    void everyPlanThatIsToldOfIsBetterThanTheOneBefore(int kapacitet) {
        Strategi strategi = new Katalog(60, 12, 8, kapacitet, 10).strategi(3);
        List<Fremdrift> fortalt = new ArrayList<>();

        Planresultat resultat = planner.plan(
                Planforespoergsel.of(strategi),
                Soegerammer.builder().fremdrift(fortalt::add).build());

        assertThat(fortalt).hasSizeGreaterThan(3);
        for (int k = 1; k < fortalt.size(); k++) {
            assertThat(fortalt.get(k).getSkridt())
                    .isGreaterThanOrEqualTo(fortalt.get(k - 1).getSkridt());
            assertThat(Arrays.compare(
                            vaerdier(fortalt.get(k).getCriteria()),
                            vaerdier(fortalt.get(k - 1).getCriteria())))
                    .isLessThanOrEqualTo(0);
            assertKeepsEveryRule(strategi, fortalt.get(k).getPlaceringer());
        }
        assertThat(fortalt)
                .anyMatch(fremdrift ->
                        fremdrift.getCriteria().get(0).getLowerBound().isPresent());
        for (Fremdrift fremdrift : fortalt) {
            OptionalLong graense = fremdrift.getCriteria().get(0).getLowerBound();
            assertThat(graense.orElse(Long.MIN_VALUE))
                    .isLessThanOrEqualTo(resultat.getCriteria().get(0).getValue());
            assertThat(fremdrift.getCriteria())
                    .allMatch(kriterium -> kriterium.getLowerBound().orElse(Long.MIN_VALUE) <= kriterium.getValue());
        }
        assertThat(fortalt.get(fortalt.size() - 1).getPlaceringer()).isEqualTo(resultat.getPlaceringer());
        assertThat(vaerdier(fortalt.get(fortalt.size() - 1).getCriteria())).isEqualTo(vaerdier(resultat.getCriteria()));
    }

    @Test
    void whatAListenerThrowsReachesTheCaller() {
        Soegerammer rammer = Soegerammer.builder()
                .fremdrift(fremdrift -> {
                    throw new CancellationException("nok");
                })
                .build();

        assertThatThrownBy(() -> planner.plan(Planforespoergsel.of(new Katalog(10, 4, 3, 0, 0).strategi(4)), rammer))
                .isInstanceOf(CancellationException.class);
    }

    private void assertKeepsEveryRule(Strategi strategi, List<Placering> placeringer) {
        Periode periode = strategi.getPeriode().orElseThrow();
        Strategi medPlan = strategi.withHandleplan(
                Handleplan.builder().periode(periode).placeringer(placeringer).build());
        assertThat(planner.evaluate(medPlan).getProblems()).isEmpty();
    }

    private static long[] vaerdier(List<Kriterievaerdi> criteria) {
        return criteria.stream().mapToLong(Kriterievaerdi::getValue).toArray();
    }
}

package dk.kommunestrategi.io;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Handleplansversion;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.model.styring.Beslutningsart;
import dk.kommunestrategi.model.value.Systemreference;
import dk.kommunestrategi.model.value.Udvidelser;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.historik.Handleplanshistorik;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.udmoentning.styring.Beslutningslog;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.threeten.extra.YearHalf;

/** Six years of deciding, planning, revising, writing and reading: what was recorded once stands there in the end. */
class SixYearsProperties {

    private static final YearHalf FIRST = YearHalf.of(2024, 1);
    private static final int HALVAAR = 12;
    private static final Planner PLANNER = Planner.standard();

    private final StrategiJson json = new StrategiJson();

    /** Something that is tried, whether or not it is possible then. */
    private record Forsoeg(Beslutningsart art, String organ, List<Integer> initiativer, boolean plans) {}

    @Property(tries = 8, edgeCases = EdgeCasesMode.NONE)
    void nothingThatWasRecordedIsLost(@ForAll("forsoeg") List<Forsoeg> seksAar) {
        Strategidokument dokument =
                json.read(Dokumenter.resource("seks-aar.json")).getValue().orElseThrow();
        List<Beslutning> log = new ArrayList<>(dokument.getStrategi().styring().getBeslutninger());
        List<Handleplansversion> versions =
                new ArrayList<>(dokument.getStrategi().getHandleplansversioner());
        for (int k = 0; k < seksAar.size(); k++) {
            Forsoeg forsoeg = seksAar.get(k);
            YearHalf halvaar = FIRST.plusHalves(k * HALVAAR / seksAar.size());
            Beslutning beslutning = beslutning(forsoeg, halvaar, k);
            Strategi before = dokument.getStrategi();
            Optional<Strategi> decided =
                    Beslutningslog.from(before).decide(beslutning).getValue();
            decided.ifPresent(after -> log.add(beslutning));
            Strategi after = decided.orElse(before);
            if (forsoeg.plans()) {
                after = planned(after, halvaar, versions);
            }
            dokument = json.read(json.write(dokument.withStrategi(after)))
                    .getValue()
                    .orElseThrow();

            assertThat(dokument.getStrategi()).isEqualTo(after);
            assertThat(dokument.getStrategi().styring().getBeslutninger()).isEqualTo(log);
            assertThat(dokument.getStrategi().getHandleplansversioner()).isEqualTo(versions);
            assertThat(Beslutningslog.from(before).isContinuedBy(after)).isTrue();
            assertThat(Beslutningslog.from(after).getProblems()).isEmpty();
        }
        assertThat(json.write(dokument)).contains("\"fra-nyere-version\"").contains("\"journal\": 7");
    }

    /** The handleplan revised from here on where that is possible, as a version beside those before. */
    private static Strategi planned(Strategi strategi, YearHalf halvaar, List<Handleplansversion> versions) {
        PlanRequest request = PlanRequest.builder()
                .strategi(strategi)
                .revisionFra(Optional.of(halvaar).filter(fra -> fra.isBefore(FIRST.plusHalves(6))))
                .build();
        PlanResult plan = PLANNER.plan(request);
        Optional<Strategi> proposed = plan.isPlan()
                ? Strategidokument.of(strategi)
                        .historik()
                        .propose(plan, Optional.empty())
                        .getValue()
                : Optional.empty();
        if (proposed.isEmpty()) {
            return strategi;
        }
        Handleplanshistorik before = Strategidokument.of(strategi).historik();
        assertThat(before.isContinuedBy(proposed.get())).isTrue();
        List<Handleplansversion> all = proposed.get().getHandleplansversioner();
        versions.addAll(all.subList(versions.size(), all.size()));
        return proposed.get();
    }

    private static Beslutning beslutning(Forsoeg forsoeg, YearHalf halvaar, int nummer) {
        return Beslutning.builder()
                .art(forsoeg.art())
                .organ(forsoeg.organ())
                .initiativer(forsoeg.art().isOmHelheden() ? List.of() : forsoeg.initiativer())
                .halvaar(halvaar)
                .daekning("Kassen")
                .forlaengetTil(halvaar.plusHalves(HALVAAR + nummer))
                .addSystemreference(Systemreference.builder()
                        .system("ESDH")
                        .id("sag " + nummer)
                        .build())
                .udvidelser(Udvidelser.INGEN.with("dk.leverandoer.sag", "{\"journal\":7}"))
                .build();
    }

    @Provide
    Arbitrary<List<Forsoeg>> forsoeg() {
        return Combinators.combine(
                        Arbitraries.of(Beslutningsart.class),
                        Arbitraries.of("udvalg", "chefgruppe", "raad", "udvalg", "chefgruppe"),
                        Arbitraries.of(List.of(1), List.of(2), List.of(1, 2)),
                        Arbitraries.integers().between(0, 5).map(one -> one == 0))
                .as(Forsoeg::new)
                .list()
                .ofMinSize(15)
                .ofMaxSize(30);
    }
}

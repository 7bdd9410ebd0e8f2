package dk.kommunestrategi.io;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Handleplansversion;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.model.styring.Beslutningsart;
import dk.kommunestrategi.model.styring.Rettelse;
import dk.kommunestrategi.model.value.Systemreference;
import dk.kommunestrategi.model.value.Udvidelser;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.historik.Handleplanshistorik;
import dk.kommunestrategi.rules.historik.Versionsstatus;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.udmoentning.styring.Beslutningslog;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.threeten.extra.YearHalf;

/** Six years of deciding, planning, revising, writing and reading: what was recorded once stands there in the end. */
class SixYearsProperties {

    private static final YearHalf FIRST = YearHalf.of(2024, 1);
    private static final int HALVAAR = 12;
    private static final Planner PLANNER = Planner.standard();

    private static final Set<Beslutningsart> PLANS =
            EnumSet.of(Beslutningsart.HANDLEPLANENS_VEDTAGELSE, Beslutningsart.HANDLEPLANENS_REVISION);

    private final StrategiJson json = new StrategiJson();

    /** Something that is tried, whether or not it is possible then; it corrects the entry so many before it, 0 for none. */
    private record Forsoeg(Beslutningsart art, String organ, List<Integer> initiativer, boolean plans, int corrects) {}

    @Property(tries = 8, edgeCases = EdgeCasesMode.NONE)
    void nothingThatWasRecordedIsLost(@ForAll("forsoeg") List<Forsoeg> seksAar) {
        Strategidokument dokument =
                json.read(Dokumenter.resource("seks-aar.json")).getValue().orElseThrow();
        List<Beslutning> log = new ArrayList<>(dokument.getStrategi().styring().getBeslutninger());
        List<Handleplansversion> versions =
                new ArrayList<>(dokument.getStrategi().getHandleplansversioner());
        for (int k = 0; k < seksAar.size(); k++) {
            Forsoeg forsoeg = seksAar.get(k);
            YearHalf halvaar = FIRST.plusHalves(k / 4 * 4 * HALVAAR / (seksAar.size() + 3));
            Beslutning beslutning = beslutning(forsoeg, halvaar, k, log.size() + 1);
            Strategi before = dokument.getStrategi();
            Optional<Strategi> decided = decide(before, beslutning);
            decided.ifPresent(after -> log.add(beslutning));
            Strategi after = decided.orElse(before);
            versions.addAll(after.getHandleplansversioner()
                    .subList(versions.size(), after.getHandleplansversioner().size()));
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
            assertThat(Versionsstatus.of(after).stream()
                            .map(status -> status.beslutning().map(Enum::name).orElse("-"))
                            .toList())
                    .isEqualTo(statuses(after));
        }
        assertThat(json.write(dokument)).contains("\"fra-nyere-version\"").contains("\"journal\": 7");
    }

    /** What is decided about a plan makes a version of the latest one. */
    private static Optional<Strategi> decide(Strategi strategi, Beslutning beslutning) {
        int versions = strategi.getHandleplansversioner().size();
        return (PLANS.contains(beslutning.getArt()) && beslutning.getRettelse().isEmpty() && versions > 0
                        ? Strategidokument.of(strategi).historik().decide(versions, beslutning)
                        : Beslutningslog.from(strategi).decide(beslutning))
                .getValue();
    }

    /** What the decision of each version has come to, followed through the log once more. */
    private static List<String> statuses(Strategi strategi) {
        List<Beslutning> log = strategi.styring().getBeslutninger();
        Map<Integer, Integer> stated = new TreeMap<>();
        for (int k = 0; k < log.size(); k++) {
            stated.put(log.get(k).getRettelse().map(Rettelse::getPost).orElse(k + 1), k);
        }
        Map<Integer, String> statuses = new HashMap<>();
        Deque<Integer> open = new ArrayDeque<>();
        stated.forEach((post, k) -> {
            Beslutning one = log.get(k);
            boolean isWhole = one.getInitiativer().isEmpty();
            if (one.getArt().isOmHelheden()) {
                open.push(post);
                statuses.put(post, "GAELDER");
            } else if (isWhole && one.getArt() == Beslutningsart.STANDSNING) {
                statuses.put(open.element(), "STANDSET");
            } else if (isWhole && one.getArt() == Beslutningsart.FASTHOLDELSE) {
                statuses.put(open.element(), "GAELDER");
            } else if (isWhole && one.getArt() == Beslutningsart.OPHAEVELSE) {
                statuses.put(open.pop(), "OPHAEVET");
            }
        });
        return strategi.getHandleplansversioner().stream()
                .map(version -> version.getBeslutning().isEmpty()
                        ? "-"
                        : log.get(stated.get(version.getBeslutning().getAsInt()))
                                                .getArt()
                                        == log.get(version.getBeslutning().getAsInt() - 1)
                                                .getArt()
                                ? statuses.get(version.getBeslutning().getAsInt())
                                : "FEJLREGISTRERET")
                .toList();
    }

    /** The first handleplan, or the one that stands revised from here on, as a version beside those before. */
    private static Strategi planned(Strategi strategi, YearHalf halvaar, List<Handleplansversion> versions) {
        PlanRequest request = PlanRequest.builder()
                .strategi(strategi)
                .revisionFra(Optional.of(halvaar)
                        .filter(fra -> strategi.getHandleplan().isPresent() && fra.isBefore(FIRST.plusHalves(6))))
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

    private static Beslutning beslutning(Forsoeg forsoeg, YearHalf halvaar, int nummer, int post) {
        return Beslutning.builder()
                .art(forsoeg.art())
                .organ(forsoeg.organ())
                .initiativer(forsoeg.initiativer())
                .rettelse(Optional.of(forsoeg.corrects())
                        .filter(entries -> entries > 0)
                        .map(entries -> Rettelse.builder()
                                .post(Math.max(1, post - entries))
                                .build()))
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
        Arbitrary<List<Forsoeg>> one = Combinators.combine(
                        Arbitraries.of(Beslutningsart.class),
                        Arbitraries.of("udvalg", "chefgruppe", "raad", "udvalg", "chefgruppe"),
                        Arbitraries.of(List.of(1), List.of(2), List.of(1, 2)),
                        Arbitraries.integers().between(0, 5).map(number -> number == 0),
                        Arbitraries.integers().between(-9, 4))
                .as((art, organ, initiativer, plans, entries) -> List.of(new Forsoeg(
                        art,
                        organ,
                        art.isOmHelheden() ? List.of() : initiativer,
                        plans,
                        Math.max(art == Beslutningsart.FEJLREGISTRERING ? 1 : 0, entries))));
        Arbitrary<List<Forsoeg>> later = Arbitraries.frequencyOf(Tuple.of(9, one), Tuple.of(2, stopped()))
                .list()
                .ofMinSize(10)
                .ofMaxSize(16)
                .map(parts -> parts.stream().flatMap(List::stream).toList());
        return Combinators.combine(corrected(), later)
                .as((first, then) ->
                        Stream.concat(first.stream(), then.stream()).toList());
    }

    /** The committee decides on the plan, a member stops it, and somebody decides what becomes of it, or nobody does. */
    private static Arbitrary<List<Forsoeg>> stopped() {
        return Combinators.combine(
                        Arbitraries.of(
                                Beslutningsart.FASTHOLDELSE,
                                Beslutningsart.OPHAEVELSE,
                                Beslutningsart.FEJLREGISTRERING),
                        Arbitraries.of("udvalg", "raad"))
                .as((end, organ) -> List.of(
                        about(Beslutningsart.HANDLEPLANENS_VEDTAGELSE, "udvalg"),
                        about(Beslutningsart.HANDLEPLANENS_REVISION, "udvalg"),
                        about(Beslutningsart.STANDSNING, "udvalg"),
                        about(end, organ, end == Beslutningsart.FEJLREGISTRERING ? 1 : 0)));
    }

    /**
     * A decision on the plan is put otherwise, said to be a mistake, or so is the one on which it rests: which is refused as
     * long as it does.
     */
    private static Arbitrary<List<Forsoeg>> corrected() {
        return Arbitraries.of(
                        about(Beslutningsart.HANDLEPLANENS_REVISION, "chefgruppe", 1),
                        about(Beslutningsart.STRATEGIENS_GODKENDELSE, "raad", 1),
                        about(Beslutningsart.FEJLREGISTRERING, "chefgruppe", 1),
                        about(Beslutningsart.FEJLREGISTRERING, "chefgruppe", 2))
                .map(correction -> List.of(
                        about(Beslutningsart.HANDLEPLANENS_VEDTAGELSE, "udvalg"),
                        about(Beslutningsart.HANDLEPLANENS_REVISION, "udvalg"),
                        correction));
    }

    private static Forsoeg about(Beslutningsart art, String organ) {
        return about(art, organ, 0);
    }

    private static Forsoeg about(Beslutningsart art, String organ, int corrects) {
        return new Forsoeg(art, organ, List.of(), art == Beslutningsart.HANDLEPLANENS_VEDTAGELSE, corrects);
    }
}

package dk.kommunestrategi.examples.command.view;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.text.PlainText;
import dk.kommunestrategi.rules.plan.MaaltPlan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.threeten.extra.YearHalf;

/** Handleplans as the catalogue draws them: initiatives down, half-years across, {@code (…)} informal, {@code x} formal. */
final class PlanTable {

    /** As wide as {@code "  1. "} before a name. */
    private static final int NUMBER_WIDTH = 5;

    private final Strategi strategi;
    private final View view;
    private final HalvaarHeader header = new HalvaarHeader();
    private final List<Plan> plans = new ArrayList<>();

    /** A plan, and the period whose half-years are its columns. */
    private record Plan(Periode periode, List<Placering> placeringer) {
        Stream<YearHalf> halvaar() {
            return IntStream.range(0, periode.antalHalvaar()).mapToObj(periode::halvaar);
        }
    }

    PlanTable(Strategi strategi, View view) {
        this.strategi = strategi;
        this.view = view;
    }

    /** Puts a plan under a heading to the right of those added before. */
    PlanTable add(String heading, Periode periode, List<Placering> placeringer) {
        Plan plan = new Plan(periode, placeringer);
        plans.add(plan);
        header.add(heading, plan.halvaar().toList());
        return this;
    }

    String text() {
        ColumnTable table = ColumnTable.marks(view, NUMBER_WIDTH);
        header.begin(table, view.word("initiativ"));
        strategi.initiativerAfterNummer().stream().forEach(initiativ -> table.addRow(row(initiativ)));
        return table.text() + view.word("tegnforklaring") + "\n" + startedeFoerPerioden();
    }

    /** What has no sign in the table, since it started before its first half-year. */
    private String startedeFoerPerioden() {
        String startede = plans.stream()
                .flatMap(plan -> plan.placeringer().stream()
                        .filter(placering -> placering
                                .getFormelStart()
                                .isBefore(plan.periode().getFra())))
                .sorted(Comparator.comparing(Placering::getInitiativ).thenComparing(Placering::getFormelStart))
                .map(placering -> view.word("startet", placering.getInitiativ(), placering.getFormelStart()))
                .distinct()
                .collect(Collectors.joining("; "));
        return startede.isEmpty() ? "" : view.word("startetFoerPerioden", startede) + "\n";
    }

    /** Returns what has no sign in a table, since the plan leaves it out; an empty text where that is nothing. */
    static String udeladte(MaaltPlan plan, View view) {
        String udeladte = view.sprog()
                .list(plan.getUdeladte().stream()
                        .map(udeladt -> view.word("udeladtInitiativ", udeladt.initiativ()))
                        .toList());
        return udeladte.isEmpty() ? "" : view.word("udeladte", udeladte) + "\n";
    }

    private List<String> row(Initiativ initiativ) {
        List<String> cells = new ArrayList<>(List.of(name(initiativ)));
        for (Plan plan : plans) {
            Optional<Placering> placering = plan.placeringer().stream()
                    .filter(candidate -> candidate.getInitiativ() == initiativ.getNummer())
                    .findFirst();
            plan.halvaar().map(h -> placering.map(p -> mark(p, h)).orElse("")).forEach(cells::add);
        }
        return cells;
    }

    private static String name(Initiativ initiativ) {
        return String.format(Locale.ROOT, "%3d. %s", initiativ.getNummer(), PlainText.of(initiativ.getNavn()));
    }

    private static String mark(Placering placering, YearHalf halvaar) {
        if (placering.getFormelStart().equals(halvaar)) {
            return placering.isFastlagt() ? "[x]" : "x";
        }
        boolean uformel = placering
                .getUformelStart()
                .filter(start -> !start.isAfter(halvaar) && halvaar.isBefore(placering.getFormelStart()))
                .isPresent();
        return uformel ? "(…)" : "";
    }
}

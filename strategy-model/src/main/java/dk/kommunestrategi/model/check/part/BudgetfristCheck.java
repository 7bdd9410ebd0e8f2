package dk.kommunestrategi.model.check.part;

import dk.kommunestrategi.model.check.Check;
import dk.kommunestrategi.model.problem.Place;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.styring.Moedeart;
import dk.kommunestrategi.model.styring.Styring;
import dk.kommunestrategi.model.styring.Styringspolitik;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The budget of each year keeps the days of the law: the adoption is at least three weeks after the first reading, and by the
 * deadlines that the minister normally sets, Økonomiudvalget's proposal is made by 15 September and adopted by 15 October
 * (kommunestyrelsesloven §§ 37 and 38). A date of the meeting plan counts before one laid down for its year, and that before one for every year; what is
 * laid down for every year is told once. Where only a month is laid down, the day most in favour counts.
 */
public final class BudgetfristCheck implements Check<Styring> {

    /** The fewest weeks between the readings of a budget. */
    private static final int WEEKS = 3;

    /** The last day of the month for the proposal, in September, and for the adoption, in October. */
    private static final int LAST_DAY = 15;

    @Override
    public void check(Place<Styring> styring, Consumer<Problem> problems) {
        Map<Moedeart, List<Budgetdag>> everyYear = new EnumMap<>(Moedeart.class);
        Map<Integer, Map<Moedeart, List<Budgetdag>>> years = new TreeMap<>();
        meetings(styring).forEach(dag -> {
            checkFrist(dag, problems);
            of(dag, years, everyYear)
                    .computeIfAbsent(dag.art(), art -> new ArrayList<>())
                    .add(dag);
        });
        laidDown(styring).forEach(dag -> {
            checkFrist(dag, problems);
            of(dag, years, everyYear).putIfAbsent(dag.art(), List.of(dag));
        });
        checkBehandlinger(everyYear, problems);
        years.forEach((aar, own) -> {
            if (own.containsKey(Moedeart.FOERSTE_BEHANDLING) || own.containsKey(Moedeart.BUDGETVEDTAGELSE)) {
                everyYear.forEach((art, dage) -> own.computeIfAbsent(
                        art, absent -> dage.stream().map(dag -> dag.in(aar)).toList()));
                checkBehandlinger(own, problems);
            }
        });
    }

    /** The days of its year, or those of every year. */
    private static Map<Moedeart, List<Budgetdag>> of(
            Budgetdag dag,
            Map<Integer, Map<Moedeart, List<Budgetdag>>> years,
            Map<Moedeart, List<Budgetdag>> everyYear) {
        return dag.aar().isPresent()
                ? years.computeIfAbsent(dag.aar().getAsInt(), aar -> new EnumMap<>(Moedeart.class))
                : everyYear;
    }

    private static Stream<Budgetdag> meetings(Place<Styring> styring) {
        return styring.elements("moeder", Styring::getMoeder).stream().map(Budgetdag::of);
    }

    private static Stream<Budgetdag> laidDown(Place<Styring> styring) {
        return styring.optional("politik", Styring::getPolitik).stream()
                .flatMap(politik -> politik.elements("aarsdatoer", Styringspolitik::getAarsdatoer).stream())
                .filter(dato -> Budgetdag.isDay(dato.value()))
                .map(Budgetdag::from);
    }

    private static void checkFrist(Budgetdag dag, Consumer<Problem> problems) {
        if (dag.art() == Moedeart.BUDGETFORSLAG) {
            checkFrist(dag, Month.SEPTEMBER, Problemkode.BUDGETFORSLAG_FOR_SENT, problems);
        } else if (dag.art() == Moedeart.BUDGETVEDTAGELSE) {
            checkFrist(dag, Month.OCTOBER, Problemkode.BUDGETVEDTAGELSE_FOR_SENT, problems);
        }
    }

    private static void checkFrist(Budgetdag dag, Month maaned, Problemkode kode, Consumer<Problem> problems) {
        LocalDate frist = LocalDate.of(dag.foerste().getYear(), maaned, LAST_DAY);
        if (dag.foerste().isAfter(frist)) {
            problems.accept(dag.place().wrong(kode, dag.tekst()).build());
        }
    }

    /**
     * The law wants at least three weeks between the readings of one budget (kommunestyrelsesloven § 38 stk. 1); each meeting
     * that adopts it is compared with the first one that reads it.
     */
    private static void checkBehandlinger(Map<Moedeart, List<Budgetdag>> dage, Consumer<Problem> problems) {
        dage.getOrDefault(Moedeart.FOERSTE_BEHANDLING, List.of()).stream()
                .findFirst()
                .ifPresent(before -> dage.getOrDefault(Moedeart.BUDGETVEDTAGELSE, List.of()).stream()
                        .filter(second -> ChronoUnit.WEEKS.between(before.foerste(), second.sidste()) < WEEKS)
                        .forEach(second -> problems.accept(second.place()
                                .wrong(Problemkode.BUDGETBEHANDLINGER_FOR_TAET, before.tekst(), second.tekst())
                                .addRelated(before.place().pointer())
                                .build())));
    }
}

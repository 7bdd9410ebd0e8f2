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
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The budget of each year keeps the days that the law sets: Økonomiudvalget's proposal by 15 September and the adoption by
 * 15 October, at least three weeks after the first reading (kommunestyrelsesloven §§ 37 and 38, with the deadlines set under
 * them). A date of the meeting plan counts before one laid down for its year, and that before one for every year; what is
 * laid down for every year is told once. Where only a month is laid down, the day most in favour counts.
 */
public final class BudgetfristCheck implements Check<Styring> {

    /** The fewest weeks between the readings of a budget. */
    private static final int WEEKS = 3;

    /** The last day of the month for the proposal, in September, and for the adoption, in October. */
    private static final int LAST_DAY = 15;

    @Override
    public void check(Place<Styring> styring, Consumer<Problem> problems) {
        Map<Moedeart, Budgetdag> everyYear = new EnumMap<>(Moedeart.class);
        Map<Integer, Map<Moedeart, Budgetdag>> years = new TreeMap<>();
        Stream.concat(meetings(styring), laidDown(styring)).forEach(dag -> {
            checkFrist(dag, problems);
            Map<Moedeart, Budgetdag> its = dag.aar().isPresent()
                    ? years.computeIfAbsent(dag.aar().getAsInt(), aar -> new EnumMap<>(Moedeart.class))
                    : everyYear;
            its.putIfAbsent(dag.art(), dag);
        });
        checkBehandlinger(everyYear, problems);
        years.forEach((aar, own) -> {
            if (own.containsKey(Moedeart.FOERSTE_BEHANDLING) || own.containsKey(Moedeart.BUDGETVEDTAGELSE)) {
                everyYear.forEach((art, dag) -> own.computeIfAbsent(art, absent -> dag.in(aar)));
                checkBehandlinger(own, problems);
            }
        });
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

    /** The law wants at least three weeks between the readings of one budget (kommunestyrelsesloven § 38 stk. 1). */
    private static void checkBehandlinger(Map<Moedeart, Budgetdag> dage, Consumer<Problem> problems) {
        Optional<Budgetdag> first = Optional.ofNullable(dage.get(Moedeart.FOERSTE_BEHANDLING));
        Optional.ofNullable(dage.get(Moedeart.BUDGETVEDTAGELSE))
                .ifPresent(second -> first.filter(
                                before -> ChronoUnit.WEEKS.between(before.foerste(), second.sidste()) < WEEKS)
                        .ifPresent(before -> problems.accept(second.place()
                                .wrong(Problemkode.BUDGETBEHANDLINGER_FOR_TAET, before.tekst(), second.tekst())
                                .addRelated(before.place().pointer())
                                .build())));
    }
}

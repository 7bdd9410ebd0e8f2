package dk.kommunestrategi.model.portefoelje;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.StrategiCheck;
import dk.kommunestrategi.model.check.FirstSeen;
import dk.kommunestrategi.model.check.ProblemReport;
import dk.kommunestrategi.model.check.ValueCheck;
import dk.kommunestrategi.model.handleplan.Budgetregel;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.organisation.Kommune;
import dk.kommunestrategi.model.problem.Place;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Everything that can be said of a portfolio by itself: of each of its strategies, and of whether they go together. */
public final class PortefoeljeCheck {

    private PortefoeljeCheck() {}

    /**
     * {@return everything that is wrong with the portfolio, errors and warnings: in each strategy, as {@link
     * StrategiCheck#check(Strategi)} finds it, and where strategies do not go together}
     *
     * @param portefoelje the portfolio to check
     */
    public static List<Problem> check(Portefoelje portefoelje) {
        return check(portefoelje, () -> {});
    }

    /**
     * {@return as {@link #check(Portefoelje)}, for a caller who may not wait for the end: a portfolio can be very large}
     *
     * @param portefoelje the portfolio to check
     * @param poll is run as {@link StrategiCheck#check(Strategi, Runnable)} runs it
     */
    public static List<Problem> check(Portefoelje portefoelje, Runnable poll) {
        List<Problem> problems = new ArrayList<>();
        check(Place.root(portefoelje, poll), Set.of(), problem -> problems.add(problem.get()));
        return List.copyOf(problems);
    }

    /**
     * As {@link #check(Portefoelje)}, telling each problem when it is found, as {@link StrategiCheck#check(Strategi, Set,
     * Predicate)} does.
     *
     * @param portefoelje the portfolio to check; it may have anything in the place of the values that are broken already
     * @param broken where those stand, as JSON pointers; what follows from them is not told
     * @param problems is offered each problem, and answers whether there is room for more: where there is none, the values
     *     are not compared
     */
    public static void check(Portefoelje portefoelje, Set<String> broken, Predicate<Supplier<Problem>> problems) {
        check(Place.root(portefoelje), broken, problems);
    }

    private static void check(Place<Portefoelje> root, Set<String> broken, Predicate<Supplier<Problem>> problems) {
        ProblemReport report = new ProblemReport(broken, problems);
        ValueCheck.check(root, Portefoelje.class, report::value);
        if (!report.hasRoom()) {
            return;
        }
        List<Place<Strategi>> strategier = root.elements("strategier", Portefoelje::getStrategier);
        strategier.forEach(strategi -> StrategiCheck.checkTogether(strategi, report::together));
        StrategiCheck.checkTogether(Place.root(common(root.value())), report::together);
        checkKoder(strategier, report::together);
        checkKommuner(strategier, report::together);
        root.optional("politik", Portefoelje::getPolitik).ifPresent(politik -> checkPolitik(politik, report::together));
        new CommonCentreCheck(report::together).check(root);
        new CommonMoneyCheck(report::together).check(root);
        new CommonVersionCheck(report::together).check(root);
    }

    /**
     * What the portfolio states for all, as a strategy that has nothing else: there it stands under the same keys, and is as
     * wrong or right as in any strategy. What administrations there are, each strategy tells for itself.
     */
    private static Strategi common(Portefoelje portefoelje) {
        return Strategi.builder()
                .navn("alle")
                .kommune(Kommune.builder().kode("0000").navn("alle").build())
                .periode(portefoelje.getPeriode())
                .politik(portefoelje.getPolitik())
                .centre(portefoelje.getCentre().stream()
                        .map(center -> Center.builder()
                                .from(center)
                                .forvaltning(Optional.empty())
                                .build())
                        .toList())
                .build();
    }

    private static void checkKoder(List<Place<Strategi>> strategier, Consumer<Problem> problems) {
        FirstSeen<String> first = new FirstSeen<>();
        for (Place<Strategi> strategi : strategier) {
            strategi.optional("kode", Strategi::getKode)
                    .ifPresentOrElse(
                            kode -> first.check(kode, Problemkode.DOBBELT_KODE, problems),
                            () -> problems.accept(Problem.of(
                                            Problemkode.STRATEGIKODE_MANGLER,
                                            strategi.pointer("kode"),
                                            strategi.value().getNavn())
                                    .build()));
        }
    }

    private static void checkKommuner(List<Place<Strategi>> strategier, Consumer<Problem> problems) {
        List<Place<Kommune>> kommuner = strategier.stream()
                .map(strategi -> strategi.property("kommune", Strategi::getKommune))
                .toList();
        for (Place<Kommune> kommune : kommuner) {
            Kommune first = kommuner.get(0).value();
            if (!kommune.value().getKode().equals(first.getKode())) {
                problems.accept(kommune.property("kode", Kommune::getKode)
                        .wrong(
                                Problemkode.FORSKELLIGE_KOMMUNER,
                                kommune.value().getNavn(),
                                first.getNavn(),
                                kommune.value().getKode(),
                                first.getKode())
                        .addRelated(kommuner.get(0).pointer("kode"))
                        .build());
            }
        }
    }

    /** What a policy says of single initiatives has no effect here, so that it must not look as if it had. */
    private static void checkPolitik(Place<Prioriteringspolitik> politik, Consumer<Problem> problems) {
        Prioriteringspolitik stated = politik.value();
        tell(
                politik,
                "budgetregel",
                !stated.getBudgetregel().equals(Budgetregel.builder().build()),
                problems);
        tell(politik, "afslutIPerioden", stated.isAfslutIPerioden(), problems);
        tell(politik, "standardvarighed", stated.getStandardvarighed().isPresent(), problems);
        tell(politik, "tidshorisonter", !stated.getTidshorisonter().isEmpty(), problems);
    }

    private static void tell(
            Place<Prioriteringspolitik> politik, String key, boolean isStated, Consumer<Problem> problems) {
        if (isStated) {
            problems.accept(Problem.of(Problemkode.HVER_STRATEGIS_EGET, politik.pointer(key), key)
                    .build());
        }
    }
}

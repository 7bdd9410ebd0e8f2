package dk.kommunestrategi.rules.udmoentning.finansiering;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.oekonomi.Aarsramme;
import dk.kommunestrategi.model.oekonomi.OekonomiskRamme;
import dk.kommunestrategi.model.oekonomi.Udgiftspost;
import dk.kommunestrategi.model.value.Beloeb;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.threeten.extra.YearHalf;

/**
 * What next year's budget and the three overslagsår after it have to hold where initiatives are placed as a handleplan has
 * them ("budgetoversigt": overview of a budget). What is not placed has no money. Immutable and thread-safe.
 *
 * @param budgetaar the year of the budget that is adopted next
 * @param prisniveau the year in whose prices amounts are stated; empty where none says so
 * @param aar the sums of the budget year and the overslagsår, behind the year before them if there is money in it
 * @param konti the same by committee, appropriation and kind, in their order
 * @param initiativer the same by the number of the initiative, ascending
 * @param centre the same by the code of the centre that bears it, ascending; what is not shared out is in none
 * @param rammer the frames, by year and kind
 * @param udenPlacering the numbers of the initiatives that have amounts but no placement, ascending
 */
public record Budgetoversigt(
        int budgetaar,
        OptionalInt prisniveau,
        List<Aarssum> aar,
        List<Budgetlinje<Budgetkonto>> konti,
        List<Budgetlinje<Integer>> initiativer,
        List<Budgetlinje<String>> centre,
        List<Rammeforbrug> rammer,
        List<Integer> udenPlacering) {

    /** How many years a budget looks ahead. */
    private static final int OVERSLAGSAAR = 3;

    /**
     * An overview; the lists are copied.
     *
     * @param budgetaar the year of the budget that is adopted next
     * @param prisniveau the year in whose prices amounts are stated; empty where none says so
     * @param aar the sums of the budget year and the overslagsår, behind the year before them if there is money in it
     * @param konti the same by committee, appropriation and kind, in their order
     * @param initiativer the same by the number of the initiative, ascending
     * @param centre the same by the code of the centre that bears it, ascending
     * @param rammer the frames, by year and kind
     * @param udenPlacering the numbers of the initiatives that have amounts but no placement, ascending
     */
    public Budgetoversigt {
        aar = List.copyOf(aar);
        konti = List.copyOf(konti);
        initiativer = List.copyOf(initiativer);
        centre = List.copyOf(centre);
        rammer = List.copyOf(rammer);
        udenPlacering = List.copyOf(udenPlacering);
    }

    /**
     * {@return the overview of a handleplan; nothing where no initiative states an amount}
     *
     * @param strategi the strategy, with the amounts of its initiatives and its frames
     * @param plan the handleplan, the strategy's own or another
     * @param nu the half-year in which it is looked ahead: budgets up to that year are adopted, the next one is not
     */
    public static Optional<Budgetoversigt> from(Strategi strategi, Handleplan plan, YearHalf nu) {
        return strategi.getInitiativer().stream().allMatch(Budgetoversigt::isWithoutAmounts)
                ? Optional.empty()
                : Optional.of(of(strategi, plan, nu));
    }

    private static boolean isWithoutAmounts(Initiativ initiativ) {
        return initiativ.getUdgifter().isEmpty() && initiativ.getUdgiftsprofil().isEmpty();
    }

    private static Budgetoversigt of(Strategi strategi, Handleplan plan, YearHalf nu) {
        Predicate<Integer> isPlaced = nummer -> plan.placering(nummer).isPresent();
        List<Initiativudgift> poster = poster(strategi, plan);
        Budgetsummer summer = new Budgetsummer(
                nu,
                post -> plan.placering(post.initiativ())
                        .map(Placering::getFormelStart)
                        .filter(start -> start.isBefore(nu))
                        .isPresent());
        int fra = poster.stream().anyMatch(post -> post.isIn(nu.getYear())) ? nu.getYear() : nu.getYear() + 1;
        List<Integer> years =
                IntStream.rangeClosed(fra, last(nu.getYear())).boxed().toList();
        return new Budgetoversigt(
                nu.getYear() + 1,
                prisniveau(strategi),
                summer.of(poster, years),
                summer.by(post -> Stream.of(Budgetkonto.of(post.kontering(), strategi)), poster, years),
                summer.by(post -> Stream.of(post.initiativ()), poster, years),
                summer.byCenter(poster, years),
                rammer(strategi, poster),
                strategi.initiativerAfterNummer().stream()
                        .filter(initiativ -> !isWithoutAmounts(initiativ))
                        .map(Initiativ::getNummer)
                        .filter(isPlaced.negate())
                        .toList());
    }

    private static List<Initiativudgift> poster(Strategi strategi, Handleplan plan) {
        return Finansiering.from(strategi.withHandleplan(plan)).udgifter().stream()
                .filter(post -> plan.placering(post.initiativ()).isPresent())
                .toList();
    }

    /** The last year that the next budget looks ahead to. */
    static int last(int year) {
        return year + 1 + OVERSLAGSAAR;
    }

    /** What of a frame a strategy uses that is carried out by its handleplan. */
    static Beloeb netto(Strategi strategi, Aarsramme ramme) {
        return strategi.getHandleplan()
                .map(plan -> netto(ramme, poster(strategi, plan)))
                .orElse(Beloeb.NUL);
    }

    private static OptionalInt prisniveau(Strategi strategi) {
        Stream<Integer> ofFrame = strategi.politik().getOekonomiskRamme().map(OekonomiskRamme::getPrisniveau).stream();
        Stream<Integer> ofAmounts = strategi.getInitiativer().stream()
                .flatMap(initiativ ->
                        Stream.<List<? extends Udgiftspost>>of(initiativ.getUdgifter(), initiativ.getUdgiftsprofil()))
                .flatMap(List::stream)
                .flatMap(post -> post.getPrisniveau().stream().boxed());
        return Stream.concat(ofFrame, ofAmounts).mapToInt(Integer::intValue).findFirst();
    }

    private static List<Rammeforbrug> rammer(Strategi strategi, List<Initiativudgift> poster) {
        return strategi
                .getPolitik()
                .flatMap(Prioriteringspolitik::getOekonomiskRamme)
                .map(OekonomiskRamme::getAarsrammer)
                .orElse(List.of())
                .stream()
                .sorted(Comparator.comparing(Aarsramme::getAar).thenComparing(Aarsramme::getArt))
                .map(ramme -> new Rammeforbrug(ramme, netto(ramme, poster)))
                .toList();
    }

    private static Beloeb netto(Aarsramme ramme, List<Initiativudgift> poster) {
        return poster.stream()
                .filter(post -> post.isIn(ramme.getAar()) && post.kontering().art() == ramme.getArt())
                .map(Initiativudgift::beloeb)
                .reduce(Beloeb.NUL, Beloeb::plus);
    }
}

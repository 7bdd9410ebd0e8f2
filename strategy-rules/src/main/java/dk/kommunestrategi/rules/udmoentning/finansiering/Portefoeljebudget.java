package dk.kommunestrategi.rules.udmoentning.finansiering;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.model.oekonomi.Aarsramme;
import dk.kommunestrategi.model.oekonomi.OekonomiskRamme;
import dk.kommunestrategi.model.value.Beloeb;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.threeten.extra.YearHalf;

/**
 * What next year's budget and the three overslagsår after it have to hold for several strategies together, where each is carried
 * out as its handleplan says. Immutable and thread-safe.
 *
 * @param budgetaar the year of the budget that is adopted next
 * @param prisniveau the year in whose prices amounts are stated; empty where none says so
 * @param aar the sums of the budget year and the overslagsår, behind the year before them if there is money in it
 * @param strategier the same by the code of the strategy, ascending
 * @param konti the same by committee, appropriation and kind, in their order; a committee stands with its name only,
 *     since each strategy has codes of its own
 * @param centre the same by the code of the centre that bears it, ascending; what is not shared out is in none
 * @param rammer the frames for all strategies, by year and kind
 */
public record Portefoeljebudget(
        int budgetaar,
        OptionalInt prisniveau,
        List<Aarssum> aar,
        List<Budgetlinje<String>> strategier,
        List<Budgetlinje<Budgetkonto>> konti,
        List<Budgetlinje<String>> centre,
        List<Rammeforbrug> rammer) {

    /**
     * An overview; the lists are copied.
     *
     * @param budgetaar the year of the budget that is adopted next
     * @param prisniveau the year in whose prices amounts are stated; empty where none says so
     * @param aar the sums of the budget year and the overslagsår, behind the year before them if there is money in it
     * @param strategier the same by the code of the strategy, ascending
     * @param konti the same by committee, appropriation and kind, in their order
     * @param centre the same by the code of the centre that bears it, ascending
     * @param rammer the frames for all strategies, by year and kind
     */
    public Portefoeljebudget {
        aar = List.copyOf(aar);
        strategier = List.copyOf(strategier);
        konti = List.copyOf(konti);
        centre = List.copyOf(centre);
        rammer = List.copyOf(rammer);
    }

    /**
     * {@return the overview of several handleplans; nothing where no initiative states an amount}
     *
     * @param strategier the strategies without errors, each with its code and the handleplan that it is carried out by
     * @param politik the policy that counts for all of them, with the frames
     * @param nu the half-year in which it is looked ahead: budgets up to that year are adopted, the next one is not
     */
    public static Optional<Portefoeljebudget> from(
            List<Strategi> strategier, Prioriteringspolitik politik, YearHalf nu) {
        SortedMap<String, Budgetoversigt> own = new TreeMap<>();
        for (Strategi strategi : strategier) {
            strategi.getHandleplan()
                    .flatMap(plan -> Budgetoversigt.from(strategi, plan, nu))
                    .ifPresent(budget -> own.put(strategi.getKode().orElseThrow(), budget));
        }
        return own.isEmpty() ? Optional.empty() : Optional.of(of(own, strategier, politik, nu));
    }

    private static Portefoeljebudget of(
            SortedMap<String, Budgetoversigt> own,
            List<Strategi> strategier,
            Prioriteringspolitik politik,
            YearHalf nu) {
        int first = own.values().stream()
                .flatMap(budget -> budget.aar().stream())
                .mapToInt(Aarssum::aar)
                .min()
                .orElseThrow();
        int[] years =
                IntStream.rangeClosed(first, Budgetoversigt.last(nu.getYear())).toArray();
        return new Portefoeljebudget(
                nu.getYear() + 1,
                own.values().stream()
                        .flatMapToInt(budget -> budget.prisniveau().stream())
                        .findFirst(),
                sums(own.values().stream().map(Budgetoversigt::aar).toList(), years),
                own.entrySet().stream()
                        .map(one -> new Budgetlinje<>(
                                one.getKey(), sums(List.of(one.getValue().aar()), years)))
                        .toList(),
                lines(konti(own), years),
                lines(own.values().stream().map(Budgetoversigt::centre), years),
                rammer(strategier, politik));
    }

    private static Stream<List<Budgetlinje<Budgetkonto>>> konti(SortedMap<String, Budgetoversigt> own) {
        return own.values().stream()
                .map(budget -> budget.konti().stream()
                        .map(line -> new Budgetlinje<>(line.emne().shared(), line.aar()))
                        .toList());
    }

    /** Adds up lines about the same thing, in its order. */
    private static <K extends Comparable<K>> List<Budgetlinje<K>> lines(Stream<List<Budgetlinje<K>>> own, int[] years) {
        SortedMap<K, List<List<Aarssum>>> byEmne = new TreeMap<>();
        own.flatMap(List::stream)
                .forEach(line -> byEmne.computeIfAbsent(line.emne(), emne -> new ArrayList<>())
                        .add(line.aar()));
        return byEmne.entrySet().stream()
                .map(one -> new Budgetlinje<>(one.getKey(), sums(one.getValue(), years)))
                .toList();
    }

    private static List<Aarssum> sums(List<List<Aarssum>> parts, int[] years) {
        return IntStream.of(years)
                .mapToObj(aar -> parts.stream()
                        .flatMap(List::stream)
                        .filter(sum -> sum.aar() == aar)
                        .reduce(Aarssum.none(aar), Aarssum::plus))
                .toList();
    }

    private static List<Rammeforbrug> rammer(List<Strategi> strategier, Prioriteringspolitik politik) {
        return politik.getOekonomiskRamme().map(OekonomiskRamme::getAarsrammer).orElse(List.of()).stream()
                .sorted(Comparator.comparing(Aarsramme::getAar).thenComparing(Aarsramme::getArt))
                .map(ramme -> new Rammeforbrug(
                        ramme,
                        strategier.stream()
                                .map(strategi -> Budgetoversigt.netto(strategi, ramme))
                                .reduce(Beloeb.NUL, Beloeb::plus)))
                .toList();
    }
}

package dk.kommunestrategi.rules.oracle;

import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.oekonomi.Aarsramme;
import dk.kommunestrategi.model.oekonomi.Udgift;
import dk.kommunestrategi.model.oekonomi.Udgiftsart;
import dk.kommunestrategi.model.oekonomi.Udgiftspost;
import dk.kommunestrategi.model.oekonomi.Udgiftsprofil;
import dk.kommunestrategi.model.value.Beloeb;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.threeten.extra.YearHalf;

/** What initiatives cost in a plan, year by year, in kroner: counted in the most plodding way there is. */
final class Money {

    private final RequestFacts facts;
    private final Set<Integer> years;

    Money(RequestFacts facts) {
        this.facts = facts;
        this.years = years();
    }

    static BigDecimal kroner(Beloeb beloeb) {
        return new BigDecimal(beloeb.toString());
    }

    static Beloeb beloeb(BigDecimal kroner) {
        return new Beloeb(kroner.movePointRight(2).longValueExact());
    }

    /** What all that is placed costs net in a year, of one kind of money. */
    BigDecimal in(int aar, Udgiftsart art, Map<Integer, YearHalf> plan) {
        return sum(aar, art, true, plan);
    }

    /** What is stated for a year of whatever kind, without what goes on from an earlier one. */
    BigDecimal stated(int aar, Map<Integer, YearHalf> plan) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Udgiftsart art : Udgiftsart.values()) {
            sum = sum.add(sum(aar, art, false, plan));
        }
        return sum;
    }

    private BigDecimal sum(int aar, Udgiftsart art, boolean withLasting, Map<Integer, YearHalf> plan) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Initiativ initiativ : facts.initiativer()) {
            YearHalf start = plan.get(initiativ.getNummer());
            if (start != null) {
                sum = sum.add(one(initiativ, start, aar, art, withLasting));
            }
        }
        return sum;
    }

    private BigDecimal one(Initiativ initiativ, YearHalf start, int aar, Udgiftsart art, boolean withLasting) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Udgift udgift : initiativ.getUdgifter()) {
            boolean isLast = initiativ.getUdgifter().stream()
                    .noneMatch(other -> other.getAar() > udgift.getAar()
                            && other.kontering().equals(udgift.kontering()));
            boolean goesOn = withLasting && udgift.isVarig() && isLast && udgift.getAar() < aar;
            if (isOf(udgift, art) && (udgift.getAar() == aar || goesOn)) {
                sum = sum.add(kroner(udgift.getBeloeb()));
            }
        }
        int first = start.getYear();
        if (start.getHalfValue() == 2 && facts.isCostly(initiativ)) {
            first++;
        }
        for (Udgiftsprofil profil : initiativ.getUdgiftsprofil()) {
            int k = aar - first;
            int last = profil.getBeloeb().size() - 1;
            if (withLasting && profil.isVarig() && k > last) {
                k = last;
            }
            if (isOf(profil, art) && k >= 0 && k <= last) {
                sum = sum.add(kroner(profil.getBeloeb().get(k)));
            }
        }
        return sum;
    }

    private static boolean isOf(Udgiftspost post, Udgiftsart art) {
        return post.getArt().orElse(Udgiftsart.DRIFT) == art;
    }

    /** Whether some start gives the initiative money in the frame. */
    boolean canCost(Initiativ initiativ, Aarsramme ramme) {
        return facts.halvaar().stream()
                .anyMatch(start -> one(initiativ, start, ramme.getAar(), ramme.getArt(), true)
                                .signum()
                        != 0);
    }

    /** Σ over the years, from that of the first half-year on, of (what is stated, in whole units, rounded half up)². */
    long merudgifterFordelt(Map<Integer, YearHalf> plan) {
        return years.stream()
                .map(aar -> units(aar, plan))
                .mapToLong(units -> units * units)
                .sum();
    }

    /** The years in which whole units of that differ between two plans, each in a line. */
    List<String> changes(Map<Integer, YearHalf> before, Map<Integer, YearHalf> after) {
        return years.stream()
                .filter(aar -> units(aar, before) != units(aar, after))
                .map(aar -> aar + " costs " + beloeb(stated(aar, before)) + " then " + beloeb(stated(aar, after)))
                .toList();
    }

    private Set<Integer> years() {
        TreeSet<Integer> years = new TreeSet<>();
        int longest = 0;
        for (Initiativ initiativ : facts.initiativer()) {
            initiativ.getUdgifter().forEach(udgift -> years.add(udgift.getAar()));
            for (Udgiftsprofil profil : initiativ.getUdgiftsprofil()) {
                longest = Math.max(longest, profil.getBeloeb().size());
            }
        }
        for (int aar = facts.fra().getYear(); aar <= facts.til().getYear() + longest + 1; aar++) {
            years.add(aar);
        }
        return years.tailSet(facts.fra().getYear());
    }

    private long units(int aar, Map<Integer, YearHalf> plan) {
        BigDecimal units =
                stated(aar, plan).divide(BigDecimal.valueOf(facts.politik().enhed()), 20, RoundingMode.FLOOR);
        return units.add(new BigDecimal("0.5")).setScale(0, RoundingMode.FLOOR).longValueExact();
    }
}

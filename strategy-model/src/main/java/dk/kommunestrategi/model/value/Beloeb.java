package dk.kommunestrategi.model.value;

import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.sprog.Tekst;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * An amount of money in Danish kroner, exact to the øre; savings are negative. Not a price level, and no currency but the
 * one. Immutable and thread-safe.
 *
 * @param oere the amount in øre
 */
public record Beloeb(long oere) implements Comparable<Beloeb>, Tekst {

    /** No money. */
    public static final Beloeb NUL = new Beloeb(0);

    /** What {@link #parse} reads: kroner of up to twelve digits and, after a point, two digits of øre. */
    public static final String REGEXP = "^-?[0-9]{1,12}(\\.[0-9]{2})?$";

    private static final int OERE_PR_KRONE = 100;
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /**
     * {@return an amount in whole kroner}
     *
     * @param kroner the whole kroner; a saving is negative
     * @throws ArithmeticException if it has more øre than a {@code long} can hold
     */
    public static Beloeb kroner(long kroner) {
        return new Beloeb(Math.multiplyExact(kroner, OERE_PR_KRONE));
    }

    /**
     * {@return the amount that a text such as {@code 1250000.50} states, or nothing when it states none}
     *
     * @param tekst what may be an amount as {@link #REGEXP} describes it
     */
    public static Optional<Beloeb> parse(String tekst) {
        if (!tekst.matches(REGEXP)) {
            return Optional.empty();
        }
        String withOere = tekst.indexOf('.') < 0 ? tekst + "00" : tekst.replace(".", "");
        return Optional.of(new Beloeb(Long.parseLong(withOere)));
    }

    /**
     * {@return the sum of both}
     *
     * @param other the amount to add
     * @throws ArithmeticException if it has more øre than a {@code long} can hold
     */
    public Beloeb plus(Beloeb other) {
        return new Beloeb(Math.addExact(oere, other.oere));
    }

    @Override
    public int compareTo(Beloeb other) {
        return Long.compare(oere, other.oere);
    }

    /**
     * Returns the amount as people write it, with øre where there are any: {@code 1.250.000 kr.} and {@code 1.250.000,50 kr.}
     * in Danish, {@code DKK 1,250,000} and {@code DKK 1,250,000.50} in English.
     */
    @Override
    public String text(Sprog sprog) {
        boolean danish = sprog == Sprog.DANSK;
        String kroner = String.format(sprog.getLocale(), "%,d", Math.abs(oere / OERE_PR_KRONE));
        String rest = oere % OERE_PR_KRONE == 0 ? "" : (danish ? "," : ".") + toDigits();
        String number = (oere < 0 ? "-" : "") + kroner + rest;
        return danish ? number + " kr." : "DKK " + number;
    }

    /**
     * {@return the amount in thousands of kroner, rounded half up, as budgets show it: {@code 1.250} in Danish}
     *
     * @param sprog the language of the number
     */
    public String tusinder(Sprog sprog) {
        BigDecimal tusinder = BigDecimal.valueOf(oere, 5);
        return String.format(
                sprog.getLocale(),
                "%,d",
                tusinder.add(HALF).setScale(0, RoundingMode.FLOOR).toBigInteger());
    }

    /** Returns the text that {@link #parse} reads, always with øre. */
    @Override
    public String toString() {
        return (oere < 0 ? "-" : "") + Math.abs(oere / OERE_PR_KRONE) + "." + toDigits();
    }

    private String toDigits() {
        long rest = Math.abs(oere % OERE_PR_KRONE);
        return (rest < 10 ? "0" : "") + rest;
    }
}

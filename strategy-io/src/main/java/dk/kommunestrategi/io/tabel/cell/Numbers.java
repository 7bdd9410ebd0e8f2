package dk.kommunestrategi.io.tabel.cell;

import dk.kommunestrategi.model.value.Beloeb;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as people and spreadsheets write them. */
public final class Numbers {

    private static final Pattern WHOLE = Pattern.compile("([0-9]{1,10})(?:[.,]0{1,2})?");
    private static final Pattern WHOLE_GROUPED = Pattern.compile("[0-9]{1,3}(?:[. ][0-9]{3})+");
    private static final Pattern GROUPED = Pattern.compile("-?[0-9]{1,3}(?:[. ][0-9]{3})+(?:,[0-9]{1,5})?");
    private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,12}(?:[.,][0-9]{1,5})?");

    /** The decimals that make a thousand kroner exact to the øre. */
    private static final int DECIMALS = 5;

    private Numbers() {}

    /** A whole number from 0 on, also with points between its thousands or with decimals that are nothing. */
    public static OptionalInt wholeNumber(String line) {
        boolean isGrouped = WHOLE_GROUPED.matcher(line).matches();
        Matcher whole = WHOLE.matcher(isGrouped ? line.replaceAll("[. ]", "") : line);
        if (!whole.matches() || Long.parseLong(whole.group(1)) > Integer.MAX_VALUE) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(whole.group(1)));
    }

    /**
     * An amount in thousands of kroner. In a text a point between groups of three digits is that of the thousands, as
     * people write it; in a number of a spreadsheet it begins the decimals.
     */
    public static Optional<Beloeb> tusindeKroner(String line, boolean isNumber) {
        String number = line.replace('\u2212', '-');
        boolean isGrouped = !isNumber && GROUPED.matcher(number).matches();
        String plain = isGrouped ? number.replace(".", "").replace(" ", "") : number;
        return PLAIN.matcher(plain).matches()
                ? Optional.of(new Beloeb(new BigDecimal(plain.replace(',', '.'))
                        .movePointRight(DECIMALS)
                        .longValueExact()))
                : Optional.empty();
    }

    /** Writes an amount in thousands of kroner, as {@link #tusindeKroner(String, boolean)} reads it. */
    public static String tusindeKroner(Beloeb beloeb) {
        BigDecimal tusinde = BigDecimal.valueOf(beloeb.oere(), DECIMALS).stripTrailingZeros();
        return tusinde.setScale(Math.max(0, tusinde.scale())).toPlainString().replace('.', ',');
    }
}

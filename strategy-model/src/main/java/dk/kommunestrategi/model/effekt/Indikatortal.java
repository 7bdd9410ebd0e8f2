package dk.kommunestrategi.model.effekt;

import dk.kommunestrategi.model.sprog.Sprog;
import java.math.BigDecimal;

/** How the numbers of an indicator are written. */
final class Indikatortal {

    private Indikatortal() {}

    /** The number with its decimals, and nothing else. */
    static String text(Indikator indikator, long vaerdi, Sprog sprog) {
        String plain = BigDecimal.valueOf(vaerdi, indikator.getDecimaler()).toPlainString();
        return sprog == Sprog.DANSK ? plain.replace('.', ',') : plain;
    }
}

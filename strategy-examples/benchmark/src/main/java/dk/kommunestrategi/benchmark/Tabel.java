package dk.kommunestrategi.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Prints a Markdown table, row by row, so that a long run shows how far it is. */
final class Tabel {

    Tabel(String... overskrifter) {
        System.out.println();
        row((Object[]) overskrifter);
        row(Arrays.stream(overskrifter).map(overskrift -> "---").toArray());
    }

    void row(Object... celler) {
        StringBuilder linje = new StringBuilder("|");
        for (Object celle : celler) {
            linje.append(' ').append(celle).append(" |");
        }
        System.out.println(linje);
    }

    /** Returns a time in seconds with three figures; "–" for one that was never reached. */
    static String sekunder(double sekunder) {
        if (Double.isInfinite(sekunder) || Double.isNaN(sekunder)) {
            return "–";
        }
        String format = sekunder < 0.1 ? "%.4f" : sekunder < 10 ? "%.2f" : "%.0f";
        return String.format(Locale.ROOT, format, sekunder);
    }

    /** Returns a number without decimals; "–" for one that was never reached. */
    static String helt(double tal) {
        return Double.isFinite(tal) ? Long.toString(Math.round(tal)) : "–";
    }

    static double median(List<Double> tal) {
        List<Double> sorteret = tal.stream().sorted().toList();
        int midte = sorteret.size() / 2;
        return sorteret.size() % 2 == 1 ? sorteret.get(midte) : (sorteret.get(midte - 1) + sorteret.get(midte)) / 2;
    }

    static double vaerste(List<Double> tal) {
        return tal.stream().mapToDouble(Double::doubleValue).max().orElse(Double.NaN);
    }
}

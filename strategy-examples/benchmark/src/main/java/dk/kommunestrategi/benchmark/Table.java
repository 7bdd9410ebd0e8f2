package dk.kommunestrategi.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Prints a Markdown table, row by row, so that a long run shows how far it is. */
final class Table {

    Table(String... overskrifter) {
        System.out.println();
        row((Object[]) overskrifter);
        row(Arrays.stream(overskrifter).map(overskrift -> "---").toArray());
    }

    void row(Object... cells) {
        StringBuilder line = new StringBuilder("|");
        for (Object cell : cells) {
            line.append(' ').append(cell).append(" |");
        }
        System.out.println(line);
    }

    /** Returns a time in seconds with three figures; "–" for one that was never reached. */
    static String seconds(double seconds) {
        if (Double.isInfinite(seconds) || Double.isNaN(seconds)) {
            return "–";
        }
        String format = seconds < 0.1 ? "%.4f" : seconds < 10 ? "%.2f" : "%.0f";
        return String.format(Locale.ROOT, format, seconds);
    }

    /** Returns a number without decimals; "–" for one that was never reached. */
    static String helt(double number) {
        return Double.isFinite(number) ? Long.toString(Math.round(number)) : "–";
    }

    static double median(List<Double> number) {
        List<Double> sorteret = number.stream().sorted().toList();
        int middle = sorteret.size() / 2;
        return sorteret.size() % 2 == 1 ? sorteret.get(middle) : (sorteret.get(middle - 1) + sorteret.get(middle)) / 2;
    }

    static double vaerste(List<Double> number) {
        return number.stream().mapToDouble(Double::doubleValue).max().orElse(Double.NaN);
    }
}

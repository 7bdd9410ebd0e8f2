package dk.kommunestrategi.benchmark.opgave;

import java.util.ArrayList;
import java.util.List;

/**
 * The size of a strategy, written "15x6x10".
 *
 * @param initiativer the number of initiatives
 * @param halvaar the number of half-years in the period
 * @param centre the number of centres
 */
public record Size(int initiativer, int halvaar, int centre) {

    private static final int CENTRE_I_KOLDING = 10;

    /** Reads "15x6x10", or "15x6" with as many centres as Kolding has. */
    public static Size parse(String text) {
        String[] parts = text.split("x");
        if (parts.length < 2 || parts.length > 3) {
            throw new IllegalArgumentException(text + " is no size. Write it like 30x6x10.");
        }
        return new Size(
                Integer.parseInt(parts[0]),
                Integer.parseInt(parts[1]),
                parts.length == 3 ? Integer.parseInt(parts[2]) : CENTRE_I_KOLDING);
    }

    /** Reads sizes that commas separate. */
    public static List<Size> parseAll(String text) {
        List<Size> sizes = new ArrayList<>();
        for (String del : text.split(",")) {
            sizes.add(parse(del));
        }
        return sizes;
    }

    @Override
    public String toString() {
        return initiativer + "x" + halvaar + "x" + centre;
    }
}

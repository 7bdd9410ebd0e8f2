package dk.kommunestrategi.benchmark;

import java.util.ArrayList;
import java.util.List;

/**
 * The size of a strategy, written "15x6x10".
 *
 * @param initiativer the number of initiatives
 * @param halvaar the number of half-years in the period
 * @param centre the number of centres
 */
record Stoerrelse(int initiativer, int halvaar, int centre) {

    private static final int CENTRE_I_KOLDING = 10;

    /** Reads "15x6x10", or "15x6" with as many centres as Kolding has. */
    static Stoerrelse parse(String text) {
        String[] dele = text.split("x");
        if (dele.length < 2 || dele.length > 3) {
            throw new IllegalArgumentException(text + " is no size. Write it like 30x6x10.");
        }
        return new Stoerrelse(
                Integer.parseInt(dele[0]),
                Integer.parseInt(dele[1]),
                dele.length == 3 ? Integer.parseInt(dele[2]) : CENTRE_I_KOLDING);
    }

    /** Reads sizes that commas separate. */
    static List<Stoerrelse> parseAll(String text) {
        List<Stoerrelse> stoerrelser = new ArrayList<>();
        for (String del : text.split(",")) {
            stoerrelser.add(parse(del));
        }
        return stoerrelser;
    }

    @Override
    public String toString() {
        return initiativer + "x" + halvaar + "x" + centre;
    }
}

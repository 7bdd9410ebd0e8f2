package dk.kommunestrategi.examples.command.view;

import org.threeten.extra.YearHalf;

/** Half-years as the heads of tables write them. */
final class Halvaarsnavn {

    private Halvaarsnavn() {}

    /** Returns for example {@code 2024-1}, as the catalogue's table does. */
    static String of(YearHalf halvaar) {
        return halvaar.getYear() + "-" + halvaar.getHalfValue();
    }
}

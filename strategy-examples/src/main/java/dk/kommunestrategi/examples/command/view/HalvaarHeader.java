package dk.kommunestrategi.examples.command.view;

import java.util.ArrayList;
import java.util.List;
import org.threeten.extra.YearHalf;

/** The head of a table with half-years across: the plans, the years of each, and the halves of each year. */
final class HalvaarHeader {

    private final List<ColumnTable.Group> plans = new ArrayList<>();
    private final List<ColumnTable.Group> aar = new ArrayList<>();
    private final List<String> halvaar = new ArrayList<>();

    /** Adds a plan's half-years, which follow each other, to the right of those added before. */
    void add(String plan, List<YearHalf> halfYears) {
        plans.add(new ColumnTable.Group(plan, halfYears.size()));
        int first = 0;
        for (int h = 0; h < halfYears.size(); h++) {
            halvaar.add(Integer.toString(halfYears.get(h).getHalfValue()));
            if (h + 1 == halfYears.size() || halfYears.get(h).getHalfValue() == 2) {
                aar.add(new ColumnTable.Group(Integer.toString(halfYears.get(h).getYear()), h + 1 - first));
                first = h + 1;
            }
        }
    }

    /** Begins a table with this head, the first column under its own heading. */
    void begin(ColumnTable table, String firstColumn) {
        table.addGroups(plans);
        table.addGroups(aar);
        List<String> header = new ArrayList<>(List.of(firstColumn));
        header.addAll(halvaar);
        table.addRow(header);
    }
}

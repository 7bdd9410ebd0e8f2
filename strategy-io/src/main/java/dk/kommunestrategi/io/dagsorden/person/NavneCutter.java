package dk.kommunestrategi.io.dagsorden.person;

import java.util.BitSet;
import java.util.regex.Pattern;

/** Cuts the names that are known out of a text, in whatever form they stand there. Everything else stays as it is. */
final class NavneCutter {

    /** What stands between the parts of one name; what stands between two persons, as a comma, is more. */
    private static final Pattern WITHIN = Pattern.compile("[ \\t\\p{Z}.\"'“”„»«’\\-]{0,4}");

    private static final int LONGEST_WITHIN = 4;

    private final NavneIndex index;

    NavneCutter(NavneIndex index) {
        this.index = index;
    }

    String cut(String text) {
        WordRow row = new WordRow(text);
        BitSet persons = row.persons();
        for (int k = 0; k < row.size(); k++) {
            if (index.isNavn(row, k)) {
                persons.set(k);
            }
            if (index.isPair(row, k) || index.isDivided(row, k)) {
                persons.set(k, k + 2);
            }
        }
        if (persons.isEmpty()) {
            return text;
        }
        extend(row);
        return cut(row);
    }

    /** Initials before and after a name belong to it, and so does what stands between two parts of it. */
    private void extend(WordRow row) {
        BitSet persons = row.persons();
        for (int k = row.size() - 2; k >= 0; k--) {
            boolean isFirst = isInitial(row, k) || (row.after(k).equals("-") && index.isPart(row.word(k)));
            if (persons.get(k + 1) && isFirst) {
                persons.set(k);
            }
        }
        for (int k = 0; k + 1 < row.size(); k++) {
            if (persons.get(k) && index.hasEnding(row, k)) {
                persons.set(k, k + 3);
            } else if (persons.get(k)) {
                extend(row, k);
            }
        }
    }

    private static boolean isInitial(WordRow row, int index) {
        return row.word(index).isInitial() && row.isJoined(index);
    }

    private static void extend(WordRow row, int index) {
        BitSet persons = row.persons();
        int next = index + 1;
        if (persons.get(next) || !row.isJoined(index)) {
            return;
        }
        if (row.word(next).isInitial()
                && row.after(index).isBlank()
                && row.after(next).startsWith(".")) {
            persons.set(next);
        } else if (next + 1 < row.size()
                && persons.get(next + 1)
                && row.isJoined(next)
                && (row.isMaybeNavn(next) || row.word(next).isInitial() || PersonTable.isBetween(row.word(next)))) {
            persons.set(next);
        }
    }

    private String cut(WordRow row) {
        StringBuilder without = new StringBuilder();
        int from = 0;
        int k = row.persons().nextSetBit(0);
        while (k >= 0) {
            int last = k;
            while (row.persons().get(last + 1) && isWithin(row.after(last))) {
                last++;
            }
            without.append(row.text(), from, row.word(k).start()).append(Udeladt.NAVN);
            if (index.isGenitive(row.word(last))) {
                without.append('s');
            }
            from = row.word(last).end();
            without.append("\n".repeat(lines(row, k, last)));
            k = row.persons().nextSetBit(last + 1);
        }
        return without.append(row.text(), from, row.text().length()).toString();
    }

    /** A name that a line divides leaves the line end. */
    private static int lines(WordRow row, int first, int last) {
        return (int) row.text()
                .substring(row.word(first).start(), row.word(last).end())
                .chars()
                .filter(symbol -> symbol == '\n')
                .count();
    }

    private static boolean isWithin(String between) {
        return between.length() <= LONGEST_WITHIN && WITHIN.matcher(between).matches();
    }
}

package dk.kommunestrategi.io.tabel.cell;

import dk.kommunestrategi.io.reading.text.CellText;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** How a table answers whether an initiative is easy to implement. */
public enum YesNo {
    /** Yes. */
    JA("Ja", "ja|j|yes|sand|true|1"),
    /** No. */
    NEJ("Nej", "nej|n|no|falsk|false|0");

    private final String word;
    private final Pattern form;

    YesNo(String word, String regexp) {
        this.word = word;
        this.form = Pattern.compile(regexp);
    }

    public static YesNo of(boolean yes) {
        return yes ? JA : NEJ;
    }

    /** How a table writes it. */
    public String word() {
        return word;
    }

    /** Returns what a cell answers, in words or by a cross; nothing where it says something else. */
    public static Optional<YesNo> parse(String cell) {
        String key = CellText.key(cell);
        return Arrays.stream(values())
                .filter(answer -> answer.form.matcher(key).matches())
                .findFirst()
                .or(() -> Optional.of(JA).filter(yes -> Mark.parse(cell).equals(Optional.of(Mark.KRYDS))));
    }
}

package dk.kommunestrategi.io.tabel;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.threeten.extra.YearHalf;

/** A way in which people write the handleplan table: the same facts in other words, at other places, in other files. */
final class Dialect {

    private static final int NIVEAUER = 4;
    private static final int FIRST_HALF = 7;

    private final Random random;
    private final char separator;
    private final Charset charset;
    private final int halvaarForm;
    private final String mark;
    private final String blank;
    private final int navnForm;
    private final int rowsAbove;
    private final List<Integer> order = new ArrayList<>();

    Dialect(Random random, int columns) {
        this.random = random;
        this.separator = ";\t,".charAt(random.nextInt(3));
        this.charset = List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"), StandardCharsets.UTF_16)
                .get(random.nextInt(3));
        this.halvaarForm = random.nextInt(9);
        this.mark = any("x", "X", "✓", "●", "1", "ja", "SAND");
        this.blank = any("", "", "-", "–", "0", "nej", "FALSK");
        this.navnForm = random.nextInt(4);
        this.rowsAbove = random.nextInt(3);
        IntStream.range(0, columns + random.nextInt(2)).forEach(column -> order.add(column < columns ? column : -1));
        Collections.shuffle(order.subList(0, FIRST_HALF), random);
        if (random.nextBoolean()) {
            order.add(0, -1);
        }
    }

    private String any(String... several) {
        return several[random.nextInt(several.length)];
    }

    /** The table in this dialect. */
    List<List<String>> write(List<List<String>> rows) {
        List<List<String>> written = new ArrayList<>();
        for (int k = 0; k < rowsAbove; k++) {
            written.add(List.of(k == 0 ? "Handleplan" : ""));
        }
        for (List<String> row : rows) {
            boolean isHeading = row == rows.get(0);
            written.add(order.stream()
                    .map(column -> column < 0
                            ? ""
                            : isHeading ? heading(column, row.get(column)) : cell(column, row.get(column)))
                    .toList());
        }
        return written;
    }

    /** How many rows stand above the headings. */
    int rowsAbove() {
        return rowsAbove;
    }

    private String heading(int column, String heading) {
        return column < FIRST_HALF ? heading : halvaar(YearHalf.parse(heading));
    }

    private String halvaar(YearHalf half) {
        int year = half.getYear();
        int number = half.getHalfValue();
        return switch (halvaarForm) {
            case 0 -> half.toString();
            case 1 -> "H" + number + " " + year;
            case 2 -> year + "H" + number;
            case 3 -> number + ". halvår " + year;
            case 4 -> (number == 1 ? "forår " : "Efterår ") + year;
            case 5 -> "01-" + (number == 1 ? "01" : "07") + "-" + year;
            case 6 -> year + "-" + number;
            case 7 -> (number == 1 ? "jan-" : "feb-") + year % 100;
            default -> number + "H" + year % 100;
        };
    }

    private String cell(int column, String cell) {
        return switch (column) {
            case 0 -> navn(cell);
            case 1 -> cell.equals("Ja") ? any("Ja", "ja", "x", "SAND", "1", "j") : any("Nej", "nej", "FALSK", "0", "n");
            case 2 -> samarbejde(cell);
            case 3 -> cell.replace("\n", any("\n", ", ", " og ", "; ", " & ", " "));
            case NIVEAUER -> niveauer(cell);
            case 5 -> any("", "Tema ") + cell.replace(",", any(",", ", ", " og ", " ", "/"));
            case 6 -> udgift(cell);
            default -> cell.isEmpty() ? blank : cell.equals("x") ? mark : any("(...)", "(…)", "( ... )");
        };
    }

    private String navn(String cell) {
        String nummer = cell.substring(0, cell.indexOf('.'));
        String navn = cell.substring(cell.indexOf(' ') + 1);
        return switch (navnForm) {
            case 0 -> cell;
            case 1 -> navn;
            case 2 -> nummer;
            default -> nummer + ") " + navn.toUpperCase(Locale.ROOT);
        };
    }

    private String samarbejde(String cell) {
        String several = "Kræver samarbejde med SSF\nKræver samarbejde med CF";
        return cell.equals(several)
                ? any(several, "Kræver samarbejde med SSF og CF", "Kræver samarbejde med SSF/CF", "SSF & CF", "SSF, CF")
                : cell.equals("Internt") ? any("Internt", "Intern", "internt") : cell;
    }

    private String niveauer(String cell) {
        List<String> levels = List.of(cell.split(" "));
        String between = any(" ", ",", "; ", " og ", "/");
        int form = random.nextInt(3);
        return levels.stream()
                .map(level -> switch (form) {
                    case 0 -> level;
                    case 1 -> level + " (" + List.of("lille", "mellem", "stor").get(Integer.parseInt(level) - 1) + ")";
                    default -> List.of("Lav", "Middel", "Høj").get(Integer.parseInt(level) - 1);
                })
                .collect(Collectors.joining(
                        form == 1 && between.equals(",") ? " " : form == 2 && between.equals(",") ? ", " : between));
    }

    private String udgift(String cell) {
        return switch (cell) {
            case "Lille" -> any("Lille", "lav", "1 (lille)");
            case "Mellem" -> any("Mellem", "middel", "Mellem (2)");
            default -> any("Stor", "høj", "STOR");
        };
    }

    /** The table as a file; what its character set does not have is written in UTF-8. */
    byte[] file(List<List<String>> written) {
        String text = written.stream()
                .map(row -> row.stream().map(this::quoted).collect(Collectors.joining(String.valueOf(separator))))
                .collect(Collectors.joining("\r\n"));
        boolean fits = charset.newEncoder().canEncode(text);
        return text.getBytes(fits ? charset : StandardCharsets.UTF_8);
    }

    private String quoted(String cell) {
        return cell.indexOf(separator) >= 0 || cell.indexOf('\n') >= 0 || cell.indexOf('"') >= 0
                ? "\"" + cell.replace("\"", "\"\"") + "\""
                : cell;
    }

    @Override
    public String toString() {
        return "Dialect " + separator + " " + charset + " " + halvaarForm + " " + mark + " " + blank + " " + order;
    }
}

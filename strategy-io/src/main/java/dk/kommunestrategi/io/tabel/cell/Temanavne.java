package dk.kommunestrategi.io.tabel.cell;

import dk.kommunestrategi.io.reading.text.CellText;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.initiativ.Tema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The themes of a strategy by what tables call them: by number, by name, or by both. */
public final class Temanavne {

    /** What Excel makes of "2,4" where a comma begins the decimals. */
    private static final Pattern DECIMAL = Pattern.compile("([1-9])\\.([1-9])");

    private static final Pattern PREFIX =
            Pattern.compile("^tema(?:er|erne)? (?:nr\\.? ?)?(?=[0-9])", Pattern.CASE_INSENSITIVE);
    private static final Pattern AND = Pattern.compile(" og | samt |[/&+]");
    private static final Pattern LIST = Pattern.compile("[\\n;/]|, ");

    private final Map<Integer, Tema> numre = new HashMap<>();
    private final Map<String, Tema> navne = new HashMap<>();

    public Temanavne(Strategi strategi) {
        for (Tema tema : strategi.getTemaer()) {
            numre.put(tema.getNummer(), tema);
            navne.putIfAbsent(CellText.key(tema.getNavn()), tema);
            navne.putIfAbsent(CellText.words(tema.getNavn()), tema);
        }
        navne.remove("");
    }

    /** Returns the theme that a heading names: by number and name, by a name that may begin with a number, or by number. */
    public Optional<Tema> find(String cell) {
        return stated(cell).flatMap(nummernavn -> Optional.ofNullable(numre.get(nummernavn.nummer())));
    }

    /** Returns the number of the theme that a cell names, and the name that it gives it; whatever it states of none. */
    public Optional<Nummernavn> stated(String cell) {
        return one(cell)
                .map(tema -> new Nummernavn(tema.getNummer(), tema.getNavn()))
                .or(() -> parse(cell));
    }

    /** Returns the number and the name of a theme, whether the word "tema" stands before them or not. */
    public static Optional<Nummernavn> parse(String cell) {
        return Nummernavn.parse(PREFIX.matcher(CellText.clean(cell)).replaceFirst(""));
    }

    /** As {@link #parse}, where there is a name, and the number is certainly none of its own words. */
    public static Optional<Nummernavn> parseNumbered(String cell) {
        String written = CellText.clean(cell);
        String withoutPrefix = PREFIX.matcher(written).replaceFirst("");
        return written.equals(withoutPrefix)
                ? Nummernavn.parseNumbered(written)
                : Nummernavn.parse(withoutPrefix)
                        .filter(one -> !CellText.words(one.navn()).isEmpty());
    }

    /** Returns the theme of exactly this name. */
    public Optional<Tema> named(String navn) {
        return Optional.ofNullable(navne.get(CellText.key(navn)))
                .or(() -> Optional.ofNullable(navne.get(CellText.words(navn))));
    }

    /** Whether a cell calls some theme by its name, or by its number with a name that may be another spelling. */
    public boolean isNamed(String cell) {
        Optional<Nummernavn> nummernavn = stated(cell).filter(one -> !one.navn().isEmpty());
        return nummernavn.isPresent()
                ? find(cell)
                                .filter(tema -> !nummernavn.get().isUenigWith(tema.getNavn())
                                        || nummernavn.get().isLike(tema.getNavn()))
                                .isPresent()
                        || named(nummernavn.get().navn()).isPresent()
                : named(cell).isPresent();
    }

    /** Whether a cell calls a theme by its name, with its number or without. */
    public boolean isNamed(Tema tema, String cell) {
        return one(cell).equals(Optional.of(tema));
    }

    /**
     * Returns the numbers of the themes that a cell lists, none of an empty one; nothing where it says something else. A number
     * that no theme has is returned too.
     */
    public Optional<List<Integer>> list(String cell) {
        if (Mark.isBlank(cell)) {
            return Optional.of(List.of());
        }
        Optional<List<Integer>> numbers = numbers(cell);
        return numbers.isPresent() ? numbers : navne(cell);
    }

    private Optional<List<Integer>> numbers(String cell) {
        String key =
                AND.matcher(PREFIX.matcher(CellText.key(cell)).replaceFirst("")).replaceAll(" ");
        Matcher decimal = DECIMAL.matcher(key);
        boolean oneDigit = numre.keySet().stream().allMatch(nummer -> nummer < 10);
        return WholeNumbers.list(oneDigit && decimal.matches() ? decimal.replaceFirst("$1,$2") : key);
    }

    private Optional<List<Integer>> navne(String cell) {
        Optional<Tema> only = one(cell);
        if (only.isPresent()) {
            return only.map(tema -> List.of(tema.getNummer()));
        }
        List<Integer> all = new ArrayList<>();
        for (String part : LIST.splitAsStream(cell).toList()) {
            Optional<Tema> tema = one(part);
            if (tema.isPresent()) {
                all.add(tema.get().getNummer());
            } else if (!CellText.clean(part).isEmpty()) {
                return Optional.empty();
            }
        }
        return Optional.of(all);
    }

    /** The theme that this text names, by a name or by a number with its name. */
    private Optional<Tema> one(String text) {
        Optional<Nummernavn> nummernavn = parse(text);
        boolean isNumber = nummernavn.filter(one -> one.navn().isEmpty()).isPresent();
        return nummernavn
                .flatMap(stated -> named(stated.navn()).filter(tema -> tema.getNummer() == stated.nummer()))
                .or(() -> isNumber ? Optional.empty() : named(text));
    }
}

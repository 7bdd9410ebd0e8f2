package dk.kommunestrategi.io.tabel.reading;

import dk.kommunestrategi.io.reading.text.CellText;
import dk.kommunestrategi.io.tabel.cell.Nummernavn;
import dk.kommunestrategi.io.tabel.file.TableRow;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.text.Listing;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/** Which initiative of a strategy a row of a table is about: by number, by name, or by both. */
final class InitiativIndex {

    /** What is longer is no name, but a text. */
    private static final int LONGEST = 10_000;

    /** So many rows tell which column is that of the initiatives. */
    private static final int ASKED = 100;

    private final List<Initiativ> initiativer;
    private final Map<Integer, Integer> numre = new HashMap<>();
    private final Map<String, Integer> navne = new HashMap<>();

    InitiativIndex(Strategi strategi) {
        initiativer = strategi.getInitiativer();
        for (int slot = 0; slot < initiativer.size(); slot++) {
            numre.put(initiativer.get(slot).getNummer(), slot);
            navne.putIfAbsent(CellText.key(initiativer.get(slot).getNavn()), slot);
        }
        for (int slot = 0; slot < initiativer.size(); slot++) {
            navne.putIfAbsent(CellText.words(initiativer.get(slot).getNavn()), slot);
        }
        navne.remove("");
    }

    /** How well a row names an initiative. */
    enum Agreement {
        /** It names one. */
        SURE,
        /** Its number is that of one, and its name may be another spelling of that one's. */
        LIKE,
        /** Its number and its name, or its two numbers, are not those of one initiative. */
        CONTRADICTION,
        /** It names none that there is. */
        NONE
    }

    /**
     * What a row names.
     *
     * @param agreement how well
     * @param slot the place of the initiative among the strategy's, counted from 0; that of the number where the name contradicts
     * @param nummer the number as written; empty where there is none
     * @param navn the name as written; empty where there is none
     */
    record Named(Agreement agreement, Optional<Integer> slot, Optional<Integer> nummer, String navn) {

        /** What it says, for a message. */
        String written() {
            return nummer.map(Object::toString).orElse(navn);
        }
    }

    /** Returns what a row names whose cell for the number, empty where there is none, and for the name say this. */
    Named find(String nummerCell, String navnCell) {
        if (navnCell.length() + nummerCell.length() > LONGEST) {
            return new Named(Agreement.NONE, Optional.empty(), Optional.empty(), CellText.clean(navnCell));
        }
        String whole = CellText.clean(navnCell);
        Optional<Integer> alone = number(nummerCell);
        Optional<Nummernavn> both = Nummernavn.parse(whole);
        Named byNumber = alone.map(nummer -> named(
                        nummer,
                        both.filter(one -> one.nummer() == nummer)
                                .map(Nummernavn::navn)
                                .orElse(whole)))
                .or(() -> both.map(one -> named(one.nummer(), one.navn())))
                .orElse(new Named(Agreement.NONE, Optional.empty(), Optional.empty(), whole));
        boolean isSure = byNumber.agreement() == Agreement.SURE;
        // A name may begin with a number.
        return isSure || alone.isPresent()
                ? byNumber
                : named(whole)
                        .map(slot -> new Named(Agreement.SURE, Optional.of(slot), Optional.empty(), whole))
                        .orElse(byNumber);
    }

    /** Whether a cell names an initiative by itself. */
    boolean isNamedBy(String cell) {
        Agreement agreement = find("", cell).agreement();
        return agreement == Agreement.SURE || agreement == Agreement.LIKE;
    }

    /** Returns the column, of those that may be it, in which most initiatives stand; the first of several. */
    OptionalInt column(List<TableRow> rows, IntPredicate mayBe) {
        Map<Integer, Long> named = rows.stream()
                .limit(ASKED)
                .flatMap(row -> row.filled()
                        .filter(mayBe)
                        .filter(column -> isNamedBy(row.cell(column)))
                        .boxed())
                .collect(Collectors.groupingBy(column -> column, TreeMap::new, Collectors.counting()));
        return named.entrySet().stream()
                .max(Map.Entry.<Integer, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(most -> OptionalInt.of(most.getKey()))
                .orElse(OptionalInt.empty());
    }

    private static Optional<Integer> number(String cell) {
        return Nummernavn.parse(cell).filter(one -> one.navn().isEmpty()).map(Nummernavn::nummer);
    }

    private Named named(int nummer, String navn) {
        Optional<Integer> slot = Optional.ofNullable(numre.get(nummer));
        Agreement agreement = slot.map(place -> agreement(place, navn)).orElse(Agreement.NONE);
        return new Named(agreement, slot, Optional.of(nummer), navn);
    }

    private Agreement agreement(int slot, String navn) {
        Nummernavn written = new Nummernavn(initiativer.get(slot).getNummer(), navn);
        String own = initiativer.get(slot).getNavn();
        if (!written.isUenigWith(own)) {
            return Agreement.SURE;
        }
        return named(navn).isEmpty() && written.isLike(own) ? Agreement.LIKE : Agreement.CONTRADICTION;
    }

    private Optional<Integer> named(String navn) {
        return Optional.ofNullable(navne.get(CellText.key(navn)))
                .or(() -> Optional.ofNullable(navne.get(CellText.words(navn))));
    }

    /** The numbers there are, for a message. */
    Listing known() {
        return Listing.of(new TreeSet<>(numre.keySet()), nummer -> nummer);
    }
}

package dk.kommunestrategi.io.arbejdsbog.form;

import dk.kommunestrategi.io.arbejdsbog.cell.SheetCell;
import dk.kommunestrategi.io.arbejdsbog.column.CellPair;
import dk.kommunestrategi.io.arbejdsbog.column.Navne;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Initiativejer;
import dk.kommunestrategi.model.initiativ.Temaangivelse;
import dk.kommunestrategi.model.initiativ.Temakilde;
import dk.kommunestrategi.model.initiativ.Varighedsinterval;
import dk.kommunestrategi.model.oekonomi.Udgift;
import dk.kommunestrategi.model.oekonomi.Udgiftsprofil;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An initiative while its row is read: it begins as the one that is known. Used for one row. */
public final class InitiativDraft {

    private final Optional<Initiativ> known;
    private final List<Integer> temaer;
    private final Initiativ.Builder builder = Initiativ.builder();
    private final VurderingDraft vurdering;
    private final Map<Integer, List<Udgift>> udgifter = new LinkedHashMap<>();
    private Optional<List<String>> hovedansvarlige = Optional.empty();
    private Optional<List<String>> medejere = Optional.empty();
    private final Map<Temakilde, SheetCell> angivelser = new EnumMap<>(Temakilde.class);
    private final CellPair<Integer, Integer> interval;

    /** A draft of what a row changes in an initiative, or of a new one, which belongs to these themes. */
    public InitiativDraft(int nummer, Optional<Initiativ> known, List<Integer> temaer, Navne navne) {
        this.known = known;
        this.temaer = temaer;
        builder.navn(StrategiDraft.STAND_IN);
        known.ifPresent(builder::from);
        builder.nummer(nummer).temaer(temaer);
        Optional<Varighedsinterval> before = known.flatMap(Initiativ::getVarighedsinterval);
        interval = new CellPair<>(
                StartForm.MINDST,
                before.map(Varighedsinterval::getMindst),
                StartForm.HOEJST,
                before.map(Varighedsinterval::getHoejst));
        vurdering = new VurderingDraft(navne, known.flatMap(Initiativ::getVurdering));
    }

    Initiativ.Builder builder() {
        return builder;
    }

    VurderingDraft vurdering() {
        return vurdering;
    }

    void hovedansvarlige(List<String> roller) {
        hovedansvarlige = Optional.of(roller);
    }

    void medejere(List<String> roller) {
        medejere = Optional.of(roller);
    }

    void angivelse(Temakilde kilde, SheetCell cell) {
        angivelser.put(kilde, cell);
    }

    void mindst(SheetCell cell) {
        interval.first(cell, cell.wholeNumber().stream().boxed().findFirst());
    }

    void hoejst(SheetCell cell) {
        interval.last(cell, cell.wholeNumber().stream().boxed().findFirst());
    }

    void udgifter(int aar, List<Udgiftslinje> linjer) {
        List<Udgift> before = knownUdgifter().getOrDefault(aar, List.of());
        udgifter.put(aar, kept(linjer, before, Udgiftslinje::of, linje -> linje.udgift(aar)));
    }

    void udgiftsprofil(List<Udgiftslinje> linjer) {
        List<Udgiftsprofil> before = known.map(Initiativ::getUdgiftsprofil).orElse(List.of());
        builder.udgiftsprofil(kept(linjer, before, Udgiftslinje::of, Udgiftslinje::profil));
    }

    /** What lines state: what they cannot hold of money stays where the rest is the same. */
    private static <T> List<T> kept(
            List<Udgiftslinje> linjer,
            List<T> before,
            Function<T, Udgiftslinje> held,
            Function<Udgiftslinje, T> stated) {
        List<T> left = new ArrayList<>(before);
        return linjer.stream()
                .map(linje -> left.stream()
                        .filter(one -> held.apply(one).equals(linje))
                        .findFirst()
                        .filter(left::remove)
                        .orElseGet(() -> stated.apply(linje)))
                .toList();
    }

    /** Returns the initiative. */
    public Initiativ build() {
        builder.vurdering(vurdering.read()).varighedsinterval(interval.read(Varighedsinterval::of));
        addUdgifter();
        addEjere();
        if (!angivelser.isEmpty()) {
            List<Temaangivelse> before = known.map(Initiativ::getTemaangivelser).orElse(List.of());
            List<Temaangivelse> now = angivelser();
            builder.temaangivelser(isSame(before, now) ? before : now);
        }
        return builder.build();
    }

    /** A year that has no column keeps what is known of it. */
    private void addUdgifter() {
        Map<Integer, List<Udgift>> now = knownUdgifter();
        now.putAll(udgifter);
        now.values().removeIf(List::isEmpty);
        if (!now.equals(knownUdgifter())) {
            builder.udgifter(now.values().stream().flatMap(List::stream).toList());
        }
    }

    private Map<Integer, List<Udgift>> knownUdgifter() {
        return known.map(Initiativ::getUdgifter).orElse(List.of()).stream()
                .collect(Collectors.groupingBy(Udgift::getAar, LinkedHashMap::new, Collectors.toList()));
    }

    /** Owners who stay keep their order. */
    private void addEjere() {
        List<String> hovedBefore = knownEjere(Initiativejer::isHovedansvar);
        List<String> medBefore = knownEjere(ejer -> !ejer.isHovedansvar());
        List<String> hoved = hovedansvarlige.orElse(hovedBefore);
        List<String> med = medejere.orElse(medBefore);
        if (!hoved.equals(hovedBefore) || !med.equals(medBefore)) {
            List<Initiativejer> ejere = new ArrayList<>();
            hoved.forEach(rolle -> ejere.add(ejer(rolle, true)));
            med.forEach(rolle -> ejere.add(ejer(rolle, false)));
            builder.ejere(ejere);
        }
    }

    /** What the workbook states apart from the matrix makes that a statement among others. */
    private List<Temaangivelse> angivelser() {
        List<Temaangivelse> stated = new ArrayList<>();
        angivelser.forEach((kilde, cell) -> {
            List<Integer> numre = cell.wholeNumbers();
            if (!numre.isEmpty()) {
                stated.add(angivelse(kilde, numre));
                cell.statesElement(stated.size());
            }
        });
        if (!stated.isEmpty()) {
            stated.add(0, angivelse(Temakilde.MATRIX, temaer));
        }
        return stated;
    }

    /** Whether two lists say the same in what a workbook states. */
    private static boolean isSame(List<Temaangivelse> some, List<Temaangivelse> others) {
        return Stream.of(Temakilde.TABEL, Temakilde.KORT)
                .allMatch(kilde -> stated(some, kilde).equals(stated(others, kilde)));
    }

    private static List<Integer> stated(List<Temaangivelse> angivelser, Temakilde kilde) {
        return angivelser.stream()
                .filter(angivelse -> angivelse.getKilde() == kilde)
                .map(Temaangivelse::getTemaer)
                .findFirst()
                .orElse(List.of());
    }

    private static Temaangivelse angivelse(Temakilde kilde, List<Integer> temaer) {
        return Temaangivelse.builder().kilde(kilde).temaer(temaer).build();
    }

    private List<String> knownEjere(Predicate<Initiativejer> which) {
        return known.stream()
                .flatMap(one -> one.getEjere().stream())
                .filter(which)
                .map(Initiativejer::getRolle)
                .toList();
    }

    private static Initiativejer ejer(String rolle, boolean hovedansvar) {
        return Initiativejer.builder().rolle(rolle).hovedansvar(hovedansvar).build();
    }
}

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
import dk.kommunestrategi.model.value.Beloeb;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** An initiative while its row is read: it begins as the one that is known. Used for one row. */
public final class InitiativDraft {

    private final Optional<Initiativ> known;
    private final List<Integer> temaer;
    private final Initiativ.Builder builder = Initiativ.builder();
    private final VurderingDraft vurdering;
    private final Map<Integer, Udgift> udgifter = new LinkedHashMap<>();
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
        known.ifPresent(one -> one.getUdgifter().stream()
                .filter(Udgiftsform::isHeld)
                .forEach(udgift -> udgifter.put(udgift.getAar(), udgift)));
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

    void udgift(int aar, SheetCell cell) {
        Optional<Udgift> before = Optional.ofNullable(udgifter.get(aar));
        Optional<Beloeb> beloeb = cell.tusindeKroner();
        if (beloeb.isEmpty()) {
            udgifter.remove(aar);
        } else if (!beloeb.equals(before.map(Udgift::getBeloeb))) {
            udgifter.put(aar, Udgift.builder().aar(aar).beloeb(beloeb.get()).build());
        }
    }

    /** What a line cannot hold of a profile stays where the rest is the same. */
    void udgiftsprofil(List<Udgiftsprofil> profiler) {
        List<Udgiftsprofil> before =
                new ArrayList<>(known.map(Initiativ::getUdgiftsprofil).orElse(List.of()));
        builder.udgiftsprofil(profiler.stream()
                .map(profil -> before.stream()
                        .filter(one -> Udgiftsform.held(one).equals(profil))
                        .findFirst()
                        .filter(before::remove)
                        .orElse(profil))
                .toList());
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

    /** What the columns of the years cannot hold stays where it is. */
    private void addUdgifter() {
        List<Udgift> all = new ArrayList<>();
        for (Udgift udgift : known.map(Initiativ::getUdgifter).orElse(List.of())) {
            Optional.ofNullable(Udgiftsform.isHeld(udgift) ? udgifter.remove(udgift.getAar()) : udgift)
                    .ifPresent(all::add);
        }
        all.addAll(udgifter.values());
        builder.udgifter(all);
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

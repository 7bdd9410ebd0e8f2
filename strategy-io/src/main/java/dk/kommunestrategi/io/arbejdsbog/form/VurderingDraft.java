package dk.kommunestrategi.io.arbejdsbog.form;

import dk.kommunestrategi.io.arbejdsbog.cell.Choices;
import dk.kommunestrategi.io.arbejdsbog.cell.SheetCell;
import dk.kommunestrategi.io.arbejdsbog.column.Navne;
import dk.kommunestrategi.model.initiativ.Samarbejde;
import dk.kommunestrategi.model.initiativ.Vurdering;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The assessment of an initiative while its row is read: whole or not there at all. Used for one row. */
final class VurderingDraft {

    /** What an assessment consists of. */
    enum Part {
        /** Whether it is easy to implement. */
        LET("Let implementerbart"),
        /** With whom it has to cooperate. */
        SAMARBEJDE("Intern eller ekstern"),
        /** What it draws on centres. */
        TRAEK("Træk på centre"),
        /** What it is estimated to cost. */
        UDGIFT("Udgiftsniveau"),
        /** What it means for the organisation; may be missing. */
        KONSEKVENSER("Organisatoriske konsekvenser");

        private final String heading;

        Part(String heading) {
            this.heading = heading;
        }

        String heading() {
            return heading;
        }
    }

    /** The parts without which there is no assessment. */
    private static final List<Part> NEEDED = List.of(Part.LET, Part.SAMARBEJDE, Part.TRAEK, Part.UDGIFT);

    private final Navne navne;
    private final Optional<Vurdering> known;
    private final Map<Part, SheetCell> cells = new EnumMap<>(Part.class);

    VurderingDraft(Navne navne, Optional<Vurdering> known) {
        this.navne = navne;
        this.known = known;
    }

    void put(Part part, SheetCell cell) {
        cells.put(part, cell);
    }

    /**
     * Returns the assessment: the one that is known, with what the sheet has columns for; none where all that it needs is
     * left empty, and none where it is broken.
     */
    Optional<Vurdering> read() {
        if (cells.isEmpty()) {
            return known;
        }
        boolean isEmpty = cells.values().stream().allMatch(SheetCell::isEmpty);
        if (isEmpty && (known.isEmpty() || cells.keySet().containsAll(NEEDED))) {
            return Optional.empty();
        }
        addMissing();
        Vurdering.Builder builder = Vurdering.builder();
        known.ifPresent(builder::from);
        // Each is asked, so that each tells what is wrong with it.
        List<Boolean> parts = List.of(let(builder), samarbejde(builder), traek(builder), udgift(builder));
        Optional.ofNullable(cells.get(Part.KONSEKVENSER))
                .ifPresent(cell -> builder.organisatoriskeKonsekvenser(cell.choice(Choices.KONSEKVENSER)));
        return !parts.contains(false) ? Optional.of(builder.build()) : Optional.empty();
    }

    /** Tells which parts are empty, and of a new assessment which have no column. */
    private void addMissing() {
        Optional<SheetCell> filled =
                cells.values().stream().filter(cell -> !cell.isEmpty()).findFirst();
        for (Part part : NEEDED) {
            SheetCell cell = cells.get(part);
            if (cell == null) {
                filled.filter(one -> known.isEmpty()).ifPresent(one -> one.add(Problemkode.MANGLER, part.heading()));
            } else if (part != Part.TRAEK) {
                cell.addMissing();
            }
        }
    }

    private boolean let(Vurdering.Builder builder) {
        SheetCell cell = cells.get(Part.LET);
        Optional<Boolean> let = cell == null ? Optional.empty() : cell.choice(Choices.YES_NO);
        let.ifPresent(builder::letImplementerbart);
        return let.isPresent() || (cell == null && known.isPresent());
    }

    private boolean udgift(Vurdering.Builder builder) {
        SheetCell cell = cells.get(Part.UDGIFT);
        if (cell == null) {
            return known.isPresent();
        }
        return cell.choice(Choices.UDGIFTSNIVEAU).map(builder::udgiftsniveau).isPresent();
    }

    private boolean samarbejde(Vurdering.Builder builder) {
        SheetCell cell = cells.get(Part.SAMARBEJDE);
        if (cell == null || cell.isEmpty()) {
            return cell == null && known.isPresent();
        }
        Optional<List<Samarbejde>> parter = Samarbejdsform.read(cell, navne);
        parter.ifPresent(builder::samarbejde);
        return parter.isPresent();
    }

    private boolean traek(Vurdering.Builder builder) {
        SheetCell cell = cells.get(Part.TRAEK);
        return cell == null ? known.isPresent() : Traekform.read(cell, navne, builder);
    }
}

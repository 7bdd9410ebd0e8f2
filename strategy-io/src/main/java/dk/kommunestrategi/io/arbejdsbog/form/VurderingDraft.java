package dk.kommunestrategi.io.arbejdsbog.form;

import dk.kommunestrategi.io.arbejdsbog.cell.Choices;
import dk.kommunestrategi.io.arbejdsbog.cell.SheetCell;
import dk.kommunestrategi.model.initiativ.Samarbejde;
import dk.kommunestrategi.model.initiativ.Vurdering;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The assessment of an initiative while its row is read: whole or not there at all. Used for one row.
 */
final class VurderingDraft {

    /** What an assessment consists of. */
    enum Part {
        /** Whether it is easy to implement. */
        LET,
        /** With whom it has to cooperate. */
        SAMARBEJDE,
        /** What it draws on centres. */
        TRAEK,
        /** What it is estimated to cost. */
        UDGIFT,
        /** What it means for the organisation; may be missing. */
        KONSEKVENSER
    }

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

    /** Returns the assessment; the one that is known where the sheet has no columns for it, none where it is broken. */
    Optional<Vurdering> read() {
        if (cells.isEmpty()) {
            return known;
        }
        if (cells.values().stream().allMatch(SheetCell::isEmpty)) {
            return Optional.empty();
        }
        List.of(Part.LET, Part.SAMARBEJDE, Part.UDGIFT)
                .forEach(part -> Optional.ofNullable(cells.get(part)).ifPresent(SheetCell::addMissing));
        Vurdering.Builder builder = Vurdering.builder();
        known.ifPresent(builder::from);
        // Each is asked, so that each tells what is wrong with it.
        List<Boolean> parts = List.of(let(builder), samarbejde(builder), traek(builder), udgift(builder));
        Optional.ofNullable(cells.get(Part.KONSEKVENSER))
                .ifPresent(cell -> builder.organisatoriskeKonsekvenser(cell.choice(Choices.KONSEKVENSER)));
        return !parts.contains(false) ? Optional.of(builder.build()) : Optional.empty();
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
            return cell == null;
        }
        Optional<List<Samarbejde>> parter = Samarbejdsform.read(cell, navne);
        parter.ifPresent(builder::samarbejde);
        return parter.isPresent();
    }

    private boolean traek(Vurdering.Builder builder) {
        SheetCell cell = cells.get(Part.TRAEK);
        return cell == null || Traekform.read(cell, navne, builder);
    }
}

package dk.kommunestrategi.io.arbejdsbog.form;

import dk.kommunestrategi.io.arbejdsbog.cell.SheetCell;
import dk.kommunestrategi.io.arbejdsbog.column.CellPair;
import dk.kommunestrategi.io.arbejdsbog.column.LineForms;
import dk.kommunestrategi.model.handleplan.Budgetbetingelse;
import dk.kommunestrategi.model.handleplan.Budgetregel;
import dk.kommunestrategi.model.handleplan.Kriterievalg;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.model.handleplan.Varighedsskoen;
import dk.kommunestrategi.model.handleplan.Varighedssyn;
import dk.kommunestrategi.model.initiativ.Tidshorisont;
import dk.kommunestrategi.model.initiativ.Udgiftsniveau;
import dk.kommunestrategi.model.oekonomi.Aarsramme;
import dk.kommunestrategi.model.oekonomi.OekonomiskRamme;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A policy while its sheet is read: it begins as the one that is known. What an empty cell leaves open is as by default, and
 * where all are empty there is no policy. Used for one reading.
 */
public final class PolitikDraft {

    private final Optional<Prioriteringspolitik> known;
    private final Prioriteringspolitik.Builder builder = Prioriteringspolitik.builder();
    private final Map<Tidshorisont, Varighedsskoen> tidshorisonter = new EnumMap<>(Tidshorisont.class);
    private final CellPair<List<Aarsramme>, Integer> ramme;
    private Budgetregel budgetregel;
    private int lines;
    private boolean isStated;

    /** A draft of what a workbook changes in a policy. */
    public PolitikDraft(Optional<Prioriteringspolitik> known) {
        this.known = known;
        Prioriteringspolitik before = known.orElse(Prioriteringspolitik.STANDARD);
        builder.from(before);
        tidshorisonter.putAll(before.getTidshorisonter());
        budgetregel = before.getBudgetregel();
        ramme = new CellPair<>(
                PolitikForm.RAMMER,
                before.getOekonomiskRamme().map(OekonomiskRamme::getAarsrammer),
                PolitikForm.PRISNIVEAU,
                before.getOekonomiskRamme().map(OekonomiskRamme::getPrisniveau));
    }

    Prioriteringspolitik.Builder builder() {
        return builder;
    }

    void read(SheetCell cell) {
        lines++;
        isStated |= !cell.isEmpty();
    }

    void kriterier(Optional<List<Kriterievalg>> kriterier) {
        builder.kriterier(
                kriterier.filter(some -> !some.isEmpty()).orElseGet(Prioriteringspolitik.STANDARD::getKriterier));
    }

    void taerskel(Optional<Udgiftsniveau> taerskel) {
        budgetregel = Budgetregel.builder()
                .from(budgetregel)
                .taerskel(taerskel.orElseGet(Prioriteringspolitik.STANDARD.getBudgetregel()::getTaerskel))
                .build();
    }

    void betingelse(Optional<Budgetbetingelse> betingelse) {
        budgetregel = Budgetregel.builder()
                .from(budgetregel)
                .betingelse(betingelse.orElseGet(Prioriteringspolitik.STANDARD.getBudgetregel()::getBetingelse))
                .build();
    }

    void varighedssyn(Optional<Varighedssyn> varighedssyn) {
        builder.varighedssyn(varighedssyn.orElse(Prioriteringspolitik.STANDARD.getVarighedssyn()));
    }

    void skoen(Tidshorisont ord, Optional<Varighedsskoen> skoen) {
        tidshorisonter.remove(ord);
        skoen.ifPresent(one -> tidshorisonter.put(ord, one));
    }

    void rammer(SheetCell cell) {
        ramme.first(
                cell,
                cell.eachLine(line -> LineForms.AARSRAMME.read(line, cell)).filter(some -> !some.isEmpty()));
    }

    void prisniveau(SheetCell cell) {
        ramme.last(cell, cell.wholeNumber().stream().boxed().findFirst());
    }

    /** Returns the policy, if there is any. */
    public Optional<Prioriteringspolitik> build() {
        boolean isKept = known.isPresent() && lines < PolitikForm.LINES.size();
        if (!isStated && !isKept) {
            return Optional.empty();
        }
        return Optional.of(builder.budgetregel(budgetregel)
                .tidshorisonter(tidshorisonter)
                .oekonomiskRamme(ramme.read((rammer, prisniveau) -> OekonomiskRamme.builder()
                        .aarsrammer(rammer)
                        .prisniveau(prisniveau)
                        .build()))
                .build());
    }
}

package dk.kommunestrategi.io.arbejdsbog.form;

import dk.kommunestrategi.io.arbejdsbog.cell.Choices;
import dk.kommunestrategi.io.arbejdsbog.column.Column;
import dk.kommunestrategi.io.arbejdsbog.column.Heading;
import dk.kommunestrategi.io.arbejdsbog.column.LineForms;
import dk.kommunestrategi.io.arbejdsbog.column.Navne;
import dk.kommunestrategi.io.arbejdsbog.form.VurderingDraft.Part;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Vurdering;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The columns of an initiative's assessment, and of what it draws on centres afterwards. */
final class VurderingForm {

    private final List<Column<Initiativ, InitiativDraft>> columns = new ArrayList<>();

    private VurderingForm() {}

    static List<Column<Initiativ, InitiativDraft>> columns(Navne navne) {
        VurderingForm form = new VurderingForm();
        form.addVurdering(navne);
        return List.copyOf(form.columns);
    }

    private void addVurdering(Navne navne) {
        addPart(
                Part.LET,
                "letImplementerbart",
                Heading.of(Part.LET.heading(), "Ja, hvis det er let at implementere og giver hurtig effekt.", 16)
                        .withChoices(Choices.YES_NO.words()),
                vurdering -> Choices.YES_NO.word(vurdering.isLetImplementerbart()));
        addPart(
                Part.SAMARBEJDE,
                "samarbejde",
                Heading.of(
                        Part.SAMARBEJDE.heading(),
                        "Skriv Internt, eller skriv en linje for hver part: Kræver samarbejde med SSF",
                        32),
                vurdering -> Samarbejdsform.write(vurdering.getSamarbejde(), navne));
        addPart(
                Part.TRAEK,
                "ressourcetraek",
                Heading.of(
                        Part.TRAEK.heading(),
                        "Niveauet for hvert center på en linje for sig: Voksenrådgivningen: 2. Eller for dem alle: Alle centre: 1",
                        32),
                vurdering -> Traekform.write(vurdering, navne));
        columns.add(Column.each(
                Heading.of(
                        "Driftstræk",
                        "Det, driften trækker, når udviklingen er slut, en linje for hvert center: Voksenrådgivningen: 1. Eller kun for en tid:"
                                + " Voksenrådgivningen: 1 i 4 halvår",
                        32),
                "driftstraek",
                Initiativ::getDriftstraek,
                LineForms.driftstraek(navne),
                (draft, traek) -> draft.builder().driftstraek(traek)));
        addPart(
                Part.UDGIFT,
                "udgiftsniveau",
                Heading.of(Part.UDGIFT.heading(), "Det skønnede niveau.", 16)
                        .withChoices(Choices.UDGIFTSNIVEAU.words()),
                vurdering -> Choices.UDGIFTSNIVEAU.word(vurdering.getUdgiftsniveau()));
        addPart(
                Part.KONSEKVENSER,
                "organisatoriskeKonsekvenser",
                Heading.of(
                                Part.KONSEKVENSER.heading(),
                                "Om initiativet betyder meget for hele organisationen. Lad cellen være tom, hvis det ikke er oplyst.",
                                18)
                        .withChoices(Choices.KONSEKVENSER.words()),
                vurdering -> vurdering
                        .getOrganisatoriskeKonsekvenser()
                        .map(Choices.KONSEKVENSER::word)
                        .orElse(""));
    }

    private void addPart(Part part, String property, Heading heading, Function<Vurdering, String> writer) {
        columns.add(new Column<>(
                heading,
                "vurdering/" + property,
                initiativ -> initiativ.getVurdering().map(writer).orElse(""),
                (cell, draft) -> draft.vurdering().put(part, cell)));
    }
}

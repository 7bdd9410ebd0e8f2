package dk.kommunestrategi.io.arbejdsbog.form;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.arbejdsbog.cell.CellPlace;
import dk.kommunestrategi.io.arbejdsbog.cell.SheetCell;
import dk.kommunestrategi.io.arbejdsbog.cell.SheetFindings;
import dk.kommunestrategi.io.arbejdsbog.column.Navne;
import dk.kommunestrategi.io.arbejdsbog.form.VurderingDraft.Part;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.initiativ.OrganisatoriskeKonsekvenser;
import dk.kommunestrategi.model.initiativ.Ressourcetraek;
import dk.kommunestrategi.model.initiativ.Udgiftsniveau;
import dk.kommunestrategi.model.initiativ.Vurdering;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.organisation.Kommune;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An assessment is there as a whole: what it needs is stated, or known already. */
class VurderingDraftTest {

    private static final Navne NAVNE = Navne.of(Strategi.builder()
            .navn("S")
            .kommune(Kommune.builder().kode("0999").navn("K").build())
            .addCentre(Center.builder().kode("c").navn("Centeret").build())
            .build());

    private static final Vurdering KNOWN = Vurdering.builder()
            .letImplementerbart(true)
            .addRessourcetraek(Ressourcetraek.builder().center("c").niveau(2).build())
            .udgiftsniveau(Udgiftsniveau.STOR)
            .organisatoriskeKonsekvenser(OrganisatoriskeKonsekvenser.VAESENTLIGE)
            .build();

    private final SheetFindings findings = new SheetFindings();
    private final VurderingDraft known = new VurderingDraft(NAVNE, Optional.of(KNOWN));
    private final VurderingDraft draft = new VurderingDraft(NAVNE, Optional.empty());

    @Test
    void withoutColumnsItStaysAsItIs() {
        assertThat(known.read()).contains(KNOWN);
        assertThat(draft.read()).isEmpty();
    }

    @Test
    void aNewOneHasAllThatItNeeds() {
        draft.put(Part.LET, cell("nej"));
        draft.put(Part.SAMARBEJDE, cell("Internt"));
        draft.put(Part.TRAEK, cell("Centeret: 1"));
        draft.put(Part.UDGIFT, cell("lille"));

        assertThat(draft.read())
                .contains(Vurdering.builder()
                        .letImplementerbart(false)
                        .addRessourcetraek(
                                Ressourcetraek.builder().center("c").niveau(1).build())
                        .udgiftsniveau(Udgiftsniveau.LILLE)
                        .build());
        assertThat(told()).isEmpty();
    }

    @Test
    void aColumnChangesItsPartOnly() {
        known.put(Part.UDGIFT, cell("lille"));

        assertThat(known.read())
                .contains(Vurdering.builder()
                        .from(KNOWN)
                        .udgiftsniveau(Udgiftsniveau.LILLE)
                        .build());
        assertThat(told()).isEmpty();
    }

    @Test
    void ofANewOneTheColumnsThatAreMissingAreTold() {
        draft.put(Part.LET, cell("ja"));

        assertThat(draft.read()).isEmpty();
        assertThat(told())
                .containsExactly(
                        "MANGLER [Intern eller ekstern]", "MANGLER [Træk på centre]", "MANGLER [Udgiftsniveau]");
    }

    @Test
    void aCellThatIsEmptyBesideOthersIsTold() {
        draft.put(Part.LET, cell(""));
        draft.put(Part.SAMARBEJDE, cell(""));
        draft.put(Part.TRAEK, cell(""));
        draft.put(Part.UDGIFT, cell("lille"));

        assertThat(draft.read()).isEmpty();
        assertThat(told()).containsExactly("MANGLER [Overskrift]", "MANGLER [Overskrift]");
    }

    @Test
    void whereAllIsEmptyNothingIsTold() {
        draft.put(Part.LET, cell(""));
        draft.put(Part.UDGIFT, cell(""));

        assertThat(draft.read()).isEmpty();
        assertThat(told()).isEmpty();
    }

    /** Each part is asked, so that each tells what is wrong with it. */
    @Test
    void whateverIsNotUnderstoodIsToldAtOnce() {
        known.put(Part.LET, cell("måske"));
        known.put(Part.TRAEK, cell("Byen: 1"));
        known.put(Part.UDGIFT, cell("enorm"));

        assertThat(known.read()).isEmpty();
        assertThat(told()).hasSize(3);
    }

    @Test
    void anAssessmentOfWhichAColumnIsBrokenIsNone() {
        known.put(Part.LET, cell("måske"));

        assertThat(known.read()).isEmpty();
    }

    @Test
    void whoItCooperatesWithIsRead() {
        known.put(Part.SAMARBEJDE, cell("Kræver samarbejde med lodsejere"));

        assertThat(known.read().orElseThrow().getSamarbejde())
                .extracting(one -> one.getPart().orElse(""))
                .containsExactly("lodsejere");
    }

    /** Of a known one, too, a cell that is there and says nothing of its part leaves none. */
    @Test
    void anAssessmentOfWhichAnyColumnIsEmptyIsNone() {
        known.put(Part.LET, cell("ja"));
        known.put(Part.SAMARBEJDE, cell(""));

        assertThat(known.read()).isEmpty();
        assertThat(told()).containsExactly("MANGLER [Overskrift]");
    }

    @Test
    void anAssessmentOfWhichTheLevelIsUnknownIsNone() {
        known.put(Part.UDGIFT, cell("enorm"));

        assertThat(known.read()).isEmpty();
    }

    private List<String> told() {
        return findings.all().stream()
                .map(problem -> problem.getCode() + " " + problem.getArguments())
                .toList();
    }

    private SheetCell cell(String text) {
        return new SheetCell(
                findings, new CellPlace("Initiativer", 3, 1), "Overskrift", new SheetCell.Content(text, false), "");
    }
}

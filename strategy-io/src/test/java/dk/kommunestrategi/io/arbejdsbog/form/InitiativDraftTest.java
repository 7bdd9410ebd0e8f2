package dk.kommunestrategi.io.arbejdsbog.form;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.arbejdsbog.cell.CellPlace;
import dk.kommunestrategi.io.arbejdsbog.cell.SheetCell;
import dk.kommunestrategi.io.arbejdsbog.cell.SheetFindings;
import dk.kommunestrategi.io.arbejdsbog.column.Navne;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Initiativejer;
import dk.kommunestrategi.model.initiativ.Temaangivelse;
import dk.kommunestrategi.model.initiativ.Temakilde;
import dk.kommunestrategi.model.oekonomi.Centerandel;
import dk.kommunestrategi.model.oekonomi.Udgift;
import dk.kommunestrategi.model.organisation.Kommune;
import dk.kommunestrategi.model.value.Beloeb;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a row changes in an initiative, and what stays though the row does not say it. */
class InitiativDraftTest {

    private static final Navne NAVNE = Navne.of(Strategi.builder()
            .navn("S")
            .kommune(Kommune.builder().kode("0999").navn("K").build())
            .build());

    /** Money of 2026 is shared between centres, which no cell can say. */
    private static final Udgift OF_2026 = udgift(2026, 100)
            .addFordeling(Centerandel.builder().center("a").andel(1).build())
            .build();

    private static final Udgift OF_2027 = udgift(2027, 200).build();

    private static final Initiativ KNOWN = Initiativ.builder()
            .nummer(1)
            .navn("I")
            .addTemaer(1)
            .addEjere(ejer("a", false), ejer("b", true))
            .addTemaangivelser(angivelse(Temakilde.TABEL, 2, 1), angivelse(Temakilde.MATRIX, 1))
            .addUdgifter(OF_2027, OF_2026)
            .build();

    private final SheetFindings findings = new SheetFindings();
    private final InitiativDraft draft = new InitiativDraft(1, Optional.of(KNOWN), List.of(1), NAVNE);

    @Test
    void aRowThatSaysNothingChangesNothing() {
        assertThat(draft.build()).isEqualTo(KNOWN);
    }

    @Test
    void theSameMoneyKeepsWhatNoCellSaysOfIt() {
        draft.udgifter(2026, List.of(Udgiftslinje.of(OF_2026)));

        assertThat(draft.build().getUdgifter()).containsExactly(OF_2027, OF_2026);
    }

    @Test
    void otherMoneyTakesThePlaceOfThatOfItsYearOnly() {
        draft.udgifter(2026, List.of(Udgiftslinje.of(udgift(2026, 300).build())));

        assertThat(draft.build().getUdgifter())
                .containsExactly(OF_2027, udgift(2026, 300).build());
    }

    /** One of them is the known one; the other is new. */
    @Test
    void whatStandsTwiceIsKnownOnce() {
        draft.udgifter(2026, List.of(Udgiftslinje.of(OF_2026), Udgiftslinje.of(OF_2026)));

        assertThat(draft.build().getUdgifter())
                .containsExactly(OF_2027, OF_2026, udgift(2026, 100).build());
    }

    @Test
    void anEmptyYearHasNoMoney() {
        draft.udgifter(2026, List.of());

        assertThat(draft.build().getUdgifter()).containsExactly(OF_2027);
    }

    @Test
    void ownersWhoStayKeepTheirOrder() {
        draft.hovedansvarlige(List.of("b"));
        draft.medejere(List.of("a"));

        assertThat(draft.build().getEjere()).containsExactly(ejer("a", false), ejer("b", true));
    }

    @Test
    void whoHasNoColumnStaysBesideWhoIsNew() {
        draft.hovedansvarlige(List.of("c"));

        assertThat(draft.build().getEjere()).containsExactly(ejer("c", true), ejer("a", false));
    }

    @Test
    void othersComeAfterTheLead() {
        draft.medejere(List.of("d", "e"));

        assertThat(draft.build().getEjere()).containsExactly(ejer("b", true), ejer("d", false), ejer("e", false));
    }

    /** The matrix is named first, since another place says something too. */
    @Test
    void whatAnotherPlaceSaysOfThemesIsAStatementBesideTheMatrix() {
        draft.angivelse(Temakilde.KORT, cell("3"));

        assertThat(draft.build().getTemaangivelser())
                .containsExactly(angivelse(Temakilde.MATRIX, 1), angivelse(Temakilde.KORT, 3));
    }

    @Test
    void theSameStatementsStayAsTheyWere() {
        draft.angivelse(Temakilde.TABEL, cell("2, 1"));
        draft.angivelse(Temakilde.KORT, cell(""));

        assertThat(draft.build().getTemaangivelser()).isEqualTo(KNOWN.getTemaangivelser());
    }

    @Test
    void anEmptyCellTakesAStatementAway() {
        draft.angivelse(Temakilde.TABEL, cell(""));

        assertThat(draft.build().getTemaangivelser()).isEmpty();
    }

    private SheetCell cell(String text) {
        return new SheetCell(
                findings,
                new CellPlace("Initiativer", 3, 1),
                "Temaer",
                new SheetCell.Content(text, false),
                "/initiativer/0/temaangivelser");
    }

    private static Udgift.Builder udgift(int aar, int kroner) {
        return Udgift.builder().aar(aar).beloeb(Beloeb.parse(kroner + ".00").orElseThrow());
    }

    private static Initiativejer ejer(String rolle, boolean hovedansvar) {
        return Initiativejer.builder().rolle(rolle).hovedansvar(hovedansvar).build();
    }

    private static Temaangivelse angivelse(Temakilde kilde, int... temaer) {
        return Temaangivelse.builder().kilde(kilde).addTemaer(temaer).build();
    }
}

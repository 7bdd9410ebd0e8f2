package dk.kommunestrategi.rules.planopgave;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.handleplan.Varighed;
import dk.kommunestrategi.model.handleplan.Varighedsgrund;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.organisation.Rolleart;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.model.styring.Beslutningsart;
import dk.kommunestrategi.rules.planlaegning.OpgaveVariants;
import dk.kommunestrategi.rules.udmoentning.styring.Styringseksempel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threeten.extra.YearHalf;

/** What decisions tell of how long an initiative takes counts for more than what is stated or assumed. */
class VarighederTest {

    private static final String UDEN = "-";

    @ParameterizedTest
    @CsvSource({
        // start, end, revised from, stated; expected, shortest, longest, ground
        "-, -, 2027-H1, -, 1, 1, 10, IKKE_OPLYST",
        "-, -, 2027-H1, 2, 2, 2, 2, OPLYST",
        // Still under development: it takes longer than until the revision.
        "2026-H1, -, -, -, 1, 1, 10, IKKE_OPLYST",
        "2026-H1, -, 2026-H1, -, 1, 1, 10, IKKE_OPLYST",
        "2026-H1, -, 2026-H2, -, 2, 2, 10, IKKE_OPLYST",
        "2026-H2, -, 2028-H1, -, 4, 4, 10, IKKE_OPLYST",
        "2026-H1, -, 2031-H2, -, 12, 12, 12, IKKE_OPLYST",
        "2026-H1, -, 2026-H2, 2, 2, 2, 2, OPLYST",
        "2026-H1, -, 2027-H1, 2, 3, 3, 3, OPLYST",
        "2027-H2, -, 2027-H1, 2, 2, 2, 2, OPLYST",
        // Its development has ended: it took that long, whenever the handleplan is revised and whatever was stated.
        "2026-H1, 2026-H1, -, -, 1, 1, 1, OPLYST",
        "2026-H2, 2027-H1, 2030-H1, -, 2, 2, 2, OPLYST",
        "2026-H1, 2027-H2, 2027-H1, 2, 4, 4, 4, OPLYST",
        "2026-H1, 2026-H1, 2027-H1, 3, 1, 1, 1, OPLYST",
        "0001-H1, 2026-H1, 2027-H1, 3, 1000, 1000, 1000, OPLYST",
    })
    void decisionsTellHowLongAnInitiativeTakes(
            String start,
            String end,
            String revisionFra,
            String oplyst,
            int forventet,
            int mindst,
            int hoejst,
            Varighedsgrund grund) {
        Planopgave opgave = opgave(start, end, revisionFra, oplyst);

        assertThat(opgave.varigheder().grundlag(0)).isEqualTo(new Varighed(forventet, mindst, hoejst, grund));
        assertThat(opgave.varighed(0)).isEqualTo(forventet);
        // Nothing was decided about the other one.
        assertThat(opgave.varigheder().grundlag(1)).isEqualTo(new Varighed(1, 1, 10, Varighedsgrund.IKKE_OPLYST));
    }

    /** The handleplan has it from 2026-H1 on; by the decision, development began a half-year later. */
    @ParameterizedTest
    @CsvSource({
        // start, end, revised from; expected, shortest, longest
        "2026-H2, 2027-H1, 2027-H2, 3, 3, 3",
        "2026-H2, -, 2027-H1, 3, 3, 10",
        // It has not started there where nothing is revised, or was at an end before.
        "2026-H2, 2027-H1, -, 2, 2, 2",
        "0001-H1, 0001-H1, 2026-H2, 1, 1, 1",
    })
    void itIsCountedFromWhereTheHandleplanHasItStarted(
            String start, String end, String revisionFra, int forventet, int mindst, int hoejst) {
        Planopgave opgave = opgave(start, end, revisionFra, UDEN, Optional.of("2026-H1"));

        assertThat(opgave.varigheder().grundlag(0))
                .extracting(Varighed::forventet, Varighed::mindst, Varighed::hoejst)
                .containsExactly(forventet, mindst, hoejst);
    }

    @Test
    void theyStillDoInAnotherPeriod() {
        Planopgave opgave = opgave("2026-H1", UDEN, "2027-H1", UDEN);

        assertThat(new OpgaveVariants(opgave)
                        .inPeriode(Periode.of(YearHalf.of(2027, 1), YearHalf.of(2029, 2)))
                        .varigheder()
                        .grundlag(0)
                        .mindst())
                .isEqualTo(3);
    }

    private static Planopgave opgave(String start, String end, String revisionFra, String oplyst) {
        return opgave(start, end, revisionFra, oplyst, Optional.empty());
    }

    private static Planopgave opgave(
            String start, String end, String revisionFra, String oplyst, Optional<String> placeret) {
        List<Beslutning> beslutninger = new ArrayList<>();
        halvaar(start).ifPresent(halvaar -> {
            beslutninger.add(beslutning(Beslutningsart.GODKENDELSE_TIL_IGANGSAETTELSE, Rolleart.CHEFGRUPPE, halvaar));
            beslutninger.add(beslutning(Beslutningsart.UDVIKLINGSSTART, Rolleart.INITIATIVEJER, halvaar));
        });
        halvaar(end)
                .ifPresent(halvaar ->
                        beslutninger.add(beslutning(Beslutningsart.ENDELIG_GODKENDELSE, Rolleart.CHEFGRUPPE, halvaar)));
        Strategi strategi = Styringseksempel.strategi(beslutninger.toArray(Beslutning[]::new));
        Initiativ first = Initiativ.builder()
                .from(strategi.getInitiativer().get(0))
                .varighed(oplyst.equals(UDEN) ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(oplyst)))
                .build();
        Periode periode = Periode.of(YearHalf.of(2026, 1), YearHalf.of(2028, 2));
        Strategi placed = strategi.withInitiativer(
                        first, strategi.getInitiativer().get(1))
                .withHandleplan(placeret.map(YearHalf::parse)
                        .map(formelStart -> Handleplan.builder()
                                .periode(periode)
                                .addPlacering(Placering.builder()
                                        .initiativ(1)
                                        .formelStart(formelStart)
                                        .build())
                                .build()));
        return new Planopgave(Plangrundlag.of(placed), periode, Map.of(), halvaar(revisionFra), Set.of());
    }

    private static Beslutning beslutning(Beslutningsart art, Rolleart organ, YearHalf halvaar) {
        return Beslutning.builder()
                .from(Styringseksempel.beslutning(art, organ))
                .halvaar(halvaar)
                .build();
    }

    private static Optional<YearHalf> halvaar(String text) {
        return Optional.of(text).filter(stated -> !stated.equals(UDEN)).map(YearHalf::parse);
    }
}

package dk.kommunestrategi.rules.planlaegning.search;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.rules.oracle.Koldingtal;
import dk.kommunestrategi.rules.planlaegning.search.budget.Budget;
import dk.kommunestrategi.rules.planopgave.Plangrundlag;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import dk.kommunestrategi.rules.regel.Krav;
import dk.kommunestrategi.rules.regel.planregler.Planregler;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConflictFinderTest {

    private final Planopgave opgave = withKapacitetFem();
    private final List<Krav> krav =
            Planregler.ALLE.stream().flatMap(regel -> regel.krav(opgave)).toList();

    @Test
    void withStepsEnoughTheConflictIsProvedIrreducible() {
        ConflictFinder finder = new ConflictFinder(opgave, Budget.ofSteps(Long.MAX_VALUE), 500_000);

        List<Krav> conflict = finder.conflict(krav);

        assertThat(finder.isIrreducible()).isTrue();
        assertThat(conflict).hasSize(4);
    }

    @Test
    void withoutStepsNothingIsClaimedToBeNecessary() {
        ConflictFinder finder = new ConflictFinder(opgave, Budget.ofSteps(Long.MAX_VALUE), 1);

        List<Krav> conflict = finder.conflict(krav);

        assertThat(finder.isIrreducible()).isFalse();
        assertThat(conflict).hasSizeGreaterThan(4);
    }

    /** With a half-year for each duration that is not stated, the conflict takes more than one demand. */
    private static Planopgave withKapacitetFem() {
        Strategi stated = Koldingtal.strategi();
        Strategi kolding = stated.withInitiativer(stated.getInitiativer().stream()
                .map(initiativ -> initiativ
                        .withVarighed(initiativ.getVarighed().orElse(1))
                        .withForarbejde(initiativ.getNummer() == 11 ? 0 : initiativ.getForarbejde()))
                .toList());
        Strategi limited = kolding.withCentre(kolding.getCentre().stream()
                .map(center -> {
                    Center.Builder builder = new Center.Builder();
                    builder.from(center);
                    return builder.kapacitet(5).build();
                })
                .toList());
        return new Planopgave(
                Plangrundlag.of(limited), kolding.getHandleplan().orElseThrow().getPeriode());
    }
}

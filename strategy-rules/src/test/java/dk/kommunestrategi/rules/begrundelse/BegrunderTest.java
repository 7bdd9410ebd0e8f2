package dk.kommunestrategi.rules.begrundelse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.rules.Eksempelby;
import dk.kommunestrategi.rules.Fastlaeggelse;
import dk.kommunestrategi.rules.Planforespoergsel;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.Planresultat;
import dk.kommunestrategi.rules.Planstatus;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearHalf;

/** What is asked about wrongly is a problem, and reasons tell what they rest on. */
class BegrunderTest {

    private static final Strategi STRATEGI = Eksempelby.strategi();

    private final Planner planner = Planner.standard();
    private final Begrunder begrunder = new Begrunder(planner);
    private final Planforespoergsel forespoergsel = Planforespoergsel.of(STRATEGI);
    private final Planresultat plan = planner.plan(forespoergsel);

    @Test
    void anInitiativeThatThereIsNotIsAProblem() {
        Planforklaring forklaring =
                begrunder.explain(forespoergsel, plan.handleplan().orElseThrow(), 99);

        assertThat(forklaring.getBegrundelser()).isEmpty();
        assertThat(forklaring.getProblems())
                .filteredOn(Problem::erFejl)
                .extracting(Problem::getCode)
                .containsExactly(Problemkode.UKENDT_INITIATIV);
    }

    @Test
    void aRequestWithErrorsIsNotExplained() {
        Planforespoergsel fejl = Planforespoergsel.of(STRATEGI.withHandleplan(Optional.empty()));

        Planforklaring forklaring = begrunder.explain(fejl, plan.handleplan().orElseThrow());

        assertThat(forklaring.getBegrundelser()).isEmpty();
        assertThat(forklaring.getProblems()).extracting(Problem::getCode).contains(Problemkode.PERIODE_MANGLER);
        assertThatThrownBy(() -> planner.dommer(fejl)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aHalfYearOutsideThePeriodIsAProblemOfTheAnswer() {
        Modforslag modforslag = begrunder.whyNot(forespoergsel, plan, 1, YearHalf.of(2030, 1));

        assertThat(modforslag.getPlan().orElseThrow().getStatus()).isEqualTo(Planstatus.UNKNOWN);
        assertThat(modforslag.getPlan().orElseThrow().getProblems())
                .extracting(Problem::getCode)
                .contains(Problemkode.LAAS_UDEN_FOR_PERIODEN);
    }

    @Test
    void whatIsLockedElsewhereIsExcludedByTheLock() {
        Planforespoergsel laast = Planforespoergsel.builder()
                .strategi(STRATEGI)
                .addFastlaeggelser(new Fastlaeggelse(3, YearHalf.of(2026, 1)))
                .build();

        Modforslag modforslag = begrunder.whyNot(laast, planner.plan(laast), 3, YearHalf.of(2026, 2));

        assertThat(modforslag.getPlan()).isEmpty();
        assertThat(modforslag.getBrud())
                .extracting(brud -> brud.krav().regel().getId())
                .containsExactly("FastlagtStart");
    }

    @Test
    void reasonsTellWhatTheyRestOn() {
        Planforklaring forklaring =
                begrunder.explain(forespoergsel, plan.handleplan().orElseThrow());

        assertThat(forklaring.getVersion()).matches("[0-9]+\\.[0-9]+\\.[0-9]+(-SNAPSHOT)?");
        assertThat(forklaring.erStandardpolitik()).isTrue();
        assertThat(forklaring.getForespoergsel()).isEqualTo(forespoergsel);
        assertThat(forklaring.getKriterier())
                .allSatisfy(kriterium -> assertThat(kriterium.getVersion()).isPositive());
        assertThat(forklaring.begrundelse(3).orElseThrow().getAntagetVarighed()).hasValue(1);
        assertThat(forklaring.begrundelse(1).orElseThrow().getAntagetVarighed()).isEmpty();
    }
}

package dk.kommunestrategi.rules.udmoentning.finansiering;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.oekonomi.Udgiftsprofil;
import dk.kommunestrategi.model.organisation.Kommune;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.organisation.Rolleart;
import dk.kommunestrategi.model.value.Beloeb;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearHalf;

/** Several strategies bear on the same committees, by whatever codes they call them. */
class PortefoeljebudgetTest {

    private static final YearHalf NU = YearHalf.of(2024, 1);

    /** A strategy whose committee has a code and a name, and whose only initiative costs so much there in 2025. */
    private static Strategi strategi(String kode, String udvalg, String navn, long kroner) {
        return Strategi.builder()
                .kode(kode)
                .navn(kode)
                .kommune(Kommune.builder().kode("0999").navn("K").build())
                .addRoller(Rolle.builder()
                        .kode(udvalg)
                        .navn(navn)
                        .art(Rolleart.UDVALG)
                        .build())
                .addInitiativer(Initiativ.builder()
                        .nummer(1)
                        .navn("I")
                        .addUdgiftsprofil(Udgiftsprofil.builder()
                                .addBeloeb(Beloeb.kroner(kroner))
                                .udvalg(udvalg)
                                .build())
                        .build())
                .handleplan(Handleplan.builder()
                        .periode(Periode.of(NU, YearHalf.of(2026, 2)))
                        .addPlaceringer(Placering.builder()
                                .initiativ(1)
                                .formelStart(YearHalf.of(2025, 1))
                                .build())
                        .build())
                .build();
    }

    @Test
    void aCommitteeIsKnownByItsNameAndNotByACodeThatAnotherStrategyMayUseForAnother() {
        List<Strategi> strategier = List.of(
                strategi("a", "u", "Socialudvalget", 1),
                strategi("b", "u", "Skoleudvalget", 2),
                strategi("c", "soc", "Socialudvalget", 4));

        Budgetoversigt own = Budgetoversigt.from(
                        strategier.get(0), strategier.get(0).getHandleplan().orElseThrow(), NU)
                .orElseThrow();
        Portefoeljebudget budget = Portefoeljebudget.from(strategier, Prioriteringspolitik.STANDARD, NU)
                .orElseThrow();

        assertThat(own.konti())
                .extracting(linje -> linje.emne().udvalg().orElse("-") + " "
                        + linje.emne().udvalgsnavn().orElse("-"))
                .containsExactly("u Socialudvalget");
        assertThat(budget.konti())
                .extracting(linje -> linje.emne().udvalg().orElse("-") + " "
                        + linje.emne().udvalgsnavn().orElse("-") + " "
                        + linje.aar().get(0).netto())
                .containsExactly("- Skoleudvalget 2.00", "- Socialudvalget 5.00");
    }
}

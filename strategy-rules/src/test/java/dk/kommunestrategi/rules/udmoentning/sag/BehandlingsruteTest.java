package dk.kommunestrategi.rules.udmoentning.sag;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.organisation.Kommune;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.organisation.Rolleart;
import dk.kommunestrategi.model.sag.Behandlingstrin;
import dk.kommunestrategi.model.sag.Sag;
import java.util.List;
import org.junit.jupiter.api.Test;

class BehandlingsruteTest {

    private final Strategi strategi = Strategi.builder()
            .navn("Strategien")
            .kommune(Kommune.builder().kode("0999").navn("Eksempelby").build())
            .addRoller(
                    rolle("byraad", Rolleart.KOMMUNALBESTYRELSE).build(),
                    rolle("social", Rolleart.UDVALG).build(),
                    rolle("tovholder", Rolleart.TOVHOLDER).build(),
                    rolle("direktion", Rolleart.DIREKTION).build(),
                    rolle("nedlagt", Rolleart.UDVALG).ubesat(true).build(),
                    rolle("boern", Rolleart.UDVALG).build(),
                    rolle("oekonomi", Rolleart.OEKONOMIUDVALG).build())
            .build();

    @Test
    void theRouteIsThatOfTheKindsOfBodiesThatAreFilled() {
        assertThat(Behandlingsrute.from(strategi))
                .extracting(Behandlingstrin::getOrganer)
                .containsExactly(
                        List.of("direktion"), List.of("social", "boern"), List.of("oekonomi"), List.of("byraad"));
    }

    @Test
    void theRouteIsThatOfTheLatestCaseThatHasOne() {
        Sag first = sag("oekonomi");
        Sag latest = sag("byraad");

        assertThat(Behandlingsrute.from(strategi.withSager(first, latest))).isEqualTo(latest.getBehandling());
        assertThat(Behandlingsrute.from(strategi.withSager(
                        first, Sag.builder().id("s").titel("S").build())))
                .hasSize(4);
    }

    private static Sag sag(String organ) {
        return Sag.builder()
                .id(organ)
                .titel("S")
                .addBehandling(Behandlingstrin.of(List.of(organ)))
                .build();
    }

    private static Rolle.Builder rolle(String kode, Rolleart art) {
        return Rolle.builder().kode(kode).navn(kode).art(art);
    }
}

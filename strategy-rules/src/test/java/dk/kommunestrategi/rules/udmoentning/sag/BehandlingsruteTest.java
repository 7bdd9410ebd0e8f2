package dk.kommunestrategi.rules.udmoentning.sag;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.organisation.Kommune;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.organisation.Rolleart;
import dk.kommunestrategi.model.sag.Behandlingstrin;
import dk.kommunestrategi.model.sag.Sag;
import java.util.List;
import java.util.stream.Collectors;
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

    /** Each strategy's own stages stay in order; bodies of a kind treat the case at once, those of one name as one. */
    @Test
    void severalStrategiesGoTogetherThroughTheBodiesOfAll() {
        Strategi udvalg = strategi.withRoller(
                rolle("d", Rolleart.DIREKTION).navn("direktion").build(),
                rolle("senior", Rolleart.UDVALG).build());
        Strategi uden = strategi.withRoller();
        Strategi omvendt = udvalg.withRoller(
                        rolle("raad", Rolleart.ANDET_ORGAN).build(),
                        rolle("forberedende", Rolleart.OEKONOMIUDVALG).build())
                .withSager(Sag.builder()
                        .id("s")
                        .titel("S")
                        .addBehandling(
                                Behandlingstrin.of(List.of("forberedende")),
                                Behandlingstrin.of(List.of("raad", "findes ikke")))
                        .build());

        assertThat(navne(strategi)).isEqualTo("direktion > social + boern > oekonomi > byraad");
        assertThat(navne(udvalg, strategi)).isEqualTo("direktion > senior + social + boern > oekonomi > byraad");
        assertThat(navne(strategi, uden)).isEqualTo(navne(strategi));
        assertThat(navne(uden)).isEmpty();
        assertThat(navne(omvendt)).isEqualTo("forberedende > raad");
        assertThat(navne(omvendt, udvalg)).isEqualTo("direktion > senior > forberedende > raad");
    }

    private static String navne(Strategi... strategier) {
        return Behandlingsrute.from(List.of(strategier)).stream()
                .map(stage -> stage.stream().map(Rolle::getNavn).collect(Collectors.joining(" + ")))
                .collect(Collectors.joining(" > "));
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

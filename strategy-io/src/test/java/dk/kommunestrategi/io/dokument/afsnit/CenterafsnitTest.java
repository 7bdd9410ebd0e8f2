package dk.kommunestrategi.io.dokument.afsnit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.writer.TextWriter;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.organisation.Forvaltning;
import dk.kommunestrategi.model.organisation.Grundbelastning;
import dk.kommunestrategi.model.organisation.Grundbelastningsart;
import dk.kommunestrategi.model.organisation.Kommune;
import dk.kommunestrategi.model.portefoelje.Portefoelje;
import dk.kommunestrategi.model.sprog.Sprog;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearHalf;

class CenterafsnitTest {

    private static final Center A = Center.builder().kode("a").navn("Center A").build();

    private static final Center B = Center.builder().kode("b").navn("Center B").build();

    @Test
    void inAPortfolioWhatIsStatedAnywhereHoldsForAll() {
        Strategi one = strategi("1").withCentre(A);
        Strategi other = strategi("2")
                .withCentre(Center.builder()
                        .from(A)
                        .kapacitet(4)
                        .addGrundbelastning(belastning(1, Grundbelastningsart.DRIFT))
                        .build());
        Portefoelje portefoelje = Portefoelje.builder()
                .addCentre(Center.builder()
                        .from(A)
                        .addGrundbelastning(belastning(2, Grundbelastningsart.ANDRE_STRATEGIER))
                        .build())
                .addStrategier(one, other)
                .build();

        assertThat(text(Centerafsnit.blocks(one, Optional.of(portefoelje), Sprog.DANSK)))
                .contains("Center A  4 ")
                .contains("1 (drift) fra 1. halvår 2026; 2 (andre strategier; tælles ikke med her) fra 1. halvår 2026");
        assertThat(text(Centerafsnit.blocks(one.withCentre(portefoelje.getCentre()), Optional.empty(), Sprog.ENGELSK)))
                .contains("2 (other strategies) from");
    }

    @Test
    void oneAdministrationIsToldInASentenceThatSaysOfWhichCentres() {
        Strategi strategi = strategi("1")
                .withForvaltninger(Forvaltning.builder()
                        .kode("saf")
                        .navn("Socialforvaltningen")
                        .build());

        assertThat(text(Centerafsnit.blocks(strategi.withCentre(under(A)), Optional.empty(), Sprog.DANSK)))
                .isEqualTo("Centret hører under Socialforvaltningen.");
        assertThat(text(Centerafsnit.blocks(strategi.withCentre(under(A), under(B)), Optional.empty(), Sprog.DANSK)))
                .isEqualTo("Alle centre hører under Socialforvaltningen.");
        assertThat(text(Centerafsnit.faelles(
                        Portefoelje.builder()
                                .addCentre(under(A))
                                .addStrategier(strategi("2"), strategi)
                                .build(),
                        Sprog.DANSK)))
                .isEqualTo("Det center, som strategierne deler, hører under Socialforvaltningen.");
        assertThat(text(Centerafsnit.faelles(
                        Portefoelje.builder()
                                .addCentre(under(A), under(B))
                                .addStrategier(strategi("2"))
                                .build(),
                        Sprog.ENGELSK)))
                .isEqualTo("The centres that the strategies share come under saf.");
    }

    private static Grundbelastning belastning(int niveau, Grundbelastningsart art) {
        return Grundbelastning.builder()
                .fra(YearHalf.of(2026, 1))
                .niveau(niveau)
                .art(art)
                .build();
    }

    private static Center under(Center center) {
        return Center.builder().from(center).forvaltning("saf").build();
    }

    private static Strategi strategi(String kode) {
        return Strategi.builder()
                .navn("Strategi " + kode)
                .kode(kode)
                .kommune(Kommune.builder().kode("0999").navn("Eksempelby").build())
                .build();
    }

    private static String text(List<Block> blocks) {
        return new TextWriter().lines(blocks);
    }
}

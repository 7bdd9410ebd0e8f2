package dk.kommunestrategi.io.dokument.grundlag;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Kriterievalg;
import dk.kommunestrategi.model.handleplan.Planberegning;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.organisation.Kommune;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.regel.Placeringskriterium;
import dk.kommunestrategi.rules.regel.kriterier.Placeringskriterier;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearHalf;

class KriterieordenTest {

    private static final Prioriteringspolitik WEIGHED = Prioriteringspolitik.builder()
            .addKriterier(
                    Kriterievalg.of("TidligEffektIAlleCentre"),
                    Kriterievalg.builder()
                            .id("LetImplementerbareFoerst")
                            .vaegt(2)
                            .build(),
                    Kriterievalg.builder()
                            .id("UdjaevnetRessourcetraek")
                            .vaegt(3)
                            .sammenMedForrige(true)
                            .build(),
                    Kriterievalg.of("EgetKriterium"),
                    Kriterievalg.of("TidligstMulig"))
            .build();

    private final Kriterieorden orden = new Kriterieorden(Placeringskriterier.ALLE, Sprog.DANSK);

    @Test
    void tellsLevelsWithTheirWeightsAfterWhatComesFirstUnnamed() {
        List<Placeringskriterium> foerst = Stream.of("FaerrestUdeladte", "TidligEffektIAlleCentre")
                .map(KriterieordenTest::kriterium)
                .toList();

        assertThat(orden.text(WEIGHED, foerst, kriterium -> true))
                .isEqualTo(
                        "Færrest udeladte → Tidlig effekt i alle centre → 2 × Let implementerbare først + 3 × Udjævnet"
                                + " ressourcetræk → EgetKriterium → Tidligst mulig");
    }

    @Test
    void leavesOutAloneWhatIsNotToBeNamed() {
        assertThat(orden.text(WEIGHED, List.of(), kriterium -> false))
                .isEqualTo("2 × Let implementerbare først + 3 × Udjævnet ressourcetræk → EgetKriterium");
    }

    @Test
    void aVersionTellsWhatCameFirstWhenItWasComputed() {
        Planberegning beregning = Planberegning.builder()
                .produktversion("1.0.0")
                .fingeraftryk("0f")
                .politik(Prioriteringspolitik.builder()
                        .addKriterier(Kriterievalg.of("TidligstMulig"))
                        .build())
                .build();

        assertThat(beregnetEfter(beregning, false)).isEqualTo("Tidligst mulig");
        assertThat(beregnetEfter(beregning, true)).isEqualTo("Færrest udeladte → Tidligst mulig");
        assertThat(beregnetEfter(
                        Planberegning.builder()
                                .from(beregning)
                                .revisionFra(YearHalf.of(2027, 1))
                                .build(),
                        false))
                .isEqualTo("Færrest flytninger → Korteste flytninger → Tidligst mulig");
    }

    private static String beregnetEfter(Planberegning beregning, boolean isUdeladelig) {
        Strategi strategi = Strategi.builder()
                .navn("S")
                .kommune(Kommune.builder().kode("0999").navn("Eksempelby").build())
                .addInitiativ(Initiativ.builder()
                        .nummer(1)
                        .navn("I")
                        .kanUdelades(isUdeladelig)
                        .build())
                .build();
        return new Beregningstekst(Placeringskriterier.ALLE, Sprog.DANSK)
                .facts(beregning, List.of(strategi)).stream()
                        .filter(fact -> fact.name().equals("Beregnet efter"))
                        .map(fact -> fact.value())
                        .findFirst()
                        .orElseThrow();
    }

    private static Placeringskriterium kriterium(String id) {
        return Placeringskriterier.ALLE.stream()
                .filter(kriterium -> kriterium.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }
}

package dk.kommunestrategi.io.dokument.afsnit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.writer.TextWriter;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.effekt.Indikator;
import dk.kommunestrategi.model.effekt.Indikatorart;
import dk.kommunestrategi.model.effekt.Maaletid;
import dk.kommunestrategi.model.effekt.Maaling;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Initiativejer;
import dk.kommunestrategi.model.initiativ.Samarbejde;
import dk.kommunestrategi.model.initiativ.Udgiftsniveau;
import dk.kommunestrategi.model.initiativ.Vurdering;
import dk.kommunestrategi.model.organisation.Kommune;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.organisation.Rolleart;
import dk.kommunestrategi.model.sag.Behandlingstrin;
import dk.kommunestrategi.model.sag.Hoeringspart;
import dk.kommunestrategi.model.sag.Sag;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.styring.Styring;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearHalf;

/** What the sections say, and what they say where nothing is stated. */
class AfsnitTest {

    private final Strategi empty = Strategi.builder()
            .navn("Strategien")
            .kommune(Kommune.builder().kode("0999").navn("Eksempelby").build())
            .build();

    @Test
    void consultationIsAlwaysSpokenOf() {
        assertThat(text(Hoeringsafsnit.blocks(empty, Sprog.DANSK)))
                .contains("Ikke oplyst – høringspligt skal vurderes", "§ 30, stk. 3", "§ 37 a, stk. 2");
        Strategi heard = empty.withSager(Sag.builder()
                .id("s")
                .titel("S")
                .addHoeringspart(Hoeringspart.of("Udsatterådet"))
                .build());
        assertThat(text(Hoeringsafsnit.blocks(heard, Sprog.DANSK)))
                .contains("- Udsatterådet")
                .doesNotContain("skal vurderes");
    }

    @Test
    void whereTheCouncilDecidesTheCommitteesAdviseIt() {
        Strategi strategi = empty.withRoller(
                rolle("a", "Socialudvalget", Rolleart.UDVALG),
                rolle("b", "Økonomiudvalget", Rolleart.OEKONOMIUDVALG),
                rolle("c", "Byrådet", Rolleart.KOMMUNALBESTYRELSE));

        assertThat(udkast(List.of(strategi)).indledning())
                .isEqualTo("Det indstilles, at Socialudvalget og Økonomiudvalget over for Byrådet anbefaler,");
        Strategi udvalg = strategi.withSager(Sag.builder()
                .id("s")
                .titel("S")
                .addBehandling(Behandlingstrin.of(List.of("a")))
                .build());
        assertThat(udkast(List.of(udvalg)).indledning()).isEqualTo("Det indstilles, at Socialudvalget beslutter,");
    }

    /** Of a dozen strategies a point says how many they are: it is one that can be read aloud. */
    @Test
    void manyStrategiesAreCountedInARecommendation() {
        List<Strategi> fem = IntStream.rangeClosed(1, 5)
                .mapToObj(k -> empty.withNavn("S" + k))
                .toList();

        assertThat(udkast(fem).punkter()).containsExactly("at de 5 strategier godkendes");
        assertThat(udkast(fem.subList(0, 2)).punkter()).containsExactly("at »S1« og »S2« godkendes");
    }

    @Test
    void approvalsToComeAreToldByBodyAndTimeUnderTheStrategysOwnNames() {
        Vurdering costly = Vurdering.builder()
                .letImplementerbart(false)
                .udgiftsniveau(Udgiftsniveau.STOR)
                .build();
        Strategi strategi = empty.withRoller(
                        rolle("a", "Ledergruppen", Rolleart.CHEFGRUPPE),
                        rolle("b", "Byrådet", Rolleart.KOMMUNALBESTYRELSE))
                .withInitiativer(initiativ(1).withVurdering(costly).withVarighed(2));
        Placering placering = Placering.builder()
                .initiativ(1)
                .formelStart(YearHalf.of(2026, 2))
                .build();

        assertThat(text(Godkendelsesafsnit.blocks(strategi, plan(Map.of(1, placering)), Sprog.DANSK)))
                .containsSubsequence(
                        "Ledergruppen",
                        "2. halvår 2026  godkendelse til igangsættelse  initiativ 1",
                        "1. halvår 2027  forelæggelse for udvalget",
                        "Økonomiudvalget (ikke angivet blandt strategiens roller)",
                        "Byrådet",
                        "2. halvår 2026  bevilling",
                        "Byrådet meddeler bevilling")
                .doesNotContain("ommunalbestyrelse");
        assertThat(Godkendelsesafsnit.blocks(empty, plan(Map.of()), Sprog.DANSK))
                .isEmpty();
        assertThat(Godkendelsesafsnit.blocks(strategi, new Initiativplan(Map.of(), Set.of(1)), Sprog.DANSK))
                .as("nobody approves what is left out")
                .isEmpty();
    }

    @Test
    void whatDanishPapersSayInLatinIsEnglishInEnglish() {
        assertThat(Tidsord.text("ultimo 2023", Sprog.ENGELSK)).isEqualTo("at the end of 2023");
        assertThat(Tidsord.text("Primo juni 2024", Sprog.ENGELSK)).isEqualTo("Primo juni 2024");
        assertThat(Tidsord.text("ultimo 2023", Sprog.DANSK)).isEqualTo("ultimo 2023");
        assertThat(Tidsord.text("i foråret", Sprog.ENGELSK)).isEqualTo("i foråret");
    }

    @Test
    void numbersInARowAreToldByTheFirstAndTheLast() {
        Afsnitstekster tekster = new Afsnitstekster(Sprog.DANSK);
        assertThat(Strateginavne.runs(List.of(7, 1, 2, 3, 5, 6), tekster)).isEqualTo("1–3 og 5–7");
        assertThat(Strateginavne.runs(List.of(1, 2, 4), tekster)).isEqualTo("1, 2 og 4");
        Strateginavne navne = new Strateginavne(empty.withInitiativer(
                IntStream.rangeClosed(1, 4).mapToObj(AfsnitTest::initiativ).toList()));
        assertThat(navne.initiativer(List.of(4, 3, 2, 1), tekster)).isEqualTo("alle 4 initiativer");
        assertThat(navne.initiativer(List.of(2), tekster)).isEqualTo("initiativ 2");
        assertThat(navne.initiativer(List.of(2, 2), new Afsnitstekster(Sprog.ENGELSK)))
                .isEqualTo("initiative 2");
    }

    @Test
    void theAssessmentSaysWithWhomAnInitiativeCooperates() {
        Vurdering vurdering = Vurdering.builder()
                .letImplementerbart(true)
                .addSamarbejde(Samarbejde.builder().part("SSF").intern(true).build())
                .addSamarbejde(Samarbejde.builder().intern(false).build())
                .udgiftsniveau(Udgiftsniveau.MELLEM)
                .build();

        assertThat(text(Vurderingsafsnit.blocks(
                        empty.withInitiativer(initiativ(1).withVurdering(vurdering)), Sprog.DANSK)))
                .contains("Kræver samarbejde med SSF; kræver eksternt samarbejde", "Intet", "Mellem");
        assertThat(text(Vurderingsafsnit.blocks(empty.withInitiativer(initiativ(1)), Sprog.DANSK)))
                .contains("ikke vurderet");
        assertThat(text(Vurderingsafsnit.blocks(
                        empty.withInitiativer(
                                initiativ(1).withVurdering(outside(Optional.of("kortet"))),
                                initiativ(2).withVurdering(outside(Optional.empty()))),
                        Sprog.DANSK)))
                .contains(
                        "samarbejde med regionen og politiet (jf. kortet)",
                        "samarbejde med regionen (jf. kortet) og politiet");
    }

    @Test
    void ownersAreToldApartOnTheCard() {
        Strategi strategi = empty.withRoller(
                        rolle("a", "Socialchefen", Rolleart.INITIATIVEJER),
                        rolle("b", "Sundhedschefen", Rolleart.INITIATIVEJER))
                .withInitiativer(initiativ(1)
                        .withForventetEffekt("Færre hjemløse.")
                        .withEjere(
                                Initiativejer.builder()
                                        .rolle("a")
                                        .hovedansvar(true)
                                        .build(),
                                Initiativejer.builder()
                                        .rolle("b")
                                        .hovedansvar(false)
                                        .build()));

        assertThat(text(Kortafsnit.blocks(strategi, new Initiativplan(Map.of(), Set.of(1)), Sprog.DANSK)))
                .contains("Formel start: udeladt\n");
        assertThat(text(Kortafsnit.blocks(strategi, plan(Map.of()), Sprog.DANSK)))
                .contains(
                        "Formel start: ikke placeret\n",
                        "Initiativejer: Socialchefen\n",
                        "Medejer: Sundhedschefen\n",
                        "Forventet effekt\nFærre hjemløse.\n",
                        "Problemstilling\nIkke oplyst.\n");
    }

    @Test
    void anIndicatorIsToldFromItsBaselineToItsTarget() {
        Indikator indikator = Indikator.builder()
                .kode("u")
                .navn("Udsættelser")
                .art(Indikatorart.TAL)
                .enhed("sager")
                .baseline(maaling(2023, 134))
                .addMaaling(maaling(2024, 120))
                .maal(maaling(2026, 100))
                .build();
        Strategi strategi =
                empty.withStyring(Styring.builder().addIndikator(indikator).build());

        assertThat(text(Effektafsnit.blocks(strategi, Sprog.DANSK)))
                .contains("Fra 134 sager (2023) til 120 sager (2024). Mål: 100 sager (2026).");
        assertThat(text(Effektafsnit.blocks(empty, Sprog.DANSK)))
                .isEqualTo("Der er ikke oplyst indikatorer for effekten.");
    }

    private static Maaling maaling(int aar, int vaerdi) {
        return Maaling.builder()
                .fra(Maaletid.of(YearHalf.of(aar, 1)))
                .til(Maaletid.of(YearHalf.of(aar, 2)))
                .vaerdi(vaerdi)
                .build();
    }

    private static Initiativ initiativ(int nummer) {
        return Initiativ.builder().nummer(nummer).navn("Initiativ").addTemaer(1).build();
    }

    private static Rolle rolle(String kode, String navn, Rolleart art) {
        return Rolle.builder().kode(kode).navn(navn).art(art).build();
    }

    /** Cooperation with two parties, of which the second is stated in this place. */
    private static Vurdering outside(Optional<String> kilde) {
        return Vurdering.builder()
                .letImplementerbart(true)
                .addSamarbejde(Samarbejde.builder()
                        .part("regionen")
                        .intern(false)
                        .kilde("kortet")
                        .build())
                .addSamarbejde(Samarbejde.builder()
                        .part("politiet")
                        .intern(false)
                        .kilde(kilde)
                        .build())
                .udgiftsniveau(Udgiftsniveau.MELLEM)
                .build();
    }

    private static Initiativplan plan(Map<Integer, Placering> placeringer) {
        return new Initiativplan(placeringer, Set.of());
    }

    private static Indstillingsudkast udkast(List<Strategi> strategier) {
        return new Indstillingsudkast(strategier, Optional.empty(), strategi -> plan(Map.of()), Sprog.DANSK);
    }

    private static String text(List<Block> blocks) {
        return new TextWriter().lines(blocks);
    }
}

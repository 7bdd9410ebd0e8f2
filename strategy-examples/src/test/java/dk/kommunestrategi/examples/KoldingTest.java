package dk.kommunestrategi.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.StrategiJson;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Ressourcetraek;
import dk.kommunestrategi.model.initiativ.Temaangivelse;
import dk.kommunestrategi.model.initiativ.Temakilde;
import dk.kommunestrategi.model.initiativ.Tidsomfang;
import dk.kommunestrategi.model.organisation.Forvaltning;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.organisation.Rolleart;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.model.styring.Beslutningsart;
import dk.kommunestrategi.model.styring.Indikator;
import dk.kommunestrategi.model.styring.Indikatorart;
import dk.kommunestrategi.model.styring.Styring;
import dk.kommunestrategi.rules.udmoentning.effekt.Effektafklaring;
import dk.kommunestrategi.rules.udmoentning.effekt.Udvikling;
import dk.kommunestrategi.rules.udmoentning.styring.Beslutningslog;
import dk.kommunestrategi.rules.udmoentning.styring.Godkendelsesled;
import dk.kommunestrategi.rules.udmoentning.styring.Godkendelsesrute;
import dk.kommunestrategi.rules.udmoentning.styring.Initiativtilstand;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kolding's document says what the catalogue says: every figure of matrix, table and cards, written down here again. */
class KoldingTest {

    private final Strategi kolding = Eksempel.KOLDING.strategi();

    /** Columns: easy, matrix, table, card, draws by centre, cost, what is said of the duration, preliminary work, informal and formal start. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 |false|2 4  |2 4  |2    |modtagelse=1 rus=1 socialfagligt=1 vejledning=3 voksen=1|MELLEM|-         |0|-      |2025-H1",
                "2 |false|3    |3    |3    |alle=2                                                  |LILLE |-         |0|-      |2025-H1",
                "3 |false|3 4  |3 4  |3 4  |modtagelse=2 voksen=2                                   |MELLEM|-         |0|-      |2025-H2",
                "4 |false|3 4 6|3 4 6|6    |rus=1                                                   |MELLEM|KORT first|0|-      |2025-H2",
                "5 |true |2 4  |2 4  |2 4  |rus=1                                                   |LILLE |1         |0|-      |2024-H2",
                "6 |false|2    |2    |2    |rus=3                                                   |STOR  |LANG      |1|2024-H1|2024-H2",
                "7 |false|2 5 6|2 5 6|2 5  |rus=3 voksen=2                                          |STOR  |LANG      |1|2024-H1|2024-H2",
                "8 |true |4 6  |4 6  |4 6  |rus=1                                                   |LILLE |-         |0|-      |2024-H1",
                "9 |false|1 5 6|1 5 6|5 6  |rus=3 voksen=2                                          |STOR  |LANG      |1|2024-H1|2024-H2",
                "10|false|1 3 5|1 3 6|1 3 5|modtagelse=2 rus=2                                      |STOR  |KORT first|1|2024-H1|2024-H2",
                "11|true |1 4 6|1 4  |1 4 6|rus=1 socialfagligt=1 vejledning=1                      |LILLE |2 of 1-2  |1|2024-H2|2025-H1",
                "12|false|1 4  |1 4  |1 4  |kontanthjaelp=2 modtagelse=1                            |LILLE |2 of 1-2  |0|-      |2025-H1",
                "13|false|2 4  |2 4  |2 4  |rus=1 vejledning=1                                      |LILLE |2 of 1-2  |0|-      |2026-H1",
                "14|false|2    |2    |2    |socialfagligt=3                                         |LILLE |KORT first|0|-      |2025-H1",
                "15|false|4    |4    |4    |rus=3                                                   |MELLEM|2 of 1-2  |0|-      |2025-H1"
            })
    void everyFigureOfAnInitiativeIsTheSources(
            int nummer,
            boolean let,
            String matrix,
            String table,
            String brief,
            String traek,
            String udgift,
            String varighed,
            int forarbejde,
            String uformel,
            String formel) {
        Initiativ initiativ = initiativ(nummer);
        Handleplan handleplan = kolding.getHandleplan().orElseThrow();

        assertThat(initiativ.getVurdering().orElseThrow().isLetImplementerbart())
                .isEqualTo(let);
        assertThat(list(initiativ.getTemaer())).isEqualTo(matrix);
        assertThat(list(stated(initiativ, Temakilde.MATRIX))).isEqualTo(matrix);
        assertThat(list(stated(initiativ, Temakilde.TABEL))).isEqualTo(table);
        assertThat(list(stated(initiativ, Temakilde.KORT))).isEqualTo(brief);
        assertThat(traek(initiativ)).isEqualTo(traek);
        assertThat(initiativ.getVurdering().orElseThrow().getUdgiftsniveau()).hasToString(udgift);
        assertThat(varighed(initiativ)).isEqualTo(varighed);
        assertThat(initiativ.getForarbejde()).isEqualTo(forarbejde);
        assertThat(handleplan.placering(nummer).orElseThrow().getFormelStart()).hasToString(formel);
        assertThat(handleplan
                        .placering(nummer)
                        .orElseThrow()
                        .getUformelStart()
                        .map(Object::toString)
                        .orElse("-"))
                .isEqualTo(uformel);
    }

    @Test
    void everySectionOfEveryCardIsThere() {
        assertThat(kolding.getInitiativer()).hasSize(15).allSatisfy(initiativ -> {
            assertThat(initiativ.getProblemstilling()).isPresent();
            assertThat(initiativ.getForslag()).isPresent();
            assertThat(initiativ.getForventetEffekt()).isPresent();
            assertThat(initiativ.getForventedeUdgifter()).isPresent();
            assertThat(initiativ.getTidsperspektiv()).isPresent();
            assertThat(initiativ.getEjere()).isNotEmpty();
        });
        assertThat(kolding.getInitiativer())
                .filteredOn(initiativ -> !initiativ.getKilder().isEmpty())
                .extracting(Initiativ::getNummer)
                .containsExactly(1, 2, 10, 11, 14);
    }

    @Test
    void themesCentresAndRolesAreThoseOfTheOverview() {
        assertThat(kolding.getTemaer())
                .hasSize(6)
                .allSatisfy(tema -> assertThat(tema.getBeskrivelse()).isPresent());
        assertThat(kolding.getCentre()).hasSize(6).allSatisfy(center -> {
            assertThat(center.getForvaltning()).contains("SAF");
            assertThat(center.getKapacitet()).isEmpty();
        });
        assertThat(kolding.getForvaltninger())
                .filteredOn(forvaltning -> forvaltning.getNavn().isEmpty())
                .extracting(Forvaltning::getKode)
                .containsExactlyInAnyOrder("CF", "BUF");
        assertThat(kolding.getRoller())
                .extracting(Rolle::getArt)
                .contains(
                        Rolleart.UDVALG,
                        Rolleart.CHEFGRUPPE,
                        Rolleart.STYREGRUPPE,
                        Rolleart.TOVHOLDER,
                        Rolleart.INITIATIVEJER);
    }

    @Test
    void theSixInitiativesWhoseSourcesDisagreeAreReportedAndNothingElse() {
        List<Problem> problems =
                new StrategiJson().read(Eksempel.KOLDING.dokument()).getProblems();

        assertThat(problems).extracting(Problem::getCode).containsOnly(Problemkode.TEMAANGIVELSER_UENIGE);
        assertThat(problems)
                .extracting(problem -> problem.getArguments().get(0))
                .containsExactly(1, 4, 7, 9, 10, 11);
        assertThat(problems).allSatisfy(problem -> assertThat(problem.getLine()).isPresent());
    }

    @Test
    void theRolesHaveTheDutiesOfTheCatalogueAndAreFilledByBodiesAndTitles() {
        Rolle tovholder = kolding.rolle("tovholder").orElseThrow();

        assertThat(tovholder.getBesatAf()).contains("konsulent i Social- og Arbejdsmarkedsforvaltningen");
        assertThat(tovholder.getUdpegetAf()).contains("styregruppen");
        assertThat(kolding.getRoller())
                .noneMatch(Rolle::isUbesat)
                .allSatisfy(rolle -> assertThat(rolle.getOpgaver()).isEmpty());
    }

    @Test
    void theOnlyDecisionStatedIsThatWorkGoesOn() {
        List<Beslutning> beslutninger = kolding.getStyring().orElseThrow().getBeslutninger();

        assertThat(beslutninger).singleElement().satisfies(beslutning -> {
            assertThat(beslutning.getArt()).isEqualTo(Beslutningsart.VIDERE_ARBEJDE);
            assertThat(beslutning.getOrgan()).isEqualTo("social-og-arbejdsmarkedsudvalget");
            assertThat(beslutning.getHalvaar()).hasToString("2023-H2");
            assertThat(beslutning.getDato()).as("ultimo 2023").isEmpty();
            assertThat(beslutning.getInitiativer()).hasSize(15);
        });
        assertThat(Beslutningslog.from(kolding).getProblems()).isEmpty();
        assertThat(Beslutningslog.from(kolding).getForloeb())
                .allSatisfy(forloeb -> assertThat(forloeb.tilstand()).isEqualTo(Initiativtilstand.FORESLAAET));
    }

    @Test
    void theFiguresThatTheCatalogueStatesAreItsOwnAndShowNoInitiativesEffectYet() {
        Styring styring = kolding.getStyring().orElseThrow();

        assertThat(styring.getIndikatorer())
                .extracting(Indikator::getArt)
                .containsExactly(Indikatorart.TAL, Indikatorart.STROEM);
        assertThat(Udvikling.from(styring.getIndikatorer().get(0)).trin())
                .singleElement()
                .satisfies(trin -> assertThat(trin.forskel()).hasValue(134 - 117));
        assertThat(kolding.getInitiativer()).allSatisfy(initiativ -> {
            assertThat(initiativ.getUdgifter()).isEmpty();
            assertThat(initiativ.getArbejdsgruppe()).isEmpty();
            assertThat(Effektafklaring.from(kolding, initiativ.getNummer())
                            .orElseThrow()
                            .isAfklaret())
                    .isFalse();
        });
    }

    @Test
    void theFourCostlyInitiativesGoToTheCommittee() {
        assertThat(kolding.getInitiativer())
                .filteredOn(initiativ ->
                        Godkendelsesrute.from(kolding, initiativ.getNummer()).orElseThrow().forslag().stream()
                                .anyMatch(trin -> trin.led() == Godkendelsesled.UDVALGETS_GODKENDELSE))
                .extracting(Initiativ::getNummer)
                .containsExactly(6, 7, 9, 10);
    }

    /** What a card says of the duration: half-years, the range they lie in, or a word and whether of the first phase. */
    private static String varighed(Initiativ initiativ) {
        String stated = initiativ.getVarighed().isPresent() ? "" + initiativ.getVarighed().getAsInt() : "";
        String range = initiativ
                .getVarighedsinterval()
                .map(interval -> " of " + interval.getMindst() + "-" + interval.getHoejst())
                .orElse("");
        String word = initiativ.getTidshorisont().map(Object::toString).orElse("");
        String first = initiativ.getTidshorisontGaelder().equals(Optional.of(Tidsomfang.FOERSTE_FASE)) ? " first" : "";
        String all = stated + range + word + first;
        return all.isEmpty() ? "-" : all;
    }

    private Initiativ initiativ(int nummer) {
        return kolding.getInitiativer().stream()
                .filter(initiativ -> initiativ.getNummer() == nummer)
                .findFirst()
                .orElseThrow();
    }

    private static List<Integer> stated(Initiativ initiativ, Temakilde kilde) {
        return initiativ.getTemaangivelser().stream()
                .filter(angivelse -> angivelse.getKilde() == kilde)
                .map(Temaangivelse::getTemaer)
                .findFirst()
                .orElseThrow();
    }

    private static String traek(Initiativ initiativ) {
        Map<String, Integer> traek = new TreeMap<>();
        initiativ
                .getVurdering()
                .orElseThrow()
                .getRessourcetraekAlleCentre()
                .ifPresent(niveau -> traek.put("alle", niveau));
        for (Ressourcetraek single : initiativ.getVurdering().orElseThrow().getRessourcetraek()) {
            traek.put(single.getCenter(), single.getNiveau());
        }
        return traek.entrySet().stream().map(Object::toString).collect(Collectors.joining(" "));
    }

    private static String list(List<Integer> temaer) {
        return temaer.stream()
                .sorted(Comparator.naturalOrder())
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
    }
}

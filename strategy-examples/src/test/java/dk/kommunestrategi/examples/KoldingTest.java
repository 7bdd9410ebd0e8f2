package dk.kommunestrategi.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.StrategiJson;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.effekt.Indikatorart;
import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Ressourcetraek;
import dk.kommunestrategi.model.initiativ.Samarbejde;
import dk.kommunestrategi.model.initiativ.Temaangivelse;
import dk.kommunestrategi.model.initiativ.Temakilde;
import dk.kommunestrategi.model.initiativ.Tidsomfang;
import dk.kommunestrategi.model.kilde.Angivelse;
import dk.kommunestrategi.model.kilde.Emne;
import dk.kommunestrategi.model.kilde.Uenighedsart;
import dk.kommunestrategi.model.organisation.Forvaltning;
import dk.kommunestrategi.model.organisation.Opgave;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.organisation.Rolleart;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.model.styring.Beslutningsart;
import dk.kommunestrategi.model.styring.Styring;
import dk.kommunestrategi.rules.udmoentning.effekt.Effektafklaring;
import dk.kommunestrategi.rules.udmoentning.forloeb.Initiativtilstand;
import dk.kommunestrategi.rules.udmoentning.styring.Beslutningslog;
import dk.kommunestrategi.rules.udmoentning.styring.Godkendelsesled;
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

    private static final Strategi KOLDING = Eksempel.KOLDING.strategi();

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
        Handleplan handleplan = KOLDING.getHandleplan().orElseThrow();

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
        assertThat(KOLDING.getInitiativer()).hasSize(15).allSatisfy(initiativ -> {
            assertThat(initiativ.getProblemstilling()).isPresent();
            assertThat(initiativ.getForslag()).isPresent();
            assertThat(initiativ.getForventetEffekt()).isPresent();
            assertThat(initiativ.getForventedeUdgifter()).isPresent();
            assertThat(initiativ.getTidsperspektiv()).isPresent();
            assertThat(initiativ.getEjere()).isNotEmpty();
        });
        assertThat(KOLDING.getInitiativer())
                .filteredOn(initiativ -> !initiativ.getKilder().isEmpty())
                .extracting(Initiativ::getNummer)
                .containsExactly(1, 2, 10, 11, 14);
    }

    @Test
    void themesCentresAndRolesAreThoseOfTheOverview() {
        assertThat(KOLDING.getTemaer())
                .hasSize(6)
                .allSatisfy(tema -> assertThat(tema.getBeskrivelse()).isPresent());
        assertThat(KOLDING.getCentre()).hasSize(6).allSatisfy(center -> {
            assertThat(center.getForvaltning()).contains("SAF");
            assertThat(center.getKapacitet()).isEmpty();
        });
        assertThat(KOLDING.getForvaltninger())
                .filteredOn(forvaltning -> forvaltning.getNavn().isEmpty())
                .extracting(Forvaltning::getKode)
                .containsExactlyInAnyOrder("CF", "BUF");
        assertThat(KOLDING.getRoller())
                .extracting(Rolle::getArt)
                .contains(
                        Rolleart.UDVALG,
                        Rolleart.CHEFGRUPPE,
                        Rolleart.STYREGRUPPE,
                        Rolleart.TOVHOLDER,
                        Rolleart.INITIATIVEJER);
    }

    @Test
    void everyDisagreementOfTheSourceIsToldOnceWhereItStands() {
        List<Problem> problems =
                new StrategiJson().read(Eksempel.KOLDING.dokument()).getProblems();

        assertThat(problems)
                .extracting(Problem::getCode)
                .containsOnly(
                        Problemkode.TEMAANGIVELSER_UENIGE,
                        Problemkode.KILDER_MODSIGER_HINANDEN,
                        Problemkode.KILDER_I_SPAENDING,
                        Problemkode.KILDE_FLERTYDIG);
        assertThat(problems)
                .filteredOn(problem -> problem.getCode() == Problemkode.TEMAANGIVELSER_UENIGE)
                .extracting(problem -> problem.getArguments().get(0))
                .containsExactly(1, 4, 7, 9, 10, 11);
        assertThat(problems)
                .hasSize(6 + KOLDING.getUenigheder().size())
                .allSatisfy(problem -> assertThat(problem.getLine()).isPresent());
    }

    /** The card says the one, the table or the matrix the other; none of it is settled. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MODSIGELSE  |NAVN              |1      |Hjælp til fastholdelse af bolig|Hjælp til fastholdelse af egen bolig",
                "MODSIGELSE  |NAVN              |7      |Etablering af §107-boliger|Etablering af §107-boliger til socialt udsatte",
                "MODSIGELSE  |UDGIFT            |3      |ingen yderligere udgifter|mellem",
                "MODSIGELSE  |UDGIFT            |4 14   |personaleressourcer|mellem for 4, men lille for 14",
                "SPAENDING   |UDGIFT            |10     |i første omgang kun personaleressourcer|stor",
                "SPAENDING   |UDGIFT            |5 13 15|personaleressourcer|mellem for 15",
                "MODSIGELSE  |SAMARBEJDE        |1      |boligselskaber og lokale viceværter|SSF og CF",
                "MODSIGELSE  |SAMARBEJDE        |9      |SSF|BF",
                "MODSIGELSE  |SAMARBEJDE        |10     |arbejdsmarkedsområdet|BF, CF og udlejere",
                "SPAENDING   |SAMARBEJDE        |3      |tema 4|internt",
                "SPAENDING   |SAMARBEJDE        |8      |samarbejdspartnere og lokale apoteker|internt",
                "SPAENDING   |SAMARBEJDE        |       |ja eller nej|parter",
                "MODSIGELSE  |RESSOURCETRAEK    |3      |Voksenrådgivningen|Modtagelse og ydelse",
                "MODSIGELSE  |RESSOURCETRAEK    |12     |Rusmiddelbehandling|intet træk",
                "SPAENDING   |LET_IMPLEMENTERBART|11    |i løbet af et år|hurtig effekt",
                "MODSIGELSE  |ANTAL             |       |13 anbefalinger|15 initiativer",
                "MODSIGELSE  |TEMAER            |       |ti centrale temaer|seks centrale temaer",
                "MODSIGELSE  |HANDLEPLAN        |       |det nuværende forslag|besluttet",
                "SPAENDING   |GODKENDELSE       |       |ethvert initiativ|større initiativer",
                "FLERTYDIGHED|GODKENDELSE       |       |udvalget|forvaltningen"
            })
    void whatTheSourceDoesNotAgreeOnIsKeptWithBothStatements(
            Uenighedsart art, Emne emne, String initiativer, String one, String other) {
        assertThat(KOLDING.getUenigheder())
                .filteredOn(uenighed -> uenighed.getArt() == art
                        && uenighed.getEmne() == emne
                        && list(uenighed.getInitiativer()).equals(initiativer == null ? "" : initiativer))
                .singleElement()
                .satisfies(uenighed -> {
                    assertThat(uenighed.getAfklaring()).isEmpty();
                    assertThat(uenighed.getAngivelser()).hasSize(2);
                    assertThat(uenighed.getAngivelser().get(0).getUdsagn()).contains(one);
                    assertThat(uenighed.getAngivelser().get(1).getUdsagn()).contains(other);
                    assertThat(uenighed.getAngivelser().stream().filter(Angivelse::isGaeldende))
                            .hasSize(1);
                });
        assertThat(KOLDING.getUenigheder()).hasSize(20);
    }

    /** What a card proposes is not written as decided; only that of initiative 1 says "skal". */
    @Test
    void whatIsProposedStaysAProposal() {
        assertThat(KOLDING.getInitiativer())
                .allSatisfy(initiativ -> assertThat(initiativ.getForslag().orElseThrow())
                        .startsWith(
                                initiativ.getNummer() == 1
                                        ? "Borgere, der er i fare for at blive sat ud, skal"
                                        : "Det foreslås"));
        assertThat(initiativ(6).getForslag().orElseThrow()).doesNotContain("skal");
        assertThat(initiativ(9).getForslag().orElseThrow()).doesNotContain("skal");
        assertThat(initiativ(10).getForslag().orElseThrow()).doesNotContain("skal");
        assertThat(initiativ(12).getForslag().orElseThrow()).doesNotContain("skal");
    }

    @Test
    void whatTheCatalogueSaysOfTheWholeIsKept() {
        assertThat(KOLDING.isOmskrevet()).isTrue();
        assertThat(KOLDING.getStatus())
                .as("only that work goes on with the initiatives was approved")
                .isEmpty();
        assertThat(KOLDING.getAngivelser())
                .extracting(Angivelse::getUdsagn)
                .anyMatch(udsagn -> udsagn.contains("inden for en periode på 1-5 år"))
                .anyMatch(udsagn -> udsagn.contains("vil løbe over flere år"))
                .anyMatch(udsagn -> udsagn.contains("vilkårlig rækkefølge"))
                .anyMatch(udsagn -> udsagn.startsWith("Tre redskaber"));
    }

    /** Columns: the parties of the table, those that only the card names. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5 |?|organisationer, der tilbyder møbler",
                "11|?|",
                "12|?|kommunens jobcenter; frivillige organisationer; lokale virksomheder",
                "13|?|regionen; kriminalforsorgen",
                "15|?|nabokommuner",
                "10|BF; CF; udlejere|"
            })
    void thePartiesOfTheTableAndThoseOfTheCardEachHaveTheirSource(int nummer, String table, String brief) {
        List<Samarbejde> parter = initiativ(nummer).getVurdering().orElseThrow().getSamarbejde();

        assertThat(parter(parter, Optional.empty())).isEqualTo(table);
        assertThat(parter(parter, Optional.of("initiativkortet"))).isEqualTo(brief == null ? "" : brief);
    }

    private static String parter(List<Samarbejde> parter, Optional<String> kilde) {
        return parter.stream()
                .filter(part -> part.getKilde().equals(kilde))
                .map(part -> part.getPart().orElse("?"))
                .collect(Collectors.joining("; "));
    }

    @Test
    void theRolesHaveTheDutiesOfTheCatalogueAndAreFilledByBodiesAndTitles() {
        Rolle tovholder = KOLDING.rolle("tovholder").orElseThrow();

        assertThat(tovholder.getBesatAf()).contains("konsulent i Social- og Arbejdsmarkedsforvaltningen");
        assertThat(tovholder.getUdpegetAf()).contains("styregruppen");
        assertThat(KOLDING.getRoller())
                .noneMatch(Rolle::isUbesat)
                .allSatisfy(rolle -> assertThat(rolle.getOpgaver())
                        .isEqualTo(Opgave.of(isMedejer(rolle) ? Rolleart.SAMARBEJDSPART : rolle.getArt())));
        assertThat(KOLDING.getRoller().stream().filter(this::isMedejer).map(Rolle::getKode))
                .as("those who lead no initiative take part, from the start and co-responsible")
                .containsExactly("sundhedschef", "centerleder-vejledning", "senior-sundheds-og-fritidsforvaltningen");
    }

    private boolean isMedejer(Rolle rolle) {
        return rolle.getArt() == Rolleart.INITIATIVEJER
                && KOLDING.getInitiativer().stream()
                        .flatMap(initiativ -> initiativ.getEjere().stream())
                        .noneMatch(
                                ejer -> ejer.isHovedansvar() && ejer.getRolle().equals(rolle.getKode()));
    }

    @Test
    void theOnlyDecisionStatedIsThatWorkGoesOn() {
        List<Beslutning> beslutninger = KOLDING.getStyring().orElseThrow().getBeslutninger();

        assertThat(beslutninger).singleElement().satisfies(beslutning -> {
            assertThat(beslutning.getArt()).isEqualTo(Beslutningsart.VIDERE_ARBEJDE);
            assertThat(beslutning.getOrgan()).isEqualTo("social-og-arbejdsmarkedsudvalget");
            assertThat(beslutning.getHalvaar()).hasToString("2023-H2");
            assertThat(beslutning.getDato()).isEmpty();
            assertThat(beslutning.getTid()).contains("ultimo 2023");
            assertThat(beslutning.getInitiativer()).hasSize(15);
        });
        assertThat(Beslutningslog.from(KOLDING).getProblems()).isEmpty();
        assertThat(Beslutningslog.from(KOLDING).getForloeb())
                .allSatisfy(forloeb ->
                        assertThat(forloeb.tilstand()).isEqualTo(Initiativtilstand.GODKENDT_TIL_VIDERE_ARBEJDE));
    }

    @Test
    void theFiguresThatTheCatalogueStatesBelongToAProblemAndMeasureNoEffect() {
        Styring styring = KOLDING.getStyring().orElseThrow();

        assertThat(initiativ(1).getProblemstilling().orElseThrow())
                .contains("I 2022 førte 134 sager", "året før var tallet 117");
        assertThat(styring.getIndikatorer()).singleElement().satisfies(indikator -> {
            assertThat(indikator.getArt()).isEqualTo(Indikatorart.STROEM);
            assertThat(indikator.getBaseline()).isEmpty();
            assertThat(indikator.getMaalinger()).isEmpty();
        });
        assertThat(KOLDING.getInitiativer()).allSatisfy(initiativ -> {
            assertThat(initiativ.getUdgifter()).isEmpty();
            assertThat(initiativ.getArbejdsgruppe()).isEmpty();
            assertThat(Effektafklaring.from(KOLDING, initiativ.getNummer())
                            .orElseThrow()
                            .isAfklaret())
                    .isFalse();
        });
    }

    @Test
    void theFourCostlyInitiativesGoToTheCommittee() {
        assertThat(KOLDING.getInitiativer())
                .filteredOn(initiativ ->
                        Beslutningslog.from(KOLDING).rute(initiativ.getNummer()).orElseThrow().forslag().stream()
                                .anyMatch(trin -> trin.led() == Godkendelsesled.UDVALGETS_GODKENDELSE))
                .extracting(Initiativ::getNummer)
                .containsExactly(6, 7, 9, 10);
    }

    /** What a card says of the duration: half-years, the range they lie in, or a word and whether of the first phase. */
    private static String varighed(Initiativ initiativ) {
        String stated = initiativ.getVarighed().isPresent()
                ? "" + initiativ.getVarighed().getAsInt()
                : "";
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
        return KOLDING.getInitiativer().stream()
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
            traek.put(single.getCenter(), single.niveau(0));
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

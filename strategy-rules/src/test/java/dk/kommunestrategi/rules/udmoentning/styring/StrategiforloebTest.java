package dk.kommunestrategi.rules.udmoentning.styring;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.forloeb.Strategistatus;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.organisation.Rolleart;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.problem.Result;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.model.styring.Beslutningsart;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threeten.extra.YearHalf;

/** What is decided about the plan and the strategy as a whole, against tables that are written out once more. */
class StrategiforloebTest {

    /** What can be decided where the strategy is so and the plan is adopted, or not ("+", "-"). */
    private static final Map<String, Set<Beslutningsart>> TABEL = Map.of(
            "IKKE_GODKENDT-",
            EnumSet.of(Beslutningsart.HANDLEPLANENS_VEDTAGELSE, Beslutningsart.STRATEGIENS_GODKENDELSE),
            "IKKE_GODKENDT+",
            EnumSet.of(Beslutningsart.HANDLEPLANENS_REVISION, Beslutningsart.STRATEGIENS_GODKENDELSE),
            "GODKENDT-",
            EnumSet.of(
                    Beslutningsart.HANDLEPLANENS_VEDTAGELSE,
                    Beslutningsart.STRATEGIENS_FORLAENGELSE,
                    Beslutningsart.STRATEGIENS_OPHOER),
            "GODKENDT+",
            EnumSet.of(
                    Beslutningsart.HANDLEPLANENS_REVISION,
                    Beslutningsart.STRATEGIENS_FORLAENGELSE,
                    Beslutningsart.STRATEGIENS_OPHOER),
            "OPHOERT-",
            EnumSet.noneOf(Beslutningsart.class),
            "OPHOERT+",
            EnumSet.noneOf(Beslutningsart.class));

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void whatIsTakenFollowsTheTableAndWhatIsRefusedChangesNothing(@ForAll("beslutninger") List<Beslutning> forsoeg) {
        Strategi strategi = strategi();
        String expected = "IKKE_GODKENDT-";
        for (int k = 0; k < forsoeg.size(); k++) {
            Beslutning beslutning = Beslutning.builder()
                    .from(forsoeg.get(k))
                    .forlaengetTil(Styringseksempel.HALVAAR.plusHalves(10 + k))
                    .build();
            Result<Strategi> result = Beslutningslog.from(strategi).decide(beslutning);
            boolean isCommittees = beslutning.getOrgan().equals(Styringseksempel.kode(Rolleart.UDVALG));

            assertThat(Beslutningslog.from(strategi).getStrategiforloeb().possible())
                    .containsExactlyInAnyOrderElementsOf(TABEL.get(expected));
            assertThat(result.getProblems().isEmpty())
                    .isEqualTo(TABEL.get(expected).contains(beslutning.getArt())
                            && !(isCommittees && isTheCouncils(strategi, beslutning.getArt())));
            if (result.isOk()) {
                strategi = result.getValue().orElseThrow();
                expected = after(expected, beslutning.getArt());
            }
            Strategiforloeb forloeb = Beslutningslog.from(strategi).getStrategiforloeb();
            assertThat(forloeb.tilstand() + (forloeb.handleplanVedtaget() ? "+" : "-"))
                    .isEqualTo(expected);
            assertThat(forloeb.beslutninger()).isEqualTo(strategi.styring().getBeslutninger());
        }
    }

    @Test
    void whatAMemberHasStoppedOfTheWholeWaitsForTheCouncil() {
        Beslutning vedtaget = omHelheden(Beslutningsart.HANDLEPLANENS_VEDTAGELSE, Rolleart.UDVALG);
        Beslutning standset = omHelheden(Beslutningsart.STANDSNING, Rolleart.UDVALG);
        Beslutning fastholdt = omHelheden(Beslutningsart.FASTHOLDELSE, Rolleart.KOMMUNALBESTYRELSE);
        Beslutning ophaevet = omHelheden(Beslutningsart.OPHAEVELSE, Rolleart.UDVALG);
        Beslutning revideret = omHelheden(Beslutningsart.HANDLEPLANENS_REVISION, Rolleart.CHEFGRUPPE);

        assertThat(helhed(vedtaget, standset)).isEqualTo("IKKE_GODKENDT+ standset HANDLEPLANENS_VEDTAGELSE");
        assertThat(helhed(vedtaget, standset, revideret))
                .as("nothing else is decided of the whole")
                .isEqualTo("IKKE_GODKENDT+ standset HANDLEPLANENS_VEDTAGELSE UMULIG_OM_HELHEDEN");
        assertThat(helhed(vedtaget, standset, fastholdt, revideret)).isEqualTo("IKKE_GODKENDT+");
        assertThat(Beslutningslog.from(Styringseksempel.strategi(vedtaget, standset, fastholdt))
                        .tilstand(1))
                .isEqualTo(Beslutningstilstand.GAELDER);
        assertThat(helhed(vedtaget, standset, ophaevet)).isEqualTo("IKKE_GODKENDT-");
        assertThat(helhed(vedtaget, standset, ophaevet, vedtaget)).isEqualTo("IKKE_GODKENDT+");
        assertThat(helhed(vedtaget, standset, omHelheden(Beslutningsart.OPHAEVELSE, Rolleart.OEKONOMIUDVALG)))
                .as("no committee gives up what another has decided")
                .endsWith("FORKERT_ORGAN");
        assertThat(helhed(standset)).as("nothing was decided").endsWith("UMULIG_OM_HELHEDEN");
        assertThat(helhed(vedtaget, standset, fastholdt, standset))
                .as("the council's")
                .endsWith("UMULIG_OM_HELHEDEN");
        assertThat(helhed(vedtaget, fastholdt)).endsWith("UMULIG_OM_HELHEDEN");
        assertThat(helhed(vedtaget, revideret, standset))
                .as("the management group's")
                .endsWith("UMULIG_OM_HELHEDEN");
    }

    @Test
    void decisionsOfTheWholeAreSetAsideOneAfterTheOther() {
        Beslutning vedtaget = omHelheden(Beslutningsart.HANDLEPLANENS_VEDTAGELSE, Rolleart.UDVALG);
        Beslutning godkendt = omHelheden(Beslutningsart.STRATEGIENS_GODKENDELSE, Rolleart.UDVALG);
        Beslutning standset = omHelheden(Beslutningsart.STANDSNING, Rolleart.UDVALG);
        Beslutning ophaevet = omHelheden(Beslutningsart.OPHAEVELSE, Rolleart.UDVALG);

        assertThat(helhed(vedtaget, godkendt, standset, ophaevet)).isEqualTo("IKKE_GODKENDT+");
        assertThat(helhed(vedtaget, godkendt, standset, ophaevet, standset, ophaevet))
                .isEqualTo("IKKE_GODKENDT-");
    }

    @Test
    void aBodyThatThereIsNotSetsNothingAside() {
        assertThat(helhed(
                        omHelheden(Beslutningsart.HANDLEPLANENS_VEDTAGELSE, Rolleart.UDVALG),
                        omHelheden(Beslutningsart.STANDSNING, Rolleart.UDVALG),
                        Beslutning.builder()
                                .from(omHelheden(Beslutningsart.OPHAEVELSE, Rolleart.UDVALG))
                                .organ("tastefejl")
                                .build()))
                .startsWith("IKKE_GODKENDT");
    }

    @Test
    void whatWasSetAsideOfTheWholeStaysInTheHistory() {
        Beslutning godkendt = omHelheden(Beslutningsart.STRATEGIENS_GODKENDELSE, Rolleart.UDVALG);
        Strategi strategi = Styringseksempel.strategi(
                godkendt,
                omHelheden(Beslutningsart.STANDSNING, Rolleart.UDVALG),
                omHelheden(Beslutningsart.OPHAEVELSE, Rolleart.KOMMUNALBESTYRELSE));
        Strategiforloeb forloeb = Beslutningslog.from(strategi).getStrategiforloeb();

        assertThat(forloeb.beslutninger()).hasSize(3).contains(godkendt);
        assertThat(forloeb.gaeldende()).isEmpty();
        assertThat(forloeb.seneste(Beslutningsart.STRATEGIENS_GODKENDELSE)).isEmpty();
    }

    private static String helhed(Beslutning... beslutninger) {
        Beslutningslog log = Beslutningslog.from(Styringseksempel.strategi(beslutninger));
        Strategiforloeb forloeb = log.getStrategiforloeb();
        return forloeb.tilstand()
                + (forloeb.handleplanVedtaget() ? "+" : "-")
                + forloeb.standset()
                        .map(standset -> " standset " + standset.getArt())
                        .orElse("")
                + log.getProblems().stream()
                        .map(problem -> " " + problem.getCode())
                        .collect(Collectors.joining());
    }

    private static boolean isTheCouncils(Strategi strategi, Beslutningsart art) {
        return (art == Beslutningsart.STRATEGIENS_FORLAENGELSE || art == Beslutningsart.STRATEGIENS_OPHOER)
                && strategi.styring().getBeslutninger().stream()
                        .anyMatch(beslutning -> beslutning.getArt() == Beslutningsart.STRATEGIENS_GODKENDELSE
                                && beslutning.getOrgan().equals(Styringseksempel.kode(Rolleart.KOMMUNALBESTYRELSE)));
    }

    private static String after(String fra, Beslutningsart art) {
        return switch (art) {
            case HANDLEPLANENS_VEDTAGELSE -> fra.replace("-", "+");
            case STRATEGIENS_GODKENDELSE -> fra.replace("IKKE_", "");
            case STRATEGIENS_OPHOER -> fra.replace("GODKENDT", "OPHOERT");
            default -> fra;
        };
    }

    @Provide
    Arbitrary<List<Beslutning>> beslutninger() {
        return Combinators.combine(
                        Arbitraries.of(Arrays.stream(Beslutningsart.values())
                                .filter(Beslutningsart::isOmHelheden)
                                .toList()),
                        Arbitraries.of(Rolleart.UDVALG, Rolleart.KOMMUNALBESTYRELSE))
                .as(StrategiforloebTest::omHelheden)
                .list()
                .ofMaxSize(8);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            HANDLEPLANENS_REVISION  |Det skyldes, at handleplanen ikke er vedtaget.|(vedtagelse af handleplanen; godkendelse af strategien)
            STRATEGIENS_FORLAENGELSE|Det skyldes, at strategien ikke er godkendt.  |(vedtagelse af handleplanen; godkendelse af strategien)
            """)
    void aRefusalSaysWhyAndWhatIsPossible(Beslutningsart art, String grund, String muligt) {
        assertThat(refused(strategi(), omHelheden(art, Rolleart.UDVALG)))
                .first()
                .satisfies(problem -> {
                    assertThat(problem.getCode()).isEqualTo(Problemkode.UMULIG_OM_HELHEDEN);
                    assertThat(problem.getMessage(Sprog.DANSK)).endsWith(grund);
                    assertThat(problem.getAdvice(Sprog.DANSK)).contains(muligt);
                });
    }

    @Test
    void aProlongationEndsLaterThanWhatHoldsAndSaysWhen() {
        Strategi godkendt = strategi()
                .withPeriode(Periode.of(YearHalf.of(2026, 1), YearHalf.of(2028, 2)))
                .withStatus(Strategistatus.GODKENDT);
        Beslutning without = omHelheden(Beslutningsart.STRATEGIENS_FORLAENGELSE, Rolleart.UDVALG);

        assertThat(messages(refused(godkendt, without)))
                .containsExactly("Forlængelsen angiver ikke, at strategien gælder længere end hidtil."
                        + " Slutningen hidtil er: 2. halvår 2028.");
        assertThat(messages(refused(godkendt, forlaengelse("2028-H2")))).hasSize(1);
        assertThat(messages(refused(godkendt.withPeriode(Optional.empty()), without)))
                .containsExactly("Forlængelsen angiver ikke, at strategien gælder længere end hidtil."
                        + " Slutningen hidtil er: ikke oplyst.");
        Strategi longer = Beslutningslog.from(godkendt)
                .decide(forlaengelse("2029-H1"))
                .getValue()
                .orElseThrow();
        assertThat(Beslutningslog.from(longer).getStrategiforloeb().slut()).contains(YearHalf.of(2029, 1));
        assertThat(refused(longer, forlaengelse("2029-H1"))).isNotEmpty();
        assertThat(refused(longer, forlaengelse("2029-H2"))).isEmpty();
    }

    @Test
    void whatADocumentStatesItselfToBeIsApprovedUnlessItsLogTellsWhen() {
        Strategi godkendt = strategi().withStatus(Strategistatus.GODKENDT);
        Beslutning godkendelse = omHelheden(Beslutningsart.STRATEGIENS_GODKENDELSE, Rolleart.UDVALG);

        assertThat(Beslutningslog.from(godkendt).getStrategiforloeb().tilstand())
                .isEqualTo(Strategitilstand.GODKENDT);
        assertThat(refused(godkendt, godkendelse)).isEmpty();
        assertThat(Beslutningslog.from(Styringseksempel.strategi(godkendelse).withStatus(Strategistatus.UDKAST))
                        .getStrategiforloeb()
                        .tilstand())
                .isEqualTo(Strategitilstand.GODKENDT);
    }

    private static Strategi strategi() {
        return Styringseksempel.strategi();
    }

    private static Beslutning omHelheden(Beslutningsart art, Rolleart organ) {
        return Beslutning.builder()
                .from(Styringseksempel.beslutning(art, organ))
                .initiativer(List.of())
                .build();
    }

    private static Beslutning forlaengelse(String til) {
        return Beslutning.builder()
                .from(omHelheden(Beslutningsart.STRATEGIENS_FORLAENGELSE, Rolleart.UDVALG))
                .forlaengetTil(YearHalf.parse(til))
                .build();
    }

    private static List<Problem> refused(Strategi strategi, Beslutning beslutning) {
        return Beslutningslog.from(strategi).decide(beslutning).getProblems();
    }

    private static List<String> messages(List<Problem> problems) {
        return problems.stream().map(problem -> problem.getMessage(Sprog.DANSK)).toList();
    }
}

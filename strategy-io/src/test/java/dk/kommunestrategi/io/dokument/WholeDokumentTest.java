package dk.kommunestrategi.io.dokument;

import static dk.kommunestrategi.io.Computed.BEGRUNDER;
import static dk.kommunestrategi.io.Computed.LATE;
import static dk.kommunestrategi.io.Computed.LATER;
import static dk.kommunestrategi.io.Computed.PLANNER;
import static dk.kommunestrategi.io.Computed.historik;
import static dk.kommunestrategi.io.Computed.jointHistorik;
import static dk.kommunestrategi.io.Computed.jointPlan;
import static dk.kommunestrategi.io.Computed.plan;
import static dk.kommunestrategi.io.Computed.portefoelje;
import static dk.kommunestrategi.io.Computed.read;
import static dk.kommunestrategi.io.Computed.request;
import static dk.kommunestrategi.io.Computed.strategi;
import static dk.kommunestrategi.io.Computed.wholeFormat;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.Dokumenter;
import dk.kommunestrategi.io.Golden;
import dk.kommunestrategi.io.PortefoeljeJson;
import dk.kommunestrategi.io.Portefoeljedokument;
import dk.kommunestrategi.io.dokument.plan.Begrundelsestekst;
import dk.kommunestrategi.io.dokument.plan.Foelsomhedstekst;
import dk.kommunestrategi.io.dokument.plan.Historiktekst;
import dk.kommunestrategi.io.dokument.plan.Konflikttekst;
import dk.kommunestrategi.io.dokument.portefoelje.Portefoeljetekst;
import dk.kommunestrategi.io.dokument.portefoelje.Versionsoversigt;
import dk.kommunestrategi.io.dokument.sag.Sagstekst;
import dk.kommunestrategi.io.dokument.sag.Sagsudkast;
import dk.kommunestrategi.io.dokument.udmoentning.Beskrivelsestekst;
import dk.kommunestrategi.io.dokument.udmoentning.Beskrivelsesudkast;
import dk.kommunestrategi.io.dokument.udmoentning.Kalendertekst;
import dk.kommunestrategi.io.dokument.udmoentning.Rutetekst;
import dk.kommunestrategi.io.dokument.udmoentning.Statustekst;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.model.initiativ.Valggruppe;
import dk.kommunestrategi.model.oekonomi.Aarsramme;
import dk.kommunestrategi.model.oekonomi.OekonomiskRamme;
import dk.kommunestrategi.model.oekonomi.Udgiftsart;
import dk.kommunestrategi.model.portefoelje.Portefoelje;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.value.Beloeb;
import dk.kommunestrategi.rules.historik.Handleplanshistorik;
import dk.kommunestrategi.rules.historik.Portefoeljehistorik;
import dk.kommunestrategi.rules.plan.Fastlaeggelse;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.plan.SearchLimits;
import dk.kommunestrategi.rules.planopgave.Initiativnummer;
import dk.kommunestrategi.rules.regel.kriterier.Placeringskriterier;
import dk.kommunestrategi.rules.udmoentning.kalender.Kalender;
import dk.kommunestrategi.rules.udmoentning.sag.Sagsstatus;
import dk.kommunestrategi.rules.udmoentning.status.Aarsrapport;
import dk.kommunestrategi.rules.udmoentning.status.Halvaarsstatus;
import dk.kommunestrategi.rules.udmoentning.styring.Beslutningslog;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.threeten.extra.YearHalf;

/** Every kind of paper, of documents that between them leave little out, to the letter. */
class WholeDokumentTest {

    private static final String ENGLISH = "-paa-engelsk";

    private static final YearHalf HALVAAR = YearHalf.of(2026, 1);

    static Stream<Arguments> papers() {
        return Stream.of(
                paper("begrundelse-med-modforslag", WholeDokumentTest::whyNot),
                paper(
                        "begrundelse-undervejs",
                        sprog -> Begrundelsestekst.dokument(BEGRUNDER.explain(underWay()), sprog)),
                paper("beskrivelsesudkast", WholeDokumentTest::description),
                paper("foelsomhed", sprog -> sensitivity(plan("igangvaerende.json"), sprog)),
                paper("foelsomhed-af-portefoelje", sprog -> sensitivity(jointPlan(), sprog)),
                paper("historik", WholeDokumentTest::history),
                paper("kalender", WholeDokumentTest::calendar),
                paper(
                        "konflikt-om-kapacitet",
                        sprog -> Konflikttekst.dokument(plan("traek-over-kapaciteten.json"), sprog)),
                paper("konflikt-om-ramme", WholeDokumentTest::tooMuchMoney),
                paper("konflikt-om-valg", WholeDokumentTest::tooMany),
                paper("konflikt-om-tid", sprog -> Konflikttekst.dokument(plan("varighed-over-perioden.json"), sprog)),
                paper("portefoelje-delvis", WholeDokumentTest::partly),
                paper("portefoelje-evalueret", WholeDokumentTest::judged),
                paper("portefoelje-historik", WholeDokumentTest::jointHistory),
                paper("portefoelje-historik" + ENGLISH, WholeDokumentTest::jointHistory),
                paper("portefoelje-konflikt", sprog -> Konflikttekst.dokument(noJointPlan(), sprog)),
                paper("portefoelje-lempet", WholeDokumentTest::lifted),
                paper("portefoelje-plan", sprog -> Portefoeljetekst.dokument(jointPlan(), sprog)),
                paper("portefoelje-rapport", WholeDokumentTest::jointReport),
                paper("portefoelje-rapport" + ENGLISH, WholeDokumentTest::jointReport),
                paper("portefoelje-sagsudkast", sprog -> Sagsudkast.dokument(jointPlan(), sprog)),
                paper("portefoelje-sagsudkast" + ENGLISH, sprog -> Sagsudkast.dokument(jointPlan(), sprog)),
                paper("portefoelje-sagsudkast-uden-plan", sprog -> Sagsudkast.dokument(noJointPlan(), sprog)),
                paper("portefoelje-strategi", sprog -> Portefoeljetekst.dokument(jointPlan(), "boern", sprog)),
                paper("portefoelje-version", WholeDokumentTest::version),
                paper(
                        "rute",
                        sprog -> Rutetekst.dokument(
                                Beslutningslog.from(strategi("igangvaerende.json"))
                                        .rute(3)
                                        .orElseThrow(),
                                sprog)),
                paper("sag", WholeDokumentTest::sag),
                paper(
                        "sagsudkast-uden-plan",
                        sprog -> Sagsudkast.dokument(PLANNER.plan(read(Dokumenter.withoutRoom())), sprog)),
                paper("sagsudkast", sprog -> Sagsudkast.dokument(PLANNER.plan(wholeFormat()), sprog)),
                paper(
                        "sagsudkast-med-budget",
                        sprog -> Sagsudkast.dokument(plan("dokument/udmoentning/budget.json"), sprog)),
                paper("sagsudkast-undervejs", sprog -> Sagsudkast.dokument(underWay(), sprog)),
                paper("sammenligning", WholeDokumentTest::comparison),
                paper("sammenligning-af-portefoelje", WholeDokumentTest::jointComparison),
                paper("status", sprog -> status("hele-formatet.json", HALVAAR, sprog)),
                paper("status-undervejs", sprog -> status("igangvaerende.json", LATE, sprog)),
                paper("aarsrapport", sprog -> yearly("hele-formatet.json", 2026, sprog)),
                paper("aarsrapport-undervejs", sprog -> yearly("igangvaerende.json", 2025, sprog)));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void itIsWrittenLikeThis(String navn, Function<Sprog, Dokument> paper) {
        Sprog sprog = navn.endsWith(ENGLISH) ? Sprog.ENGELSK : Sprog.DANSK;
        Golden.check("dokument/" + navn + ".txt", paper.apply(sprog).text());
    }

    @Test
    void everyFileIsOneOfThem() {
        assertThat(papers().map(paper -> paper.get()[0] + ".txt"))
                .containsExactlyInAnyOrderElementsOf(Golden.files("dokument"));
    }

    private static Arguments paper(String navn, Function<Sprog, Dokument> paper) {
        return Arguments.of(navn, paper);
    }

    private static Dokument whyNot(Sprog sprog) {
        PlanResult plan = plan("udeladte.json");
        return Begrundelsestekst.dokument(
                BEGRUNDER.explain(plan, 1), BEGRUNDER.whyNot(plan, LATER.initiativ(), LATER.formelStart()), sprog);
    }

    private static Dokument description(Sprog sprog) {
        Strategi strategi = strategi("hele-formatet.json");
        return Beskrivelsestekst.dokument(
                strategi, Beskrivelsesudkast.draft(strategi, 2, sprog).orElseThrow(), sprog);
    }

    private static Dokument sensitivity(PlanResult plan, Sprog sprog) {
        return Foelsomhedstekst.dokument(
                BEGRUNDER.foelsomhed(plan, SearchLimits.STANDARD), Placeringskriterier.ALLE, sprog);
    }

    private static Dokument jointReport(Sprog sprog) {
        PlanResult plan = jointPlan();
        return Portefoeljetekst.rapport(plan, Optional.of(BEGRUNDER.foelsomhed(plan, SearchLimits.STANDARD)), sprog);
    }

    private static Dokument history(Sprog sprog) {
        Handleplanshistorik historik = historik();
        return Historiktekst.dokument(
                historik.recorded(),
                List.of(historik.compare(1, 2, PLANNER)),
                List.of(historik.rederive(1, PLANNER), historik.rederive(2, PLANNER)),
                Placeringskriterier.ALLE,
                sprog);
    }

    private static Dokument comparison(Sprog sprog) {
        Handleplanshistorik historik = historik();
        return Historiktekst.dokument(
                historik.recorded(), 1, 2, historik.compare(1, 2, PLANNER), Placeringskriterier.ALLE, sprog);
    }

    private static Dokument jointHistory(Sprog sprog) {
        Portefoelje portefoelje = jointHistorik();
        Portefoeljehistorik historik = Portefoeljedokument.of(portefoelje).historik();
        return Versionsoversigt.dokument(
                portefoelje,
                List.of(historik.compare(1, 2, PLANNER)),
                List.of(historik.rederive(1, PLANNER), historik.rederive(2, PLANNER)),
                Placeringskriterier.ALLE,
                sprog);
    }

    private static Dokument jointComparison(Sprog sprog) {
        Portefoelje portefoelje = jointHistorik();
        Portefoeljehistorik historik = Portefoeljedokument.of(portefoelje).historik();
        return Versionsoversigt.dokument(
                portefoelje, 1, 2, historik.compare(1, 2, PLANNER), Placeringskriterier.ALLE, sprog);
    }

    private static Dokument version(Sprog sprog) {
        Portefoeljehistorik historik = Portefoeljedokument.of(jointHistorik()).historik();
        return Portefoeljetekst.rapport(historik.evaluate(2, PLANNER), 2, sprog);
    }

    /** A strategy that has to spend more in a year than its frame holds. */
    private static Dokument tooMuchMoney(Sprog sprog) {
        Strategi strategi = strategi("dokument/udmoentning/budget.json");
        return conflict(
                strategi.withPolitik(Prioriteringspolitik.builder()
                        .from(strategi.politik())
                        .oekonomiskRamme(OekonomiskRamme.builder()
                                .prisniveau(2026)
                                .addAarsrammer(Aarsramme.builder()
                                        .aar(2028)
                                        .art(Udgiftsart.DRIFT)
                                        .beloeb(Beloeb.kroner(1_000_000))
                                        .build())
                                .build())
                        .build()),
                sprog);
    }

    /** A strategy in which more initiatives are to be carried out than there is room for. */
    private static Dokument tooMany(Sprog sprog) {
        return conflict(
                strategi("udeladte.json")
                        .withValggrupper(Valggruppe.builder()
                                .addInitiativer(2, 3, 4, 5)
                                .mindst(4)
                                .build()),
                sprog);
    }

    private static Dokument conflict(Strategi strategi, Sprog sprog) {
        return Konflikttekst.dokument(PLANNER.plan(strategi), sprog);
    }

    private static PlanResult noJointPlan() {
        return PLANNER.plan(PlanRequest.of(new PortefoeljeJson()
                .read(Dokumenter.portefoeljeWithoutRoom())
                .getValue()
                .orElseThrow()
                .getPortefoelje()));
    }

    private static Dokument lifted(Sprog sprog) {
        PlanResult no = noJointPlan();
        return Portefoeljetekst.dokument(no, no.getLempelse().orElseThrow(), sprog);
    }

    /** The plan of one strategy beside another whose plan is given, with an initiative locked. */
    private static Dokument partly(Sprog sprog) {
        return Portefoeljetekst.rapport(
                PLANNER.plan(PlanRequest.builder()
                        .portefoelje(portefoelje())
                        .addPlanlagte("boern")
                        .addFastlaeggelser(new Fastlaeggelse(Initiativnummer.of("boern", 1), HALVAAR))
                        .build()),
                sprog);
    }

    private static Dokument judged(Sprog sprog) {
        return Portefoeljetekst.dokument(PLANNER.evaluate(portefoelje()), sprog);
    }

    private static Dokument calendar(Sprog sprog) {
        Strategi strategi = strategi("hele-formatet.json");
        return Kalendertekst.dokument(
                strategi, Kalender.from(strategi, HALVAAR.atDay(1), HALVAAR.plusHalves(3)), sprog);
    }

    private static Dokument sag(Sprog sprog) {
        Strategi strategi = wholeFormat();
        return Sagstekst.dokument(Sagsstatus.from(strategi).get(0), strategi.getRoller(), sprog);
    }

    private static Dokument status(String resource, YearHalf halvaar, Sprog sprog) {
        Strategi strategi = strategi(resource);
        return Statustekst.dokument(strategi, Halvaarsstatus.from(strategi, halvaar), sprog);
    }

    private static Dokument yearly(String resource, int aar, Sprog sprog) {
        Strategi strategi = strategi(resource);
        return Statustekst.dokument(strategi, Aarsrapport.from(strategi, aar), sprog);
    }

    private static PlanResult underWay() {
        return PLANNER.plan(
                request("igangvaerende.json").revisionFra(YearHalf.of(2026, 2)).build());
    }
}

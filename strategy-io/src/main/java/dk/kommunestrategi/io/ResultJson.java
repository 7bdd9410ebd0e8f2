package dk.kommunestrategi.io;

import dk.kommunestrategi.io.result.Answer;
import dk.kommunestrategi.io.result.CalendarAnswer;
import dk.kommunestrategi.io.result.CaseAnswer;
import dk.kommunestrategi.io.result.ComparisonAnswer;
import dk.kommunestrategi.io.result.HistoryAnswer;
import dk.kommunestrategi.io.result.JointComparisonAnswer;
import dk.kommunestrategi.io.result.JointHistoryAnswer;
import dk.kommunestrategi.io.result.PlanAnswer;
import dk.kommunestrategi.io.result.ProblemAnswer;
import dk.kommunestrategi.io.result.ReportAnswer;
import dk.kommunestrategi.io.result.ResultMapper;
import dk.kommunestrategi.io.result.StatusAnswer;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.portefoelje.Portefoelje;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.rules.historik.Genberegning;
import dk.kommunestrategi.rules.historik.Portefoeljeforskel;
import dk.kommunestrategi.rules.historik.Portefoeljegenberegning;
import dk.kommunestrategi.rules.historik.Versionsforskel;
import dk.kommunestrategi.rules.plan.Evaluering;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.plan.Planforskel;
import dk.kommunestrategi.rules.plan.begrundelse.Modforslag;
import dk.kommunestrategi.rules.plan.begrundelse.Planforklaring;
import dk.kommunestrategi.rules.plan.foelsomhed.Foelsomhed;
import dk.kommunestrategi.rules.udmoentning.kalender.Aarshjul;
import dk.kommunestrategi.rules.udmoentning.kalender.Kalender;
import dk.kommunestrategi.rules.udmoentning.sag.Sagsstatus;
import dk.kommunestrategi.rules.udmoentning.status.Aarsrapport;
import dk.kommunestrategi.rules.udmoentning.status.Halvaarsstatus;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes what planner and reader came to as JSON, for programs to read. What does not apply is left out: a result without
 * a plan has no criteria and no placements. Only texts, such as those of problems, demands and conclusions, depend on the language.
 *
 * <p>Immutable and thread-safe. No argument may be {@code null}.
 */
public final class ResultJson {

    private final ResultMapper mapper;

    /**
     * A writer whose problems speak this language.
     *
     * @param sprog the language of the texts
     */
    public ResultJson(Sprog sprog) {
        this(new ResultMapper(sprog));
    }

    private ResultJson(ResultMapper mapper) {
        this.mapper = mapper;
    }

    /** {@return a writer of the same results on one line each, without spaces} */
    public ResultJson compact() {
        return new ResultJson(mapper.compact());
    }

    /**
     * {@return the JSON Schema, draft 2020-12, of what is written of a kind of result} It is made of the same forms as the
     * results themselves. Later versions may write more keys.
     *
     * @param kind the kind of result
     */
    public String schema(ResultKind kind) {
        return mapper.schema(kind.type, kind.name().toLowerCase(Locale.ROOT));
    }

    /**
     * {@return an OpenAPI 3.1 document without paths, whose components are the schemas of documents and results} What an
     * application takes in or returns is called by the name of its Java type – {@code Strategi}, {@code PlanResult} –, and a
     * result of {@link #schema a kind} by that: {@code BegrundelseResult}. To be taken into the document that a framework makes
     * of the application's paths.
     */
    public String openApi() {
        return mapper.openApi(
                Stream.of(ResultKind.values()).collect(Collectors.toMap(kind -> kind.type, ResultKind::calledAs)));
    }

    /**
     * {@return {@code {status, periode, criteria, placeringer, belastning, forudsatteVarigheder, budget, alternatives, front,
     * conflict, relaxation, laengerePeriode, senerePlan, existing, forskel, problems, konklusion}}, the difference being that from the existing
     * handleplan to the new one} Where it holds whatever durations turn out to be, {@code varighedssyn} says so. The
     * {@code konklusion} ("conclusion") is what may be claimed of the plan, in sentences to show as they are: whether it is
     * proved to be the best, on how many assumed durations that rests, and on which it hinges where that was asked.
     *
     * @param result what the planning came to
     */
    public String write(PlanResult result) {
        return mapper.write(result);
    }

    /**
     * As {@link #write(PlanResult)}, with whatever else was asked about the plan: {@code fastlaeggelsernesVirkning}, and
     * {@code foelsomhed: {varigheder: [{initiativ, varighed, forventet, udfald, vippepunkt, brud, tab: [{virkninger, mindst,
     * hoejst}], flytninger, mindstFlytninger, hoejstFlytninger}], vippepunkter, uafgjorte, ikkeUndersoegte}}.
     *
     * @param result what the planning came to
     * @param fastlaeggelsernesVirkning what the request's locks change against a plan without them, where that was asked
     * @param foelsomhed how much the plan depends on durations that nobody knows, where that was asked
     * @return the result as JSON
     */
    public String write(
            PlanResult result, Optional<Planforskel> fastlaeggelsernesVirkning, Optional<Foelsomhed> foelsomhed) {
        return mapper.write(new PlanAnswer(result, fastlaeggelsernesVirkning, foelsomhed));
    }

    /**
     * {@return {@code {grundlag, periode, begrundelser, problems}}: the reasons for placements, and what they rest on}
     *
     * @param forklaring the reasons
     * @param fingeraftryk the strategy's digest: {@link Strategidokument#fingeraftryk}
     */
    public String write(Planforklaring forklaring, String fingeraftryk) {
        return mapper.write(new Answer(forklaring, fingeraftryk, Optional.empty()));
    }

    /**
     * As {@link #write(Planforklaring, String)}, and {@code modforslag}: the answer to why not in another half-year.
     *
     * @param forklaring the reasons
     * @param fingeraftryk the strategy's digest: {@link Strategidokument#fingeraftryk}
     * @param modforslag the answer
     * @return the result as JSON
     */
    public String write(Planforklaring forklaring, String fingeraftryk, Modforslag modforslag) {
        return mapper.write(new Answer(forklaring, fingeraftryk, Optional.of(modforslag)));
    }

    /**
     * {@return {@code {periode, criteria, placeringer, belastning, budget, problems}}}
     *
     * @param evaluering what the judging came to
     */
    public String write(Evaluering evaluering) {
        return mapper.write(evaluering);
    }

    /**
     * {@return {@code {fra, til, aarshjul, poster, problems}}; what an entry does not have is left out}
     *
     * @param aarshjul the wheel of the year: what recurs
     * @param kalender the calendar: what is ahead
     * @param problems what is to be told besides, often nothing
     */
    public String write(Aarshjul aarshjul, Kalender kalender, List<Problem> problems) {
        return mapper.write(new CalendarAnswer(
                kalender.fra(), kalender.periode().getTil(), aarshjul.poster(), kalender.poster(), problems));
    }

    /**
     * {@return {@code {halvaar, omHelheden, initiativer: [{initiativ, tilstand, standset, planlagtStart, begyndt, afvigelse, overskredet,
     * halvaarUnderUdvikling, forventetVarighed, varighedsgrund, udestaaende, anbefaling, beslutninger, notat}], problems}}; a
     * decision and a note are as in a strategy document, and {@code omHelheden} is absent where nothing was decided about the whole}
     *
     * @param status the half-yearly status
     * @param problems what is to be told besides, often nothing
     */
    public String write(Halvaarsstatus status, List<Problem> problems) {
        return mapper.write(
                new StatusAnswer(status.halvaar(), notEmpty(status.omHelheden()), status.initiativer(), problems));
    }

    /**
     * {@return {@code {aar, omHelheden, initiativer, indikatorer: [{indikator, metodegodkendelse, maalinger: [{maaling, vaerdi,
     * forskel, maalFor, maalNaaet}]}], udgifter, problems}}; initiatives as in a half-yearly status, but for what is recommended}
     *
     * @param rapport the annual report
     * @param problems what is to be told besides, often nothing
     */
    public String write(Aarsrapport rapport, List<Problem> problems) {
        return mapper.write(new ReportAnswer(
                rapport.aar(),
                notEmpty(rapport.omHelheden()),
                rapport.initiativer(),
                rapport.indikatorer(),
                rapport.udgifter(),
                problems));
    }

    /**
     * {@return {@code {versioner: [{nummer, version, forskel: {flytninger, virkninger, andreAendringer, periode}, genberegning:
     * {udfald, afvigelser, forskel, problems}}], problems}}; a version is as in a strategy document, and the difference is that
     * from the version before}
     *
     * @param strategi the strategy with the versions of its handleplan
     * @param forskelle what each version has otherwise than the one before it, from the second version on
     * @param genberegnede the versions that were computed again; often none
     * @param problems what is to be told besides, often nothing
     * @throws IllegalArgumentException if there is not one difference for each version from the second on
     */
    public String write(
            Strategi strategi,
            List<Versionsforskel> forskelle,
            List<Genberegning> genberegnede,
            List<Problem> problems) {
        return mapper.write(HistoryAnswer.of(strategi, forskelle, genberegnede, problems));
    }

    /**
     * {@return {@code {versioner: [{nummer, version, dele: [{strategi, version, organ, beslutningstilstand}], forskel: {strategier,
     * virkninger}, genberegning: {udfald, afvigelser, forskel, problems}}], problems}}; a version is as in a portfolio document, and
     * the difference is that from the version before}
     *
     * @param portefoelje the portfolio with the versions of its joint plan
     * @param forskelle what each version has otherwise than the one before it, from the second version on
     * @param genberegnede the versions that were computed again; often none
     * @param problems what is to be told besides, often nothing
     * @throws IllegalArgumentException if there is not one difference for each version from the second on
     */
    public String write(
            Portefoelje portefoelje,
            List<Portefoeljeforskel> forskelle,
            List<Portefoeljegenberegning> genberegnede,
            List<Problem> problems) {
        return mapper.write(JointHistoryAnswer.of(portefoelje, forskelle, genberegnede, problems));
    }

    /**
     * {@return {@code {fra, til, forskel: {strategier: [{strategi, forskel: {flytninger, virkninger, andreAendringer, periode}}],
     * tilkomne, udgaaede, virkninger}, problems}}}
     *
     * @param before the number of the first version
     * @param after the number of the second version
     * @param forskel what the second version of a joint plan has otherwise than the first
     * @param problems what is to be told besides, often nothing
     */
    public String write(int before, int after, Portefoeljeforskel forskel, List<Problem> problems) {
        return mapper.write(new JointComparisonAnswer(before, after, forskel, problems));
    }

    /**
     * {@return {@code {fra, til, forskel: {flytninger, virkninger, andreAendringer, periode}, problems}}}
     *
     * @param before the number of the first version
     * @param after the number of the second version
     * @param forskel what the second version of a handleplan has otherwise than the first
     * @param problems what is to be told besides, often nothing
     */
    public String write(int before, int after, Versionsforskel forskel, List<Problem> problems) {
        return mapper.write(new ComparisonAnswer(before, after, forskel, problems));
    }

    /**
     * {@return {@code {sager: [{sag, status: {tilstand, trin, afsluttedeTrin, naesteOrganer, udfald}}], roller,
     * problems}}; a case and a role are as in a strategy document}
     *
     * @param sager how far each case is
     * @param roller the bodies to which they refer
     * @param problems what is to be told besides, often nothing
     */
    public String write(List<Sagsstatus> sager, List<Rolle> roller, List<Problem> problems) {
        return mapper.write(new CaseAnswer(sager, roller, problems));
    }

    /**
     * {@return {@code {problems}}}
     *
     * @param problems what is to be told, often nothing
     */
    public String write(List<Problem> problems) {
        return write(problems, List.of());
    }

    /**
     * {@return {@code {problems, manglerTilPlan}}, the latter ("what a plan lacks") only where there is any}
     *
     * @param problems what is wrong with a document, often nothing
     * @param manglerTilPlan what a plan needs and the document lacks, though it is not wrong without it
     */
    public String write(List<Problem> problems, List<Problem> manglerTilPlan) {
        return mapper.write(
                new ProblemAnswer(problems, Optional.of(manglerTilPlan).filter(lacking -> !lacking.isEmpty())));
    }

    private static Optional<List<Beslutning>> notEmpty(List<Beslutning> omHelheden) {
        return Optional.of(omHelheden).filter(list -> !list.isEmpty());
    }
}

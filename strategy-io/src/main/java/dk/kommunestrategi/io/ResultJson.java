package dk.kommunestrategi.io;

import dk.kommunestrategi.io.result.BegrundelseJson;
import dk.kommunestrategi.io.result.ForskelJson;
import dk.kommunestrategi.io.result.KalenderJson;
import dk.kommunestrategi.io.result.KravJson;
import dk.kommunestrategi.io.result.PlanJson;
import dk.kommunestrategi.io.result.PlanParts;
import dk.kommunestrategi.io.result.ProblemJson;
import dk.kommunestrategi.io.result.SagJson;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.plan.Evaluering;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.plan.Planforskel;
import dk.kommunestrategi.rules.plan.begrundelse.Modforslag;
import dk.kommunestrategi.rules.plan.begrundelse.Planforklaring;
import dk.kommunestrategi.rules.udmoentning.kalender.Aarshjul;
import dk.kommunestrategi.rules.udmoentning.kalender.Kalender;
import dk.kommunestrategi.rules.udmoentning.sag.Sagsstatus;
import java.util.List;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes what planner and reader came to as JSON, for programs to read. What does not apply is left out: a result without
 * a plan has no criteria and no placements. Only the texts of problems and demands depend on the language.
 *
 * <p>Immutable and thread-safe. No argument may be {@code null}.
 */
public final class ResultJson {

    private final JsonMapper mapper =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private final Sprog sprog;
    private final PlanJson plans;
    private final BegrundelseJson begrundelser;

    /**
     * A writer whose problems speak this language.
     *
     * @param sprog the language of the texts
     */
    public ResultJson(Sprog sprog) {
        this.sprog = sprog;
        this.plans = new PlanJson(sprog);
        this.begrundelser = new BegrundelseJson(sprog);
    }

    /**
     * {@return {@code {status, periode, criteria, placeringer, belastning, antagetVarighed, alternatives, front,
     * conflict, relaxation, existing, forskel, problems}}, the difference being that from the existing handleplan to
     * the new one}
     *
     * @param result what the planning came to
     */
    public String write(PlanResult result) {
        return text(plans.plan(result));
    }

    /**
     * As {@link #write(PlanResult)}, and {@code fastlaeggelsernesVirkning}: what the request's locks change against a plan
     * without them.
     *
     * @param result what the planning came to, with the locks
     * @param fastlaeggelsernesVirkning the difference from the plan without them to this one
     * @return the result as JSON
     */
    public String write(PlanResult result, Planforskel fastlaeggelsernesVirkning) {
        ObjectNode json = plans.plan(result);
        json.set("fastlaeggelsernesVirkning", ForskelJson.forskel(fastlaeggelsernesVirkning));
        return text(json);
    }

    /**
     * {@return {@code {grundlag, periode, begrundelser, problems}}: the reasons for placements, and what they rest on}
     *
     * @param forklaring the reasons
     * @param fingeraftryk the strategy's digest: {@link StrategiJson#fingeraftryk}
     */
    public String write(Planforklaring forklaring, String fingeraftryk) {
        return text(forklaring(forklaring, fingeraftryk));
    }

    /**
     * As {@link #write(Planforklaring, String)}, and {@code modforslag}: the answer to why not in another half-year.
     *
     * @param forklaring the reasons
     * @param fingeraftryk the strategy's digest: {@link StrategiJson#fingeraftryk}
     * @param modforslag the answer
     * @return the result as JSON
     */
    public String write(Planforklaring forklaring, String fingeraftryk, Modforslag modforslag) {
        ObjectNode json = forklaring(forklaring, fingeraftryk);
        ObjectNode answer = json.putObject("modforslag")
                .put("initiativ", modforslag.getInitiativ())
                .put("halvaar", modforslag.getHalvaar().toString());
        if (!modforslag.getBrud().isEmpty()) {
            answer.set("brud", KravJson.brud(modforslag.getBrud(), sprog));
        }
        modforslag.getPlan().ifPresent(plan -> answer.set("plan", plans.plan(plan)));
        modforslag.getForskel().ifPresent(forskel -> answer.set("forskel", ForskelJson.forskel(forskel)));
        return text(json);
    }

    private ObjectNode forklaring(Planforklaring forklaring, String fingeraftryk) {
        ObjectNode json = mapper.createObjectNode();
        json.set("grundlag", begrundelser.grundlag(forklaring, fingeraftryk));
        forklaring.getPeriode().ifPresent(periode -> json.set("periode", PlanParts.periode(periode)));
        json.set("begrundelser", begrundelser.begrundelser(forklaring.getBegrundelser()));
        json.set("problems", ProblemJson.problems(forklaring.getProblems(), sprog));
        return json;
    }

    /**
     * {@return {@code {periode, criteria, placeringer, belastning, problems}}}
     *
     * @param evaluering what the judging came to
     */
    public String write(Evaluering evaluering) {
        return text(plans.evaluering(evaluering));
    }

    /**
     * {@return {@code {fra, til, aarshjul, poster, problems}}; what an entry does not have is left out}
     *
     * @param aarshjul the wheel of the year: what recurs
     * @param kalender the calendar: what is ahead
     * @param problems what is to be told besides, often nothing
     */
    public String write(Aarshjul aarshjul, Kalender kalender, List<Problem> problems) {
        ObjectNode json = mapper.createObjectNode();
        json.put("fra", kalender.fra().toString());
        json.put("til", kalender.periode().getTil().toString());
        json.set("aarshjul", KalenderJson.aarshjul(aarshjul));
        json.set("poster", KalenderJson.poster(kalender));
        json.set("problems", ProblemJson.problems(problems, sprog));
        return text(json);
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
        ObjectNode json = mapper.createObjectNode();
        json.set("sager", SagJson.sager(sager));
        json.set("roller", SagJson.roller(roller));
        json.set("problems", ProblemJson.problems(problems, sprog));
        return text(json);
    }

    /**
     * {@return {@code {problems}}}
     *
     * @param problems what is to be told, often nothing
     */
    public String write(List<Problem> problems) {
        ObjectNode json = mapper.createObjectNode();
        json.set("problems", ProblemJson.problems(problems, sprog));
        return text(json);
    }

    private String text(ObjectNode json) {
        return mapper.writeValueAsString(json) + "\n";
    }
}

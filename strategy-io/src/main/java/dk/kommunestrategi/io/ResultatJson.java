package dk.kommunestrategi.io;

import dk.kommunestrategi.io.resultat.Begrundelsesjson;
import dk.kommunestrategi.io.resultat.Forskelsjson;
import dk.kommunestrategi.io.resultat.Kalenderjson;
import dk.kommunestrategi.io.resultat.Kravjson;
import dk.kommunestrategi.io.resultat.Plandele;
import dk.kommunestrategi.io.resultat.Planjson;
import dk.kommunestrategi.io.resultat.Problemjson;
import dk.kommunestrategi.io.resultat.Sagsjson;
import dk.kommunestrategi.model.Rolle;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.Evaluering;
import dk.kommunestrategi.rules.Planforskel;
import dk.kommunestrategi.rules.Planresultat;
import dk.kommunestrategi.rules.begrundelse.Modforslag;
import dk.kommunestrategi.rules.begrundelse.Planforklaring;
import dk.kommunestrategi.rules.kalender.Aarshjul;
import dk.kommunestrategi.rules.kalender.Kalender;
import dk.kommunestrategi.rules.sag.Sagsstatus;
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
public final class ResultatJson {

    private final JsonMapper mapper =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private final Sprog sprog;
    private final Planjson planer;
    private final Begrundelsesjson begrundelser;

    /**
     * A writer whose problems speak this language.
     *
     * @param sprog the language of the texts
     */
    public ResultatJson(Sprog sprog) {
        this.sprog = sprog;
        this.planer = new Planjson(sprog);
        this.begrundelser = new Begrundelsesjson(sprog);
    }

    /**
     * {@return {@code {status, periode, criteria, placeringer, belastning, antagetVarighed, alternatives, front,
     * conflict, relaxation, existing, forskel, problems}}, the difference being that from the existing handleplan to
     * the new one}
     *
     * @param resultat what the planning came to
     */
    public String write(Planresultat resultat) {
        return text(planer.plan(resultat));
    }

    /**
     * As {@link #write(Planresultat)}, and {@code fastlaeggelsernesVirkning}: what the request's locks change against a plan
     * without them.
     *
     * @param resultat what the planning came to, with the locks
     * @param fastlaeggelsernesVirkning the difference from the plan without them to this one
     * @return the result as JSON
     */
    public String write(Planresultat resultat, Planforskel fastlaeggelsernesVirkning) {
        ObjectNode json = planer.plan(resultat);
        json.set("fastlaeggelsernesVirkning", Forskelsjson.forskel(fastlaeggelsernesVirkning));
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
        ObjectNode svar = json.putObject("modforslag")
                .put("initiativ", modforslag.getInitiativ())
                .put("halvaar", modforslag.getHalvaar().toString());
        if (!modforslag.getBrud().isEmpty()) {
            svar.set("brud", Kravjson.brud(modforslag.getBrud(), sprog));
        }
        modforslag.getPlan().ifPresent(plan -> svar.set("plan", planer.plan(plan)));
        modforslag.getForskel().ifPresent(forskel -> svar.set("forskel", Forskelsjson.forskel(forskel)));
        return text(json);
    }

    private ObjectNode forklaring(Planforklaring forklaring, String fingeraftryk) {
        ObjectNode json = mapper.createObjectNode();
        json.set("grundlag", begrundelser.grundlag(forklaring, fingeraftryk));
        forklaring.getPeriode().ifPresent(periode -> json.set("periode", Plandele.periode(periode)));
        json.set("begrundelser", begrundelser.begrundelser(forklaring.getBegrundelser()));
        json.set("problems", Problemjson.problems(forklaring.getProblems(), sprog));
        return json;
    }

    /**
     * {@return {@code {periode, criteria, placeringer, belastning, problems}}}
     *
     * @param evaluering what the judging came to
     */
    public String write(Evaluering evaluering) {
        return text(planer.evaluering(evaluering));
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
        json.set("aarshjul", Kalenderjson.aarshjul(aarshjul));
        json.set("poster", Kalenderjson.poster(kalender));
        json.set("problems", Problemjson.problems(problems, sprog));
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
        json.set("sager", Sagsjson.sager(sager));
        json.set("roller", Sagsjson.roller(roller));
        json.set("problems", Problemjson.problems(problems, sprog));
        return text(json);
    }

    /**
     * {@return {@code {problems}}}
     *
     * @param problems what is to be told, often nothing
     */
    public String write(List<Problem> problems) {
        ObjectNode json = mapper.createObjectNode();
        json.set("problems", Problemjson.problems(problems, sprog));
        return text(json);
    }

    private String text(ObjectNode json) {
        return mapper.writeValueAsString(json) + "\n";
    }
}

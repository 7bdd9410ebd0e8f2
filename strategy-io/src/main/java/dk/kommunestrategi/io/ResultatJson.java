package dk.kommunestrategi.io;

import dk.kommunestrategi.io.json.Strategimapper;
import dk.kommunestrategi.model.Periode;
import dk.kommunestrategi.model.Placering;
import dk.kommunestrategi.model.Rolle;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.sag.Sag;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.Alternativ;
import dk.kommunestrategi.rules.Centerbelastning;
import dk.kommunestrategi.rules.Evaluering;
import dk.kommunestrategi.rules.Konflikt;
import dk.kommunestrategi.rules.Kriterievaerdi;
import dk.kommunestrategi.rules.Lempelse;
import dk.kommunestrategi.rules.LempetKrav;
import dk.kommunestrategi.rules.Planforskel;
import dk.kommunestrategi.rules.Planresultat;
import dk.kommunestrategi.rules.begrundelse.Modforslag;
import dk.kommunestrategi.rules.begrundelse.Planforklaring;
import dk.kommunestrategi.rules.kalender.Aarshjul;
import dk.kommunestrategi.rules.kalender.Kalender;
import dk.kommunestrategi.rules.regel.Krav;
import dk.kommunestrategi.rules.sag.Sagsstatus;
import java.util.List;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
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
    private final Begrundelsesjson begrundelser;

    /**
     * A writer whose problems speak this language.
     *
     * @param sprog the language of the texts
     */
    public ResultatJson(Sprog sprog) {
        this.sprog = sprog;
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
        return text(plan(resultat));
    }

    /**
     * As {@link #write(Planresultat)}, and {@code laasenesVirkning}: what the request's locks change against a plan
     * without them.
     *
     * @param resultat what the planning came to, with the locks
     * @param laasenesVirkning the difference from the plan without them to this one
     * @return the result as JSON
     */
    public String write(Planresultat resultat, Planforskel laasenesVirkning) {
        ObjectNode json = plan(resultat);
        json.set("laasenesVirkning", begrundelser.forskel(laasenesVirkning));
        return text(json);
    }

    private ObjectNode plan(Planresultat resultat) {
        ObjectNode json = mapper.createObjectNode();
        json.put("status", resultat.getStatus().name());
        resultat.getPeriode().ifPresent(periode -> json.set("periode", periode(periode)));
        if (resultat.erPlan()) {
            json.set("criteria", criteria(resultat.getCriteria()));
            json.set("placeringer", placeringer(resultat.getPlaceringer()));
            json.set("belastning", belastning(resultat.getBelastning()));
            resultat.getAntagetVarighed().forEach(json.putArray("antagetVarighed")::add);
        }
        resultat.getFront().ifPresent(front -> {
            json.set("alternatives", alternativer(resultat.getAlternatives()));
            json.putObject("front").put("size", front.size()).put("complete", front.complete());
        });
        resultat.getKonflikt().ifPresent(konflikt -> json.set("conflict", konflikt(konflikt)));
        resultat.getLempelse().ifPresent(lempelse -> json.set("relaxation", lempelse(lempelse)));
        resultat.getExisting().ifPresent(existing -> json.set("existing", evaluering(existing)));
        resultat.forskel().ifPresent(forskel -> json.set("forskel", begrundelser.forskel(forskel)));
        json.set("problems", problems(resultat.getProblems()));
        return json;
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
            svar.set("brud", begrundelser.brud(modforslag.getBrud()));
        }
        modforslag.getPlan().ifPresent(plan -> svar.set("plan", plan(plan)));
        modforslag.getForskel().ifPresent(forskel -> svar.set("forskel", begrundelser.forskel(forskel)));
        return text(json);
    }

    private ObjectNode forklaring(Planforklaring forklaring, String fingeraftryk) {
        ObjectNode json = mapper.createObjectNode();
        json.set("grundlag", begrundelser.grundlag(forklaring, fingeraftryk));
        forklaring.getPeriode().ifPresent(periode -> json.set("periode", periode(periode)));
        json.set("begrundelser", begrundelser.begrundelser(forklaring.getBegrundelser()));
        json.set("problems", problems(forklaring.getProblems()));
        return json;
    }

    /**
     * {@return {@code {periode, criteria, placeringer, belastning, problems}}}
     *
     * @param evaluering what the judging came to
     */
    public String write(Evaluering evaluering) {
        return text(evaluering(evaluering));
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
        json.set("problems", problems(problems));
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
        ArrayNode alle = json.putArray("sager");
        for (Sagsstatus status : sager) {
            ObjectNode element = alle.addObject();
            element.set("sag", Modelskriver.MAPPER.tree(status.sag(), Sag.class));
            ObjectNode hvor = element.putObject("status")
                    .put("tilstand", status.tilstand().name())
                    .put("trin", status.sag().getBehandling().size())
                    .put("afsluttedeTrin", status.afsluttedeTrin());
            ArrayNode naeste = hvor.putArray("naesteOrganer");
            status.naesteOrganer().forEach(rolle -> naeste.add(rolle.getKode()));
            status.udfald().ifPresent(udfald -> hvor.put("udfald", udfald.name()));
        }
        ArrayNode organer = json.putArray("roller");
        roller.forEach(rolle -> organer.add(Modelskriver.MAPPER.tree(rolle, Rolle.class)));
        json.set("problems", problems(problems));
        return text(json);
    }

    /**
     * {@return {@code {problems}}}
     *
     * @param problems what is to be told, often nothing
     */
    public String write(List<Problem> problems) {
        ObjectNode json = mapper.createObjectNode();
        json.set("problems", problems(problems));
        return text(json);
    }

    private ObjectNode evaluering(Evaluering evaluering) {
        ObjectNode json = mapper.createObjectNode();
        evaluering.getPeriode().ifPresent(periode -> {
            json.set("periode", periode(periode));
            if (!evaluering.getCriteria().isEmpty()) {
                json.set("criteria", criteria(evaluering.getCriteria()));
            }
            json.set("placeringer", placeringer(evaluering.getPlaceringer()));
            json.set("belastning", belastning(evaluering.getBelastning()));
        });
        json.set("problems", problems(evaluering.getProblems()));
        return json;
    }

    private ObjectNode periode(Periode periode) {
        return mapper.createObjectNode()
                .put("fra", periode.getFra().toString())
                .put("til", periode.getTil().toString());
    }

    private ArrayNode criteria(List<Kriterievaerdi> criteria) {
        ArrayNode json = mapper.createArrayNode();
        for (Kriterievaerdi kriterium : criteria) {
            ObjectNode element = json.addObject().put("id", kriterium.getId()).put("value", kriterium.getValue());
            kriterium.getLowerBound().ifPresent(bound -> element.put("lowerBound", bound));
            kriterium.getProven().ifPresent(proven -> element.put("proven", proven));
        }
        return json;
    }

    private ArrayNode placeringer(List<Placering> placeringer) {
        ArrayNode json = mapper.createArrayNode();
        for (Placering placering : placeringer) {
            ObjectNode element = json.addObject()
                    .put("initiativ", placering.getInitiativ())
                    .put("formelStart", placering.getFormelStart().toString());
            placering.getUformelStart().ifPresent(start -> element.put("uformelStart", start.toString()));
            if (placering.isFastlagt()) {
                element.put("fastlagt", true);
            }
        }
        return json;
    }

    private ArrayNode alternativer(List<Alternativ> alternativer) {
        ArrayNode json = mapper.createArrayNode();
        for (Alternativ alternativ : alternativer) {
            ObjectNode element = json.addObject();
            element.set("criteria", criteria(alternativ.getCriteria()));
            element.set("placeringer", placeringer(alternativ.getPlaceringer()));
            element.set("forskel", begrundelser.forskel(Planforskel.mellem(alternativer.get(0), alternativ)));
        }
        return json;
    }

    private ObjectNode konflikt(Konflikt konflikt) {
        ObjectNode json = mapper.createObjectNode().put("irreducible", konflikt.irreducible());
        ArrayNode demands = json.putArray("demands");
        konflikt.krav().forEach(krav -> demands.add(krav(krav, krav.text(sprog))));
        return json;
    }

    private ObjectNode krav(Krav krav, String text) {
        ObjectNode json = mapper.createObjectNode().put("rule", krav.regel().getId());
        krav.steder().forEach(json.putArray("pointers")::add);
        return json.put("text", text);
    }

    private ObjectNode lempelse(Lempelse lempelse) {
        ObjectNode json = mapper.createObjectNode().put("smallest", lempelse.isMindst());
        ArrayNode demands = json.putArray("demands");
        for (LempetKrav lempet : lempelse.getLempede()) {
            ObjectNode element = krav(lempet.krav(), lempet.text(sprog));
            lempet.kapacitet()
                    .ifPresent(tal -> element.put("kapacitet", tal.kapacitet()).put("smallest", tal.mindst()));
            demands.add(element);
        }
        json.set("criteria", criteria(lempelse.getCriteria()));
        json.set("placeringer", placeringer(lempelse.getPlaceringer()));
        return json;
    }

    private ArrayNode belastning(List<Centerbelastning> belastning) {
        ArrayNode json = mapper.createArrayNode();
        for (Centerbelastning center : belastning) {
            ArrayNode halvaar =
                    json.addObject().put("center", center.getCenter()).putArray("belastning");
            center.getBelastning().forEach(halvaar::add);
        }
        return json;
    }

    private ArrayNode problems(List<Problem> problems) {
        ArrayNode json = mapper.createArrayNode();
        for (Problem problem : problems) {
            ObjectNode element = json.addObject()
                    .put("code", problem.getCode().name())
                    .put("severity", problem.getSeverity().name())
                    .put("pointer", problem.getPointer());
            problem.getLine().ifPresent(line -> element.put("line", line));
            problem.getColumn().ifPresent(column -> element.put("column", column));
            problem.getValue().ifPresent(value -> element.put("value", value));
            element.put("message", problem.getMessage(sprog)).put("advice", problem.getAdvice(sprog));
        }
        return json;
    }

    private String text(ObjectNode json) {
        return mapper.writeValueAsString(json) + "\n";
    }

    /** Made when the first case is written: most results have none. */
    private static final class Modelskriver {
        private static final Strategimapper MAPPER = new Strategimapper(StreamReadConstraints.defaults());
    }
}

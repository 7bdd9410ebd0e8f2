package dk.kommunestrategi.io.result;

import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.plan.Alternativ;
import dk.kommunestrategi.rules.plan.Evaluering;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.plan.Planforskel;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Plans as JSON, with what is known of them; what does not apply is left out. */
public final class PlanJson {

    private final Sprog sprog;
    private final KonfliktJson umuligheder;

    /** A writer whose problems and demands speak this language. */
    public PlanJson(Sprog sprog) {
        this.sprog = sprog;
        this.umuligheder = new KonfliktJson(sprog);
    }

    /** A computed plan, with the document's own. */
    public ObjectNode plan(PlanResult result) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("status", result.getStatus().name());
        result.getPeriode().ifPresent(periode -> json.set("periode", PlanParts.periode(periode)));
        if (result.isPlan()) {
            json.set("criteria", PlanParts.criteria(result.getCriteria()));
            json.set("placeringer", PlanParts.placeringer(result.getPlaceringer()));
            json.set("belastning", PlanParts.belastning(result.getBelastning()));
            result.getAntagetVarighed().forEach(json.putArray("antagetVarighed")::add);
        }
        result.getFront().ifPresent(front -> {
            json.set("alternatives", alternativer(result.getAlternatives()));
            json.putObject("front").put("size", front.size()).put("complete", front.complete());
        });
        result.getKonflikt().ifPresent(konflikt -> json.set("conflict", umuligheder.konflikt(konflikt)));
        result.getLempelse().ifPresent(lempelse -> json.set("relaxation", umuligheder.lempelse(lempelse)));
        result.getExisting().ifPresent(existing -> json.set("existing", evaluering(existing)));
        result.forskel().ifPresent(forskel -> json.set("forskel", ForskelJson.forskel(forskel)));
        json.set("problems", ProblemJson.problems(result.getProblems(), sprog));
        return json;
    }

    /** A plan that was judged. */
    public ObjectNode evaluering(Evaluering evaluering) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        evaluering.getPeriode().ifPresent(periode -> {
            json.set("periode", PlanParts.periode(periode));
            if (!evaluering.getCriteria().isEmpty()) {
                json.set("criteria", PlanParts.criteria(evaluering.getCriteria()));
            }
            json.set("placeringer", PlanParts.placeringer(evaluering.getPlaceringer()));
            json.set("belastning", PlanParts.belastning(evaluering.getBelastning()));
        });
        json.set("problems", ProblemJson.problems(evaluering.getProblems(), sprog));
        return json;
    }

    private static ArrayNode alternativer(List<Alternativ> alternativer) {
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        for (Alternativ alternativ : alternativer) {
            ObjectNode element = json.addObject();
            element.set("criteria", PlanParts.criteria(alternativ.getCriteria()));
            element.set("placeringer", PlanParts.placeringer(alternativ.getPlaceringer()));
            element.set("forskel", ForskelJson.forskel(Planforskel.between(alternativer.get(0), alternativ)));
        }
        return json;
    }
}

package dk.kommunestrategi.io.resultat;

import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.Alternativ;
import dk.kommunestrategi.rules.Evaluering;
import dk.kommunestrategi.rules.Planforskel;
import dk.kommunestrategi.rules.Planresultat;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Plans as JSON, with what is known of them; what does not apply is left out. */
public final class Planjson {

    private final Sprog sprog;
    private final Umulighedsjson umuligheder;

    /** A writer whose problems and demands speak this language. */
    public Planjson(Sprog sprog) {
        this.sprog = sprog;
        this.umuligheder = new Umulighedsjson(sprog);
    }

    /** A computed plan, with the document's own. */
    public ObjectNode plan(Planresultat resultat) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("status", resultat.getStatus().name());
        resultat.getPeriode().ifPresent(periode -> json.set("periode", Plandele.periode(periode)));
        if (resultat.erPlan()) {
            json.set("criteria", Plandele.criteria(resultat.getCriteria()));
            json.set("placeringer", Plandele.placeringer(resultat.getPlaceringer()));
            json.set("belastning", Plandele.belastning(resultat.getBelastning()));
            resultat.getAntagetVarighed().forEach(json.putArray("antagetVarighed")::add);
        }
        resultat.getFront().ifPresent(front -> {
            json.set("alternatives", alternativer(resultat.getAlternatives()));
            json.putObject("front").put("size", front.size()).put("complete", front.complete());
        });
        resultat.getKonflikt().ifPresent(konflikt -> json.set("conflict", umuligheder.konflikt(konflikt)));
        resultat.getLempelse().ifPresent(lempelse -> json.set("relaxation", umuligheder.lempelse(lempelse)));
        resultat.getExisting().ifPresent(existing -> json.set("existing", evaluering(existing)));
        resultat.forskel().ifPresent(forskel -> json.set("forskel", Forskelsjson.forskel(forskel)));
        json.set("problems", Problemjson.problems(resultat.getProblems(), sprog));
        return json;
    }

    /** A plan that was judged. */
    public ObjectNode evaluering(Evaluering evaluering) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        evaluering.getPeriode().ifPresent(periode -> {
            json.set("periode", Plandele.periode(periode));
            if (!evaluering.getCriteria().isEmpty()) {
                json.set("criteria", Plandele.criteria(evaluering.getCriteria()));
            }
            json.set("placeringer", Plandele.placeringer(evaluering.getPlaceringer()));
            json.set("belastning", Plandele.belastning(evaluering.getBelastning()));
        });
        json.set("problems", Problemjson.problems(evaluering.getProblems(), sprog));
        return json;
    }

    private static ArrayNode alternativer(List<Alternativ> alternativer) {
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        for (Alternativ alternativ : alternativer) {
            ObjectNode element = json.addObject();
            element.set("criteria", Plandele.criteria(alternativ.getCriteria()));
            element.set("placeringer", Plandele.placeringer(alternativ.getPlaceringer()));
            element.set("forskel", Forskelsjson.forskel(Planforskel.mellem(alternativer.get(0), alternativ)));
        }
        return json;
    }
}

package dk.kommunestrategi.io.result;

import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.rules.plan.Centerbelastning;
import dk.kommunestrategi.rules.plan.Kriterievaerdi;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What every plan is told by, as JSON: its period, its criteria, its placements and its load on the centres. */
public final class PlanParts {

    private PlanParts() {}

    /** A period. */
    public static ObjectNode periode(Periode periode) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("fra", periode.getFra().toString())
                .put("til", periode.getTil().toString());
    }

    static ArrayNode criteria(List<Kriterievaerdi> criteria) {
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        for (Kriterievaerdi kriterium : criteria) {
            ObjectNode element = json.addObject().put("id", kriterium.getId()).put("value", kriterium.getValue());
            kriterium.getLowerBound().ifPresent(bound -> element.put("lowerBound", bound));
            kriterium.getProven().ifPresent(proven -> element.put("proven", proven));
        }
        return json;
    }

    static ArrayNode placeringer(List<Placering> placeringer) {
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
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

    static ArrayNode belastning(List<Centerbelastning> belastning) {
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        for (Centerbelastning center : belastning) {
            ArrayNode halvaar =
                    json.addObject().put("center", center.getCenter()).putArray("belastning");
            center.getBelastning().forEach(halvaar::add);
        }
        return json;
    }
}

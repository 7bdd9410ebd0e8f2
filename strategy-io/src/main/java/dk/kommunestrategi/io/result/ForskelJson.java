package dk.kommunestrategi.io.result;

import dk.kommunestrategi.rules.plan.Flytning;
import dk.kommunestrategi.rules.plan.Planforskel;
import dk.kommunestrategi.rules.plan.Virkning;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What moves between plans, and what that costs or gains, as JSON. */
public final class ForskelJson {

    private ForskelJson() {}

    /** What one plan has otherwise than another. */
    public static ObjectNode forskel(Planforskel forskel) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode flytninger = json.putArray("flytninger");
        for (Flytning flytning : forskel.flytninger()) {
            ObjectNode element = flytninger.addObject().put("initiativ", flytning.initiativ());
            flytning.fra().ifPresent(fra -> element.put("fra", fra.toString()));
            flytning.til().ifPresent(til -> element.put("til", til.toString()));
        }
        json.set("virkninger", virkninger(forskel.virkninger()));
        return json;
    }

    static ArrayNode virkninger(List<Virkning> virkninger) {
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        virkninger.forEach(virkning -> json.addObject()
                .put("kriterium", virkning.kriterium())
                .put("foer", virkning.before())
                .put("efter", virkning.after()));
        return json;
    }
}

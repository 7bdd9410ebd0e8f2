package dk.kommunestrategi.io.result;

import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.plan.Konflikt;
import dk.kommunestrategi.rules.plan.Lempelse;
import dk.kommunestrategi.rules.plan.LempetKrav;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Why there is no plan, and the cheapest way to one, as JSON. */
final class KonfliktJson {

    private final Sprog sprog;

    KonfliktJson(Sprog sprog) {
        this.sprog = sprog;
    }

    ObjectNode konflikt(Konflikt konflikt) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("irreducible", konflikt.irreducible());
        ArrayNode alle = json.putArray("krav");
        konflikt.krav().forEach(krav -> alle.add(KravJson.krav(krav, sprog)));
        return json;
    }

    ObjectNode lempelse(Lempelse lempelse) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("smallest", lempelse.isMindst());
        ArrayNode alle = json.putArray("krav");
        for (LempetKrav lempet : lempelse.getLempede()) {
            ObjectNode element = KravJson.krav(lempet.krav(), sprog).put("lempelse", lempet.text(sprog));
            lempet.kapacitet()
                    .ifPresent(number ->
                            element.put("kapacitet", number.kapacitet()).put("smallest", number.mindst()));
            alle.add(element);
        }
        json.set("criteria", PlanParts.criteria(lempelse.getCriteria()));
        json.set("placeringer", PlanParts.placeringer(lempelse.getPlaceringer()));
        return json;
    }
}

package dk.kommunestrategi.io.resultat;

import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.Konflikt;
import dk.kommunestrategi.rules.Lempelse;
import dk.kommunestrategi.rules.LempetKrav;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Why there is no plan, and the cheapest way to one, as JSON. */
final class Umulighedsjson {

    private final Sprog sprog;

    Umulighedsjson(Sprog sprog) {
        this.sprog = sprog;
    }

    ObjectNode konflikt(Konflikt konflikt) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("irreducible", konflikt.irreducible());
        ArrayNode alle = json.putArray("krav");
        konflikt.krav().forEach(krav -> alle.add(Kravjson.krav(krav, sprog)));
        return json;
    }

    ObjectNode lempelse(Lempelse lempelse) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("smallest", lempelse.isMindst());
        ArrayNode alle = json.putArray("krav");
        for (LempetKrav lempet : lempelse.getLempede()) {
            ObjectNode element = Kravjson.krav(lempet.krav(), sprog).put("lempelse", lempet.text(sprog));
            lempet.kapacitet()
                    .ifPresent(tal -> element.put("kapacitet", tal.kapacitet()).put("smallest", tal.mindst()));
            alle.add(element);
        }
        json.set("criteria", Plandele.criteria(lempelse.getCriteria()));
        json.set("placeringer", Plandele.placeringer(lempelse.getPlaceringer()));
        return json;
    }
}

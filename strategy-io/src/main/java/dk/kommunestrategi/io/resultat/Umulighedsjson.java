package dk.kommunestrategi.io.resultat;

import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.Konflikt;
import dk.kommunestrategi.rules.Lempelse;
import dk.kommunestrategi.rules.LempetKrav;
import dk.kommunestrategi.rules.regel.Krav;
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
        ArrayNode demands = json.putArray("demands");
        konflikt.krav().forEach(krav -> demands.add(krav(krav, krav.text(sprog))));
        return json;
    }

    ObjectNode lempelse(Lempelse lempelse) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("smallest", lempelse.isMindst());
        ArrayNode demands = json.putArray("demands");
        for (LempetKrav lempet : lempelse.getLempede()) {
            ObjectNode element = krav(lempet.krav(), lempet.text(sprog));
            lempet.kapacitet()
                    .ifPresent(tal -> element.put("kapacitet", tal.kapacitet()).put("smallest", tal.mindst()));
            demands.add(element);
        }
        json.set("criteria", Plandele.criteria(lempelse.getCriteria()));
        json.set("placeringer", Plandele.placeringer(lempelse.getPlaceringer()));
        return json;
    }

    private ObjectNode krav(Krav krav, String text) {
        ObjectNode json =
                JsonNodeFactory.instance.objectNode().put("rule", krav.regel().getId());
        krav.steder().forEach(json.putArray("pointers")::add);
        return json.put("text", text);
    }
}

package dk.kommunestrategi.io.result;

import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.regel.Brud;
import dk.kommunestrategi.rules.regel.Krav;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What rules demand of a plan, and how plans break it, as JSON. */
public final class KravJson {

    private KravJson() {}

    /** A demand: the rule that makes it, with its version, the places in the document that it rests on, and its words. */
    static ObjectNode krav(Krav krav, Sprog sprog) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("regel", krav.regel().getId())
                .put("version", krav.regel().getVersion())
                .put("krav", krav.text(sprog));
        krav.places().forEach(json.putArray("pointers")::add);
        return json;
    }

    /** Breaches: each a demand, and what is wrong with the plan. */
    public static ArrayNode brud(List<Brud> brud, Sprog sprog) {
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        brud.forEach(et ->
                json.add(krav(et.krav(), sprog).put("code", et.kode().name()).put("message", et.text(sprog))));
        return json;
    }
}

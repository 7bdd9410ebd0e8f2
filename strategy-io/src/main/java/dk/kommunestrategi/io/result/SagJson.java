package dk.kommunestrategi.io.result;

import dk.kommunestrategi.io.reading.json.StrategiMapper;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.sag.Sag;
import dk.kommunestrategi.rules.udmoentning.sag.Sagsstatus;
import java.util.List;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Political cases and the bodies that treat them, as JSON. */
public final class SagJson {

    /** Made when the first case is written: most results have none. */
    private static final class Modelskriver {
        private static final StrategiMapper MAPPER = new StrategiMapper(StreamReadConstraints.defaults());
    }

    private SagJson() {}

    /** The cases, each with how far it is. */
    public static ArrayNode sager(List<Sagsstatus> sager) {
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        for (Sagsstatus status : sager) {
            ObjectNode element = json.addObject();
            element.set("sag", Modelskriver.MAPPER.tree(status.sag(), Sag.class));
            element.set("status", status(status));
        }
        return json;
    }

    private static ObjectNode status(Sagsstatus status) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("tilstand", status.tilstand().name())
                .put("trin", status.sag().getBehandling().size())
                .put("afsluttedeTrin", status.afsluttedeTrin());
        ArrayNode naeste = json.putArray("naesteOrganer");
        status.nextOrganer().forEach(rolle -> naeste.add(rolle.getKode()));
        status.udfald().ifPresent(udfald -> json.put("udfald", udfald.name()));
        return json;
    }

    /** The bodies that treat cases, as in a strategy document. */
    public static ArrayNode roller(List<Rolle> roller) {
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        roller.forEach(rolle -> json.add(Modelskriver.MAPPER.tree(rolle, Rolle.class)));
        return json;
    }
}

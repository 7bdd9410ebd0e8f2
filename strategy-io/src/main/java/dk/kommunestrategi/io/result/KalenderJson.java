package dk.kommunestrategi.io.result;

import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.rules.udmoentning.kalender.Aarshjul;
import dk.kommunestrategi.rules.udmoentning.kalender.Aarshjulspost;
import dk.kommunestrategi.rules.udmoentning.kalender.Kalender;
import dk.kommunestrategi.rules.udmoentning.kalender.Kalenderpost;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The entries of wheel and calendar as JSON; what an entry does not have is left out. */
public final class KalenderJson {

    private KalenderJson() {}

    /** What recurs every year. */
    public static ArrayNode aarshjul(Aarshjul aarshjul) {
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        for (Aarshjulspost post : aarshjul.poster()) {
            ObjectNode element = json.addObject()
                    .put("art", post.art().name())
                    .put("halvaar", post.halvdel().getValue());
            post.maaned().ifPresent(maaned -> element.put("maaned", maaned.getValue()));
            ansvar(element, post.ansvarlige(), post.organ());
        }
        return json;
    }

    /** What is on, and when. */
    public static ArrayNode poster(Kalender kalender) {
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        for (Kalenderpost post : kalender.poster()) {
            ObjectNode element =
                    json.addObject().put("halvaar", post.tidspunkt().halvaar().toString());
            post.tidspunkt().maaned().ifPresent(maaned -> element.put("maaned", maaned.getValue()));
            post.tidspunkt().dato().ifPresent(dato -> element.put("dato", dato.toString()));
            element.put("art", post.art().name());
            ArrayNode initiativer = element.putArray("initiativer");
            post.initiativer().forEach(initiativ -> initiativer.add(initiativ.getNummer()));
            post.indikator().ifPresent(indikator -> element.put("indikator", indikator.getKode()));
            ansvar(element, post.ansvarlige(), post.organ());
            post.dagsordensfrist().ifPresent(deadline -> element.put("dagsordensfrist", deadline.toString()));
        }
        return json;
    }

    private static void ansvar(ObjectNode element, List<Rolle> ansvarlige, Optional<Rolle> organ) {
        ArrayNode koder = element.putArray("ansvarlige");
        ansvarlige.forEach(rolle -> koder.add(rolle.getKode()));
        organ.ifPresent(rolle -> element.put("organ", rolle.getKode()));
    }
}

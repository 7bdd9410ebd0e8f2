package dk.kommunestrategi.io.resultat;

import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.Fastlaeggelse;
import dk.kommunestrategi.rules.begrundelse.Begrundelse;
import dk.kommunestrategi.rules.begrundelse.Planforklaring;
import dk.kommunestrategi.rules.begrundelse.Startmulighed;
import dk.kommunestrategi.rules.regel.Placeringskriterium;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reasons as JSON; what does not apply is left out. */
public final class Begrundelsesjson {

    private final Sprog sprog;

    /** A writer whose demands and rules speak this language. */
    public Begrundelsesjson(Sprog sprog) {
        this.sprog = sprog;
    }

    /** What the reasons rest on, so that they can be checked later. */
    public ObjectNode grundlag(Planforklaring forklaring, String fingeraftryk) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("version", forklaring.getVersion())
                .put("fingeraftryk", fingeraftryk)
                .put("standardpolitik", forklaring.erStandardpolitik());
        ArrayNode fastlaeggelser = json.putArray("fastlaeggelser");
        for (Fastlaeggelse laas : forklaring.getForespoergsel().getFastlaeggelser()) {
            fastlaeggelser
                    .addObject()
                    .put("initiativ", laas.initiativ())
                    .put("formelStart", laas.formelStart().toString());
        }
        forklaring.getForespoergsel().getRevisionFra().ifPresent(fra -> json.put("revisionFra", fra.toString()));
        ArrayNode kriterier = json.putArray("kriterier");
        for (Placeringskriterium kriterium : forklaring.getKriterier()) {
            kriterier
                    .addObject()
                    .put("id", kriterium.getId())
                    .put("version", kriterium.getVersion())
                    .put("navn", kriterium.getNavn(sprog))
                    .put("beskrivelse", kriterium.getBeskrivelse(sprog))
                    .put("kilde", kriterium.getKilde(sprog));
        }
        return json;
    }

    /** The reasons for placements, each with every half-year that was weighed. */
    public ArrayNode begrundelser(List<Begrundelse> begrundelser) {
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        for (Begrundelse begrundelse : begrundelser) {
            ObjectNode element = json.addObject()
                    .put("initiativ", begrundelse.getPlacering().getInitiativ())
                    .put(
                            "formelStart",
                            begrundelse.getPlacering().getFormelStart().toString());
            begrundelse
                    .getPlacering()
                    .getUformelStart()
                    .ifPresent(start -> element.put("uformelStart", start.toString()));
            begrundelse.getAntagetVarighed().ifPresent(varighed -> element.put("antagetVarighed", varighed));
            element.put("afgoerelse", begrundelse.getAfgoerelse().name());
            begrundelse
                    .naestbedste()
                    .ifPresent(mulighed ->
                            element.put("naestbedste", mulighed.halvaar().toString()));
            ArrayNode muligheder = element.putArray("muligheder");
            begrundelse.getMuligheder().forEach(mulighed -> add(muligheder, mulighed));
        }
        return json;
    }

    private void add(ArrayNode muligheder, Startmulighed mulighed) {
        ObjectNode element =
                muligheder.addObject().put("halvaar", mulighed.halvaar().toString());
        if (!mulighed.erMulig()) {
            element.set("brud", Kravjson.brud(mulighed.brud(), sprog));
        } else if (!mulighed.niveauer().isEmpty()) {
            element.set("virkninger", Forskelsjson.virkninger(mulighed.virkninger()));
        }
    }
}

package dk.kommunestrategi.io.result;

import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.plan.Fastlaeggelse;
import dk.kommunestrategi.rules.plan.begrundelse.Begrundelse;
import dk.kommunestrategi.rules.plan.begrundelse.Planforklaring;
import dk.kommunestrategi.rules.plan.begrundelse.Startmulighed;
import dk.kommunestrategi.rules.regel.Placeringskriterium;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reasons as JSON; what does not apply is left out. */
public final class BegrundelseJson {

    private final Sprog sprog;

    /** A writer whose demands and rules speak this language. */
    public BegrundelseJson(Sprog sprog) {
        this.sprog = sprog;
    }

    /** What the reasons rest on, so that they can be checked later. */
    public ObjectNode grundlag(Planforklaring forklaring, String fingeraftryk) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("version", forklaring.getVersion())
                .put("fingeraftryk", fingeraftryk)
                .put("standardpolitik", forklaring.isStandardpolitik());
        ArrayNode fastlaeggelser = json.putArray("fastlaeggelser");
        for (Fastlaeggelse lock : forklaring.getRequest().getFastlaeggelser()) {
            fastlaeggelser
                    .addObject()
                    .put("initiativ", lock.initiativ())
                    .put("formelStart", lock.formelStart().toString());
        }
        forklaring.getRequest().getRevisionFra().ifPresent(fra -> json.put("revisionFra", fra.toString()));
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
                    .ifPresent(option ->
                            element.put("naestbedste", option.halvaar().toString()));
            ArrayNode options = element.putArray("muligheder");
            begrundelse.getOptions().forEach(option -> add(options, option));
        }
        return json;
    }

    private void add(ArrayNode options, Startmulighed option) {
        ObjectNode element = options.addObject().put("halvaar", option.halvaar().toString());
        if (!option.isPossible()) {
            element.set("brud", KravJson.brud(option.brud(), sprog));
        } else if (!option.niveauer().isEmpty()) {
            element.set("virkninger", ForskelJson.virkninger(option.virkninger()));
        }
    }
}

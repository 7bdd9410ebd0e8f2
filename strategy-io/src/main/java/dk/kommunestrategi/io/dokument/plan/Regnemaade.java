package dk.kommunestrategi.io.dokument.plan;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.organisation.Grundbelastning;
import dk.kommunestrategi.model.organisation.Grundbelastningsart;
import dk.kommunestrategi.model.portefoelje.Portefoelje;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.begrundelse.Planforklaring;
import dk.kommunestrategi.rules.regel.Regel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How criteria count what is not in every plan ("regnemåde": way of calculating), where there is any of it. */
final class Regnemaade {

    private final Planforklaring forklaring;
    private final PlanRequest request;
    private final Sprog sprog;
    private final Plantekster tekster;

    Regnemaade(Planforklaring forklaring, Sprog sprog) {
        this.forklaring = forklaring;
        this.request = forklaring.getRequest();
        this.sprog = sprog;
        this.tekster = new Plantekster(sprog);
    }

    /** Returns the sentences without which the criteria's descriptions would say too little. */
    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        if (hasKriterium("FaerrestUdeladte")) {
            sentences.add(tekster.word("regnemaade.udeladt"));
        }
        if (hasKriterium("UdjaevnetRessourcetraek") && isAnythingCarriedAnyway()) {
            sentences.add(tekster.word(
                    "regnemaade.grundbelastning",
                    Regel.navn(forklaring.getKriterier(), "UdjaevnetRessourcetraek", sprog)));
        }
        if (request.getStrategier().stream()
                .flatMap(strategi -> strategi.getInitiativer().stream())
                .anyMatch(initiativ -> !initiativ.getDriftstraek().isEmpty())) {
            sentences.add(tekster.word("regnemaade.drift"));
        }
        return sentences;
    }

    /** Beside other strategies, what a centre carries for them is not counted twice. */
    private boolean counts(Grundbelastning grundbelastning) {
        return request.getPortefoelje().isEmpty() || grundbelastning.getArt() == Grundbelastningsart.DRIFT;
    }

    private boolean hasKriterium(String id) {
        return forklaring.getKriterier().stream()
                .anyMatch(kriterium -> kriterium.getId().equals(id));
    }

    /** What centres carry, or what is given by handleplans that are not planned anew. */
    private boolean isAnythingCarriedAnyway() {
        Stream<Center> centre = Stream.concat(
                request.getPortefoelje().map(Portefoelje::getCentre).stream().flatMap(List::stream),
                request.getStrategier().stream().flatMap(strategi -> strategi.getCentre().stream()));
        return centre.flatMap(center -> center.getGrundbelastning().stream()).anyMatch(this::counts)
                || request.getStrategier().stream()
                        .filter(strategi -> !request.planlagteStrategier().contains(strategi))
                        .map(Strategi::getHandleplan)
                        .anyMatch(handleplan -> handleplan
                                .map(Handleplan::getPlaceringer)
                                .filter(placeringer -> !placeringer.isEmpty())
                                .isPresent());
    }
}

package dk.kommunestrategi.io.dokument.sag;

import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Block.Points;
import dk.kommunestrategi.io.dokument.plan.Paastandstekst;
import dk.kommunestrategi.io.dokument.plan.Principper;
import dk.kommunestrategi.io.dokument.plan.Varighedstekst;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.kilde.Angivelse;
import dk.kommunestrategi.model.kilde.Uenighed;
import dk.kommunestrategi.model.kilde.Uenighedsart;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.plan.foelsomhed.Foelsomhed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The reservations ("forbehold") of a case: every duration that is assumed, every reading that is not the source's own, and
 * what the sources do not agree about.
 */
final class Forbeholdsfremstilling {

    private final Strategi strategi;
    private final PlanResult plan;
    private final Optional<Foelsomhed> foelsomhed;
    private final Sagstekster tekster;

    Forbeholdsfremstilling(PlanResult plan, Optional<Foelsomhed> foelsomhed, Sagstekster tekster) {
        this.strategi = plan.getRequest().strategi();
        this.plan = plan;
        this.foelsomhed = foelsomhed;
        this.tekster = tekster;
    }

    List<Block> blocks() {
        List<String> points = new ArrayList<>();
        if (plan.isPlan()) {
            points.addAll(
                    new Varighedstekst(tekster.sprog()).grounds(plan.getForudsatteVarigheder(), plan.getRequest()));
            foelsomhed
                    .map(known -> new Paastandstekst(plan, foelsomhed, tekster.sprog()).forbehold())
                    .filter(forbehold -> !forbehold.isEmpty())
                    .ifPresent(points::add);
            if (strategi.politik().hasStandardkriterier()) {
                points.add(tekster.word("udkast.standardpolitik"));
            }
            points.add(new Principper(strategi.politik(), tekster.sprog()).budgetregel());
        }
        open(Uenighedsart.FLERTYDIGHED).map(this::laesning).forEach(points::add);
        open(Uenighedsart.MODSIGELSE, Uenighedsart.SPAENDING)
                .filter(uenighed -> uenighed.getInitiativer().isEmpty())
                .map(this::uenighed)
                .forEach(points::add);
        uenige().ifPresent(points::add);
        return points.isEmpty() ? List.of() : List.of(Points.of(points));
    }

    private Stream<Uenighed> open(Uenighedsart... arter) {
        return strategi.getUenigheder().stream()
                .filter(uenighed -> List.of(arter).contains(uenighed.getArt()))
                .filter(uenighed -> uenighed.getAfklaring().isEmpty());
    }

    private String laesning(Uenighed uenighed) {
        String followed = uenighed.getAngivelser().stream()
                .filter(Angivelse::isGaeldende)
                .map(Angivelse::getUdsagn)
                .collect(Collectors.joining("; "));
        return followed.isEmpty()
                ? tekster.word("udkast.flertydig", uenighed.omtale())
                : tekster.word("udkast.laesning", uenighed.omtale(), followed);
    }

    /** What each source says of the strategy as a whole, and what the plan follows. */
    private String uenighed(Uenighed uenighed) {
        String statements = uenighed.getAngivelser().stream()
                .map(angivelse -> tekster.word("udkast.angivelse", angivelse.getUdsagn(), angivelse.getKilde()))
                .collect(Collectors.joining("; "));
        String followed = uenighed.getAngivelser().stream()
                .filter(Angivelse::isGaeldende)
                .map(Angivelse::getUdsagn)
                .collect(Collectors.joining("; "));
        return followed.isEmpty()
                ? tekster.word("udkast.uenighed", uenighed.omtale(), statements)
                : tekster.word("udkast.uenighedLagtTilGrund", uenighed.omtale(), statements, followed);
    }

    /** What sources contradict each other about in single initiatives, in one sentence; how, the annex tells. */
    private Optional<String> uenige() {
        List<String> topics = Stream.concat(
                        open(Uenighedsart.MODSIGELSE, Uenighedsart.SPAENDING)
                                .filter(uenighed -> !uenighed.getInitiativer().isEmpty())
                                .map(uenighed -> uenighed.omtale().text(tekster.sprog())),
                        temaer().stream())
                .distinct()
                .toList();
        return topics.isEmpty()
                ? Optional.empty()
                : Optional.of(tekster.word("udkast.uenige", String.join("; ", topics)));
    }

    /** The initiatives whose themes are stated otherwise in other places. */
    private Optional<String> temaer() {
        String numre = strategi.initiativerAfterNummer().stream()
                .filter(initiativ -> initiativ.getTemaangivelser().stream()
                        .anyMatch(angivelse -> !angivelse.getTemaer().equals(initiativ.getTemaer())))
                .map(Initiativ::getNummer)
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        return Optional.of(numre)
                .filter(some -> !some.isEmpty())
                .map(some -> tekster.word("udkast.uenigeTemaer", some));
    }
}

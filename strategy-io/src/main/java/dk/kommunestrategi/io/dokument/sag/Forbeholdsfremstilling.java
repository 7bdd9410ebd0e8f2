package dk.kommunestrategi.io.dokument.sag;

import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Block.Points;
import dk.kommunestrategi.io.dokument.plan.Paastandstekst;
import dk.kommunestrategi.io.dokument.plan.Principper;
import dk.kommunestrategi.io.dokument.plan.Varighedstekst;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.kilde.Angivelse;
import dk.kommunestrategi.model.kilde.Emne;
import dk.kommunestrategi.model.kilde.Uenighed;
import dk.kommunestrategi.model.kilde.Uenighedsart;
import dk.kommunestrategi.model.sprog.Tekst;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.plan.foelsomhed.Foelsomhed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The reservations ("forbehold") of a case: every duration that is assumed, every reading that is not the source's own,
 * and what the sources do not agree about.
 */
final class Forbeholdsfremstilling {

    private final Sagsemne emne;
    private final PlanResult plan;
    private final Optional<Foelsomhed> foelsomhed;
    private final Sagstekster tekster;

    Forbeholdsfremstilling(Sagsemne emne, Optional<Foelsomhed> foelsomhed) {
        this.emne = emne;
        this.plan = emne.plan();
        this.foelsomhed = foelsomhed;
        this.tekster = emne.tekster();
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
            if (plan.getRequest().politik().hasStandardkriterier()) {
                points.add(tekster.word(raekkefoelge()));
            }
            emne.strategier().stream()
                    .map(strategi -> new Principper(strategi.politik(), tekster.sprog()).budgetregelUdenKilde())
                    .distinct()
                    .forEach(points::add);
        }
        List<String> kilder = emne.linjer("udkast.om", this::kilder);
        points.addAll(kilder);
        // What sources say stands in the report on one strategy, and in no joint report.
        if (!kilder.isEmpty() && !emne.isFaelles()) {
            points.add(tekster.word("udkast.kilderne"));
        }
        return points.isEmpty() ? List.of() : List.of(Points.of(points));
    }

    /** Sources may rank the principles of one strategy; for several together, or where there are none, nobody has. */
    private String raekkefoelge() {
        boolean hasKilder = emne.enkelt()
                .filter(strategi -> !strategi.getKilder().isEmpty())
                .isPresent();
        if (hasKilder) {
            return "udkast.standardpolitik";
        }
        return "udkast.standardpolitik." + (plan.getRequest().isStandardpolitik() ? "antaget" : "valgt");
    }

    /** What a strategy's sources leave open. */
    private Stream<String> kilder(Strategi strategi) {
        return Stream.of(
                        open(strategi, Uenighedsart.FLERTYDIGHED).map(this::laesning),
                        open(strategi, Uenighedsart.MODSIGELSE, Uenighedsart.SPAENDING)
                                .filter(uenighed -> uenighed.getInitiativer().isEmpty())
                                .map(this::uenighed),
                        uenige(strategi).stream())
                .flatMap(lines -> lines);
    }

    private static Stream<Uenighed> open(Strategi strategi, Uenighedsart... arter) {
        return strategi.getUenigheder().stream()
                .filter(uenighed -> List.of(arter).contains(uenighed.getArt()))
                .filter(uenighed -> uenighed.getAfklaring().isEmpty());
    }

    private String laesning(Uenighed uenighed) {
        String followed = gaeldende(uenighed);
        return followed.isEmpty()
                ? tekster.word("udkast.flertydig", uenighed.omtale())
                : tekster.word("udkast.laesning", uenighed.omtale(), followed);
    }

    /** What the plan follows where sources contradict each other about the strategy as a whole; otherwise what they say. */
    private String uenighed(Uenighed uenighed) {
        String followed = gaeldende(uenighed);
        return followed.isEmpty()
                ? tekster.word(
                        "udkast.uenighed",
                        uenighed.omtale(),
                        uenighed.getAngivelser().stream()
                                .map(angivelse ->
                                        tekster.word("udkast.angivelse", angivelse.getUdsagn(), angivelse.getKilde()))
                                .collect(Collectors.joining("; ")))
                : tekster.word("udkast.uenighedLagtTilGrund", uenighed.omtale(), followed);
    }

    private static String gaeldende(Uenighed uenighed) {
        return uenighed.getAngivelser().stream()
                .filter(Angivelse::isGaeldende)
                .map(Angivelse::getUdsagn)
                .collect(Collectors.joining("; "));
    }

    /**
     * What sources contradict each other about in single initiatives, in one sentence: each subject once, with all its
     * initiatives, but every other matter by itself, for they need not be the same.
     */
    private Optional<String> uenige(Strategi strategi) {
        Map<Emne, SortedSet<Integer>> numre = new LinkedHashMap<>();
        List<Tekst> andre = new ArrayList<>();
        open(strategi, Uenighedsart.MODSIGELSE, Uenighedsart.SPAENDING)
                .filter(uenighed -> !uenighed.getInitiativer().isEmpty())
                .forEach(uenighed -> {
                    if (uenighed.getEmne() == Emne.ANDET) {
                        andre.add(uenighed.omtale());
                    } else {
                        numre.computeIfAbsent(uenighed.getEmne(), absent -> new TreeSet<>())
                                .addAll(uenighed.getInitiativer());
                    }
                });
        temaer(strategi)
                .forEach(nummer -> numre.computeIfAbsent(Emne.TEMAER, absent -> new TreeSet<>())
                        .add(nummer));
        String uenige = Stream.concat(
                        numre.entrySet().stream().map(of -> of.getKey().omtale(List.copyOf(of.getValue()))),
                        andre.stream())
                .map(omtale -> omtale.text(tekster.sprog()))
                .distinct()
                .collect(Collectors.joining("; "));
        return uenige.isEmpty() ? Optional.empty() : Optional.of(tekster.word("udkast.uenige", uenige));
    }

    /** The initiatives whose themes are stated otherwise in other places. */
    private static Stream<Integer> temaer(Strategi strategi) {
        return strategi.initiativerAfterNummer().stream()
                .filter(initiativ -> initiativ.getTemaangivelser().stream()
                        .anyMatch(angivelse -> !angivelse.getTemaer().equals(initiativ.getTemaer())))
                .map(Initiativ::getNummer);
    }
}

package dk.kommunestrategi.io.dokument.alternativ;

import dk.kommunestrategi.io.dokument.plan.Paastandstekst;
import dk.kommunestrategi.io.dokument.plan.Principper;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.forloeb.Strategistatus;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.plan.Alternativ;
import dk.kommunestrategi.rules.plan.Kriterievaerdi;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.planopgave.Initiativnummer;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What could be chosen instead: each other plan, with what it gains and gives up, and to decide nothing. Immutable. */
public final class Alternativtekst {

    private final PlanResult plan;
    private final Principper principper;
    private final Alternativtekster tekster;

    /** The alternatives to what a planning came to, with or without a plan. */
    public Alternativtekst(PlanResult plan, Sprog sprog) {
        this.plan = plan;
        this.principper = new Principper(plan.getRequest().politik(), sprog);
        this.tekster = new Alternativtekster(sprog);
    }

    /** Returns a sentence or two for each plan that could be chosen instead of the recommended one. */
    public List<String> andrePlaner() {
        return IntStream.range(1, plan.getAlternatives().size())
                .mapToObj(k -> text(k, plan.getAlternatives().get(k)))
                .toList();
    }

    /** Returns what holds if nothing is decided. */
    public String ingenBeslutning() {
        if (plan.getExisting().isPresent()) {
            return tekster.word(
                    "alternativ.ingenBeslutning.handleplan",
                    new Paastandstekst(plan, Optional.empty(), tekster.sprog()).hidtidig());
        }
        if (plan.getRequest().isFaelles()) {
            return tekster.word("alternativ.ingenBeslutning.portefoelje");
        }
        boolean isUdkast = plan.getRequest().planlagteStrategier().stream()
                .allMatch(strategi -> strategi.getStatus().equals(Optional.of(Strategistatus.UDKAST)));
        return tekster.word(isUdkast ? "alternativ.ingenBeslutning.udkast" : "alternativ.ingenBeslutning.strategi");
    }

    private String text(int nummer, Alternativ alternativ) {
        String bedre = changed(alternativ, forskel -> forskel < 0);
        String daarligere = changed(alternativ, forskel -> forskel > 0);
        String key = bedre.isEmpty() ? "daarligere" : daarligere.isEmpty() ? "bedre" : "beggeDele";
        Alternativ recommended = plan.getAlternatives().get(0);
        return Stream.of(
                        Stream.of(tekster.word("alternativ." + key, Integer.toString(nummer), bedre, daarligere)),
                        antal(
                                "alternativ.flytter",
                                one -> isMoved(recommended.placering(one), alternativ.placering(one))),
                        antal(
                                "alternativ.udelader",
                                one -> isDropped(recommended.placering(one), alternativ.placering(one))),
                        antal(
                                "alternativ.medtager",
                                one -> isDropped(alternativ.placering(one), recommended.placering(one))))
                .flatMap(sentences -> sentences)
                .collect(Collectors.joining(" "));
    }

    private static boolean isMoved(Optional<Placering> from, Optional<Placering> to) {
        return from.isPresent() && to.isPresent() && !from.equals(to);
    }

    private static boolean isDropped(Optional<Placering> from, Optional<Placering> to) {
        return from.isPresent() && to.isEmpty();
    }

    /** That there are so many such initiatives, if there are any. */
    private Stream<String> antal(String key, Predicate<Initiativnummer> isOne) {
        long antal = plan.getRequest().planlagteStrategier().stream()
                .flatMap(strategi -> strategi.getInitiativer().stream()
                        .map(initiativ -> new Initiativnummer(kode(strategi), initiativ.getNummer())))
                .filter(isOne)
                .count();
        return antal == 0 ? Stream.of() : Stream.of(tekster.word(antal == 1 ? key + ".en" : key, Long.toString(antal)));
    }

    /** The code under which an initiative of a strategy is placed: it has one only beside those of other strategies. */
    private Optional<String> kode(Strategi strategi) {
        return plan.getRequest().getPortefoelje().flatMap(portefoelje -> strategi.getKode());
    }

    /** The principles whose values change in this way, each with both values. */
    private String changed(Alternativ alternativ, LongPredicate way) {
        List<Kriterievaerdi> recommended = plan.getAlternatives().get(0).getCriteria();
        return tekster.sprog()
                .list(IntStream.range(0, recommended.size())
                        .filter(k -> principper.contains(recommended.get(k).getKriterium()))
                        .filter(k -> way.test(alternativ.getCriteria().get(k).getValue()
                                - recommended.get(k).getValue()))
                        .mapToObj(k -> tekster.word(
                                "alternativ.kriterium",
                                recommended.get(k).getKriterium().getNavn(tekster.sprog()),
                                tekster.sprog()
                                        .tal(alternativ.getCriteria().get(k).getValue()),
                                tekster.sprog().tal(recommended.get(k).getValue())))
                        .toList());
    }
}

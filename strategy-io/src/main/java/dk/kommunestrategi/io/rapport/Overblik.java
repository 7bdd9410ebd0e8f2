package dk.kommunestrategi.io.rapport;

import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Block.Fact;
import dk.kommunestrategi.io.dokument.content.Block.Facts;
import dk.kommunestrategi.io.dokument.content.Block.Paragraph;
import dk.kommunestrategi.io.dokument.content.Block.Points;
import dk.kommunestrategi.io.dokument.content.Sentences;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Vurdering;
import dk.kommunestrategi.rules.plan.Centerbelastning;
import dk.kommunestrategi.rules.plan.Flytning;
import dk.kommunestrategi.rules.plan.Planforskel;
import dk.kommunestrategi.rules.plan.Virkning;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the strategy is and what is recommended, for those who read nothing else ("overblik": overview). */
final class Overblik {

    /** Of a description, the sentences that begin before this letter are read at once. */
    private static final int READ_AT_ONCE = 200;

    private final RapportInput input;

    private Overblik(RapportInput input) {
        this.input = input;
    }

    static List<Block> write(RapportInput input) {
        return new Overblik(input).blocks();
    }

    /** That the plan holds what it does not place any more. */
    private Optional<Block> startede() {
        long startede = input.plan().getPlaceringer().stream()
                .filter(placering ->
                        placering.getFormelStart().isBefore(input.periode().getFra()))
                .count();
        return startede == 0 ? Optional.empty() : Optional.of(Paragraph.of(input.word("overblik.startede", startede)));
    }

    /** What the plan leaves out. */
    private Optional<Block> udeladte() {
        List<String> udeladte = input.initiativer().stream()
                .filter(initiativ -> input.plan().isUdeladt(initiativ.getNummer()))
                .map(input::navn)
                .toList();
        return udeladte.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Paragraph.of(input.antal("overblik.udeladte", udeladte.size(), String.join("; ", udeladte))));
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        input.strategi().getBeskrivelse().map(this::beginning).ifPresent(blocks::add);
        blocks.add(Paragraph.of(input.word(
                "overblik.plan",
                placerede(),
                input.periode(),
                input.paastand().plan().orElseThrow())));
        startede().ifPresent(blocks::add);
        udeladte().ifPresent(blocks::add);
        blocks.add(new Facts(true, noegletal()));
        input.plan().forskel().ifPresent(forskel -> blocks.addAll(forskel(forskel)));
        return blocks;
    }

    /** How many initiatives the plan has a place for, and under how many themes, where there are any. */
    private String placerede() {
        String placerede =
                input.antal("overblik.placerede", input.plan().getPlaceringer().size());
        int temaer = input.strategi().getTemaer().size();
        return temaer == 0
                ? placerede
                : input.word("overblik.underTemaer", placerede, input.antal("overblik.temaer", temaer));
    }

    private Paragraph beginning(String beskrivelse) {
        return Paragraph.lead(Sentences.before(READ_AT_ONCE, beskrivelse));
    }

    private List<Fact> noegletal() {
        List<Fact> facts = new ArrayList<>();
        List<Initiativ> lette =
                input.initiativer().stream().filter(Overblik::isLet).toList();
        facts.add(new Fact(
                input.word("overblik.initiativer"),
                Integer.toString(input.initiativer().size()),
                input.antal("overblik.lette", lette.size())));
        facts.add(new Fact(
                input.word("overblik.straks"),
                Integer.toString(immediately(input.initiativer())),
                input.antal("overblik.lette", immediately(lette))));
        facts.add(new Fact(
                input.word("overblik.stoerste"),
                Long.toString(largest(input.plan().getBelastning())),
                input.foreliggende()
                        .map(before -> input.word("overblik.foer", largest(before.getBelastning()), input.hidtidig()))
                        .orElse("")));
        facts.add(new Fact(
                input.word("overblik.forudsat"),
                Integer.toString(input.plan().getForudsatteVarigheder().size()),
                input.word("overblik.afInitiativer", input.initiativer().size())));
        return facts;
    }

    private List<Block> forskel(Planforskel forskel) {
        String flyttet = forskel.isEmpty()
                ? input.word("overblik.ens", input.hidtidig())
                : input.word("overblik.forskel", flyttet(forskel.flytninger()), input.hidtidig());
        List<String> punkter = forskel.virkninger().stream()
                .filter(virkning -> virkning.forskel() != 0 && input.isPrincip(virkning.kriterium()))
                .map(this::text)
                .toList();
        return punkter.isEmpty()
                ? List.of(Paragraph.of(flyttet))
                : List.of(Paragraph.of(input.word("overblik.maalt", flyttet)), Points.of(punkter));
    }

    /** How many initiatives start in another half-year, come to the plan, and go out of it. */
    private String flyttet(List<Flytning> flytninger) {
        return input.sprog()
                .list(Stream.of(
                                flyttet(
                                        "overblik.flyttet",
                                        flytninger,
                                        one -> one.fra().isPresent()
                                                && one.til().isPresent()),
                                flyttet(
                                        "overblik.kommetTil",
                                        flytninger,
                                        one -> one.fra().isEmpty()),
                                flyttet(
                                        "overblik.udgaaet",
                                        flytninger,
                                        one -> one.til().isEmpty()))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private Optional<String> flyttet(String key, List<Flytning> flytninger, Predicate<Flytning> isOne) {
        int antal = (int) flytninger.stream().filter(isOne).count();
        return antal == 0 ? Optional.empty() : Optional.of(input.antal(key, antal));
    }

    private String text(Virkning virkning) {
        return input.word(
                virkning.forskel() < 0 ? "overblik.bedre" : "overblik.daarligere",
                input.kriterium(virkning.kriterium()),
                input.sprog().tal(virkning.after()),
                input.sprog().tal(virkning.before()));
    }

    private int immediately(List<Initiativ> initiativer) {
        return (int) initiativer.stream()
                .flatMap(initiativ -> input.placering(initiativ).stream())
                .filter(placering ->
                        placering.getFormelStart().equals(input.periode().getFra()))
                .count();
    }

    private static boolean isLet(Initiativ initiativ) {
        return initiativ.getVurdering().filter(Vurdering::isLetImplementerbart).isPresent();
    }

    private static long largest(List<Centerbelastning> belastning) {
        return belastning.stream()
                .flatMap(center -> center.belastning().stream())
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
    }
}

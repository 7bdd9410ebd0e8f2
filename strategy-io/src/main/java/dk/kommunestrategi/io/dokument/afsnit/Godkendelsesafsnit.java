package dk.kommunestrategi.io.dokument.afsnit;

import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Block.Paragraph;
import dk.kommunestrategi.io.dokument.content.Block.Points;
import dk.kommunestrategi.io.dokument.content.Block.Subheading;
import dk.kommunestrategi.io.dokument.content.Table;
import dk.kommunestrategi.io.dokument.content.Table.Group;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.handleplan.Varighed;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.sprog.Tekst;
import dk.kommunestrategi.rules.udmoentning.styring.Beslutningslog;
import dk.kommunestrategi.rules.udmoentning.styring.Godkendelsesled;
import dk.kommunestrategi.rules.udmoentning.styring.Godkendelsesrute;
import dk.kommunestrategi.rules.udmoentning.styring.Godkendelsestrin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.threeten.extra.YearHalf;

/** Which approvals are to come, by body and time, and by which route each initiative goes. Stateless. */
public final class Godkendelsesafsnit {

    private final Strategi strategi;
    private final Initiativplan plan;
    private final Strateginavne navne;
    private final Afsnitstekster tekster;

    private Godkendelsesafsnit(Strategi strategi, Initiativplan plan, Sprog sprog) {
        this.strategi = strategi;
        this.plan = plan;
        this.navne = new Strateginavne(strategi);
        this.tekster = new Afsnitstekster(sprog);
    }

    /** When which step is taken, of several at once the earlier link of the chain first. */
    private record Skridt(Optional<YearHalf> halvaar, Godkendelsesled led) implements Comparable<Skridt> {

        private static final Comparator<Skridt> ORDER = Comparator.comparing((Skridt skridt) ->
                        skridt.halvaar().map(YearHalf::toString).orElse("~"))
                .thenComparing(Skridt::led);

        @Override
        public int compareTo(Skridt other) {
            return ORDER.compare(this, other);
        }
    }

    /** Returns the blocks of the section; none where there are no initiatives, or all of them are left out. */
    public static List<Block> blocks(Strategi strategi, Initiativplan plan, Sprog sprog) {
        List<Godkendelsesrute> ruter = Beslutningslog.from(strategi).getRuter().stream()
                .filter(rute -> !plan.isUdeladt(rute.initiativ()))
                .toList();
        if (ruter.isEmpty()) {
            return List.of();
        }
        Godkendelsesafsnit afsnit = new Godkendelsesafsnit(strategi, plan, sprog);
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(afsnit.tekster.word("godkendelser.indledning")));
        blocks.addAll(afsnit.kommende(ruter));
        blocks.addAll(afsnit.ruter(ruter));
        return blocks;
    }

    /** By body, in the order of the chain: what comes before it, and when. */
    private List<Block> kommende(List<Godkendelsesrute> ruter) {
        Map<String, Map<Skridt, List<Integer>>> organer = new LinkedHashMap<>();
        Map<Godkendelsesled, String> order = new EnumMap<>(Godkendelsesled.class);
        for (Godkendelsesrute rute : ruter) {
            rute.udestaaende().forEach(trin -> order.putIfAbsent(trin.led(), organ(trin)));
        }
        order.values().forEach(organ -> organer.computeIfAbsent(organ, first -> new TreeMap<>()));
        for (Godkendelsesrute rute : ruter) {
            for (Godkendelsestrin trin : rute.udestaaende()) {
                organer.computeIfAbsent(organ(trin), first -> new TreeMap<>())
                        .computeIfAbsent(
                                new Skridt(halvaar(rute.initiativ(), trin.led()), trin.led()),
                                first -> new ArrayList<>())
                        .add(rute.initiativ().getNummer());
            }
        }
        if (organer.isEmpty()) {
            return List.of(Paragraph.of(tekster.word("godkendelser.ingen")));
        }
        return List.of(
                new Table(
                        tekster.word("godkendelser.tabel"),
                        List.of(
                                tekster.column("godkendelser.tid"),
                                tekster.column("godkendelser.hvad"),
                                tekster.column("godkendelser.initiativer")),
                        organer.entrySet().stream()
                                .map(organ -> new Group(
                                        Optional.of(organ.getKey()),
                                        organ.getValue().entrySet().stream()
                                                .map(entry -> row(entry.getKey(), entry.getValue()))
                                                .toList()))
                                .toList()),
                Paragraph.note(tekster.word("godkendelser.tider")));
    }

    private List<Table.Cell> row(Skridt skridt, List<Integer> initiativer) {
        return Table.row(
                skridt.halvaar().map(tekster.sprog()::halvaar).orElse(tekster.word("ikkePlaceret")),
                skridt.led().getBeslutning().text(tekster.sprog()),
                navne.initiativer(initiativer, tekster));
    }

    /** The start needs its approval and its money; everything else is decided when the development is expected to end. */
    private Optional<YearHalf> halvaar(Initiativ initiativ, Godkendelsesled led) {
        Optional<YearHalf> start = plan.placering(initiativ).map(Placering::getFormelStart);
        return switch (led) {
            case IGANGSAETTELSE, ERKLAERING, BEVILLING, ANLAEGSBEVILLING -> start;
            case CHEFGRUPPENS_GODKENDELSE, FORELAEGGELSE, UDVALGETS_GODKENDELSE, FINANSIERING ->
                start.map(first -> first.plusHalves(
                        Varighed.of(initiativ, strategi.politik()).forventet() - 1L));
        };
    }

    private String organ(Godkendelsestrin trin) {
        return trin.organ()
                .map(Rolle::getNavn)
                .orElseGet(() -> tekster.word("godkendelser.organ." + trin.led().getOrgan()));
    }

    /** Initiatives that take the same route stand together. */
    private List<Block> ruter(List<Godkendelsesrute> ruter) {
        Map<List<String>, List<Integer>> byTrin = new LinkedHashMap<>();
        ruter.forEach(rute -> byTrin.computeIfAbsent(
                        rute.applicable().stream().map(this::text).toList(), trin -> new ArrayList<>())
                .add(rute.initiativ().getNummer()));
        List<Block> blocks = new ArrayList<>();
        byTrin.forEach((trin, initiativer) -> {
            blocks.add(new Subheading(tekster.word("godkendelser.rute", navne.initiativer(initiativer, tekster))));
            blocks.add(Points.ordered(trin));
        });
        return blocks;
    }

    private String text(Godkendelsestrin trin) {
        return tekster.word(
                "godkendelser.trin", tekster.capitalised(trin.text(tekster.sprog())), Tekst.list(trin.grunde()));
    }
}

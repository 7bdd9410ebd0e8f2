package dk.kommunestrategi.io.rapport;

import dk.kommunestrategi.io.dokument.alternativ.Alternativtabel;
import dk.kommunestrategi.io.dokument.alternativ.Alternativtekst;
import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Block.Paragraph;
import dk.kommunestrategi.io.dokument.content.Block.Points;
import dk.kommunestrategi.io.dokument.content.Table;
import dk.kommunestrategi.io.dokument.content.Table.Cell;
import dk.kommunestrategi.io.dokument.content.Table.Group;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.rules.plan.Alternativ;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Other plans that could be chosen: what they gain, what they give up, and what starts otherwise. */
final class Alternativer {

    private final RapportInput input;
    private final List<Alternativ> plans;
    private final Alternativtabel tabel;

    private Alternativer(RapportInput input) {
        this.input = input;
        this.plans = input.plan().getAlternatives();
        this.tabel = new Alternativtabel(plans, input.sprog());
    }

    static List<Block> write(RapportInput input) {
        Alternativer alternativer = new Alternativer(input);
        return input.plan()
                .getFront()
                .filter(front -> alternativer.plans.size() > 1)
                .<List<Block>>map(front -> List.of(
                        Paragraph.of(input.paastand().front().orElseThrow() + " "
                                + input.antal("alternativer.andre", alternativer.plans.size() - 1)),
                        alternativer.inWords(),
                        alternativer.table()))
                .orElse(List.of());
    }

    /** What each of them gains and gives up, and what it means to decide nothing. */
    private Points inWords() {
        Alternativtekst tekst = new Alternativtekst(input.plan(), input.sprog());
        return Points.of(Stream.concat(tekst.andrePlaner().stream(), Stream.of(tekst.ingenBeslutning()))
                .toList());
    }

    private Table table() {
        return new Table(
                input.word("alternativer.tabel"),
                tabel.columns(input.word("alternativer.hvad")),
                List.of(
                        new Group(
                                Optional.of(input.word("alternativer.kriterier")),
                                tabel.kriterier(kriterium -> input.isPrincip(kriterium.getId()))),
                        new Group(Optional.of(input.word("alternativer.starter")), starter())));
    }

    private Alternativ anbefalet() {
        return plans.get(0);
    }

    private List<List<Cell>> starter() {
        IdentityHashMap<Alternativ, PlaceringIndex> placeringer = new IdentityHashMap<>();
        plans.forEach(plan -> placeringer.put(plan, new PlaceringIndex(plan.getPlaceringer())));
        List<List<Cell>> rows = new ArrayList<>();
        for (Initiativ initiativ : input.initiativer()) {
            Function<Alternativ, Optional<Placering>> slot =
                    plan -> Objects.requireNonNull(placeringer.get(plan)).placering(initiativ);
            Optional<Placering> anbefalet = slot.apply(anbefalet());
            if (plans.stream().anyMatch(plan -> !slot.apply(plan).equals(anbefalet))) {
                rows.add(tabel.row(
                        input.navn(initiativ),
                        plan -> plan != anbefalet() && slot.apply(plan).equals(anbefalet)
                                ? "·"
                                : slot.apply(plan)
                                        .map(placering -> input.sprog().halvaar(placering.getFormelStart()))
                                        .orElseGet(() -> input.udenStart(plan, initiativ))));
            }
        }
        return rows;
    }
}

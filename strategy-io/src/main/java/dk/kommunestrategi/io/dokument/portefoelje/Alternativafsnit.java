package dk.kommunestrategi.io.dokument.portefoelje;

import dk.kommunestrategi.io.dokument.alternativ.Alternativtabel;
import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Block.Paragraph;
import dk.kommunestrategi.io.dokument.content.Block.Points;
import dk.kommunestrategi.io.dokument.content.Section;
import dk.kommunestrategi.io.dokument.content.Table;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.rules.plan.Alternativ;
import dk.kommunestrategi.rules.plan.Flytning;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.plan.Planforskel;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Other plans of the strategies together that could be chosen: what they come to, and what starts otherwise. */
final class Alternativafsnit {

    private final PlanResult plan;
    private final List<Alternativ> plans;
    private final Portefoeljetekster tekster;

    Alternativafsnit(PlanResult plan, Portefoeljetekster tekster) {
        this.plan = plan;
        this.plans = plan.getAlternatives();
        this.tekster = tekster;
    }

    /** Returns the section under a sentence on what is known of the choice; nothing where there is none. */
    Optional<Section> section(Optional<String> front) {
        return front.filter(sentence -> plans.size() > 1)
                .map(sentence -> new Section(
                        "alternativer",
                        tekster.word("alternativer"),
                        List.<Block>of(
                                Paragraph.of(sentence),
                                table(),
                                Points.of(IntStream.range(1, plans.size())
                                        .mapToObj(this::moves)
                                        .toList()))));
    }

    private Table table() {
        Alternativtabel tabel = new Alternativtabel(plans, tekster.sprog());
        return Table.of(
                tekster.word("kriterier.tabel"),
                tabel.columns(tekster.word("kriterium")),
                tabel.kriterier(kriterium -> true));
    }

    private String moves(int k) {
        List<Flytning> moves = Planforskel.between(plans.get(0), plans.get(k)).flytninger();
        return tekster.word(
                "alternativer.flytter",
                k,
                tekster.sprog().list(moves.stream().map(this::move).toList()));
    }

    private String move(Flytning flytning) {
        Strategi strategi =
                plan.getRequest().strategi(flytning.initiativ().strategi()).orElseThrow();
        String navn = strategi.initiativ(flytning.initiativ().nummer())
                .map(Initiativ::betegnelse)
                .orElseThrow();
        return flytning.til()
                .map(til -> tekster.word("alternativer.starter", navn, tekster.navn(strategi), til))
                .orElseGet(() -> tekster.word("alternativer.udelades", navn, tekster.navn(strategi)));
    }
}

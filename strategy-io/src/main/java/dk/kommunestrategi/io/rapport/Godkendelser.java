package dk.kommunestrategi.io.rapport;

import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Block.Paragraph;
import dk.kommunestrategi.io.dokument.content.Block.Points;
import dk.kommunestrategi.io.dokument.content.Block.Subheading;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.sprog.Tekst;
import dk.kommunestrategi.rules.udmoentning.styring.Godkendelsesrute;
import dk.kommunestrategi.rules.udmoentning.styring.Godkendelsestrin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who approves what: initiatives that take the same route stand together. */
final class Godkendelser {

    private final RapportInput input;

    private Godkendelser(RapportInput input) {
        this.input = input;
    }

    static List<Block> write(RapportInput input) {
        return new Godkendelser(input).blocks();
    }

    private List<Block> blocks() {
        Map<List<String>, List<String>> ruter = new LinkedHashMap<>();
        Map<Integer, Godkendelsesrute> byNummer = Godkendelsesrute.all(input.strategi()).stream()
                .collect(Collectors.toMap(rute -> rute.initiativ().getNummer(), rute -> rute));
        for (Initiativ initiativ : input.initiativer()) {
            Optional.ofNullable(byNummer.get(initiativ.getNummer()))
                    .ifPresent(rute -> ruter.computeIfAbsent(trin(rute), steps -> new ArrayList<>())
                            .add(input.navn(initiativ)));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(input.word("godkendelser.indledning")));
        ruter.forEach((trin, initiativer) -> {
            blocks.add(new Subheading(input.antal("godkendelser.rute", initiativer.size())));
            blocks.add(Points.ordered(trin));
            blocks.add(Paragraph.note(input.word("godkendelser.gaelder", String.join("; ", initiativer))));
        });
        return ruter.isEmpty() ? List.of() : blocks;
    }

    private List<String> trin(Godkendelsesrute rute) {
        return rute.applicable().stream().map(this::text).toList();
    }

    private String text(Godkendelsestrin trin) {
        return input.word(
                "godkendelser.trin",
                trin.led(),
                trin.organ().map(Rolle::getNavn).orElse(input.word("ikkeOplyst")),
                Tekst.list(trin.grunde()));
    }
}

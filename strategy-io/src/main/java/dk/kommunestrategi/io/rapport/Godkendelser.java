package dk.kommunestrategi.io.rapport;

import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Block.Mellemrubrik;
import dk.kommunestrategi.io.dokument.content.Block.Prose;
import dk.kommunestrategi.io.dokument.content.Block.Punkter;
import dk.kommunestrategi.io.dokument.content.Block.Vaegt;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.sprog.Tekst;
import dk.kommunestrategi.rules.udmoentning.styring.Godkendelsesrute;
import dk.kommunestrategi.rules.udmoentning.styring.Godkendelsestrin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who approves what: initiatives that take the same route stand together. */
final class Godkendelser {

    private final RapportInput stof;

    private Godkendelser(RapportInput stof) {
        this.stof = stof;
    }

    static List<Block> write(RapportInput stof) {
        return new Godkendelser(stof).blocks();
    }

    private List<Block> blocks() {
        Map<List<String>, List<String>> ruter = new LinkedHashMap<>();
        for (Initiativ initiativ : stof.initiativer()) {
            Godkendelsesrute.of(stof.strategi(), initiativ.getNummer())
                    .ifPresent(rute -> ruter.computeIfAbsent(trin(rute), ny -> new ArrayList<>())
                            .add(stof.navn(initiativ)));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Prose(Vaegt.BROED, stof.word("godkendelser.indledning")));
        ruter.forEach((trin, initiativer) -> {
            blocks.add(new Mellemrubrik(stof.antal("godkendelser.rute", initiativer.size())));
            blocks.add(new Punkter(true, trin));
            blocks.add(new Prose(Vaegt.NOTE, stof.word("godkendelser.gaelder", String.join("; ", initiativer))));
        });
        return ruter.isEmpty() ? List.of() : blocks;
    }

    private List<String> trin(Godkendelsesrute rute) {
        return rute.applicable().stream().map(this::text).toList();
    }

    private String text(Godkendelsestrin trin) {
        return stof.word(
                "godkendelser.trin",
                trin.led(),
                trin.organ().map(Rolle::getNavn).orElse(stof.word("ikkeOplyst")),
                Tekst.list(trin.grunde()));
    }
}

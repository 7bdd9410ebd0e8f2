package dk.kommunestrategi.io.rapport;

import dk.kommunestrategi.io.dokument.indhold.Blok;
import dk.kommunestrategi.io.dokument.indhold.Blok.Mellemrubrik;
import dk.kommunestrategi.io.dokument.indhold.Blok.Prosa;
import dk.kommunestrategi.io.dokument.indhold.Blok.Punkter;
import dk.kommunestrategi.io.dokument.indhold.Blok.Vaegt;
import dk.kommunestrategi.model.Initiativ;
import dk.kommunestrategi.model.Rolle;
import dk.kommunestrategi.model.sprog.Tekst;
import dk.kommunestrategi.rules.styring.Godkendelsesrute;
import dk.kommunestrategi.rules.styring.Godkendelsestrin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who approves what: initiatives that take the same route stand together. */
final class Godkendelser {

    private final Rapportstof stof;

    private Godkendelser(Rapportstof stof) {
        this.stof = stof;
    }

    static List<Blok> write(Rapportstof stof) {
        return new Godkendelser(stof).blokke();
    }

    private List<Blok> blokke() {
        Map<List<String>, List<String>> ruter = new LinkedHashMap<>();
        for (Initiativ initiativ : stof.initiativer()) {
            Godkendelsesrute.of(stof.strategi(), initiativ.getNummer())
                    .ifPresent(rute -> ruter.computeIfAbsent(trin(rute), ny -> new ArrayList<>())
                            .add(stof.navn(initiativ)));
        }
        List<Blok> blokke = new ArrayList<>();
        blokke.add(new Prosa(Vaegt.BROED, stof.ord("godkendelser.indledning")));
        ruter.forEach((trin, initiativer) -> {
            blokke.add(new Mellemrubrik(stof.antal("godkendelser.rute", initiativer.size())));
            blokke.add(new Punkter(true, trin));
            blokke.add(new Prosa(Vaegt.NOTE, stof.ord("godkendelser.gaelder", String.join("; ", initiativer))));
        });
        return ruter.isEmpty() ? List.of() : blokke;
    }

    private List<String> trin(Godkendelsesrute rute) {
        return rute.gaeldende().stream().map(this::text).toList();
    }

    private String text(Godkendelsestrin trin) {
        return stof.ord(
                "godkendelser.trin",
                trin.led(),
                trin.organ().map(Rolle::getNavn).orElse(stof.ord("ikkeOplyst")),
                Tekst.list(trin.grunde()));
    }
}

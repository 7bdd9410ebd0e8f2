package dk.kommunestrategi.io.rapport;

import dk.kommunestrategi.io.StrategiJson;
import dk.kommunestrategi.io.dokument.indhold.Blok;
import dk.kommunestrategi.io.dokument.indhold.Blok.Oplysning;
import dk.kommunestrategi.io.dokument.indhold.Blok.Oplysninger;
import dk.kommunestrategi.io.dokument.indhold.Blok.Prosa;
import dk.kommunestrategi.io.dokument.indhold.Blok.Vaegt;
import dk.kommunestrategi.model.Kriterievalg;
import dk.kommunestrategi.rules.Fastlaeggelse;
import dk.kommunestrategi.rules.begrundelse.Planforklaring;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What the report rests on: without it nobody could make it again ("grundlag": basis). */
final class Grundlag {

    private final Rapportstof stof;

    private Grundlag(Rapportstof stof) {
        this.stof = stof;
    }

    static List<Blok> write(Rapportstof stof) {
        return new Grundlag(stof).blokke();
    }

    private List<Blok> blokke() {
        List<Oplysning> oplysninger = new ArrayList<>();
        oplysninger.add(oplysning("grundlag.fingeraftryk", new StrategiJson().fingeraftryk(stof.strategi())));
        stof.rapport()
                .getForklaring()
                .map(Planforklaring::getVersion)
                .ifPresent(version ->
                        oplysninger.add(oplysning("grundlag.version", stof.ord("grundlag.produkt", version))));
        oplysninger.add(oplysning(
                "grundlag.politik",
                stof.politik().niveauer().stream().map(this::niveau).collect(Collectors.joining(" → "))));
        stof.rapport()
                .getForespoergsel()
                .getRevisionFra()
                .ifPresent(fra -> oplysninger.add(
                        oplysning("grundlag.revision", stof.sprog().halvaar(fra))));
        List<Fastlaeggelse> laase = stof.rapport().getForespoergsel().getFastlaeggelser();
        if (!laase.isEmpty()) {
            oplysninger.add(oplysning(
                    "grundlag.fastlaeggelser",
                    laase.stream()
                            .map(laas -> stof.ord("grundlag.fastlaeggelse", laas.initiativ(), laas.formelStart()))
                            .collect(Collectors.joining("; "))));
        }
        if (!stof.plan().getAntagetVarighed().isEmpty()) {
            oplysninger.add(oplysning(
                    "grundlag.antaget",
                    stof.antal(
                            "grundlag.antagetVarighed",
                            stof.politik().getStandardvarighed(),
                            stof.plan().getAntagetVarighed().stream()
                                    .map(String::valueOf)
                                    .collect(Collectors.joining(", ")))));
        }
        if (!stof.strategi().getKilder().isEmpty()) {
            oplysninger.add(oplysning(
                    "grundlag.kilder", String.join("; ", stof.strategi().getKilder())));
        }
        return List.of(new Oplysninger(false, oplysninger), new Prosa(Vaegt.NOTE, stof.ord("grundlag.altAndetLige")));
    }

    private Oplysning oplysning(String noegle, String vaerdi) {
        return new Oplysning(stof.ord(noegle), vaerdi, "");
    }

    private String niveau(List<Kriterievalg> niveau) {
        return niveau.size() == 1
                ? stof.kriterium(niveau.get(0).getId())
                : niveau.stream()
                        .map(valg -> valg.vaegt() + " × " + stof.kriterium(valg.getId()))
                        .collect(Collectors.joining(" + "));
    }
}

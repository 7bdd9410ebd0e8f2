package dk.kommunestrategi.io.rapport;

import dk.kommunestrategi.io.Strategidokument;
import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Block.Oplysning;
import dk.kommunestrategi.io.dokument.content.Block.Oplysninger;
import dk.kommunestrategi.io.dokument.content.Block.Prose;
import dk.kommunestrategi.io.dokument.content.Block.Vaegt;
import dk.kommunestrategi.model.handleplan.Kriterievalg;
import dk.kommunestrategi.rules.plan.Fastlaeggelse;
import dk.kommunestrategi.rules.plan.begrundelse.Planforklaring;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What the report rests on: without it nobody could make it again ("grundlag": basis). */
final class Grundlag {

    private final RapportInput stof;

    private Grundlag(RapportInput stof) {
        this.stof = stof;
    }

    static List<Block> write(RapportInput stof) {
        return new Grundlag(stof).blocks();
    }

    private List<Block> blocks() {
        List<Oplysning> oplysninger = new ArrayList<>();
        oplysninger.add(oplysning("grundlag.fingeraftryk", Strategidokument.of(stof.strategi()).fingeraftryk()));
        stof.rapport()
                .getForklaring()
                .map(Planforklaring::getVersion)
                .ifPresent(version ->
                        oplysninger.add(oplysning("grundlag.version", stof.word("grundlag.produkt", version))));
        oplysninger.add(oplysning(
                "grundlag.politik",
                stof.politik().niveauer().stream().map(this::niveau).collect(Collectors.joining(" → "))));
        stof.rapport()
                .getRequest()
                .getRevisionFra()
                .ifPresent(fra -> oplysninger.add(
                        oplysning("grundlag.revision", stof.sprog().halvaar(fra))));
        List<Fastlaeggelse> locks = stof.rapport().getRequest().getFastlaeggelser();
        if (!locks.isEmpty()) {
            oplysninger.add(oplysning(
                    "grundlag.fastlaeggelser",
                    locks.stream()
                            .map(lock -> stof.word("grundlag.fastlaeggelse", lock.initiativ(), lock.formelStart()))
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
        return List.of(new Oplysninger(false, oplysninger), new Prose(Vaegt.NOTE, stof.word("grundlag.altAndetLige")));
    }

    private Oplysning oplysning(String key, String vaerdi) {
        return new Oplysning(stof.word(key), vaerdi, "");
    }

    private String niveau(List<Kriterievalg> niveau) {
        return niveau.size() == 1
                ? stof.kriterium(niveau.get(0).getId())
                : niveau.stream()
                        .map(valg -> valg.vaegt() + " × " + stof.kriterium(valg.getId()))
                        .collect(Collectors.joining(" + "));
    }
}

package dk.kommunestrategi.io.dokument.sag;

import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Block.Paragraph;
import dk.kommunestrategi.io.dokument.content.Lines;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.initiativ.Tema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a case says of the strategies themselves: of one, what it is; of several, why they are planned together. */
final class Strategifremstilling {

    private final Sagsemne emne;
    private final Sagstekster tekster;

    Strategifremstilling(Sagsemne emne) {
        this.emne = emne;
        this.tekster = emne.tekster();
    }

    List<Block> blocks() {
        return emne.isFaelles() ? strategier() : strategi(emne.request().strategi());
    }

    private List<Block> strategi(Strategi strategi) {
        List<Block> blocks =
                new ArrayList<>(strategi.getBeskrivelse().map(Lines::blocks).orElse(List.of()));
        blocks.addAll(tekster.list(
                "udkast.temaerne",
                strategi.getTemaer().stream()
                        .map(tema -> tema.getNummer() + ". " + tema.getNavn())
                        .toList()));
        return blocks;
    }

    private List<Block> strategier() {
        List<Block> blocks = new ArrayList<>();
        List<String> faelles = faellesCentre();
        if (!faelles.isEmpty()) {
            blocks.add(Paragraph.of(
                    tekster.word("udkast.faellesCentre", tekster.sprog().list(faelles))));
        }
        boolean hasRamme = emne.request().politik().getOekonomiskRamme().isPresent();
        if (hasRamme && emne.plan().isPlan()) {
            blocks.add(Paragraph.of(tekster.word("udkast.faellesRamme")));
        }
        if (emne.strategier().size() < emne.request().getStrategier().size()) {
            blocks.add(Paragraph.of(tekster.word("udkast.liggerFast")));
        }
        blocks.addAll(tekster.list("udkast.temaerne.flere", emne.linjer(this::temaer)));
        return blocks;
    }

    private Stream<String> temaer(Strategi strategi) {
        List<String> navne = strategi.getTemaer().stream().map(Tema::getNavn).toList();
        return navne.isEmpty() ? Stream.of() : Stream.of(tekster.sprog().list(navne));
    }

    /** The centres on which the initiatives of more than one strategy draw. */
    private List<String> faellesCentre() {
        Map<String, Long> strategier = emne.plan().getStrategibelastning().stream()
                .flatMap(strategi -> strategi.centre().stream())
                .map(belastning -> emne.center(belastning.center()))
                .collect(Collectors.groupingBy(navn -> navn, TreeMap::new, Collectors.counting()));
        return strategier.entrySet().stream()
                .filter(center -> center.getValue() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }
}

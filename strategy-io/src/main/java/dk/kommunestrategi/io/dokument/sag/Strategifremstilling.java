package dk.kommunestrategi.io.dokument.sag;

import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Block.Paragraph;
import dk.kommunestrategi.io.dokument.content.Lines;
import dk.kommunestrategi.io.dokument.content.Sentences;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.initiativ.Tema;
import dk.kommunestrategi.model.value.Beloeb;
import dk.kommunestrategi.rules.udmoentning.finansiering.Portefoeljebudget;
import dk.kommunestrategi.rules.udmoentning.finansiering.Rammeforbrug;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a case says of the strategies themselves: of one, what it is; of several, what they share. */
final class Strategifremstilling {

    /** A case is read in a meeting, in two to three pages with its plan and its money: about half a page of description. */
    private static final int READ_IN_A_CASE = 900;

    private final Sagsemne emne;
    private final Sagstekster tekster;

    Strategifremstilling(Sagsemne emne) {
        this.emne = emne;
        this.tekster = emne.tekster();
    }

    List<Block> blocks() {
        return emne.enkelt().map(this::strategi).orElseGet(this::strategier);
    }

    private List<Block> strategi(Strategi strategi) {
        List<Block> blocks =
                new ArrayList<>(strategi.getBeskrivelse().map(this::beskrivelse).orElse(List.of()));
        blocks.addAll(tekster.list(
                "udkast.temaerne",
                strategi.getTemaer().stream()
                        .map(tema -> tema.getNummer() + ". " + tema.getNavn())
                        .toList()));
        blocks.addAll(portefoelje());
        return blocks;
    }

    /** The beginning of a long description: the annex has all of it. */
    private List<Block> beskrivelse(String beskrivelse) {
        String beginning = Sentences.before(READ_IN_A_CASE, beskrivelse);
        return Lines.blocks(
                beginning.length() == beskrivelse.length()
                        ? beskrivelse
                        : beginning.stripTrailing() + " " + tekster.word("udkast.naermere"));
    }

    private List<Block> strategier() {
        List<Block> blocks = new ArrayList<>();
        List<String> faelles = faellesCentre();
        if (!faelles.isEmpty()) {
            blocks.add(Paragraph.of(
                    tekster.word("udkast.faellesCentre", tekster.sprog().list(faelles))));
        }
        blocks.addAll(portefoelje());
        blocks.addAll(tekster.list("udkast.temaerne.flere", emne.linjer("udkast.om", this::temaer)));
        return blocks;
    }

    /** Whether the frames of the portfolio hold, and how the strategies lie that are not planned. */
    private List<Block> portefoelje() {
        List<Block> blocks = new ArrayList<>();
        List<Rammeforbrug> rammer =
                emne.plan().portefoeljebudget().map(Portefoeljebudget::rammer).orElse(List.of());
        if (!rammer.isEmpty()) {
            List<String> overskredne = rammer.stream()
                    .filter(forbrug -> forbrug.rest().oere() < 0)
                    .map(this::overskredet)
                    .toList();
            blocks.add(Paragraph.of(
                    overskredne.isEmpty()
                            ? tekster.word("udkast.faellesRamme")
                            : tekster.word(
                                    "udkast.overskredneRammer", tekster.sprog().list(overskredne))));
        }
        if (emne.strategier().size() < emne.request().getStrategier().size()) {
            blocks.add(Paragraph.of(tekster.word("udkast.liggerFast")));
        }
        return blocks;
    }

    private String overskredet(Rammeforbrug forbrug) {
        return tekster.word(
                "udkast.overskredet",
                forbrug.ramme().getArt(),
                Integer.toString(forbrug.ramme().getAar()),
                new Beloeb(Math.negateExact(forbrug.rest().oere())));
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

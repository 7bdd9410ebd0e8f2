package dk.kommunestrategi.io.dokument.plan;

import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Block.Fact;
import dk.kommunestrategi.io.dokument.content.Block.Facts;
import dk.kommunestrategi.io.dokument.content.Block.Paragraph;
import dk.kommunestrategi.io.dokument.content.Section;
import dk.kommunestrategi.io.reading.json.DokumentWriter;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Kriterievalg;
import dk.kommunestrategi.model.portefoelje.Portefoelje;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.plan.begrundelse.Planforklaring;
import dk.kommunestrategi.rules.regel.Regel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What reasons rest on ("grundlag": basis): without it nobody could check them later. */
final class Begrundelsesgrundlag {

    private final Planforklaring forklaring;
    private final Sprog sprog;
    private final Plantekster tekster;

    Begrundelsesgrundlag(Planforklaring forklaring, Sprog sprog) {
        this.forklaring = forklaring;
        this.sprog = sprog;
        this.tekster = new Plantekster(sprog);
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(tekster.word(
                forklaring.getRequest().politik().hasStandardkriterier()
                        ? "begrundelse.standardpolitik"
                        : isOfSeveral() ? "begrundelse.egenPolitik.portefoelje" : "begrundelse.egenPolitik")));
        blocks.add(Facts.of(Stream.concat(
                        forklaring.getKriterier().stream()
                                .map(kriterium -> Fact.of(
                                        kriterium.getNavn(sprog),
                                        kriterium.getBeskrivelse(sprog) + " " + kriterium.getKilde(sprog))),
                        budgetregler())
                .toList()));
        forklaring.getRequest().politik().niveauer().stream()
                .filter(niveau -> niveau.size() > 1)
                .forEach(niveau -> blocks.add(Paragraph.of(tekster.word("begrundelse.afvejes", afvejning(niveau)))));
        new Regnemaade(forklaring, sprog).sentences().forEach(sentence -> blocks.add(Paragraph.of(sentence)));
        blocks.add(Paragraph.of(tekster.word("begrundelse.altAndetLige")));
        blocks.add(Paragraph.of(tekster.word(
                isOfSeveral() ? "begrundelse.version.portefoelje" : "begrundelse.version",
                forklaring.getVersion(),
                fingeraftryk())));
        return new Section("grundlag", tekster.word("begrundelse.grundlag"), blocks);
    }

    /** The budget rule that each strategy has for itself; told once where they all have the same. */
    private Stream<Fact> budgetregler() {
        return forklaring.getRequest().planlagteStrategier().stream()
                .map(strategi -> new Principper(strategi.politik(), sprog))
                .map(principper -> Fact.of(principper.budgetnavn(), principper.budgetregel()))
                .distinct();
    }

    private boolean isOfSeveral() {
        return forklaring.getRequest().getPortefoelje().isPresent();
    }

    private String fingeraftryk() {
        return forklaring
                .getRequest()
                .getPortefoelje()
                .map(portefoelje -> DokumentWriter.fingeraftryk(portefoelje, Portefoelje.class))
                .orElseGet(() ->
                        DokumentWriter.fingeraftryk(forklaring.getRequest().strategi(), Strategi.class));
    }

    private String afvejning(List<Kriterievalg> niveau) {
        return niveau.stream()
                .map(valg -> valg.vaegt() + " × " + Regel.navn(forklaring.getKriterier(), valg.getId(), sprog))
                .collect(Collectors.joining(" + "));
    }
}

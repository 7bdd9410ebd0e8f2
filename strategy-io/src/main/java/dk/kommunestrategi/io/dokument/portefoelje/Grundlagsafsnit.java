package dk.kommunestrategi.io.dokument.portefoelje;

import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Block.Fact;
import dk.kommunestrategi.io.dokument.content.Block.Facts;
import dk.kommunestrategi.io.dokument.content.Block.Paragraph;
import dk.kommunestrategi.io.dokument.content.Section;
import dk.kommunestrategi.io.dokument.grundlag.Bestillingstekst;
import dk.kommunestrategi.io.dokument.grundlag.Kriterieorden;
import dk.kommunestrategi.io.dokument.plan.Principper;
import dk.kommunestrategi.io.reading.json.DokumentWriter;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.portefoelje.Portefoelje;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.plan.Kriterievaerdi;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.regel.Placeringskriterium;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a report on several strategies rests on ("grundlag": basis): without it nobody could make it again. */
final class Grundlagsafsnit {

    private final PlanRequest request;
    private final List<Kriterievaerdi> kriterier;
    private final Portefoeljetekster tekster;

    /** The section on a plan that was measured by these criteria. */
    Grundlagsafsnit(PlanRequest request, List<Kriterievaerdi> kriterier, Portefoeljetekster tekster) {
        this.request = request;
        this.kriterier = kriterier;
        this.tekster = tekster;
    }

    /** Returns what the plan that was computed rests on: whoever has that can make it again. */
    Section computed(String version) {
        return section(version, Stream.of(Paragraph.note(tekster.word("grundlag.altAndetLige"))));
    }

    /** Returns what a plan rests on that somebody stated, and that was only judged. */
    Section judged(String version) {
        return section(version, Stream.of());
    }

    private Section section(String version, Stream<Block> last) {
        Sprog sprog = tekster.sprog();
        Bestillingstekst bestilling =
                new Bestillingstekst(request, strategi -> tekster.navne(List.of(strategi)), sprog);
        List<Placeringskriterium> maalt =
                kriterier.stream().map(Kriterievaerdi::getKriterium).toList();
        List<Fact> facts = new ArrayList<>();
        facts.add(bestilling.kriterier(new Kriterieorden(maalt, sprog)
                .text(request.politik(), maalt, new Principper(request.politik(), sprog)::contains)));
        facts.addAll(bestilling.facts());
        facts.addAll(bestilling.politik());
        for (Strategi strategi : request.planlagteStrategier()) {
            if (!strategi.getKilder().isEmpty()) {
                facts.add(Fact.of(
                        tekster.word("grundlag.kilder", tekster.navn(strategi)),
                        String.join("; ", strategi.getKilder())));
            }
        }
        request.getPortefoelje()
                .map(portefoelje -> DokumentWriter.fingeraftryk(portefoelje, Portefoelje.class))
                .ifPresent(fingeraftryk -> facts.add(fact("grundlag.fingeraftryk", fingeraftryk)));
        facts.add(fact("grundlag.version", tekster.word("grundlag.produkt", version)));
        return new Section(
                "grundlag",
                tekster.word("titel.grundlag"),
                Stream.concat(Stream.of(Facts.of(facts)), last).toList());
    }

    private Fact fact(String key, String value) {
        return Fact.of(tekster.word(key), value);
    }
}

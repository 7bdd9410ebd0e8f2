package dk.kommunestrategi.io.dokument.portefoelje;

import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Block.Fact;
import dk.kommunestrategi.io.dokument.content.Block.Facts;
import dk.kommunestrategi.io.dokument.content.Block.Paragraph;
import dk.kommunestrategi.io.dokument.content.Block.Points;
import dk.kommunestrategi.io.dokument.content.Section;
import dk.kommunestrategi.io.dokument.plan.Foelsomhedstekst;
import dk.kommunestrategi.io.reading.json.DokumentWriter;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.model.handleplan.Varighedssyn;
import dk.kommunestrategi.model.portefoelje.Portefoelje;
import dk.kommunestrategi.rules.plan.Kriterievaerdi;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.foelsomhed.Foelsomhed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a report on several strategies rests on ("grundlag": basis): without it nobody could make it again. */
final class Grundlagsafsnit {

    private final PlanRequest request;
    private final List<Kriterievaerdi> kriterier;
    private final Portefoeljetekster tekster;

    /** The sections on a plan that was measured by these criteria. */
    Grundlagsafsnit(PlanRequest request, List<Kriterievaerdi> kriterier, Portefoeljetekster tekster) {
        this.request = request;
        this.kriterier = kriterier;
        this.tekster = tekster;
    }

    /** Returns the policy, the sources, and of what and by which version the plan was computed. */
    Section section(String version) {
        List<Fact> facts = new ArrayList<>(politik(request.politik()));
        for (Strategi strategi : request.planlagteStrategier()) {
            if (!strategi.getKilder().isEmpty()) {
                facts.add(Fact.of(
                        tekster.word("grundlag.kilder", strategi.getNavn()), String.join("; ", strategi.getKilder())));
            }
        }
        request.getPortefoelje()
                .map(portefoelje -> DokumentWriter.fingeraftryk(portefoelje, Portefoelje.class))
                .ifPresent(fingeraftryk -> facts.add(fact("grundlag.fingeraftryk", fingeraftryk)));
        facts.add(fact("grundlag.version", tekster.word("grundlag.produkt", version)));
        return new Section(
                "grundlag",
                tekster.word("titel.grundlag"),
                List.of(Facts.of(facts), Paragraph.note(tekster.word("grundlag.altAndetLige"))));
    }

    private List<Fact> politik(Prioriteringspolitik politik) {
        List<Fact> facts = new ArrayList<>();
        int tidligtSenest = politik.getTidligtSenest();
        if (tidligtSenest > 0) {
            facts.add(fact(
                    "politik.tidligtSenest",
                    tekster.word(tidligtSenest == 1 ? "varighed.halvaar.en" : "varighed.halvaar", tidligtSenest)));
        }
        if (politik.getVarighedssyn() == Varighedssyn.SIKKER) {
            facts.add(fact("politik.varighedssyn", tekster.word("politik.sikker")));
        }
        politik.getOekonomiskRamme()
                .ifPresent(ramme -> facts.add(fact(
                        "grundlag.rammer", tekster.word("grundlag.priser", Integer.toString(ramme.getPrisniveau())))));
        return facts;
    }

    /** Returns on which durations the plan hinges. */
    Section foelsomhed(Foelsomhed foelsomhed) {
        Foelsomhedstekst tekst = new Foelsomhedstekst(
                foelsomhed,
                kriterier.stream().map(Kriterievaerdi::getKriterium).toList(),
                tekster.sprog());
        List<Block> blocks = new ArrayList<>();
        tekst.indledning().forEach(sentence -> blocks.add(Paragraph.of(sentence)));
        if (!tekst.vippepunkter().isEmpty()) {
            blocks.add(Points.of(tekst.vippepunkter()));
        }
        tekst.uafgjorte().forEach(sentence -> blocks.add(Paragraph.of(sentence)));
        return new Section("foelsomhed", tekster.word("titel.foelsomhed"), blocks);
    }

    private Fact fact(String key, String value) {
        return Fact.of(tekster.word(key), value);
    }
}

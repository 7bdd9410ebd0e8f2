package dk.kommunestrategi.io.dokument.sag;

import dk.kommunestrategi.io.dokument.content.Block.Fact;
import dk.kommunestrategi.io.dokument.content.Block.Facts;
import dk.kommunestrategi.model.sag.Beslutningsoplaeg;
import java.util.ArrayList;
import java.util.List;

/** A brief that came with a case ("oplæg"); who made it is said first. */
record Oplaegstekst(Sagstekster tekster) {

    Facts facts(Beslutningsoplaeg oplaeg) {
        List<Fact> facts = new ArrayList<>();
        facts.add(tekster.fact("sag.ophav", oplaeg.getOphav().text(tekster.sprog())));
        oplaeg.getRelevans().ifPresent(relevans -> facts.add(tekster.fact("sag.relevans", relevans)));
        oplaeg.getSpoergsmaal().ifPresent(spoergsmaal -> facts.add(tekster.fact("sag.spoergsmaal", spoergsmaal)));
        oplaeg.getOpsummering().ifPresent(opsummering -> facts.add(tekster.fact("sag.opsummering", opsummering)));
        facts.addAll(list("sag.fordele", oplaeg.getFordele()));
        facts.addAll(list("sag.ulemper", oplaeg.getUlemper()));
        facts.addAll(list("sag.emneord", oplaeg.getEmneord()));
        return Facts.of(facts);
    }

    private List<Fact> list(String key, List<String> items) {
        return items.isEmpty() ? List.of() : List.of(tekster.fact(key, String.join("; ", items)));
    }
}

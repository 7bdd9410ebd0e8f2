package dk.kommunestrategi.io.rapport;

import dk.kommunestrategi.io.dokument.content.Block.Fact;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.model.handleplan.Varighedsskoen;
import dk.kommunestrategi.model.handleplan.Varighedssyn;
import dk.kommunestrategi.model.initiativ.Tidshorisont;
import dk.kommunestrategi.model.value.Beloeb;
import java.util.ArrayList;
import java.util.List;

/** What a policy sets otherwise than the standard policy does, apart from the criteria and their order. */
record Politiktekst(RapportInput input) {

    List<Fact> facts() {
        Prioriteringspolitik politik = input.politik();
        List<Fact> facts = new ArrayList<>();
        if (politik.getTidligtSenest() > 0) {
            facts.add(fact("politik.tidligtSenest", input.antal("politik.halvaar", politik.getTidligtSenest())));
        }
        if (politik.isAfslutIPerioden()) {
            facts.add(fact("politik.afslutIPerioden", input.word("ja")));
        }
        if (politik.getVarighedssyn() == Varighedssyn.SIKKER) {
            facts.add(fact("politik.varighedssyn", input.word("politik.sikker")));
        }
        politik.getStandardvarighed()
                .ifPresent(halvaar ->
                        facts.add(fact("politik.standardvarighed", input.antal("politik.halvaar", halvaar))));
        for (Tidshorisont horisont : Tidshorisont.values()) {
            Varighedsskoen skoen = politik.getTidshorisonter().get(horisont);
            if (skoen != null) {
                facts.add(fact(
                        "politik.horisont." + horisont,
                        input.word(
                                "politik.skoen",
                                input.antal("politik.halvaar", skoen.getForventet()),
                                skoen.getMindst(),
                                skoen.getHoejst())));
            }
        }
        politik.getEnhed()
                .ifPresent(kroner ->
                        facts.add(fact("politik.enhed", Beloeb.kroner(kroner).text(input.sprog()))));
        politik.getOekonomiskRamme()
                .ifPresent(ramme -> ramme.getAarsrammer()
                        .forEach(aar -> facts.add(fact(
                                "politik.ramme",
                                input.word(
                                        "politik.aarsramme",
                                        aar.getArt(),
                                        Integer.toString(aar.getAar()),
                                        aar.getBeloeb(),
                                        Integer.toString(ramme.getPrisniveau()))))));
        return facts;
    }

    private Fact fact(String key, String value) {
        return Fact.of(input.word(key), value);
    }
}

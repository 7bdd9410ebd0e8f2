package dk.kommunestrategi.io.dokument.grundlag;

import dk.kommunestrategi.io.dokument.content.Block.Fact;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.model.handleplan.Varighedsskoen;
import dk.kommunestrategi.model.handleplan.Varighedssyn;
import dk.kommunestrategi.model.initiativ.Tidshorisont;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.value.Beloeb;
import java.util.ArrayList;
import java.util.List;

/** What a policy sets otherwise than the standard policy does, apart from the criteria and their order. */
final class Politiktekst {

    private final Prioriteringspolitik politik;
    private final Grundlagstekster tekster;

    Politiktekst(Prioriteringspolitik politik, Sprog sprog) {
        this.politik = politik;
        this.tekster = new Grundlagstekster(sprog);
    }

    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        if (politik.getTidligtSenest() > 0) {
            facts.add(tekster.fact("politik.tidligtSenest", tekster.halvaar(politik.getTidligtSenest())));
        }
        if (politik.isAfslutIPerioden()) {
            facts.add(tekster.fact("politik.afslutIPerioden", tekster.word("politik.ja")));
        }
        if (politik.getVarighedssyn() == Varighedssyn.SIKKER) {
            facts.add(tekster.fact("politik.varighedssyn", tekster.word("politik.sikker")));
        }
        politik.getStandardvarighed()
                .ifPresent(halvaar -> facts.add(tekster.fact("politik.standardvarighed", tekster.halvaar(halvaar))));
        for (Tidshorisont horisont : Tidshorisont.values()) {
            Varighedsskoen skoen = politik.getTidshorisonter().get(horisont);
            if (skoen != null) {
                facts.add(tekster.fact(
                        "politik.horisont." + horisont,
                        tekster.word(
                                "politik.skoen",
                                tekster.halvaar(skoen.getForventet()),
                                skoen.getMindst(),
                                skoen.getHoejst())));
            }
        }
        politik.getEnhed()
                .ifPresent(kroner -> facts.add(
                        tekster.fact("politik.enhed", Beloeb.kroner(kroner).text(tekster.sprog()))));
        politik.getOekonomiskRamme()
                .ifPresent(ramme -> ramme.getAarsrammer()
                        .forEach(aar -> facts.add(tekster.fact(
                                "politik.ramme",
                                tekster.word(
                                        "politik.aarsramme",
                                        aar.getArt(),
                                        Integer.toString(aar.getAar()),
                                        aar.getBeloeb(),
                                        Integer.toString(ramme.getPrisniveau()))))));
        return facts;
    }
}

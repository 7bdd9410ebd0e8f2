package dk.kommunestrategi.io.result;

import static dk.kommunestrategi.io.result.Form.key;
import static dk.kommunestrategi.io.result.Form.list;
import static dk.kommunestrategi.io.result.Form.optionalInt;
import static dk.kommunestrategi.io.result.Form.optionalList;
import static dk.kommunestrategi.io.result.Form.optionalLong;

import dk.kommunestrategi.rules.plan.Flytning;
import dk.kommunestrategi.rules.plan.Virkning;
import dk.kommunestrategi.rules.plan.foelsomhed.Foelsomhed;
import dk.kommunestrategi.rules.plan.foelsomhed.Niveautab;
import dk.kommunestrategi.rules.plan.foelsomhed.Varighedsudfald;
import dk.kommunestrategi.rules.plan.foelsomhed.Varighedsvirkning;
import dk.kommunestrategi.rules.planopgave.Initiativnummer;
import dk.kommunestrategi.rules.regel.Brud;
import java.util.List;

/** The forms of how much a plan depends on durations. */
final class FoelsomhedForms {

    private FoelsomhedForms() {}

    static List<Form<?>> all() {
        return List.of(
                Form.of(
                        Foelsomhed.class,
                        list("varigheder", Varighedsvirkning.class, Foelsomhed::getVirkninger),
                        key(
                                "vippepunkter",
                                Integer.class,
                                foelsomhed -> foelsomhed.vippepunkter().size()),
                        key("uafgjorte", Long.class, Foelsomhed::uafgjorte),
                        key("ikkeUndersoegte", Long.class, Foelsomhed::ikkeUndersoegte)),
                Form.of(
                        Varighedsvirkning.class,
                        key("initiativ", Initiativnummer.class, Varighedsvirkning::getInitiativ),
                        key("varighed", Integer.class, Varighedsvirkning::getVarighed),
                        key("forventet", Integer.class, Varighedsvirkning::getForventet),
                        key("udfald", Varighedsudfald.class, Varighedsvirkning::getUdfald),
                        key("vippepunkt", Boolean.class, Varighedsvirkning::isVippepunkt),
                        optionalList("brud", Brud.class, virkning -> PlanForms.notEmpty(virkning.getBrud())),
                        optionalList("tab", Niveautab.class, virkning -> PlanForms.notEmpty(virkning.getTab())),
                        optionalList(
                                "flytninger", Flytning.class, virkning -> PlanForms.notEmpty(virkning.getFlytninger())),
                        optionalInt("mindstFlytninger", Varighedsvirkning::getMindstFlytninger),
                        optionalInt("hoejstFlytninger", Varighedsvirkning::getHoejstFlytninger)),
                Form.of(
                        Niveautab.class,
                        list("virkninger", Virkning.class, Niveautab::virkninger),
                        key("mindst", Long.class, Niveautab::mindst),
                        optionalLong("hoejst", Niveautab::hoejst)));
    }
}

package dk.kommunestrategi.io.result;

import static dk.kommunestrategi.io.result.Form.key;

import dk.kommunestrategi.rules.plan.foelsomhed.Foelsomhed;
import dk.kommunestrategi.rules.plan.foelsomhed.Niveautab;
import dk.kommunestrategi.rules.plan.foelsomhed.Varighedsvirkning;
import java.util.List;

/** The forms of how much a plan depends on durations. */
final class FoelsomhedForms {

    private FoelsomhedForms() {}

    static List<Form<?>> all() {
        return List.of(
                Form.of(
                        Foelsomhed.class,
                        key("varigheder", Foelsomhed::getVirkninger),
                        key(
                                "vippepunkter",
                                foelsomhed -> foelsomhed.vippepunkter().size()),
                        key("uafgjorte", Foelsomhed::uafgjorte),
                        key("ikkeUndersoegte", Foelsomhed::ikkeUndersoegte)),
                Form.of(
                        Varighedsvirkning.class,
                        key("initiativ", Varighedsvirkning::getInitiativ),
                        key("varighed", Varighedsvirkning::getVarighed),
                        key("forventet", Varighedsvirkning::getForventet),
                        key("udfald", Varighedsvirkning::getUdfald),
                        key("vippepunkt", Varighedsvirkning::isVippepunkt),
                        key("brud", virkning -> PlanForms.notEmpty(virkning.getBrud())),
                        key("tab", virkning -> PlanForms.notEmpty(virkning.getTab())),
                        key("flytninger", virkning -> PlanForms.notEmpty(virkning.getFlytninger())),
                        key("mindstFlytninger", Varighedsvirkning::getMindstFlytninger),
                        key("hoejstFlytninger", Varighedsvirkning::getHoejstFlytninger)),
                Form.of(
                        Niveautab.class,
                        key("virkninger", Niveautab::virkninger),
                        key("mindst", Niveautab::mindst),
                        key("hoejst", Niveautab::hoejst)));
    }
}

package dk.kommunestrategi.io.result;

import static dk.kommunestrategi.io.result.Form.key;

import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.rules.plan.Fastlaeggelse;
import dk.kommunestrategi.rules.plan.Virkning;
import dk.kommunestrategi.rules.plan.begrundelse.Begrundelse;
import dk.kommunestrategi.rules.plan.begrundelse.Belastningsaendring;
import dk.kommunestrategi.rules.plan.begrundelse.Effektaendring;
import dk.kommunestrategi.rules.plan.begrundelse.Kriterievirkning;
import dk.kommunestrategi.rules.plan.begrundelse.Modforslag;
import dk.kommunestrategi.rules.plan.begrundelse.Niveauvirkning;
import dk.kommunestrategi.rules.plan.begrundelse.Planforklaring;
import dk.kommunestrategi.rules.plan.begrundelse.Startaendring;
import dk.kommunestrategi.rules.plan.begrundelse.Startmulighed;
import dk.kommunestrategi.rules.plan.begrundelse.Temaaendring;
import dk.kommunestrategi.rules.plan.begrundelse.Udgiftsaendring;
import dk.kommunestrategi.rules.regel.Placeringskriterium;
import java.util.List;
import java.util.Optional;
import org.threeten.extra.YearHalf;

/** The forms of reasons. */
final class BegrundelseForms {

    private BegrundelseForms() {}

    /** What reasons rest on, so that they can be checked later. */
    private record Grundlag(
            String version,
            String fingeraftryk,
            boolean standardpolitik,
            List<Fastlaeggelse> fastlaeggelser,
            Optional<YearHalf> revisionFra,
            List<Placeringskriterium> kriterier) {

        static Grundlag of(Answer answer) {
            Planforklaring forklaring = answer.forklaring();
            return new Grundlag(
                    forklaring.getVersion(),
                    answer.fingeraftryk(),
                    forklaring.isStandardpolitik(),
                    forklaring.getRequest().getFastlaeggelser(),
                    forklaring.getRequest().getRevisionFra(),
                    forklaring.getKriterier());
        }
    }

    /** The effect on one criterion; its weight is told where several are weighed together. */
    private record Effect(Kriterievirkning kriterium, boolean isVaegtet) {}

    private static List<Effect> effects(List<Niveauvirkning> niveauer) {
        return niveauer.stream()
                .flatMap(niveau ->
                        niveau.kriterier().stream().map(kriterium -> new Effect(kriterium, niveau.isVaegtet())))
                .toList();
    }

    static List<Form<?>> all() {
        return List.of(
                Form.of(
                        Answer.class,
                        key("grundlag", Grundlag::of),
                        key("periode", answer -> answer.forklaring().getPeriode()),
                        key("begrundelser", answer -> answer.forklaring().getBegrundelser()),
                        key("problems", answer -> answer.forklaring().getProblems()),
                        key("modforslag", Answer::modforslag)),
                Form.of(
                        Begrundelse.class,
                        key("initiativ", Begrundelse::getInitiativ),
                        key("formelStart", Begrundelse::halvaar),
                        key(
                                "uformelStart",
                                begrundelse -> begrundelse.getPlacering().flatMap(Placering::getUformelStart)),
                        key(
                                "udeladt",
                                begrundelse -> Optional.of(true)
                                        .filter(udeladt ->
                                                begrundelse.getPlacering().isEmpty())),
                        key("forudsatVarighed", Begrundelse::getForudsatVarighed),
                        key("afgoerelse", Begrundelse::getAfgoerelse),
                        key("ombyttelige", begrundelse -> PlanForms.notEmpty(begrundelse.getOmbyttelige())),
                        key(
                                "naestbedste",
                                begrundelse -> begrundelse.secondBest().map(Startmulighed::halvaar)),
                        key("muligheder", Begrundelse::getOptions)),
                Form.of(
                        Startmulighed.class,
                        key("halvaar", Startmulighed::halvaar),
                        key("brud", option -> PlanForms.notEmpty(option.brud())),
                        key("virkninger", option -> PlanForms.notEmpty(effects(option.niveauer()))),
                        key(
                                "niveauer",
                                option -> PlanForms.notEmpty(option.niveauer().stream()
                                        .filter(Niveauvirkning::isVaegtet)
                                        .toList()))),
                Form.of(
                        Effect.class,
                        key("kriterium", effect -> effect.kriterium().virkning().kriterium()),
                        key("foer", effect -> effect.kriterium().virkning().before()),
                        key("efter", effect -> effect.kriterium().virkning().after()),
                        key(
                                "vaegt",
                                effect ->
                                        Optional.of(effect.kriterium().vaegt()).filter(vaegt -> effect.isVaegtet())),
                        key(
                                "aendringer",
                                effect -> PlanForms.notEmpty(effect.kriterium().aendringer()))),
                Form.of(
                        Niveauvirkning.class,
                        key(
                                "kriterier",
                                niveau -> niveau.virkninger().stream()
                                        .map(Virkning::kriterium)
                                        .toList()),
                        key("foer", Niveauvirkning::before),
                        key("efter", Niveauvirkning::after)),
                Form.of(
                        Startaendring.class,
                        key("art", aendring -> "START"),
                        key("initiativ", Startaendring::initiativ),
                        key("fra", Startaendring::fra),
                        key("til", Startaendring::til),
                        key("foer", Startaendring::before),
                        key("efter", Startaendring::after)),
                Form.of(
                        Effektaendring.class,
                        key("art", aendring -> "EFFEKT"),
                        key("emne", Effektaendring::emne),
                        key("foer", Effektaendring::before),
                        key("efter", Effektaendring::after)),
                Form.of(
                        Belastningsaendring.class,
                        key("art", aendring -> "BELASTNING"),
                        key("emne", load -> load.after().emne()),
                        key("halvaar", load -> load.after().halvaar()),
                        key("foer", load -> load.before().belastning()),
                        key("efter", load -> load.after().belastning()),
                        key("bidragFoer", load -> load.before().bidrag()),
                        key("bidragEfter", load -> load.after().bidrag())),
                Form.of(
                        Udgiftsaendring.class,
                        key("art", aendring -> "UDGIFT"),
                        key("aar", Udgiftsaendring::aar),
                        key("foer", Udgiftsaendring::before),
                        key("efter", Udgiftsaendring::after)),
                Form.of(
                        Temaaendring.class,
                        key("art", aendring -> "TEMA"),
                        key("emne", Temaaendring::emne),
                        key("stille", tema -> PlanForms.notEmpty(tema.idle())),
                        key("iGang", tema -> PlanForms.notEmpty(tema.busy()))),
                Form.of(
                        Modforslag.class,
                        key("initiativ", Modforslag::getInitiativ),
                        key("halvaar", Modforslag::getHalvaar),
                        key("brud", modforslag -> PlanForms.notEmpty(modforslag.getBrud())),
                        key("plan", Modforslag::getPlan),
                        key("forskel", Modforslag::getForskel),
                        key("virkninger", modforslag -> PlanForms.notEmpty(effects(modforslag.getNiveauer())))));
    }
}

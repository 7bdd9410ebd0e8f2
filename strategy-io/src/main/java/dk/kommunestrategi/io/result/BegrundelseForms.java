package dk.kommunestrategi.io.result;

import static dk.kommunestrategi.io.result.Form.key;
import static dk.kommunestrategi.io.result.Form.list;
import static dk.kommunestrategi.io.result.Form.optional;
import static dk.kommunestrategi.io.result.Form.optionalList;

import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.value.Beloeb;
import dk.kommunestrategi.rules.plan.Fastlaeggelse;
import dk.kommunestrategi.rules.plan.ForudsatVarighed;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.plan.Planforskel;
import dk.kommunestrategi.rules.plan.Virkning;
import dk.kommunestrategi.rules.plan.begrundelse.Aendring;
import dk.kommunestrategi.rules.plan.begrundelse.Afgoerelse;
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
import dk.kommunestrategi.rules.planopgave.Emne;
import dk.kommunestrategi.rules.planopgave.Initiativnummer;
import dk.kommunestrategi.rules.regel.Bidrag;
import dk.kommunestrategi.rules.regel.Brud;
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
                        key("grundlag", Grundlag.class, Grundlag::of),
                        optional(
                                "periode",
                                Periode.class,
                                answer -> answer.forklaring().getPeriode()),
                        list(
                                "begrundelser",
                                Begrundelse.class,
                                answer -> answer.forklaring().getBegrundelser()),
                        list(
                                "problems",
                                Problem.class,
                                answer -> answer.forklaring().getProblems()),
                        optional("modforslag", Modforslag.class, Answer::modforslag)),
                Form.of(
                        Begrundelse.class,
                        key("initiativ", Initiativnummer.class, Begrundelse::getInitiativ),
                        optional("formelStart", YearHalf.class, Begrundelse::halvaar),
                        optional(
                                "uformelStart",
                                YearHalf.class,
                                begrundelse -> begrundelse.getPlacering().flatMap(Placering::getUformelStart)),
                        optional(
                                "udeladt",
                                Boolean.class,
                                begrundelse -> Optional.of(true)
                                        .filter(udeladt ->
                                                begrundelse.getPlacering().isEmpty())),
                        optional("forudsatVarighed", ForudsatVarighed.class, Begrundelse::getForudsatVarighed),
                        key("afgoerelse", Afgoerelse.class, Begrundelse::getAfgoerelse),
                        optionalList(
                                "ombyttelige",
                                Initiativnummer.class,
                                begrundelse -> PlanForms.notEmpty(begrundelse.getOmbyttelige())),
                        optional(
                                "naestbedste",
                                YearHalf.class,
                                begrundelse -> begrundelse.secondBest().map(Startmulighed::halvaar)),
                        list("muligheder", Startmulighed.class, Begrundelse::getOptions)),
                Form.of(
                        Startmulighed.class,
                        key("halvaar", YearHalf.class, Startmulighed::halvaar),
                        optionalList("brud", Brud.class, option -> PlanForms.notEmpty(option.brud())),
                        optionalList(
                                "virkninger", Effect.class, option -> PlanForms.notEmpty(effects(option.niveauer()))),
                        optionalList(
                                "niveauer",
                                Niveauvirkning.class,
                                option -> PlanForms.notEmpty(option.niveauer().stream()
                                        .filter(Niveauvirkning::isVaegtet)
                                        .toList()))),
                Form.of(
                        Effect.class,
                        key(
                                "kriterium",
                                String.class,
                                effect -> effect.kriterium().virkning().kriterium()),
                        key(
                                "foer",
                                Long.class,
                                effect -> effect.kriterium().virkning().before()),
                        key(
                                "efter",
                                Long.class,
                                effect -> effect.kriterium().virkning().after()),
                        optional(
                                "vaegt",
                                Integer.class,
                                effect ->
                                        Optional.of(effect.kriterium().vaegt()).filter(vaegt -> effect.isVaegtet())),
                        optionalList(
                                "aendringer",
                                Aendring.class,
                                effect -> PlanForms.notEmpty(effect.kriterium().aendringer()))),
                Form.of(
                        Niveauvirkning.class,
                        list(
                                "kriterier",
                                String.class,
                                niveau -> niveau.virkninger().stream()
                                        .map(Virkning::kriterium)
                                        .toList()),
                        key("foer", Long.class, Niveauvirkning::before),
                        key("efter", Long.class, Niveauvirkning::after)),
                Form.of(
                        Startaendring.class,
                        key("art", String.class, aendring -> "START"),
                        key("initiativ", Initiativnummer.class, Startaendring::initiativ),
                        optional("fra", YearHalf.class, Startaendring::fra),
                        optional("til", YearHalf.class, Startaendring::til),
                        key("foer", Long.class, Startaendring::before),
                        key("efter", Long.class, Startaendring::after)),
                Form.of(
                        Effektaendring.class,
                        key("art", String.class, aendring -> "EFFEKT"),
                        key("emne", Emne.class, Effektaendring::emne),
                        key("foer", Effektaendring.Effekt.class, Effektaendring::before),
                        key("efter", Effektaendring.Effekt.class, Effektaendring::after)),
                Form.of(
                        Belastningsaendring.class,
                        key("art", String.class, aendring -> "BELASTNING"),
                        key("emne", Emne.class, load -> load.after().emne()),
                        key("halvaar", YearHalf.class, load -> load.after().halvaar()),
                        key("foer", Long.class, load -> load.before().belastning()),
                        key("efter", Long.class, load -> load.after().belastning()),
                        list("bidragFoer", Bidrag.class, load -> load.before().bidrag()),
                        list("bidragEfter", Bidrag.class, load -> load.after().bidrag())),
                Form.of(
                        Udgiftsaendring.class,
                        key("art", String.class, aendring -> "UDGIFT"),
                        key("aar", Integer.class, Udgiftsaendring::aar),
                        key("foer", Beloeb.class, Udgiftsaendring::before),
                        key("efter", Beloeb.class, Udgiftsaendring::after)),
                Form.of(
                        Temaaendring.class,
                        key("art", String.class, aendring -> "TEMA"),
                        key("emne", Emne.class, Temaaendring::emne),
                        optionalList("stille", YearHalf.class, tema -> PlanForms.notEmpty(tema.idle())),
                        optionalList("iGang", YearHalf.class, tema -> PlanForms.notEmpty(tema.busy()))),
                Form.of(
                        Modforslag.class,
                        key("initiativ", Initiativnummer.class, Modforslag::getInitiativ),
                        key("halvaar", YearHalf.class, Modforslag::getHalvaar),
                        optionalList("brud", Brud.class, modforslag -> PlanForms.notEmpty(modforslag.getBrud())),
                        optional("plan", PlanResult.class, Modforslag::getPlan),
                        optional("forskel", Planforskel.class, Modforslag::getForskel),
                        optionalList(
                                "virkninger",
                                Effect.class,
                                modforslag -> PlanForms.notEmpty(effects(modforslag.getNiveauer())))));
    }
}

package dk.kommunestrategi.io.result;

import static dk.kommunestrategi.io.result.Form.key;

import dk.kommunestrategi.rules.plan.Fastlaeggelse;
import dk.kommunestrategi.rules.plan.begrundelse.Begrundelse;
import dk.kommunestrategi.rules.plan.begrundelse.Modforslag;
import dk.kommunestrategi.rules.plan.begrundelse.Planforklaring;
import dk.kommunestrategi.rules.plan.begrundelse.Startmulighed;
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
                        key(
                                "initiativ",
                                begrundelse -> begrundelse.getPlacering().getInitiativ()),
                        key(
                                "formelStart",
                                begrundelse -> begrundelse.getPlacering().getFormelStart()),
                        key(
                                "uformelStart",
                                begrundelse -> begrundelse.getPlacering().getUformelStart()),
                        key("antagetVarighed", Begrundelse::getAntagetVarighed),
                        key("afgoerelse", Begrundelse::getAfgoerelse),
                        key(
                                "naestbedste",
                                begrundelse -> begrundelse.secondBest().map(Startmulighed::halvaar)),
                        key("muligheder", Begrundelse::getOptions)),
                Form.of(
                        Startmulighed.class,
                        key("halvaar", Startmulighed::halvaar),
                        key("brud", option -> PlanForms.notEmpty(option.brud())),
                        key("virkninger", option -> PlanForms.notEmpty(option.virkninger()))),
                Form.of(
                        Modforslag.class,
                        key("initiativ", Modforslag::getInitiativ),
                        key("halvaar", Modforslag::getHalvaar),
                        key("brud", modforslag -> PlanForms.notEmpty(modforslag.getBrud())),
                        key("plan", Modforslag::getPlan),
                        key("forskel", Modforslag::getForskel)));
    }
}

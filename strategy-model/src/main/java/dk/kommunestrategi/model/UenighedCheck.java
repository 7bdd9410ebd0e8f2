package dk.kommunestrategi.model;

import dk.kommunestrategi.model.kilde.Angivelse;
import dk.kommunestrategi.model.kilde.Uenighed;
import dk.kommunestrategi.model.kilde.Uenighedsart;
import dk.kommunestrategi.model.problem.Betegnelse;
import dk.kommunestrategi.model.problem.Place;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What sources do not agree on is told until it is settled, once for each disagreement, with what counts meanwhile. */
final class UenighedCheck implements Check {

    @Override
    public void check(Place<Strategi> strategi, Consumer<Problem> problems) {
        strategi.elements("uenigheder", Strategi::getUenigheder).stream()
                .filter(uenighed -> uenighed.value().getAfklaring().isEmpty())
                .map(UenighedCheck::problem)
                .forEach(problems);
    }

    private static Problem problem(Place<Uenighed> uenighed) {
        List<Angivelse> angivelser = uenighed.value().getAngivelser();
        return uenighed.lacking(
                        code(uenighed.value().getArt()),
                        uenighed.value().omtale(),
                        said(angivelser),
                        gaeldende(angivelser))
                .addRelated(uenighed.pointer("art"), uenighed.pointer("emne"), uenighed.pointer("angivelser"))
                .build();
    }

    private static Problemkode code(Uenighedsart art) {
        return switch (art) {
            case MODSIGELSE -> Problemkode.KILDER_MODSIGER_HINANDEN;
            case SPAENDING -> Problemkode.KILDER_I_SPAENDING;
            case FLERTYDIGHED -> Problemkode.KILDE_FLERTYDIG;
        };
    }

    private static String said(List<Angivelse> angivelser) {
        return angivelser.stream()
                .map(angivelse -> angivelse.getUdsagn() + " (" + angivelse.getKilde() + ")")
                .collect(Collectors.joining("; "));
    }

    private static Object gaeldende(List<Angivelse> angivelser) {
        List<String> applicable = angivelser.stream()
                .filter(Angivelse::isGaeldende)
                .map(Angivelse::getUdsagn)
                .toList();
        return applicable.isEmpty() ? Betegnelse.INGEN : String.join("; ", applicable);
    }
}

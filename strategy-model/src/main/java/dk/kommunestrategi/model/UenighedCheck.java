package dk.kommunestrategi.model;

import dk.kommunestrategi.model.kilde.Angivelse;
import dk.kommunestrategi.model.kilde.Uenighed;
import dk.kommunestrategi.model.kilde.Uenighedsart;
import dk.kommunestrategi.model.problem.Betegnelse;
import dk.kommunestrategi.model.problem.Place;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.sprog.Tekst;
import dk.kommunestrategi.model.text.Excerpt;
import java.util.List;
import java.util.function.Consumer;

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
                .addRelated(
                        uenighed.pointer("art"),
                        uenighed.pointer("emne"),
                        uenighed.pointer("initiativer"),
                        uenighed.pointer("angivelser"))
                .build();
    }

    private static Problemkode code(Uenighedsart art) {
        return switch (art) {
            case MODSIGELSE -> Problemkode.KILDER_MODSIGER_HINANDEN;
            case SPAENDING -> Problemkode.KILDER_I_SPAENDING;
            case FLERTYDIGHED -> Problemkode.KILDE_FLERTYDIG;
        };
    }

    private static Tekst said(List<Angivelse> angivelser) {
        return Tekst.list(angivelser.stream()
                .map(angivelse ->
                        new Udsagn(Excerpt.of(angivelse.getUdsagn()) + " (" + Excerpt.of(angivelse.getKilde()) + ")"))
                .toList());
    }

    private static Tekst gaeldende(List<Angivelse> angivelser) {
        List<Udsagn> applicable = angivelser.stream()
                .filter(Angivelse::isGaeldende)
                .map(angivelse -> new Udsagn(Excerpt.of(angivelse.getUdsagn())))
                .toList();
        return applicable.isEmpty() ? Betegnelse.INGEN : Tekst.list(applicable);
    }

    /** What a source says, in its own language whatever the sentence around it has. */
    private record Udsagn(String tekst) implements Tekst {
        @Override
        public String text(Sprog sprog) {
            return tekst;
        }
    }
}

package dk.kommunestrategi.model.check.part;

import dk.kommunestrategi.model.check.Betegnelse;
import dk.kommunestrategi.model.check.Check;
import dk.kommunestrategi.model.check.FirstSeen;
import dk.kommunestrategi.model.kilde.Angivelse;
import dk.kommunestrategi.model.kilde.Uenighed;
import dk.kommunestrategi.model.kilde.Uenighedsart;
import dk.kommunestrategi.model.problem.Place;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.sprog.Tekst;
import dk.kommunestrategi.model.text.Excerpt;
import dk.kommunestrategi.model.text.Letters;
import java.util.List;
import java.util.function.Consumer;

/**
 * What sources do not agree on is told until it is settled, once for each disagreement, with what counts meanwhile. Where all
 * statements say the same, there is nothing to settle.
 */
public final class UenighedCheck implements Check<Uenighed> {

    @Override
    public void check(Place<Uenighed> uenighed, Consumer<Problem> problems) {
        List<Place<Angivelse>> angivelser = uenighed.elements("angivelser", Uenighed::getAngivelser);
        checkTwice(angivelser, problems);
        if (!angivelser.isEmpty() && isOne(uenighed.each(Uenighed::getAngivelser))) {
            problems.accept(uenighed.property("angivelser", Uenighed::getAngivelser)
                    .lacking(Problemkode.INGEN_UENIGHED, uenighed.value().omtale())
                    .build());
        } else if (uenighed.value().getAfklaring().isEmpty()) {
            problems.accept(problem(uenighed));
        }
    }

    /** No source says the same thing twice. */
    private static void checkTwice(List<Place<Angivelse>> angivelser, Consumer<Problem> problems) {
        FirstSeen<Angivelse> first = new FirstSeen<>();
        for (Place<Angivelse> angivelse : angivelser) {
            Place<String> udsagn = angivelse.property("udsagn", Angivelse::getUdsagn);
            first.earlier(
                            List.of(Letters.visible(angivelse.value().getKilde()), Letters.visible(udsagn.value())),
                            angivelse)
                    .ifPresent(earlier -> problems.accept(udsagn.wrong(Problemkode.DOBBELT_HENVISNING, udsagn.value())
                            .addRelated(earlier.pointer("udsagn"), earlier.pointer("kilde"), angivelse.pointer("kilde"))
                            .build()));
        }
    }

    private static boolean isOne(List<Angivelse> angivelser) {
        return angivelser.stream()
                        .map(angivelse -> Letters.visible(angivelse.getUdsagn()))
                        .distinct()
                        .limit(2)
                        .count()
                < 2;
    }

    private static Problem problem(Place<Uenighed> uenighed) {
        List<Angivelse> angivelser = uenighed.each(Uenighed::getAngivelser);
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

package dk.kommunestrategi.examples.kommando;

import dk.kommunestrategi.io.dokument.Forskelstekst;
import dk.kommunestrategi.model.Periode;
import dk.kommunestrategi.model.Prioriteringspolitik;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.Evaluering;
import dk.kommunestrategi.rules.Planforskel;
import dk.kommunestrategi.rules.Planresultat;
import dk.kommunestrategi.rules.kriterier.Placeringskriterier;
import java.util.List;
import java.util.stream.Collectors;

/** A computed or a judged handleplan as text for people. */
final class Plantekst {

    private final String kilde;
    private final Strategi strategi;
    private final Sprog sprog;

    Plantekst(String kilde, Strategi strategi, Sprog sprog) {
        this.kilde = kilde;
        this.strategi = strategi;
        this.sprog = sprog;
    }

    /** Returns a computed plan, with the document's own beside it where there is one. */
    String text(Planresultat resultat) {
        Periode periode = resultat.getPeriode().orElseThrow();
        Plantabel plan = new Plantabel(strategi, sprog).add(ord("beregnet"), periode, resultat.getPlaceringer());
        Belastningstabel belastning =
                new Belastningstabel(strategi, sprog).add(ord("beregnet"), periode, resultat.getBelastning());
        resultat.getExisting().ifPresent(existing -> {
            plan.add(ord("foreliggende"), existing.getPeriode().orElse(periode), existing.getPlaceringer());
            belastning.add(ord("foreliggende"), existing.getPeriode().orElse(periode), existing.getBelastning());
        });
        List<Problem> foreliggendes =
                resultat.getExisting().map(Evaluering::getProblems).orElse(List.of());
        return afsnit(overskrift(periode) + ord(resultat.getStatus().name()) + "\n")
                + afsnit(plan.text())
                + afsnit(new Kriterietabel(sprog)
                        .text(
                                resultat.getCriteria(),
                                resultat.getExisting()
                                        .map(Evaluering::getCriteria)
                                        .orElse(List.of())))
                + afsnit(ord("belastning") + "\n" + belastning.text())
                + alternativer(resultat)
                + noter(resultat)
                + problems("foreliggendesProblemer", foreliggendes)
                + problems("advarsler", resultat.getProblems());
    }

    /** Returns the document's own plan as it was judged. */
    String text(Evaluering evaluering) {
        Periode periode = evaluering.getPeriode().orElseThrow();
        String kriterier = evaluering.getCriteria().isEmpty()
                ? ord("ingenKriterier") + "\n"
                : new Kriterietabel(sprog).text(evaluering.getCriteria());
        return afsnit(overskrift(periode))
                + afsnit(new Plantabel(strategi, sprog)
                        .add(ord("foreliggende"), periode, evaluering.getPlaceringer())
                        .text())
                + afsnit(kriterier)
                + afsnit(ord("belastning") + "\n"
                        + new Belastningstabel(strategi, sprog)
                                .add(ord("foreliggende"), periode, evaluering.getBelastning())
                                .text())
                + problems("advarsler", evaluering.getProblems());
    }

    /** Returns what a plan has otherwise than another, under a heading. */
    String text(String overskrift, Planforskel forskel) {
        return afsnit(ord(overskrift) + "\n" + new Forskelstekst(Placeringskriterier.ALLE, sprog).text(forskel));
    }

    private String overskrift(Periode periode) {
        return strategi.getNavn() + " – " + strategi.getKommune().getNavn() + "\n"
                + Kommandotekster.text(sprog, "handleplan", periode.getFra(), periode.getTil()) + "\n";
    }

    private String alternativer(Planresultat resultat) {
        return resultat.getFront()
                .map(front -> afsnit(
                        Kommandotekster.text(sprog, front.complete() ? "frontBevist" : "frontFundet", front.size())
                                + "\n" + new Alternativtabel(sprog).text(resultat.getAlternatives())))
                .orElse("");
    }

    /** What the reader must know to judge the numbers. */
    private String noter(Planresultat resultat) {
        StringBuilder noter = new StringBuilder();
        if (strategi.getPolitik().isEmpty()) {
            noter.append(ord("standardpolitik")).append('\n');
        }
        strategi.getPolitik()
                .map(politik -> new Politiktekst(sprog).text(politik))
                .ifPresent(tekst -> noter.append(tekst).append('\n'));
        if (!resultat.getAntagetVarighed().isEmpty()) {
            int varighed =
                    strategi.getPolitik().orElse(Prioriteringspolitik.STANDARD).getStandardvarighed();
            String numre =
                    resultat.getAntagetVarighed().stream().map(String::valueOf).collect(Collectors.joining(", "));
            noter.append(Kommandotekster.text(sprog, "antaget", varighed, numre))
                    .append('\n');
        }
        return noter.isEmpty() ? "" : afsnit(noter.toString());
    }

    private String problems(String overskrift, List<Problem> problems) {
        if (problems.isEmpty()) {
            return "";
        }
        return afsnit(problems.stream()
                .map(problem -> Problemlinje.of(kilde, problem, sprog))
                .collect(Collectors.joining("\n", ord(overskrift) + "\n", "\n")));
    }

    private static String afsnit(String tekst) {
        return tekst + "\n";
    }

    private String ord(String key) {
        return Kommandotekster.text(sprog, key);
    }
}

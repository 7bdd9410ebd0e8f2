package dk.kommunestrategi.examples.kommando.visning;

import dk.kommunestrategi.io.dokument.Forskelstekst;
import dk.kommunestrategi.model.Periode;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.sprog.Rentekst;
import dk.kommunestrategi.rules.Evaluering;
import dk.kommunestrategi.rules.Planforskel;
import dk.kommunestrategi.rules.Planresultat;
import dk.kommunestrategi.rules.Planstatus;
import dk.kommunestrategi.rules.kriterier.Placeringskriterier;
import java.util.List;
import java.util.stream.Collectors;

/** A computed or a judged handleplan as text for people. */
public final class Plantekst {

    private final String kilde;
    private final Strategi strategi;
    private final Visning visning;

    /** Text about a strategy that was read from there. */
    public Plantekst(String kilde, Strategi strategi, Visning visning) {
        this.kilde = kilde;
        this.strategi = strategi;
        this.visning = visning;
    }

    /** Returns a computed plan, with the document's own beside it where there is one. */
    public String text(Planresultat resultat) {
        Periode periode = resultat.getPeriode().orElseThrow();
        Plantabel plan =
                new Plantabel(strategi, visning).add(visning.ord("beregnet"), periode, resultat.getPlaceringer());
        Belastningstabel belastning =
                new Belastningstabel(strategi, visning).add(visning.ord("beregnet"), periode, resultat.getBelastning());
        resultat.getExisting().ifPresent(existing -> {
            plan.add(visning.ord("foreliggende"), existing.getPeriode().orElse(periode), existing.getPlaceringer());
            belastning.add(
                    visning.ord("foreliggende"), existing.getPeriode().orElse(periode), existing.getBelastning());
        });
        List<Problem> foreliggendes =
                resultat.getExisting().map(Evaluering::getProblems).orElse(List.of());
        return afsnit(overskrift(periode) + status(resultat) + "\n")
                + afsnit(plan.text())
                + afsnit(new Kriterietabel(visning)
                        .text(
                                resultat.getCriteria(),
                                resultat.getExisting()
                                        .map(Evaluering::getCriteria)
                                        .orElse(List.of())))
                + afsnit(visning.overskrift(visning.ord("belastning")) + "\n" + belastning.text())
                + alternativer(resultat)
                + noter(resultat)
                + problems("foreliggendesProblemer", foreliggendes)
                + problems("advarsler", resultat.getProblems());
    }

    /** Returns the document's own plan as it was judged. */
    public String text(Evaluering evaluering) {
        Periode periode = evaluering.getPeriode().orElseThrow();
        String kriterier = evaluering.getCriteria().isEmpty()
                ? visning.ord("ingenKriterier") + "\n"
                : new Kriterietabel(visning).text(evaluering.getCriteria());
        return afsnit(overskrift(periode))
                + afsnit(new Plantabel(strategi, visning)
                        .add(visning.ord("foreliggende"), periode, evaluering.getPlaceringer())
                        .text())
                + afsnit(kriterier)
                + afsnit(visning.overskrift(visning.ord("belastning")) + "\n"
                        + new Belastningstabel(strategi, visning)
                                .add(visning.ord("foreliggende"), periode, evaluering.getBelastning())
                                .text())
                + problems("advarsler", evaluering.getProblems());
    }

    /** Returns what a plan has otherwise than another, under a heading. */
    public String text(String overskrift, Planforskel forskel) {
        return afsnit(visning.overskrift(visning.ord(overskrift)) + "\n"
                + new Forskelstekst(Placeringskriterier.ALLE, visning.sprog()).text(forskel));
    }

    private String status(Planresultat resultat) {
        String status = visning.ord(resultat.getStatus().name());
        return resultat.getStatus() == Planstatus.OPTIMAL ? visning.bevist(status) : status;
    }

    private String overskrift(Periode periode) {
        String navn = strategi.getNavn() + " – " + strategi.getKommune().getNavn();
        return visning.overskrift(Rentekst.of(navn)) + "\n"
                + visning.ord("handleplan", periode.getFra(), periode.getTil()) + "\n";
    }

    private String alternativer(Planresultat resultat) {
        return resultat.getFront()
                .map(front -> afsnit(visning.ord(front.complete() ? "frontBevist" : "frontFundet", front.size()) + "\n"
                        + new Alternativtabel(visning).text(resultat.getAlternatives())))
                .orElse("");
    }

    /** What the reader must know to judge the numbers. */
    private String noter(Planresultat resultat) {
        StringBuilder noter = new StringBuilder();
        if (strategi.getPolitik().isEmpty()) {
            noter.append(visning.ord("standardpolitik")).append('\n');
        }
        strategi.getPolitik()
                .map(politik -> new Politiktekst(visning).text(politik))
                .ifPresent(tekst -> noter.append(tekst).append('\n'));
        if (!resultat.getAntagetVarighed().isEmpty()) {
            int varighed = strategi.politik().getStandardvarighed();
            String numre =
                    resultat.getAntagetVarighed().stream().map(String::valueOf).collect(Collectors.joining(", "));
            noter.append(visning.ord("antaget", varighed, numre)).append('\n');
        }
        return noter.isEmpty() ? "" : afsnit(noter.toString());
    }

    private String problems(String overskrift, List<Problem> problems) {
        if (problems.isEmpty()) {
            return "";
        }
        return afsnit(problems.stream()
                .map(problem -> Problemlinje.of(kilde, problem, visning))
                .collect(Collectors.joining("\n", visning.overskrift(visning.ord(overskrift)) + "\n", "\n")));
    }

    private static String afsnit(String tekst) {
        return tekst + "\n";
    }
}

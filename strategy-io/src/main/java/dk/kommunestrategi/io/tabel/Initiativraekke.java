package dk.kommunestrategi.io.tabel;

import dk.kommunestrategi.model.Initiativ;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.sprog.Opremsning;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A row about an initiative of the strategy.
 *
 * @param raekke the row
 * @param plads the initiative's place among the strategy's, counted from 0
 * @param initiativ the initiative as the strategy has it
 */
record Initiativraekke(Raekke raekke, int plads, Initiativ initiativ) {

    /**
     * Returns the rows about initiatives, and adds what is wrong with the others. Empty rows, and rows with a single text
     * that is no initiative, such as a note below the table, are neither.
     */
    static List<Initiativraekke> find(Strategi strategi, List<Raekke> raekker, Tabelfund fund) {
        List<Initiativraekke> fundne = new ArrayList<>();
        Set<Integer> sete = new HashSet<>();
        for (Raekke raekke : raekker) {
            Optional<Initiativraekke> en = find(strategi, raekke);
            if (en.isEmpty()) {
                if (raekke.udfyldte().count() > 1
                        || Nummernavn.parse(raekke.celle(0)).isPresent()) {
                    addUkendt(strategi, raekke, fund);
                }
            } else if (sete.add(en.get().initiativ.getNummer())) {
                fundne.add(en.get());
                fund.kommerFra(en.get().pointer(), raekke, 0);
                en.get().checkNavn(fund);
            } else {
                fund.add(
                        Problemkode.DOBBELT_NUMMER,
                        raekke,
                        0,
                        en.get().initiativ.getNummer());
            }
        }
        return fundne;
    }

    private static Optional<Initiativraekke> find(Strategi strategi, Raekke raekke) {
        String celle = raekke.celle(0);
        Optional<Integer> nummer = Nummernavn.parse(celle).map(Nummernavn::nummer);
        for (int plads = 0; plads < strategi.getInitiativer().size(); plads++) {
            Initiativ initiativ = strategi.getInitiativer().get(plads);
            boolean erDet = nummer.isPresent()
                    ? nummer.get() == initiativ.getNummer()
                    : Celletekst.noegle(initiativ.getNavn()).equals(Celletekst.noegle(celle));
            if (erDet && !raekke.erTom(0)) {
                return Optional.of(new Initiativraekke(raekke, plads, initiativ));
            }
        }
        return Optional.empty();
    }

    private static void addUkendt(Strategi strategi, Raekke raekke, Tabelfund fund) {
        String skrevet = Nummernavn.parse(raekke.celle(0))
                .map(celle -> Integer.toString(celle.nummer()))
                .orElse(Tabelfund.kort(Celletekst.ren(raekke.celle(0))));
        List<Integer> kendte = strategi.getInitiativer().stream()
                .map(Initiativ::getNummer)
                .sorted()
                .toList();
        fund.add(Problemkode.UKENDT_INITIATIV, raekke, 0, skrevet, Opremsning.of(kendte, nummer -> nummer));
    }

    private void checkNavn(Tabelfund fund) {
        Nummernavn.parse(raekke.celle(0))
                .filter(celle -> celle.erUenigMed(initiativ.getNavn()))
                .ifPresent(celle -> fund.add(
                        Problemkode.NAVNE_UENIGE,
                        raekke,
                        0,
                        celle.nummer(),
                        Tabelfund.kort(celle.navn()),
                        initiativ.getNavn()));
    }

    /** Where the initiative stands in the strategy, or something in it. */
    String pointer(Object... trin) {
        return Problem.pointer("initiativer", plads) + Problem.pointer(trin);
    }
}

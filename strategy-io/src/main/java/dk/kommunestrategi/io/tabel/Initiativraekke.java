package dk.kommunestrategi.io.tabel;

import dk.kommunestrategi.model.Initiativ;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.sprog.Opremsning;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
        Map<Integer, Integer> pladser = new HashMap<>();
        Map<String, Integer> navnepladser = new HashMap<>();
        for (int plads = 0; plads < strategi.getInitiativer().size(); plads++) {
            Initiativ initiativ = strategi.getInitiativer().get(plads);
            pladser.put(initiativ.getNummer(), plads);
            navnepladser.putIfAbsent(Celletekst.noegle(initiativ.getNavn()), plads);
        }
        List<Initiativraekke> fundne = new ArrayList<>();
        Set<Integer> sete = new HashSet<>();
        for (Raekke raekke : raekker) {
            Optional<Nummernavn> nummernavn = Nummernavn.parse(raekke.celle(0));
            Optional<Initiativraekke> en = Optional.ofNullable(
                            nummernavn.isPresent()
                                    ? pladser.get(nummernavn.get().nummer())
                                    : navnepladser.get(Celletekst.noegle(raekke.celle(0))))
                    .filter(plads -> !raekke.erTom(0))
                    .map(plads -> new Initiativraekke(
                            raekke, plads, strategi.getInitiativer().get(plads)));
            if (en.isEmpty()) {
                if (raekke.udfyldte().count() > 1 || nummernavn.isPresent()) {
                    addUkendt(strategi, raekke, fund);
                }
            } else if (sete.add(en.get().plads)) {
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

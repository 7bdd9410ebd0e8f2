package dk.kommunestrategi.examples.command.view;

import dk.kommunestrategi.model.handleplan.Kriterievalg;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The order of criteria that a strategy's own policy states: level by level, with weights where it weighs them. */
final class Politiktekst {

    private final View view;

    Politiktekst(View view) {
        this.view = view;
    }

    String text(Prioriteringspolitik politik) {
        List<List<Kriterievalg>> niveauer = politik.niveauer();
        boolean vaegtet = niveauer.stream().anyMatch(niveau -> niveau.size() > 1);
        return view.word(
                vaegtet ? "vaegtetPolitik" : "egenPolitik",
                IntStream.range(0, niveauer.size())
                        .mapToObj(n -> (n + 1) + ") " + niveau(niveauer.get(n)))
                        .collect(Collectors.joining("; ")));
    }

    private String niveau(List<Kriterievalg> niveau) {
        if (niveau.size() == 1) {
            return name(niveau.get(0));
        }
        return niveau.stream().map(valg -> valg.vaegt() + " × " + name(valg)).collect(Collectors.joining(" + "));
    }

    private String name(Kriterievalg valg) {
        return KriteriumTable.name(valg.getId(), view);
    }
}

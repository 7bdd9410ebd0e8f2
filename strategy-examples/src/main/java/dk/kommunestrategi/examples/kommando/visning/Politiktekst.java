package dk.kommunestrategi.examples.kommando.visning;

import dk.kommunestrategi.model.Kriterievalg;
import dk.kommunestrategi.model.Prioriteringspolitik;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The order of criteria that a strategy's own policy states: level by level, with weights where it weighs them. */
final class Politiktekst {

    private final Visning visning;

    Politiktekst(Visning visning) {
        this.visning = visning;
    }

    String text(Prioriteringspolitik politik) {
        List<List<Kriterievalg>> niveauer = politik.niveauer();
        boolean vaegtet = niveauer.stream().anyMatch(niveau -> niveau.size() > 1);
        return visning.ord(
                vaegtet ? "vaegtetPolitik" : "egenPolitik",
                IntStream.range(0, niveauer.size())
                        .mapToObj(n -> (n + 1) + ") " + niveau(niveauer.get(n)))
                        .collect(Collectors.joining("; ")));
    }

    private String niveau(List<Kriterievalg> niveau) {
        if (niveau.size() == 1) {
            return navn(niveau.get(0));
        }
        return niveau.stream().map(valg -> valg.vaegt() + " × " + navn(valg)).collect(Collectors.joining(" + "));
    }

    private String navn(Kriterievalg valg) {
        return Kriterietabel.navn(valg.getId(), visning);
    }
}

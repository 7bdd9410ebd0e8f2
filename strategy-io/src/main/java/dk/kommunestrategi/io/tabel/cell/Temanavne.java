package dk.kommunestrategi.io.tabel.cell;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.initiativ.Tema;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The themes of a strategy by what the headings of a matrix call them: by number, or by name where there is none. */
public final class Temanavne {

    private final Map<Integer, Tema> numre = new HashMap<>();
    private final Map<String, Tema> navne = new HashMap<>();

    public Temanavne(Strategi strategi) {
        for (Tema tema : strategi.getTemaer()) {
            numre.put(tema.getNummer(), tema);
            navne.putIfAbsent(CellText.key(tema.getNavn()), tema);
        }
    }

    public Optional<Tema> find(String cell) {
        Optional<Nummernavn> nummernavn = Nummernavn.parse(cell);
        return Optional.ofNullable(
                nummernavn.isPresent() ? numre.get(nummernavn.get().nummer()) : navne.get(CellText.key(cell)));
    }
}

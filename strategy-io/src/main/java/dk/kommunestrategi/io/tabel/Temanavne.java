package dk.kommunestrategi.io.tabel;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.Tema;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The themes of a strategy by what the headings of a matrix call them: by number, or by name where there is none. */
final class Temanavne {

    private final Map<Integer, Tema> numre = new HashMap<>();
    private final Map<String, Tema> navne = new HashMap<>();

    Temanavne(Strategi strategi) {
        for (Tema tema : strategi.getTemaer()) {
            numre.put(tema.getNummer(), tema);
            navne.putIfAbsent(Celletekst.noegle(tema.getNavn()), tema);
        }
    }

    Optional<Tema> find(String celle) {
        Optional<Nummernavn> nummernavn = Nummernavn.parse(celle);
        return Optional.ofNullable(
                nummernavn.isPresent() ? numre.get(nummernavn.get().nummer()) : navne.get(Celletekst.noegle(celle)));
    }
}

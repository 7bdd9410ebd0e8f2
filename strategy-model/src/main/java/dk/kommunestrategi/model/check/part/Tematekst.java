package dk.kommunestrategi.model.check.part;

import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.sprog.Tekst;
import dk.kommunestrategi.model.sprog.Tekster;
import java.util.Collection;
import java.util.List;
import java.util.ResourceBundle;

/** Themes by their numbers, as a source states them: "tema 2 og 4", or "ingen temaer". */
record Tematekst(List<Integer> temaer) implements Tekst {

    private static final Tekster TEKSTER =
            new Tekster(locale -> ResourceBundle.getBundle("dk.kommunestrategi.model.kilde.Kildetekster", locale));

    static Tematekst of(Collection<Integer> temaer) {
        return new Tematekst(List.copyOf(temaer));
    }

    @Override
    public String text(Sprog sprog) {
        String key = temaer.isEmpty() ? "temaer.ingen" : temaer.size() == 1 ? "temaer.et" : "temaer.flere";
        return TEKSTER.text(sprog, key, Tekst.numbers(temaer));
    }
}

package dk.kommunestrategi.model.sprog;

import java.util.List;
import java.util.stream.Collectors;

/** Texts one after the other. */
record Tekstraekke(List<Tekst> tekster) implements Tekst {

    @Override
    public String text(Sprog sprog) {
        return tekster.stream().map(tekst -> tekst.text(sprog)).collect(Collectors.joining("; "));
    }
}

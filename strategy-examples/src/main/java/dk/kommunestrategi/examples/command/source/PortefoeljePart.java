package dk.kommunestrategi.examples.command.source;

import dk.kommunestrategi.io.Portefoeljedokument;
import dk.kommunestrategi.io.Strategidokument;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.portefoelje.Portefoelje;
import dk.kommunestrategi.model.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of the documents that make a portfolio, and which of its strategies it brings.
 *
 * @param source the document
 * @param common the portfolio that it is, where it is one
 * @param strategier the strategies that it states; none where it could not be read
 * @param first the place of the first of them among all, from 0
 */
record PortefoeljePart(Source source, Optional<Portefoelje> common, List<Strategi> strategier, int first) {

    private static final Pattern IN_STRATEGI = Pattern.compile("/strategier/([0-9]{1,9})(/.*)?", Pattern.DOTALL);

    static PortefoeljePart of(Source source, int first) {
        Optional<Portefoelje> common =
                source.portefoelje().flatMap(reading -> reading.getValue().map(Portefoeljedokument::getPortefoelje));
        List<Strategi> strategier = common.map(Portefoelje::getStrategier)
                .orElseGet(() -> source.reading().getValue().stream()
                        .map(Strategidokument::getStrategi)
                        .toList());
        return new PortefoeljePart(source, common, strategier, first);
    }

    /** Whether a place of the portfolio is in a strategy of this document. */
    boolean holds(String pointer) {
        Matcher place = IN_STRATEGI.matcher(pointer);
        return place.matches() && isOwn(Integer.parseInt(place.group(1)) - first);
    }

    private boolean isOwn(int k) {
        return k >= 0 && k < strategier.size();
    }

    /** A place of the portfolio that is in this document, as a place in it. */
    String place(String pointer) {
        Matcher place = IN_STRATEGI.matcher(pointer);
        if (!place.matches()) {
            return pointer;
        }
        String rest = Optional.ofNullable(place.group(2)).orElse("");
        return common.isPresent()
                ? Problem.pointer("strategier", Integer.parseInt(place.group(1)) - first) + rest
                : rest;
    }

    /** Names the file in which a problem is, and the strategy where it is in one. */
    Problem named(Problem problem) {
        Optional<Strategi> strategi = common.isPresent()
                ? common.get().strategiAt(problem.getPointer())
                : strategier.stream().findFirst();
        return problem.withFile(source.name()).withStrategi(strategi.flatMap(Strategi::getKode));
    }
}

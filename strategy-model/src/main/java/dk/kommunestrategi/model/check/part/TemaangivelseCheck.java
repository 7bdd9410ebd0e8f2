package dk.kommunestrategi.model.check.part;

import dk.kommunestrategi.model.check.Betegnelse;
import dk.kommunestrategi.model.check.Check;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Temaangivelse;
import dk.kommunestrategi.model.initiativ.Temakilde;
import dk.kommunestrategi.model.problem.Place;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.text.Listing;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** The places that state an initiative's themes agree with those that count; where not, the product says so. */
public final class TemaangivelseCheck implements Check<Initiativ> {

    @Override
    public void check(Place<Initiativ> initiativ, Consumer<Problem> problems) {
        if (!initiativ.value().getTemaangivelser().isEmpty()) {
            checkInitiativ(initiativ, problems);
        }
    }

    private static void checkInitiativ(Place<Initiativ> initiativ, Consumer<Problem> problems) {
        Set<Integer> applicable = new TreeSet<>(initiativ.each(Initiativ::getTemaer));
        Betegnelse hjemmel = hjemmel(initiativ, applicable);
        for (Place<Temaangivelse> angivelse : initiativ.elements("temaangivelser", Initiativ::getTemaangivelser)) {
            Set<Integer> stated = new TreeSet<>(angivelse.each(Temaangivelse::getTemaer));
            if (!stated.equals(applicable)) {
                problems.accept(angivelse
                        .property("temaer", Temaangivelse::getTemaer)
                        .lacking(
                                Problemkode.TEMAANGIVELSER_UENIGE,
                                initiativ.value().getNummer(),
                                betegnelse(angivelse.value().getKilde()),
                                Tematekst.of(stated),
                                Tematekst.of(applicable),
                                hjemmel)
                        .value(Listing.of(stated, tema -> tema).toString())
                        .addRelated(initiativ.pointer("temaer"))
                        .build());
            }
        }
    }

    /** What the themes that count rest on: the first place that states them, or the initiative alone. */
    private static Betegnelse hjemmel(Place<Initiativ> initiativ, Set<Integer> applicable) {
        return initiativ.elements("temaangivelser", Initiativ::getTemaangivelser).stream()
                .filter(angivelse -> applicable.equals(Set.copyOf(angivelse.each(Temaangivelse::getTemaer))))
                .map(angivelse -> angivelse.value().getKilde())
                .min(Comparator.naturalOrder())
                .map(TemaangivelseCheck::betegnelse)
                .orElse(Betegnelse.INITIATIV);
    }

    private static Betegnelse betegnelse(Temakilde kilde) {
        return switch (kilde) {
            case MATRIX -> Betegnelse.MATRIX;
            case TABEL -> Betegnelse.TABEL;
            case KORT -> Betegnelse.KORT;
        };
    }
}

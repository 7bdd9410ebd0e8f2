package dk.kommunestrategi.rules.regel.planregler;

import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import dk.kommunestrategi.rules.planopgave.Vaerst;
import dk.kommunestrategi.rules.regel.Fasthed;
import dk.kommunestrategi.rules.regel.Krav;
import dk.kommunestrategi.rules.regel.Kravgrund;
import dk.kommunestrategi.rules.regel.Startkrav;
import dk.kommunestrategi.rules.regel.named.NamedPlanregel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.threeten.extra.YearHalf;

/**
 * Window: an initiative starts neither before its earliest nor after its latest half-year, where it states them.
 */
final class Startvindue extends NamedPlanregel {

    Startvindue() {
        super(Planregler.TEKSTER, Vaerst.UANSET, Fasthed.STARTVINDUE, Problemkode.UDEN_FOR_STARTVINDUE);
    }

    @Override
    public Stream<Krav> krav(Planopgave opgave) {
        return opgave.indices()
                .filter(i -> opgave.initiativ(i).getTidligst().isPresent()
                        || opgave.initiativ(i).getSenest().isPresent())
                .mapToObj(i -> krav(opgave, i));
    }

    private Krav krav(Planopgave opgave, int i) {
        Initiativ initiativ = opgave.initiativ(i);
        int first = initiativ.getTidligst().map(opgave.getPeriode()::index).orElse(Integer.MIN_VALUE);
        int last = initiativ.getSenest().map(opgave.getPeriode()::index).orElse(Integer.MAX_VALUE);
        return new Startkrav(
                words("", opgave, i)
                        .withArguments(opgave.navn(i), words("Brud", opgave, i).tekst())
                        .at(places(opgave, i)),
                i,
                h -> first <= h && h <= last);
    }

    /** The window in words of its own, or as a breach goes on; it has only the ends that somebody stated. */
    private Kravgrund words(String variant, Planopgave opgave, int i) {
        Initiativ initiativ = opgave.initiativ(i);
        Object nummer = opgave.navn(i);
        Optional<YearHalf> tidligst = initiativ.getTidligst();
        Optional<YearHalf> senest = initiativ.getSenest();
        if (tidligst.isPresent() && senest.isPresent()) {
            return variant(variant, opgave, nummer, tidligst.get(), senest.get());
        }
        return tidligst.map(first -> variant(variant + "Tidligst", opgave, nummer, first))
                .orElseGet(() -> variant(variant + "Senest", opgave, nummer, senest.orElseThrow()));
    }

    private static List<String> places(Planopgave opgave, int i) {
        List<String> places = new ArrayList<>();
        opgave.initiativ(i)
                .getTidligst()
                .ifPresent(tidligst -> places.add(opgave.pointers().initiativ(i, "tidligst")));
        opgave.initiativ(i)
                .getSenest()
                .ifPresent(senest -> places.add(opgave.pointers().initiativ(i, "senest")));
        return places;
    }
}

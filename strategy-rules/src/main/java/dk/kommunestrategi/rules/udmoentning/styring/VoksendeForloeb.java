package dk.kommunestrategi.rules.udmoentning.styring;

import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.model.styring.Beslutningsart;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The life of an initiative while the log is followed. What a decision must keep asks only for the latest of each kind, so that
 * a log of ten thousand decisions on one initiative is followed as fast as one on ten thousand. Not thread-safe.
 */
final class VoksendeForloeb {

    private final Initiativ initiativ;
    private final List<Beslutning> alle = new ArrayList<>();
    private final Map<Beslutningsart, Beslutning> latest = new LinkedHashMap<>();
    private Initiativtilstand tilstand = Initiativtilstand.FORESLAAET;

    VoksendeForloeb(Initiativ initiativ) {
        this.initiativ = initiativ;
    }

    void add(Beslutning beslutning) {
        tilstand = Livscyklus.after(tilstand, beslutning.getArt()).orElseThrow();
        alle.add(beslutning);
        latest.remove(beslutning.getArt());
        latest.put(beslutning.getArt(), beslutning);
    }

    /** Where the initiative is, with the latest decision of each kind in the order in which they were taken. */
    Initiativforloeb latest() {
        return new Initiativforloeb(initiativ, tilstand, List.copyOf(latest.values()));
    }

    /** Where the initiative is, with every decision. */
    Initiativforloeb whole() {
        return new Initiativforloeb(initiativ, tilstand, alle);
    }
}

package dk.kommunestrategi.rules.udmoentning.styring;

import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.model.styring.Beslutningsart;
import dk.kommunestrategi.rules.udmoentning.forloeb.Initiativforloeb;
import dk.kommunestrategi.rules.udmoentning.forloeb.Initiativtilstand;
import dk.kommunestrategi.rules.udmoentning.forloeb.Livscyklus;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The life of an initiative while the log is followed. What a decision must keep asks only for the latest of each kind, so that
 * a log of ten thousand decisions on one initiative is followed as fast as one on ten thousand. Not thread-safe.
 */
final class VoksendeForloeb {

    /** What a postponement leaves behind: the initiative begins anew. */
    private static final List<Beslutningsart> BEGYNDELSE = List.of(
            Beslutningsart.GODKENDELSE_TIL_IGANGSAETTELSE,
            Beslutningsart.UDVIKLINGSSTART,
            Beslutningsart.ALLEREDE_I_GANG);

    private final Initiativ initiativ;
    private final List<Beslutning> alle = new ArrayList<>();
    private Map<Beslutningsart, Beslutning> latest = new LinkedHashMap<>();
    private Initiativtilstand tilstand = Initiativtilstand.FORESLAAET;

    /** Where the initiative was, and what was in force, before the latest decision. */
    private Map<Beslutningsart, Beslutning> latestBefore = Map.of();

    private Initiativtilstand tilstandBefore = Initiativtilstand.FORESLAAET;
    private Optional<Beslutning> standset = Optional.empty();

    VoksendeForloeb(Initiativ initiativ) {
        this.initiativ = initiativ;
    }

    void add(Beslutning beslutning) {
        alle.add(beslutning);
        switch (beslutning.getArt()) {
            case STANDSNING -> standset = last();
            case FASTHOLDELSE -> uphold(beslutning);
            case OPHAEVELSE -> setAside(beslutning);
            default -> take(beslutning);
        }
    }

    private void take(Beslutning beslutning) {
        if (standset.isEmpty()) {
            latestBefore = new LinkedHashMap<>(latest);
            tilstandBefore = tilstand;
        }
        tilstand = Livscyklus.after(tilstand, beslutning.getArt()).orElseThrow();
        if (beslutning.getArt() == Beslutningsart.UDSKYDELSE) {
            latest.keySet().removeAll(BEGYNDELSE);
        }
        put(beslutning);
    }

    private void uphold(Beslutning fastholdelse) {
        standset = Optional.empty();
        put(fastholdelse);
    }

    private void setAside(Beslutning ophaevelse) {
        Map<Beslutningsart, Beslutning> now = latest;
        Initiativtilstand here = tilstand;
        latest = new LinkedHashMap<>(latestBefore);
        tilstand = tilstandBefore;
        latestBefore = now;
        tilstandBefore = here;
        standset = Optional.empty();
        put(ophaevelse);
    }

    private void put(Beslutning beslutning) {
        latest.remove(beslutning.getArt());
        latest.put(beslutning.getArt(), beslutning);
    }

    private Optional<Beslutning> last() {
        return latest.values().stream().reduce((first, later) -> later);
    }

    /** Where the initiative is, with the latest decision of each kind in the order in which they were taken. */
    Initiativforloeb latest() {
        List<Beslutning> gaeldende = List.copyOf(latest.values());
        return new Initiativforloeb(initiativ, tilstand, gaeldende, gaeldende, standset);
    }

    /** Where the initiative is, with every decision. */
    Initiativforloeb whole() {
        return new Initiativforloeb(initiativ, tilstand, alle, List.copyOf(latest.values()), standset);
    }
}

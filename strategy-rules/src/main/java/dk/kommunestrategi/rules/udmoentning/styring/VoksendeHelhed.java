package dk.kommunestrategi.rules.udmoentning.styring;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.styring.Beslutning;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The course of a strategy as a whole while its log is followed ("voksende": growing). */
final class VoksendeHelhed {

    private final List<Beslutning> beslutninger = new ArrayList<>();
    private Strategiforloeb latest;
    /** Where the strategy was before each decision that holds, the latest first: it may be stopped and set aside. */
    private final Deque<Strategiforloeb> before = new ArrayDeque<>();
    /** The entries of those decisions, the latest first. */
    private final Deque<Integer> poster = new ArrayDeque<>();

    private final Map<Integer, Beslutningstilstand> tilstande = new HashMap<>();

    VoksendeHelhed(Strategi strategi) {
        latest = Strategiforloeb.start(strategi);
    }

    Strategiforloeb latest() {
        return latest;
    }

    /** Leaves a decision out that is not possible or not allowed. */
    void refuse(int post) {
        tilstande.put(post, Beslutningstilstand.UGYLDIG);
    }

    /** What became of the decisions about the whole, by the numbers of their entries in the log. */
    Map<Integer, Beslutningstilstand> tilstande() {
        return Map.copyOf(tilstande);
    }

    /**
     * Takes a decision that is possible and allowed.
     *
     * @param post the number of its entry in the log, 1 for the first; of a correction, that of the entry it corrects
     */
    void add(Beslutning beslutning, int post) {
        beslutninger.add(beslutning);
        switch (beslutning.getArt()) {
            case STANDSNING -> {
                tilstande.put(poster.element(), Beslutningstilstand.STANDSET);
                latest = latest.stopped();
            }
            case FASTHOLDELSE -> {
                tilstande.put(poster.element(), Beslutningstilstand.GAELDER);
                latest = latest.released(beslutning);
            }
            case OPHAEVELSE -> {
                tilstande.put(poster.pop(), Beslutningstilstand.OPHAEVET);
                latest = before.pop();
            }
            default -> {
                poster.push(post);
                tilstande.put(post, Beslutningstilstand.GAELDER);
                before.push(latest);
                latest = latest.after(beslutning);
            }
        }
    }

    /** The course with all that was decided, also what was set aside. */
    Strategiforloeb whole() {
        return latest.whole(beslutninger);
    }
}

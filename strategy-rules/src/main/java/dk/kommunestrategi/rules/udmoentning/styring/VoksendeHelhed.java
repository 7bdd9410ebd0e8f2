package dk.kommunestrategi.rules.udmoentning.styring;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.styring.Beslutning;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The course of a strategy as a whole while its log is followed ("voksende": growing). */
final class VoksendeHelhed {

    private final List<Beslutning> beslutninger = new ArrayList<>();
    private Strategiforloeb latest;
    /** Where the strategy was before each decision that holds, the latest first: it may be stopped and set aside. */
    private final Deque<Strategiforloeb> before = new ArrayDeque<>();

    VoksendeHelhed(Strategi strategi) {
        latest = Strategiforloeb.start(strategi);
    }

    Strategiforloeb latest() {
        return latest;
    }

    /** Takes a decision that is possible and allowed. */
    void add(Beslutning beslutning) {
        beslutninger.add(beslutning);
        switch (beslutning.getArt()) {
            case STANDSNING -> latest = latest.stopped();
            case FASTHOLDELSE -> latest = latest.released(beslutning);
            case OPHAEVELSE -> latest = before.pop();
            default -> {
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

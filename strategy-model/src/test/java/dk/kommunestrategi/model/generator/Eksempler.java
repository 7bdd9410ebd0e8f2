package dk.kommunestrategi.model.generator;

import dk.kommunestrategi.model.Strategi;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.JqwikException;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.sessions.JqwikSession;

/**
 * Strategies by the dozen for tests that are no properties, as those of JUnit alone ("eksempler": examples). jqwik draws them, and
 * has to be on the class path of the tests; nothing of it has to be used.
 */
public final class Eksempler {

    /** How far jqwik looks for special values in what it draws: as in a property of its standard length. */
    private static final int SIZE = 1_000;

    private Eksempler() {}

    /**
     * So many strategies that can be asked for a plan, as {@link Strategier#planlaegbare()}; the same ones for the same seed.
     *
     * @param seed what they are drawn from
     * @param antal how many
     */
    public static List<Strategi> strategier(long seed, int antal) {
        return strategier(Kind.PLANLAEGBAR, seed, antal);
    }

    /**
     * So many strategies of this kind; the same ones for the same seed.
     *
     * @param kind what kind of strategies
     * @param seed what they are drawn from
     * @param antal how many
     */
    public static List<Strategi> strategier(Kind kind, long seed, int antal) {
        try {
            return draw(kind, seed, antal);
        } catch (JqwikException e) {
            // Nobody runs a property: drawing needs a session of its own.
            List<Strategi> drawn = new ArrayList<>();
            JqwikSession.run(() -> drawn.addAll(draw(kind, seed, antal)));
            return List.copyOf(drawn);
        }
    }

    private static List<Strategi> draw(Kind kind, long seed, int antal) {
        return kind.strategier().generator(SIZE).stream(new Random(seed))
                .limit(antal)
                .map(Shrinkable::value)
                .toList();
    }
}

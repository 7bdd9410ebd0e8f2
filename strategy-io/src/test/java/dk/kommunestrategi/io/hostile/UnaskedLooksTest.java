package dk.kommunestrategi.io.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.reading.json.DokumentMapper;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.StrategiCheck;
import dk.kommunestrategi.model.portefoelje.Portefoelje;
import dk.kommunestrategi.model.portefoelje.PortefoeljeCheck;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.core.StreamReadConstraints;

/**
 * Whoever may not wait is asked while anything long is looked at: how many elements of lists are taken between two questions does
 * not depend on how many there are. Counted, never timed.
 */
@Tag("once")
class UnaskedLooksTest {

    private static final int LENGTH = 300;

    /** An element and what is in it is looked at from one question to the next, never a list of so many. */
    private static final int FEW = 100;

    private static final DokumentMapper<Strategi> MAPPER =
            new DokumentMapper<>(Strategi.class, StreamReadConstraints.defaults());

    @Test
    void aCheckAsksBetweenAnyTwoElements() {
        Map<String, Long> unasked = new LinkedHashMap<>();
        for (String list : GrownDokument.lists()) {
            check(list, grown(list, LENGTH), (strategi, asked) -> StrategiCheck.check(strategi, asked), unasked);
        }
        // Which entries of a log hold, the log itself works out, once.
        assertThat(unasked).containsOnlyKeys("/styring/beslutninger");
    }

    @Test
    void aPortfolioIsCheckedLikewise() {
        CountedStrategi counted =
                new CountedStrategi(grown("/initiativer", LENGTH).withKode("alene"));
        Unasked most = new Unasked(counted);

        PortefoeljeCheck.check(
                Portefoelje.builder().strategier(List.of(counted.get())).build(), most::ask);

        assertThat(counted.steps()).isGreaterThan(50L * LENGTH);
        assertThat(most.get()).isLessThan(FEW);
    }

    private static void check(
            String list, Strategi strategi, BiConsumer<Strategi, Runnable> check, Map<String, Long> unasked) {
        CountedStrategi counted = new CountedStrategi(strategi);
        Unasked most = new Unasked(counted);
        check.accept(counted.get(), most::ask);
        if (most.get() > FEW) {
            unasked.put(list, most.get());
        }
    }

    private static Strategi grown(String list, int length) {
        return MAPPER.read(GrownDokument.of(List.of(list), length));
    }

    /** The most that was taken between two questions. */
    private static final class Unasked {
        private final CountedStrategi strategi;
        private long asked;
        private long most;

        Unasked(CountedStrategi strategi) {
            this.strategi = strategi;
        }

        boolean ask() {
            most = get();
            asked = strategi.steps();
            return false;
        }

        long get() {
            return Math.max(most, strategi.steps() - asked);
        }
    }
}

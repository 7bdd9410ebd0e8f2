package dk.kommunestrategi.rules.udmoentning.styring;

import static dk.kommunestrategi.rules.udmoentning.styring.Styringseksempel.beslutning;
import static dk.kommunestrategi.rules.udmoentning.styring.Styringseksempel.strategi;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.organisation.Rolleart;
import dk.kommunestrategi.model.problem.Result;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.model.styring.Beslutningsart;
import dk.kommunestrategi.model.styring.Rettelse;
import dk.kommunestrategi.rules.udmoentning.forloeb.Initiativtilstand;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearHalf;

/** A log is corrected by entries that are added to it. */
class RettelseTest {

    private static final Beslutning VIDERE = beslutning(Beslutningsart.VIDERE_ARBEJDE, Rolleart.UDVALG);
    private static final Beslutning UDSKUDT = beslutning(Beslutningsart.UDSKYDELSE, Rolleart.CHEFGRUPPE);
    private static final Beslutning GENOPTAGET = beslutning(Beslutningsart.GENOPTAGELSE, Rolleart.CHEFGRUPPE);

    @Test
    void whatACorrectionStatesIsReadInThePlaceOfWhatItCorrects() {
        Strategi wrong = strategi(VIDERE, UDSKUDT, GENOPTAGET);
        Beslutning right = Beslutning.builder()
                .from(VIDERE)
                .halvaar(YearHalf.of(2025, 2))
                .rettelse(rettelse(1))
                .build();

        Strategi corrected = decide(wrong, right).getValue().orElseThrow();

        assertThat(corrected.styring().getBeslutninger()).containsExactly(VIDERE, UDSKUDT, GENOPTAGET, right);
        assertThat(corrected.styring().gaeldendePoster()).containsExactly(3, 1, 2);
        assertThat(corrected.styring().gaeldendeBeslutninger())
                .extracting(Beslutning::getHalvaar)
                .containsExactly(YearHalf.of(2025, 2), Styringseksempel.HALVAAR, Styringseksempel.HALVAAR);
        assertThat(Beslutningslog.from(wrong).isContinuedBy(corrected)).isTrue();
        assertThat(Beslutningslog.from(corrected).isContinuedBy(wrong)).isFalse();
        assertThat(Beslutningslog.from(wrong).isContinuedBy(strategi(VIDERE, UDSKUDT, VIDERE)))
                .isFalse();
    }

    @Test
    void whatWasRecordedByMistakeNeverHappenedAndIsKept() {
        Strategi corrected = decide(strategi(VIDERE, UDSKUDT), fejlregistrering(2))
                .getValue()
                .orElseThrow();

        assertThat(corrected.styring().getBeslutninger()).hasSize(3);
        assertThat(Beslutningslog.from(corrected).getProblems()).isEmpty();
        assertThat(Beslutningslog.from(corrected).forloeb(1).orElseThrow().tilstand())
                .isEqualTo(Initiativtilstand.GODKENDT_TIL_VIDERE_ARBEJDE);
    }

    @Test
    void whoeverCorrectsOnceMoreHasTheLastWord() {
        Strategi once = decide(strategi(VIDERE, UDSKUDT), fejlregistrering(2))
                .getValue()
                .orElseThrow();
        Beslutning again =
                Beslutning.builder().from(UDSKUDT).rettelse(rettelse(2)).build();

        Strategi twice = decide(once, again).getValue().orElseThrow();

        assertThat(twice.styring().gaeldendePoster()).containsExactly(0, 3);
        assertThat(once.styring().gaeldende(1)).contains(VIDERE);
        assertThat(once.styring().gaeldende(2)).isEmpty();
        assertThat(twice.styring().gaeldende(2)).contains(again);
        assertThat(Beslutningslog.from(twice).forloeb(1).orElseThrow().tilstand())
                .isEqualTo(Initiativtilstand.UDSKUDT);
    }

    @Test
    void aCorrectionThatTakesAwayWhatALaterDecisionRestsOnIsRefused() {
        Strategi strategi = strategi(VIDERE, UDSKUDT, GENOPTAGET);

        assertThat(koder(decide(strategi, fejlregistrering(2))))
                .containsExactly("ULOVLIGT_SKRIDT /styring/beslutninger/2/art");
    }

    @Test
    void aLogThatIsWrongAlreadyCanBeCorrectedStepByStep() {
        Strategi strategi = strategi(VIDERE, GENOPTAGET, GENOPTAGET);

        assertThat(Beslutningslog.from(strategi).getProblems()).hasSize(2);
        Strategi better = decide(strategi, fejlregistrering(2)).getValue().orElseThrow();
        assertThat(koder(decide(better, fejlregistrering(3)))).isEmpty();
    }

    @Test
    void onlyAnEarlierDecisionIsCorrected() {
        Strategi once = decide(strategi(VIDERE, UDSKUDT), fejlregistrering(2))
                .getValue()
                .orElseThrow();

        for (int post : List.of(0, 3, 4, 9)) {
            assertThat(koder(decide(once, fejlregistrering(post))))
                    .containsExactly("UKENDT_BESLUTNING /styring/beslutninger/3/rettelse/post");
        }
        Beslutning without = Beslutning.builder()
                .from(beslutning(Beslutningsart.FEJLREGISTRERING, Rolleart.TOVHOLDER))
                .initiativer(List.of())
                .build();
        assertThat(koder(decide(once, without))).containsExactly("RETTELSE_MANGLER /styring/beslutninger/3/art");
    }

    private static Result<Strategi> decide(Strategi strategi, Beslutning beslutning) {
        return Beslutningslog.from(strategi).decide(beslutning);
    }

    private static List<String> koder(Result<Strategi> result) {
        return result.getProblems().stream()
                .map(problem -> problem.getCode() + " " + problem.getPointer())
                .toList();
    }

    private static Beslutning fejlregistrering(int post) {
        return Beslutning.builder()
                .from(beslutning(Beslutningsart.FEJLREGISTRERING, Rolleart.TOVHOLDER))
                .initiativer(List.of())
                .rettelse(rettelse(post))
                .build();
    }

    private static Rettelse rettelse(int post) {
        return Rettelse.builder().post(post).build();
    }
}

package dk.kommunestrategi.model;

import static dk.kommunestrategi.model.Eksempel.initiativ;
import static dk.kommunestrategi.model.Eksempel.strategiWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dk.kommunestrategi.model.check.Check;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.sprog.Sprog;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class ForudsaetningCheckTest {

    private static final int MANY = 100_000;
    private static final Duration SECONDS = Duration.ofSeconds(30);

    private final Check<Strategi> check = new ForudsaetningCheck();

    @Test
    void findsARingAtTheDependencyThatClosesIt() {
        Strategi strategi = strategiWith(
                initiativ(1).withAfhaengerAf(2),
                initiativ(2).withAfhaengerAf(4, 3),
                initiativ(3).withAfhaengerAf(1),
                initiativ(4));

        assertThat(Findings.lines(check, strategi))
                .containsExactly("FEJL FORUDSAETNINGER_I_RING: /initiativer/2/afhaengerAf/0 holds \"1\"");
        assertThat(messages(strategi))
                .containsExactly("Afhængighederne går i ring, så intet kan komme først: initiativ 1, 2, 3.");
    }

    @Test
    void leavesWhoeverOnlyWaitsForARingOutOfIt() {
        Strategi strategi = strategiWith(
                initiativ(1).withAfhaengerAf(2),
                initiativ(2).withAfhaengerAf(3),
                initiativ(3).withAfhaengerAf(2));

        assertThat(messages(strategi))
                .containsExactly("Afhængighederne går i ring, så intet kan komme først: initiativ 2, 3.");
    }

    @Test
    void findsAnInitiativeThatWaitsForItself() {
        assertThat(Findings.lines(check, strategiWith(initiativ(5).withAfhaengerAf(5))))
                .containsExactly("FEJL AFHAENGER_AF_SIG_SELV: /initiativer/0/afhaengerAf/0 holds \"5\"");
        assertThat(messages(strategiWith(initiativ(5).withAfhaengerAf(5))))
                .containsExactly("Initiativ 5 afhænger af sig selv og kan derfor aldrig starte.");
    }

    @Test
    void findsTwoSeparateRings() {
        Strategi strategi = strategiWith(
                initiativ(1).withAfhaengerAf(2),
                initiativ(2).withAfhaengerAf(1),
                initiativ(3).withAfhaengerAf(4),
                initiativ(4).withAfhaengerAf(3));

        assertThat(messages(strategi))
                .containsExactly(
                        "Afhængighederne går i ring, så intet kan komme først: initiativ 1, 2.",
                        "Afhængighederne går i ring, så intet kan komme først: initiativ 3, 4.");
    }

    @Test
    void findsTwoRingsThatShareAnInitiative() {
        Strategi strategi = strategiWith(
                initiativ(1).withAfhaengerAf(2, 3),
                initiativ(2).withAfhaengerAf(1),
                initiativ(3).withAfhaengerAf(1));

        assertThat(messages(strategi))
                .containsExactly(
                        "Afhængighederne går i ring, så intet kan komme først: initiativ 1, 2.",
                        "Afhængighederne går i ring, så intet kan komme først: initiativ 1, 3.");
    }

    @Test
    void acceptsTwoWaysToOnePrerequisite() {
        Strategi strategi = strategiWith(
                initiativ(1).withAfhaengerAf(2, 3),
                initiativ(2).withAfhaengerAf(4),
                initiativ(3).withAfhaengerAf(4),
                initiativ(4));

        assertThat(Findings.lines(check, strategi)).isEmpty();
    }

    @Test
    void leavesAnUnknownPrerequisiteToTheRuleOnReferences() {
        assertThat(Findings.lines(check, strategiWith(initiativ(1).withAfhaengerAf(2))))
                .isEmpty();
    }

    @Test
    void followsAChainOfAHundredThousandInitiatives() {
        Strategi strategi = strategiWith(IntStream.rangeClosed(1, MANY)
                .mapToObj(nummer -> nummer < MANY ? initiativ(nummer).withAfhaengerAf(nummer + 1) : initiativ(nummer))
                .toList());

        assertThat(Findings.lines(walkingOnce(new HashSet<>()), strategi)).isEmpty();
    }

    @Test
    void namesAllOfTwentyInARingAndTheFirstTwentyOfMore() {
        String twenty =
                "Afhængighederne går i ring, så intet kan komme først: initiativ 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11,"
                        + " 12, 13, 14, 15, 16, 17, 18, 19, 20";

        assertThat(messages(ring(20))).containsExactly(twenty + ".");
        assertThat(messages(ring(21))).containsExactly(twenty + " ….");
    }

    @Test
    void findsARingOfAHundredThousand() {
        assertThat(Findings.lines(walkingOnce(new HashSet<>()), ring(MANY)))
                .containsExactly("FEJL FORUDSAETNINGER_I_RING: /initiativer/99999/afhaengerAf/0 holds \"1\"");
    }

    @Test
    void reportsAHundredThousandRingsInSeconds() {
        Strategi strategi = strategiWith(IntStream.rangeClosed(1, MANY)
                .mapToObj(nummer -> initiativ(nummer).withAfhaengerAf(1, nummer + 1))
                .toList());

        List<Problem> problems =
                Assertions.assertTimeoutPreemptively(SECONDS, () -> Findings.problems(check, strategi));

        assertThat(problems).hasSize(MANY);
    }

    /** There are 2 to the 60th ways down this ladder: who walks along each of them never comes back. */
    @Test
    void walksIntoEveryInitiativeOnceHoweverManyWaysLeadToIt() {
        Set<Integer> entered = new LinkedHashSet<>();

        assertThat(Findings.lines(walkingOnce(entered), strategiWith(diamonds(60))))
                .isEmpty();
        assertThat(entered)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 181).boxed().toList());
    }

    @Test
    void tellsARingOnceHoweverManyWaysLeadToIt() {
        List<Initiativ> ladder = new ArrayList<>(diamonds(3));
        ladder.set(9, initiativ(10).withAfhaengerAf(10));

        assertThat(messages(strategiWith(ladder)))
                .containsExactly("Initiativ 10 afhænger af sig selv og kan derfor aldrig starte.");
    }

    /** A check that fails where it walks into an initiative again, so that none of them walks on without end. */
    private static Check<Strategi> walkingOnce(Set<Integer> entered) {
        return new ForudsaetningCheck(nummer -> {
            if (!entered.add(nummer)) {
                fail("walks into %s again", nummer);
            }
        });
    }

    /** 1 waits for 2 and 3, which both wait for 4, which waits for 5 and 6, and so on. */
    private static List<Initiativ> diamonds(int count) {
        return IntStream.rangeClosed(1, 3 * count + 1)
                .mapToObj(nummer -> switch (nummer % 3) {
                    case 1 ->
                        nummer > 3 * count
                                ? initiativ(nummer)
                                : initiativ(nummer).withAfhaengerAf(nummer + 1, nummer + 2);
                    case 2 -> initiativ(nummer).withAfhaengerAf(nummer + 2);
                    default -> initiativ(nummer).withAfhaengerAf(nummer + 1);
                })
                .toList();
    }

    private static Strategi ring(int antal) {
        return strategiWith(IntStream.rangeClosed(1, antal)
                .mapToObj(nummer -> initiativ(nummer).withAfhaengerAf(nummer % antal + 1))
                .toList());
    }

    private List<String> messages(Strategi strategi) {
        return Findings.problems(check, strategi).stream()
                .map(problem -> problem.getMessage(Sprog.DANSK))
                .toList();
    }
}

package dk.kommunestrategi.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.generator.Strategier;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;

/** Where a property fails, the strategy that is shown has only what makes it fail, and reads as one written by hand. */
class SkrumpningProperties {

    @Example
    void oneCostlyInitiativeIsShownAlone() {
        Strategi vist = shrunk(
                Strategier.mulige(),
                strategi -> strategi.getInitiativer().stream().anyMatch(SkrumpningProperties::erDyrt));

        assertThat(vist.getInitiativer()).hasSize(1).allMatch(SkrumpningProperties::erDyrt);
        assertThat(vist.getInitiativer().get(0).getNavn()).matches("Initiativ \\d");
        assertThat(vist.getInitiativer().get(0).getAfhaengerAf()).isEmpty();
        assertThat(vist.getInitiativer().get(0).getVurdering().orElseThrow().getRessourcetraek())
                .isEmpty();
        assertThat(vist.getTemaer()).hasSize(1);
        assertThat(vist.getCentre()).isEmpty();
        assertThat(vist.getPolitik()).isEmpty();
        assertThat(vist.getHandleplan()).isEmpty();
    }

    @Example
    void twoInitiativesWithoutAnythingElse() {
        Strategi vist = shrunk(
                Strategier.planlaegbare(), strategi -> strategi.getInitiativer().size() > 1);

        assertThat(vist.getInitiativer()).hasSize(2).allMatch(initiativ -> !erDyrt(initiativ));
        assertThat(vist.getCentre()).isEmpty();
        assertThat(vist.getPolitik()).isEmpty();
        assertThat(vist.getHandleplan()).isEmpty();
    }

    @Example
    void whatHasNoPlanIsOneInitiativeAndItsCentre() {
        Strategi vist = shrunk(Strategier.umulige(), strategi -> true);

        assertThat(vist.getInitiativer()).hasSize(1);
        assertThat(vist.getCentre()).hasSize(1);
        assertThat(vist.getPolitik()).isEmpty();
    }

    private static boolean erDyrt(Initiativ initiativ) {
        return initiativ.getVurdering().orElseThrow().getUdgiftsniveau() == Udgiftsniveau.STOR;
    }

    /** Shrinks a strategy as long as the property fails for one that is smaller. */
    private static Strategi shrunk(Arbitrary<Strategi> strategier, Predicate<Strategi> falsk) {
        RandomGenerator<Strategi> giver = strategier.generator(1_000);
        Random tilfaeldig = new Random(7);
        Shrinkable<Strategi> vist = Stream.generate(() -> giver.next(tilfaeldig))
                .filter(strategi -> falsk.test(strategi.value()))
                .findFirst()
                .orElseThrow();
        Optional<Shrinkable<Strategi>> mindre = Optional.of(vist);
        while (mindre.isPresent()) {
            vist = mindre.get();
            mindre = smaller(vist, falsk);
        }
        return vist.value();
    }

    private static Optional<Shrinkable<Strategi>> smaller(Shrinkable<Strategi> vist, Predicate<Strategi> falsk) {
        return vist.shrink()
                .filter(strategi -> strategi.distance().compareTo(vist.distance()) < 0)
                .filter(strategi -> falsk.test(strategi.value()))
                .findFirst();
    }
}

package dk.kommunestrategi.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.generator.Strategier;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Udgiftsniveau;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;

/** Where a property fails, the strategy that is shown has only what makes it fail, and reads as one written by hand. */
class ShrinkingProperties {

    @Example
    void oneCostlyInitiativeIsShownAlone() {
        Strategi shown = shrunk(
                Strategier.possible(),
                strategi -> strategi.getInitiativer().stream().anyMatch(ShrinkingProperties::isCostly));

        assertThat(shown.getInitiativer()).hasSize(1).allMatch(ShrinkingProperties::isCostly);
        assertThat(shown.getInitiativer().get(0).getNavn()).matches("Initiativ \\d");
        assertThat(shown.getInitiativer().get(0).getAfhaengerAf()).isEmpty();
        assertThat(shown.getInitiativer().get(0).getVurdering().orElseThrow().getRessourcetraek())
                .isEmpty();
        assertThat(shown.getTemaer()).hasSize(1);
        assertThat(shown.getCentre()).isEmpty();
        assertThat(shown.getPolitik()).isEmpty();
        assertThat(shown.getHandleplan()).isEmpty();
    }

    @Example
    void twoInitiativesWithoutAnythingElse() {
        Strategi shown = shrunk(
                Strategier.planlaegbare(), strategi -> strategi.getInitiativer().size() > 1);

        assertThat(shown.getInitiativer()).hasSize(2).allMatch(initiativ -> !isCostly(initiativ));
        assertThat(shown.getCentre()).isEmpty();
        assertThat(shown.getPolitik()).isEmpty();
        assertThat(shown.getHandleplan()).isEmpty();
    }

    @Example
    void whatHasNoPlanIsOneInitiativeAndItsCentre() {
        Strategi shown = shrunk(Strategier.impossible(), strategi -> true);

        assertThat(shown.getInitiativer()).hasSize(1);
        assertThat(shown.getCentre()).hasSize(1);
        assertThat(shown.getPolitik()).isEmpty();
    }

    private static boolean isCostly(Initiativ initiativ) {
        return initiativ.getVurdering().orElseThrow().getUdgiftsniveau() == Udgiftsniveau.STOR;
    }

    /** Shrinks a strategy as long as the property fails for one that is smaller. */
    private static Strategi shrunk(Arbitrary<Strategi> strategier, Predicate<Strategi> falsk) {
        RandomGenerator<Strategi> gives = strategier.generator(1_000);
        Random random = new Random(7);
        Shrinkable<Strategi> shown = Stream.generate(() -> gives.next(random))
                .filter(strategi -> falsk.test(strategi.value()))
                .findFirst()
                .orElseThrow();
        Optional<Shrinkable<Strategi>> less = Optional.of(shown);
        while (less.isPresent()) {
            shown = less.get();
            less = smaller(shown, falsk);
        }
        return shown.value();
    }

    private static Optional<Shrinkable<Strategi>> smaller(Shrinkable<Strategi> shown, Predicate<Strategi> falsk) {
        return shown.shrink()
                .filter(strategi -> strategi.distance().compareTo(shown.distance()) < 0)
                .filter(strategi -> falsk.test(strategi.value()))
                .findFirst();
    }
}

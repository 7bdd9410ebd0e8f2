package dk.kommunestrategi.rules.udmoentning.finansiering;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.oekonomi.Centerandel;
import dk.kommunestrategi.model.value.Beloeb;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Shares are exact: nothing is lost or invented, and who gets the odd øre is no matter of chance. */
class UdgiftsfordelingProperties {

    @Property
    void equalSharesSumToTheAmountAndDifferByAtMostOneOere(
            @ForAll long oere, @ForAll @IntRange(min = 1, max = 40) int centre) {
        List<Long> parts = parts(oere, equal(centre));

        assertThat(sum(parts)).isEqualByComparingTo(BigDecimal.valueOf(oere));
        long largest = parts.stream().mapToLong(Long::longValue).max().orElseThrow();
        long mindst = parts.stream().mapToLong(Long::longValue).min().orElseThrow();
        assertThat(largest - mindst).isBetween(0L, 1L);
    }

    @Property
    void theOddOereGoToThoseNamedFirst(@ForAll long oere, @ForAll @IntRange(min = 1, max = 40) int centre) {
        List<Long> sizes = parts(oere, equal(centre)).stream().map(Math::abs).toList();

        assertThat(sizes).isSortedAccordingTo((a, b) -> Long.compare(b, a));
    }

    @Property
    void partsAreBorneToWithinOneOere(
            @ForAll @IntRange(min = -2_000_000_000, max = 2_000_000_000) int oere,
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 1, max = 1_000_000) Integer> andele) {
        List<Long> parts = parts(oere, fordeling(andele));
        long alle = andele.stream().mapToLong(Integer::longValue).sum();

        assertThat(sum(parts)).isEqualByComparingTo(BigDecimal.valueOf(oere));
        for (int k = 0; k < parts.size(); k++) {
            long fejl = Math.abs(parts.get(k) * alle - (long) oere * andele.get(k));
            assertThat(fejl).as("less than one øre from the exact part").isLessThan(alle);
        }
    }

    @Property
    void theOereLeftOverGoToThosePartsThatRoundingCutMost(
            @ForAll @IntRange(min = 0, max = 1_000) int oere,
            @ForAll @Size(min = 2, max = 5) List<@IntRange(min = 1, max = 9) Integer> andele) {
        List<Long> parts = parts(oere, fordeling(andele));
        long alle = andele.stream().mapToLong(Integer::longValue).sum();
        for (int k = 0; k < andele.size(); k++) {
            for (int m = 0; m < andele.size(); m++) {
                boolean kGot = parts.get(k) * alle > (long) oere * andele.get(k);
                boolean mMangler = parts.get(m) * alle < (long) oere * andele.get(m);
                if (kGot && mMangler) {
                    assertThat((long) oere * andele.get(k) % alle)
                            .isGreaterThanOrEqualTo((long) oere * andele.get(m) % alle);
                }
            }
        }
    }

    @Test
    void threeCentresShareAPositionEqually() {
        assertThat(Udgiftsfordeling.share(Beloeb.kroner(500_000), equal(3)))
                .extracting(del -> del.center() + " " + del.beloeb())
                .containsExactly("c0 166666.67", "c1 166666.67", "c2 166666.66");
        assertThat(Udgiftsfordeling.share(Beloeb.kroner(-500_000), equal(3)))
                .extracting(del -> del.beloeb().toString())
                .containsExactly("-166666.67", "-166666.67", "-166666.66");
    }

    @Test
    void whereThereIsNoCentreNothingIsShared() {
        assertThat(Udgiftsfordeling.share(Beloeb.kroner(1), List.of())).isEmpty();
    }

    private static List<Long> parts(long oere, List<Centerandel> fordeling) {
        return Udgiftsfordeling.share(new Beloeb(oere), fordeling).stream()
                .map(del -> del.beloeb().oere())
                .toList();
    }

    private static BigDecimal sum(List<Long> parts) {
        return parts.stream().map(BigDecimal::valueOf).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<Centerandel> equal(int centre) {
        return IntStream.range(0, centre)
                .mapToObj(k -> Centerandel.builder().center("c" + k).build())
                .toList();
    }

    private static List<Centerandel> fordeling(List<Integer> andele) {
        List<Centerandel> fordeling = new ArrayList<>();
        andele.forEach(andel -> fordeling.add(Centerandel.builder()
                .center("c" + fordeling.size())
                .andel(andel)
                .build()));
        return fordeling;
    }
}

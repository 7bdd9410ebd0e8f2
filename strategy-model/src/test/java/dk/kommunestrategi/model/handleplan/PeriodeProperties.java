package dk.kommunestrategi.model.handleplan;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.threeten.extra.YearHalf;

class PeriodeProperties {

    @Property
    void findsEveryHalfYearAgainAtItsIndex(@ForAll("perioder") Periode periode, @ForAll("halvaar") YearHalf halvaar) {
        assertThat(periode.halvaar(periode.index(halvaar))).isEqualTo(halvaar);
    }

    @Property
    void findsEveryIndexAgainAtItsHalfYear(
            @ForAll("perioder") Periode periode, @ForAll @IntRange(min = -9_999, max = 9_999) int index) {
        assertThat(periode.index(periode.halvaar(index))).isEqualTo(index);
    }

    @Property
    void countsTheIndexByHalvesOfTheYear(@ForAll("perioder") Periode periode, @ForAll("halvaar") YearHalf halvaar) {
        YearHalf fra = periode.getFra();

        assertThat(periode.index(halvaar))
                .isEqualTo(2 * (halvaar.getYear() - fra.getYear()) + halvaar.getHalfValue() - fra.getHalfValue());
    }

    @Property
    void holdsExactlyTheHalfYearsWhoseIndexIsBelowItsLength(
            @ForAll("perioder") Periode periode, @ForAll("halvaar") YearHalf halvaar) {
        int index = periode.index(halvaar);

        assertThat(periode.contains(halvaar)).isEqualTo(index >= 0 && index < periode.antalHalvaar());
    }

    @Property
    void isAsLongAsTheStepsFromItsFirstToItsLast(
            @ForAll("halvaar") YearHalf fra, @ForAll @IntRange(min = 1, max = 200) int antal) {
        YearHalf til = fra;
        for (int k = 1; k < antal; k++) {
            til = til.plusHalves(1);
        }

        assertThat(Periode.of(fra, til).antalHalvaar()).isEqualTo(antal);
    }

    @Property
    void hasNoLengthWhenItEndsBeforeItBegins(
            @ForAll("halvaar") YearHalf fra, @ForAll @IntRange(min = 1, max = 200) int back) {
        Periode turnedAbout = Periode.of(fra, fra.minusHalves(back));

        assertThat(turnedAbout.antalHalvaar()).isEqualTo(1 - back);
        assertThat(turnedAbout.contains(fra)).isFalse();
    }

    @Provide
    Arbitrary<YearHalf> halvaar() {
        return Combinators.combine(
                        Arbitraries.integers().between(-3_000, 9_999),
                        Arbitraries.integers().between(1, 2))
                .as(YearHalf::of);
    }

    @Provide
    Arbitrary<Periode> perioder() {
        return Combinators.combine(halvaar(), halvaar()).as(Periode::of).edgeCases(EdgeCases.Config::none);
    }
}

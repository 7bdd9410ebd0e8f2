package dk.kommunestrategi.model.effekt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kommunestrategi.model.sprog.Sprog;
import java.time.YearMonth;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class MaaletidProperties {

    @Property(tries = 200)
    void isReadAsItIsWritten(@ForAll @IntRange(max = 9_999) int aar, @ForAll @IntRange(min = 1, max = 12) int month) {
        for (int maaneder : new int[] {1, 3, 6, 12}) {
            Maaletid tid = new Maaletid(YearMonth.of(aar, (month - 1) / maaneder * maaneder + 1), maaneder);

            assertThat(Maaletid.parse(tid.toString())).contains(tid);
            assertThat(tid.toString()).matches(Maaletid.REGEXP);
            assertThat(tid.foerste()).isBeforeOrEqualTo(YearMonth.of(aar, month));
            assertThat(tid.sidste()).isAfterOrEqualTo(YearMonth.of(aar, month));
        }
    }

    @Property(tries = 500)
    void isReadFromNothingElse(
            @ForAll @Chars({'0', '1', '2', '3', '4', '5', 'Q', 'H', '-'}) @StringLength(min = 4, max = 8) String text) {
        assertThat(Maaletid.parse(text).map(Maaletid::toString))
                .isEqualTo(Optional.of(text).filter(known -> known.matches(Maaletid.REGEXP)));
    }

    @Example
    void isSaidAsPeopleWriteIt() {
        assertThat(text("2024-03", Sprog.DANSK)).isEqualTo("marts 2024");
        assertThat(text("2024-Q1", Sprog.DANSK)).isEqualTo("1. kvartal 2024");
        assertThat(text("2024-H2", Sprog.DANSK)).isEqualTo("2. halvår 2024");
        assertThat(text("2024", Sprog.DANSK)).isEqualTo("2024");
        assertThat(text("2024-03", Sprog.ENGELSK)).isEqualTo("March 2024");
        assertThat(text("2024-Q4", Sprog.ENGELSK)).isEqualTo("Q4 2024");
    }

    @Example
    void isAPartOfTheCalendar() {
        assertThatThrownBy(() -> new Maaletid(YearMonth.of(2024, 2), 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Maaletid(YearMonth.of(2024, 1), 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Example
    void namesAllGoalsOfTheUnitedNations() {
        assertThat(new Verdensmaal(1).text(Sprog.DANSK)).isEqualTo("1 Afskaf fattigdom");
        assertThat(new Verdensmaal(17).text(Sprog.ENGELSK)).isEqualTo("17 Partnerships for the Goals");
        assertThatThrownBy(() -> new Verdensmaal(18)).isInstanceOf(IllegalArgumentException.class);
    }

    private static String text(String tid, Sprog sprog) {
        return Maaletid.parse(tid).orElseThrow().text(sprog);
    }
}

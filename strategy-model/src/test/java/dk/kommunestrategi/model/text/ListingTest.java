package dk.kommunestrategi.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ListingTest {

    @Test
    void namesThingsInTheirOrder() {
        assertThat(Listing.of(List.of(3, 1), nummer -> "nr. " + nummer)).hasToString("nr. 3, nr. 1");
    }

    @Test
    void leavesNoHoleWhereThereIsNothing() {
        assertThat(Listing.of(List.of(), nummer -> nummer)).hasToString("–");
    }

    @Test
    void saysThatThereAreMoreThanItNames() {
        List<Integer> numre = IntStream.rangeClosed(1, 21).boxed().toList();

        assertThat(Listing.of(numre.subList(0, 20), nummer -> nummer).toString())
                .endsWith("19, 20");
        assertThat(Listing.of(numre, nummer -> nummer).toString()).endsWith("19, 20 …");
    }
}

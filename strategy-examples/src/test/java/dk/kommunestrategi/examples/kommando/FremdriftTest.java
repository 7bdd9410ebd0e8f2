package dk.kommunestrategi.examples.kommando;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.examples.kommando.visning.Terminal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** How far a search has come is told where somebody waits for it, and nothing of that is left behind. */
class FremdriftTest {

    private static final String SLET = "\r\u001b[K";
    private static final Terminal TERMINAL = new Terminal(false, true, true, true, OptionalInt.of(50));

    @Test
    void aLongSearchIsToldInALineThatIsErasedAtLast() {
        Koersel koersel = Koersel.run(TERMINAL, langsomt(), "plan", "kolding", "--json");

        assertThat(koersel.err()).startsWith(SLET + "Søger, ").endsWith(SLET).doesNotContain("\n");
        assertThat(koersel.err().split(SLET.replace("[", "\\["))).allMatch(linje -> linje.length() < 50, "one line");
        assertThat(koersel.out())
                .isEqualTo(Koersel.run("plan", "kolding", "--json").out());
    }

    @Test
    void whatIsDoneAtOnceShowsNothing() {
        Koersel koersel = Koersel.run(TERMINAL, InstantSource.fixed(Instant.EPOCH), "plan", "kolding");

        assertThat(koersel.err()).isEmpty();
    }

    @Test
    void nothingIsToldToThoseWhoWantQuietNorToFilesNorWhereNothingCanBeErased() {
        Terminal fil = new Terminal(true, false, true, true, OptionalInt.of(50));
        Terminal dum = new Terminal(true, true, false, true, OptionalInt.of(50));

        assertThat(Koersel.run(TERMINAL, langsomt(), "plan", "kolding", "--quiet")
                        .err())
                .isEmpty();
        assertThat(Koersel.run(fil, langsomt(), "plan", "kolding").err()).isEmpty();
        assertThat(Koersel.run(dum, langsomt(), "plan", "kolding").err()).isEmpty();
    }

    @Test
    void quietLeavesWarningsOutButNoErrors() {
        assertThat(Koersel.run("calendar", "kolding").err()).contains("advarsel");
        assertThat(Koersel.run("calendar", "kolding", "-q").err()).isEmpty();
        assertThat(Koersel.run("plan", "nej.json", "-q").err()).contains("fejl FIL_KAN_IKKE_LAESES");
    }

    /** A clock on which a second goes by whenever it is looked at. */
    private static InstantSource langsomt() {
        AtomicInteger sekunder = new AtomicInteger();
        return () -> Instant.ofEpochSecond(sekunder.getAndIncrement());
    }
}

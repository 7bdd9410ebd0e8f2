package dk.kommunestrategi.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.examples.command.view.Terminal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** How far a search has come is told where somebody waits for it, and nothing of that is left behind. */
class ProgressTest {

    private static final String CLEAR = "\r\u001b[K";
    private static final Terminal TERMINAL = new Terminal(false, true, true, true, OptionalInt.of(50));

    @Test
    void aLongSearchIsToldInALineThatIsErasedAtLast() {
        Run run = Run.run(TERMINAL, slowly(), "plan", "kolding", "--json");

        assertThat(run.err()).startsWith(CLEAR + "Søger, ").endsWith(CLEAR).doesNotContain("\n");
        assertThat(run.err().split(CLEAR.replace("[", "\\["))).allMatch(line -> line.length() < 50, "one line");
        assertThat(run.out()).isEqualTo(Run.run("plan", "kolding", "--json").out());
    }

    @Test
    void thatThereIsNoPlanIsToldWhileItIsLookedForWhy() {
        Run run =
                Run.run(TERMINAL, slowly(), "plan", "kolding", "--lock", "6=2024-H1", "--lock", "9=2024-H1", "--json");

        assertThat(run.err())
                .contains(CLEAR + "Der er ingen plan; søger efter grunden og efter …")
                .doesNotContain("hidtil");
    }

    @Test
    void whatIsDoneAtOnceShowsNothing() {
        Run run = Run.run(TERMINAL, InstantSource.fixed(Instant.EPOCH), "plan", "kolding");

        assertThat(run.err()).isEmpty();
    }

    @Test
    void nothingIsToldToThoseWhoWantQuietNorToFilesNorWhereNothingCanBeErased() {
        Terminal file = new Terminal(true, false, true, true, OptionalInt.of(50));
        Terminal naive = new Terminal(true, true, false, true, OptionalInt.of(50));

        assertThat(Run.run(TERMINAL, slowly(), "plan", "kolding", "--quiet").err())
                .isEmpty();
        assertThat(Run.run(file, slowly(), "plan", "kolding").err()).isEmpty();
        assertThat(Run.run(naive, slowly(), "plan", "kolding").err()).isEmpty();
    }

    @Test
    void quietLeavesWarningsOutButNoErrors() {
        assertThat(Run.run("calendar", "kolding").err()).contains("advarsel");
        assertThat(Run.run("calendar", "kolding", "-q").err()).isEmpty();
        assertThat(Run.run("plan", "nej.json", "-q").err()).contains("fejl FIL_KAN_IKKE_LAESES");
    }

    /** A clock on which a second goes by whenever it is looked at. */
    private static InstantSource slowly() {
        AtomicInteger seconds = new AtomicInteger();
        return () -> Instant.ofEpochSecond(seconds.getAndIncrement());
    }
}

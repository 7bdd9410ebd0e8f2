package dk.kommunestrategi.examples.command.view;

import dk.kommunestrategi.rules.plan.Kriterievaerdi;
import dk.kommunestrategi.rules.plan.Progress;
import dk.kommunestrategi.rules.plan.SearchLimits;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One line that tells how far a search has come while it lasts, rewritten in its place and gone afterwards; a search that
 * is done at once shows nothing. For one search by one thread.
 */
public final class ProgressLine implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration BETWEEN_LINES = Duration.ofMillis(250);
    private static final String ERASE = "\r\u001b[K";

    private final View view;
    private final PrintWriter err;
    private final InstantSource clock;
    private final Instant start;
    private Instant next;
    private boolean isShown;
    private @Nullable Progress best;
    private boolean isInfeasible;

    /** A line on this terminal, by this clock. */
    public ProgressLine(View view, PrintWriter err, InstantSource clock) {
        this.view = view;
        this.err = err;
        this.clock = clock;
        this.start = clock.instant();
        this.next = start.plus(PATIENCE);
    }

    /** Returns what lets a search tell how far it has come; it ends no sooner for that. */
    public SearchLimits limits() {
        return SearchLimits.builder()
                .progress(progress -> best = progress)
                .infeasible(() -> isInfeasible = true)
                .cancellation(() -> {
                    tick();
                    return false;
                })
                .build();
    }

    private void tick() {
        Instant now = clock.instant();
        if (now.isBefore(next)) {
            return;
        }
        long elapsed = Duration.between(start, now).toSeconds();
        if (isInfeasible) {
            show(view.word("soegerGrunden", elapsed), now);
        } else if (best != null) {
            show(view.word("soeger", elapsed, values(best.getCriteria())), now);
        }
    }

    private void show(String line, Instant now) {
        next = now.plus(BETWEEN_LINES);
        isShown = true;
        err.print(ERASE + cut(line));
        err.flush();
    }

    /** The line, cut so that it never takes a second one. */
    private String cut(String line) {
        int room = view.width() - 1;
        return line.length() <= room ? line : line.substring(0, room - 1) + "…";
    }

    private static String values(List<Kriterievaerdi> kriterier) {
        return kriterier.stream().map(ProgressLine::value).collect(Collectors.joining(" · "));
    }

    /** The value, and the bound below which none falls where that is known and not reached. */
    private static String value(Kriterievaerdi kriterium) {
        long value = kriterium.getValue();
        return kriterium.getLowerBound().stream()
                .filter(limit -> limit < value)
                .mapToObj(limit -> value + " (≥ " + limit + ")")
                .findFirst()
                .orElse(Long.toString(value));
    }

    /** Erases the line. */
    @Override
    public void close() {
        if (isShown) {
            err.print(ERASE);
            err.flush();
        }
    }
}

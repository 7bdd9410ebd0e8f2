package dk.kommunestrategi.examples.kommando.visning;

import dk.kommunestrategi.rules.Fremdrift;
import dk.kommunestrategi.rules.Kriterievaerdi;
import dk.kommunestrategi.rules.Soegerammer;
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
public final class Fremdriftslinje implements AutoCloseable {

    private static final Duration TAALMODIGHED = Duration.ofSeconds(1);
    private static final Duration MELLEM_LINJER = Duration.ofMillis(250);
    private static final String SLET = "\r\u001b[K";

    private final Visning visning;
    private final PrintWriter err;
    private final InstantSource ur;
    private final Instant start;
    private Instant naeste;
    private boolean vises;
    private @Nullable Fremdrift bedste;

    /** A line on this terminal, by this clock. */
    public Fremdriftslinje(Visning visning, PrintWriter err, InstantSource ur) {
        this.visning = visning;
        this.err = err;
        this.ur = ur;
        this.start = ur.instant();
        this.naeste = start.plus(TAALMODIGHED);
    }

    /** Returns what lets a search tell how far it has come; it ends no sooner for that. */
    public Soegerammer rammer() {
        return Soegerammer.builder()
                .fremdrift(fremdrift -> bedste = fremdrift)
                .afbrydelse(() -> {
                    tick();
                    return false;
                })
                .build();
    }

    private void tick() {
        Instant nu = ur.instant();
        if (bedste != null && !nu.isBefore(naeste)) {
            naeste = nu.plus(MELLEM_LINJER);
            vises = true;
            err.print(SLET + linje(bedste, Duration.between(start, nu)));
            err.flush();
        }
    }

    /** The line, cut so that it never takes a second one. */
    private String linje(Fremdrift fremdrift, Duration tid) {
        String linje = visning.ord("soeger", tid.toSeconds(), vaerdier(fremdrift.getCriteria()));
        int plads = visning.bredde() - 1;
        return linje.length() <= plads ? linje : linje.substring(0, plads - 1) + "…";
    }

    private static String vaerdier(List<Kriterievaerdi> kriterier) {
        return kriterier.stream().map(Fremdriftslinje::vaerdi).collect(Collectors.joining(" · "));
    }

    /** The value, and the bound below which none falls where that is known and not reached. */
    private static String vaerdi(Kriterievaerdi kriterium) {
        long vaerdi = kriterium.getValue();
        return kriterium.getLowerBound().stream()
                .filter(graense -> graense < vaerdi)
                .mapToObj(graense -> vaerdi + " (≥ " + graense + ")")
                .findFirst()
                .orElse(Long.toString(vaerdi));
    }

    /** Erases the line. */
    @Override
    public void close() {
        if (vises) {
            err.print(SLET);
            err.flush();
        }
    }
}

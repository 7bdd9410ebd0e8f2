package dk.kommunestrategi.io.dagsorden;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that begins a body's treatment: "17/11/2025 Direktionen" or "Beslutning i Socialudvalget den 10-12-2025".
 *
 * @param dag the day
 * @param organ the body, and perhaps what it decided; empty when the line has nothing but the day
 */
record Beslutningslinje(Dag dag, String organ) {

    private static final int TEGN = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern DAG_FOERST = Pattern.compile("(?:den |d\\. ?)?(" + Dag.FORM + ")[,:]?\\s*(.*)", TEGN);

    private static final Pattern BESLUTNING_I = Pattern.compile(
            "beslutning(?:er)? (?:truffet )?(?:i|fra|af) (.{1,200}?),? (?:den|d\\.) ?(" + Dag.FORM + ")[.:]?", TEGN);

    private static final Pattern DAG_SIDST =
            Pattern.compile("(.{1,200}?),? (?:den |d\\. ?)?(" + Dag.FORM + ")[.:]?", TEGN);

    /** Returns what a heading or any line says, where it says that this is a decision. */
    static Optional<Beslutningslinje> of(String linje) {
        Matcher navngivet = BESLUTNING_I.matcher(linje);
        return navngivet.matches()
                ? Optional.of(new Beslutningslinje(Dag.of(navngivet.group(2)), navngivet.group(1)))
                : Optional.empty();
    }

    /** Returns what a line in the section of the course says, where the words of a decision may be missing. */
    static Optional<Beslutningslinje> iForloeb(String linje) {
        Matcher foerst = DAG_FOERST.matcher(linje);
        if (foerst.matches()) {
            return Optional.of(new Beslutningslinje(Dag.of(foerst.group(1)), foerst.group(2)));
        }
        Matcher sidst = DAG_SIDST.matcher(linje);
        return of(linje)
                .or(() -> sidst.matches() && Organart.erOrgan(sidst.group(1))
                        ? Optional.of(new Beslutningslinje(Dag.of(sidst.group(2)), sidst.group(1)))
                        : Optional.empty());
    }
}

package dk.kommunestrategi.rules.planopgave;

import dk.kommunestrategi.model.handleplan.Udgiftsforloeb;
import dk.kommunestrategi.model.oekonomi.Udgiftsart;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.threeten.extra.YearHalf;

/**
 * What initiatives cost wherever they may start ("udgiftstal": figures of costs): the one place where the planner counts
 * money. What is not placed costs nothing. Immutable and thread-safe.
 */
public final class Udgiftstal {

    private static final Udgiftsforloeb NONE = new Udgiftsforloeb(List.of());

    private final Planopgave opgave;

    /** By initiative and start; that of one which has started before the period stands first and alone. */
    private final List<List<Udgiftsforloeb>> forloeb;

    Udgiftstal(Planopgave opgave) {
        this.opgave = opgave;
        this.forloeb = opgave.indices().mapToObj(this::forloeb).toList();
    }

    private List<Udgiftsforloeb> forloeb(int i) {
        if (opgave.initiativ(i).getUdgifter().isEmpty()
                && opgave.initiativ(i).getUdgiftsprofil().isEmpty()) {
            return List.of();
        }
        if (opgave.udgangspunkt().historiskStart(i).isPresent()) {
            return List.of(at(i, opgave.udgangspunkt().historiskStart(i).getAsInt()));
        }
        if (opgave.initiativ(i).getUdgiftsprofil().isEmpty()) {
            // What is stated by calendar year is the same whenever it starts.
            return Collections.nCopies(opgave.horizon(), at(i, 0));
        }
        return IntStream.range(0, opgave.horizon())
                .peek(h -> opgave.getGrundlag().poll())
                .mapToObj(h -> at(i, h))
                .toList();
    }

    private Udgiftsforloeb at(int i, int h) {
        YearHalf start = opgave.halvaar(h);
        return Udgiftsforloeb.of(opgave.initiativ(i), opgave.politik(i).getBudgetregel(), start);
    }

    /** {@return whether no initiative costs anything} */
    public boolean isEmpty() {
        return forloeb.stream().allMatch(List::isEmpty);
    }

    /** {@return the indices of the initiatives that cost something, ascending} */
    public List<Integer> initiativer() {
        return IntStream.range(0, forloeb.size())
                .filter(i -> !forloeb.get(i).isEmpty())
                .boxed()
                .toList();
    }

    /**
     * {@return what an initiative costs over time when it starts in the half-year h; nothing where it is not placed, or behind
     * the period, where no plan places anything}
     *
     * @param i the initiative's index, from 0
     * @param h the half-year's place in the period, from 0; below 0 where it started before the period
     */
    public Udgiftsforloeb forloeb(int i, int h) {
        List<Udgiftsforloeb> own = forloeb.get(i);
        if (own.isEmpty() || h == Planopgave.UPLACERET || h >= opgave.horizon()) {
            return NONE;
        }
        // A handleplan that is judged may place before the period what has not started there.
        boolean isKnown = opgave.udgangspunkt().historiskStart(i).isPresent()
                ? h == opgave.udgangspunkt().historiskStart(i).getAsInt()
                : h >= 0;
        return isKnown ? own.get(Math.max(0, h)) : at(i, h);
    }

    /**
     * {@return what an initiative costs net in a year, in øre}
     *
     * @param i the initiative's index, from 0
     * @param h the half-year of its start, as in {@link #forloeb}
     * @param aar the budget year
     * @param art the kind of money
     */
    public long netto(int i, int h, int aar, Udgiftsart art) {
        return forloeb(i, h).netto(aar, art);
    }

    /**
     * {@return what the strategies cost net in a year that are not planned but go on as their handleplans have them ("givne":
     * given), in øre}
     *
     * @param aar the budget year
     * @param art the kind of money
     */
    public long givne(int aar, Udgiftsart art) {
        return opgave.givet().netto(aar, art);
    }

    /** {@return the years for which an amount is stated, wherever initiatives start, ascending} */
    public List<Integer> aar() {
        TreeSet<Integer> years = new TreeSet<>();
        forloeb.stream()
                .flatMap(Collection::stream)
                .flatMap(one -> one.poster().stream())
                .forEach(post -> years.add(post.aar()));
        return List.copyOf(years);
    }
}

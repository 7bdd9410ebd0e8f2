package dk.kommunestrategi.model.handleplan;

import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.oekonomi.Kontering;
import dk.kommunestrategi.model.oekonomi.Udgiftsart;
import dk.kommunestrategi.model.oekonomi.Udgiftspost;
import dk.kommunestrategi.model.oekonomi.Udgiftsprofil;
import dk.kommunestrategi.model.value.Beloeb;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.threeten.extra.Half;
import org.threeten.extra.YearHalf;

/**
 * What an initiative costs over time where it is placed ("forløb": course). What is not placed has no money. Immutable and
 * thread-safe.
 *
 * @param poster every amount that is stated, with its year
 */
public record Udgiftsforloeb(List<Aarspost> poster) {

    /**
     * An amount in a year.
     *
     * @param aar the budget year
     * @param beloeb the amount; income and savings are negative
     * @param varig whether it goes on in all later years
     * @param post where it is stated, with how it is booked
     */
    public record Aarspost(int aar, Beloeb beloeb, boolean varig, Udgiftspost post) {

        /**
         * {@return whether there is money in a year}
         *
         * @param other the budget year
         */
        public boolean isIn(int other) {
            return other == aar || (varig && other > aar);
        }
    }

    /**
     * A course; the list is copied.
     *
     * @param poster every amount that is stated, with its year
     */
    public Udgiftsforloeb {
        poster = List.copyOf(poster);
    }

    /**
     * {@return what an initiative costs when it starts in a half-year} Stated by calendar year, that does not depend on when.
     *
     * @param initiativ the initiative
     * @param budgetregel the budget rule, by which money may come a year later
     * @param formelStart the formal start
     */
    public static Udgiftsforloeb of(Initiativ initiativ, Budgetregel budgetregel, YearHalf formelStart) {
        List<Aarspost> poster = new ArrayList<>(efterKalenderaar(initiativ).poster);
        int first = foersteUdgiftsaar(initiativ, budgetregel, formelStart);
        for (Udgiftsprofil profil : initiativ.getUdgiftsprofil()) {
            int last = profil.getBeloeb().size() - 1;
            for (int k = 0; k <= last; k++) {
                poster.add(new Aarspost(first + k, profil.getBeloeb().get(k), k == last && profil.isVarig(), profil));
            }
        }
        return new Udgiftsforloeb(poster);
    }

    /**
     * {@return what of an initiative's costs is stated by calendar year} Of amounts that are booked alike, the last goes on: an
     * earlier one is followed by what is stated for later years.
     *
     * @param initiativ the initiative
     */
    public static Udgiftsforloeb efterKalenderaar(Initiativ initiativ) {
        Map<Kontering, Integer> last = new HashMap<>();
        initiativ.getUdgifter().forEach(udgift -> last.merge(udgift.kontering(), udgift.getAar(), Math::max));
        return new Udgiftsforloeb(initiativ.getUdgifter().stream()
                .map(udgift -> new Aarspost(
                        udgift.getAar(),
                        udgift.getBeloeb(),
                        udgift.isVarig() && Objects.equals(last.get(udgift.kontering()), udgift.getAar()),
                        udgift))
                .toList());
    }

    /**
     * The first year with money of an initiative whose money follows its start. It is the year of the start; for what the budget
     * rule concerns and what starts in the second half, it is the year after: the budget of the year itself was adopted before.
     */
    private static int foersteUdgiftsaar(Initiativ initiativ, Budgetregel budgetregel, YearHalf formelStart) {
        boolean adopted = formelStart.getHalf() == Half.H2 && budgetregel.concerns(initiativ);
        return formelStart.getYear() + (adopted ? 1 : 0);
    }

    /**
     * {@return what it costs net in a year, in øre}
     *
     * @param aar the budget year
     * @param art the kind of money
     */
    public long netto(int aar, Udgiftsart art) {
        return poster.stream()
                .filter(post -> post.isIn(aar) && post.post().kontering().art() == art)
                .mapToLong(post -> post.beloeb().oere())
                .sum();
    }
}

package dk.kommunestrategi.rules.udmoentning.finansiering;

import dk.kommunestrategi.model.handleplan.Udgiftsforloeb.Aarspost;
import dk.kommunestrategi.model.oekonomi.Kontering;
import dk.kommunestrategi.model.value.Beloeb;
import java.util.List;

/**
 * An amount that an initiative costs in a year. Immutable and thread-safe.
 *
 * @param initiativ the initiative's number
 * @param aar the year
 * @param beloeb the whole amount; income and savings are negative
 * @param varig whether it goes on in all later years
 * @param kontering how it is booked and financed
 * @param centre what each centre bears of it; empty where it is not shared out
 */
public record Initiativudgift(
        int initiativ, int aar, Beloeb beloeb, boolean varig, Kontering kontering, List<Centerbeloeb> centre) {

    /**
     * What an initiative costs; the list is copied.
     *
     * @param initiativ the initiative's number
     * @param aar the year
     * @param beloeb the whole amount; income and savings are negative
     * @param varig whether it goes on in all later years
     * @param kontering how it is booked and financed
     * @param centre what each centre bears of it; empty where it is not shared out
     */
    public Initiativudgift {
        centre = List.copyOf(centre);
    }

    static Initiativudgift from(int initiativ, Aarspost post) {
        return new Initiativudgift(
                initiativ,
                post.aar(),
                post.beloeb(),
                post.varig(),
                post.post().kontering(),
                Udgiftsfordeling.share(post.beloeb(), post.post().getFordeling()));
    }

    /**
     * {@return whether there is money in a year}
     *
     * @param other the year
     */
    public boolean isIn(int other) {
        return other == aar || (varig && other > aar);
    }
}

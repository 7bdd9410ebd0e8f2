package dk.kommunestrategi.rules.udmoentning.finansiering;

import dk.kommunestrategi.model.value.Beloeb;
import java.util.List;

/**
 * What one initiative costs in one year. Immutable and thread-safe.
 *
 * @param initiativ the initiative's number
 * @param aar the year
 * @param beloeb the whole amount
 * @param centre what each centre bears of it; empty where it is not shared out
 */
public record Initiativudgift(int initiativ, int aar, Beloeb beloeb, List<Centerbeloeb> centre) {

    /**
     * What an initiative costs; the list is copied.
     *
     * @param initiativ the initiative's number
     * @param aar the year
     * @param beloeb the whole amount
     * @param centre what each centre bears of it; empty where it is not shared out
     */
    public Initiativudgift {
        centre = List.copyOf(centre);
    }
}

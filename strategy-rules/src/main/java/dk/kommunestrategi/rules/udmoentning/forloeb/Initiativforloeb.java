package dk.kommunestrategi.rules.udmoentning.forloeb;

import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.model.styring.Beslutningsart;
import java.util.List;
import java.util.Optional;
import org.threeten.extra.YearHalf;

/**
 * Where one initiative has come through the decisions taken about it. Immutable and thread-safe.
 *
 * @param initiativ the initiative
 * @param tilstand where it is
 * @param beslutninger the decisions about it that were possible and allowed, the oldest first, also those set aside since
 * @param gaeldende of the decisions in force the latest of each kind, the oldest first
 * @param standset the committee's decision that is not carried out until the council has decided the case; empty where none
 *     is stopped
 */
public record Initiativforloeb(
        Initiativ initiativ,
        Initiativtilstand tilstand,
        List<Beslutning> beslutninger,
        List<Beslutning> gaeldende,
        Optional<Beslutning> standset) {

    /**
     * The course of an initiative; the lists are copied.
     *
     * @param initiativ the initiative
     * @param tilstand where it is
     * @param beslutninger the decisions about it that were possible and allowed, the oldest first, also those set aside since
     * @param gaeldende of the decisions in force the latest of each kind, the oldest first
     * @param standset the committee's decision that is not carried out until the council has decided the case; empty where
     *     none is stopped
     */
    public Initiativforloeb {
        beslutninger = List.copyOf(beslutninger);
        gaeldende = List.copyOf(gaeldende);
    }

    /**
     * {@return the latest decision of this kind that is in force, or nothing when there is none}
     *
     * @param art the kind to look for
     */
    public Optional<Beslutning> seneste(Beslutningsart art) {
        return gaeldende.stream()
                .filter(beslutning -> beslutning.getArt() == art)
                .findFirst();
    }

    /** {@return the half-year in which its development began; empty where it has not, or was postponed since} */
    public Optional<YearHalf> begyndt() {
        return seneste(Beslutningsart.UDVIKLINGSSTART)
                .or(() -> seneste(Beslutningsart.ALLEREDE_I_GANG))
                .map(Beslutning::getHalvaar);
    }

    /** {@return whether the management group's latest decision on the template is that it applies} */
    public boolean isSkabelonUsed() {
        return gaeldende.stream()
                .map(Beslutning::getArt)
                .filter(art -> art == Beslutningsart.SKABELON_ANVENDES || art == Beslutningsart.SKABELON_ANVENDES_IKKE)
                .reduce((first, later) -> later)
                .filter(art -> art == Beslutningsart.SKABELON_ANVENDES)
                .isPresent();
    }
}

package dk.kommunestrategi.rules.udmoentning.styring;

import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.model.styring.Beslutningsart;
import java.util.List;
import java.util.Optional;

/**
 * Where one initiative has come through the decisions taken about it. Immutable and thread-safe.
 *
 * @param initiativ the initiative
 * @param tilstand where it is
 * @param beslutninger the decisions about it that were possible and allowed, the oldest first
 */
public record Initiativforloeb(Initiativ initiativ, Initiativtilstand tilstand, List<Beslutning> beslutninger) {

    /**
     * The course of an initiative; the list is copied.
     *
     * @param initiativ the initiative
     * @param tilstand where it is
     * @param beslutninger the decisions about it that were possible and allowed, the oldest first
     */
    public Initiativforloeb {
        beslutninger = List.copyOf(beslutninger);
    }

    /**
     * {@return the latest decision of this kind, or nothing when there is none}
     *
     * @param art the kind to look for
     */
    public Optional<Beslutning> seneste(Beslutningsart art) {
        return beslutninger.stream()
                .filter(beslutning -> beslutning.getArt() == art)
                .reduce((first, later) -> later);
    }

    /** {@return whether the chief group's latest decision on the template is that it applies} */
    public boolean isSkabelonUsed() {
        return beslutninger.stream()
                .map(Beslutning::getArt)
                .filter(art -> art == Beslutningsart.SKABELON_ANVENDES || art == Beslutningsart.SKABELON_ANVENDES_IKKE)
                .reduce((first, later) -> later)
                .filter(art -> art == Beslutningsart.SKABELON_ANVENDES)
                .isPresent();
    }
}

package dk.kommunestrategi.io.dokument.grundlag;

import dk.kommunestrategi.model.handleplan.Kriterievalg;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.regel.Placeringskriterium;
import dk.kommunestrategi.rules.regel.Regel;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The order in which criteria are settled ("kriterieorden"), in words: level by level, with weights where a level has
 * several, and before them those that come first though the policy does not name them. Immutable and thread-safe.
 *
 * @param kriterier the criteria whose names to use; one that is not among them is called by its id
 * @param sprog the language
 */
public record Kriterieorden(List<Placeringskriterium> kriterier, Sprog sprog) {

    public Kriterieorden {
        kriterier = List.copyOf(kriterier);
    }

    /**
     * {@return the order in which a policy has criteria settled: "A → 2 × B + 1 × C"}
     *
     * @param politik the policy
     * @param foerst the criteria that count before all others where the policy does not name them
     * @param isNamed which criteria are told of where they have a level to themselves
     */
    public String text(
            Prioriteringspolitik politik, List<Placeringskriterium> foerst, Predicate<Placeringskriterium> isNamed) {
        List<String> named =
                politik.getKriterier().stream().map(Kriterievalg::getId).toList();
        return Stream.concat(
                        foerst.stream()
                                .filter(kriterium -> !named.contains(kriterium.getId()))
                                .map(kriterium -> kriterium.getNavn(sprog)),
                        politik.niveauer().stream()
                                .filter(niveau -> niveau.size() > 1 || isNamed(niveau.get(0), isNamed))
                                .map(this::niveau))
                .collect(Collectors.joining(" → "));
    }

    /** One that nobody knows may be of any kind. */
    private boolean isNamed(Kriterievalg valg, Predicate<Placeringskriterium> isNamed) {
        return kriterier.stream()
                .filter(kriterium -> kriterium.getId().equals(valg.getId()))
                .allMatch(isNamed);
    }

    private String niveau(List<Kriterievalg> niveau) {
        return niveau.size() == 1
                ? navn(niveau.get(0))
                : niveau.stream().map(valg -> valg.vaegt() + " × " + navn(valg)).collect(Collectors.joining(" + "));
    }

    private String navn(Kriterievalg valg) {
        return Regel.navn(kriterier, valg.getId(), sprog);
    }
}

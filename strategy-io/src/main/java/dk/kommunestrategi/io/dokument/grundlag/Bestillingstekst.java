package dk.kommunestrategi.io.dokument.grundlag;

import dk.kommunestrategi.io.dokument.content.Block.Fact;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.plan.Fastlaeggelse;
import dk.kommunestrategi.rules.plan.PlanRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What was asked of the planning beyond what the document states ("bestilling": order), and what the policy sets otherwise than
 * the standard policy: the same plan comes of the same. Immutable and thread-safe.
 */
public final class Bestillingstekst {

    private final PlanRequest request;
    private final Function<Strategi, String> navn;
    private final Grundlagstekster tekster;

    /**
     * The words for a request.
     *
     * @param request what was planned, or judged
     * @param navn what a strategy is called in a sentence
     * @param sprog the language
     */
    public Bestillingstekst(PlanRequest request, Function<Strategi, String> navn, Sprog sprog) {
        this.request = request;
        this.navn = navn;
        this.tekster = new Grundlagstekster(sprog);
    }

    /**
     * {@return the criteria in the order in which they are settled}
     *
     * @param orden the order in words, as a {@link Kriterieorden} tells it
     */
    public Fact kriterier(String orden) {
        return tekster.fact("kriterier", orden);
    }

    /** {@return which strategies are planned where some are not, from when a plan was revised, and what was locked} */
    public List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        List<Strategi> planlagte = request.planlagteStrategier();
        if (planlagte.size() < request.getStrategier().size()) {
            facts.add(tekster.fact(
                    "planlagte",
                    tekster.sprog().list(planlagte.stream().map(navn).toList())));
        }
        request.getRevisionFra()
                .ifPresent(fra ->
                        facts.add(tekster.fact("revision", tekster.sprog().halvaar(fra))));
        if (!request.getFastlaeggelser().isEmpty()) {
            facts.add(tekster.fact(
                    "fastlaeggelser",
                    request.getFastlaeggelser().stream().map(this::text).collect(Collectors.joining("; "))));
        }
        return facts;
    }

    /** {@return what the policy sets otherwise than the standard policy does, apart from the criteria and their order} */
    public List<Fact> politik() {
        return new Politiktekst(request.politik(), tekster.sprog()).facts();
    }

    private String text(Fastlaeggelse lock) {
        Optional<Strategi> strategi = lock.strategi().flatMap(kode -> request.strategi(lock.strategi()));
        return tekster.start(strategi.map(navn), lock.initiativ(), lock.formelStart());
    }
}

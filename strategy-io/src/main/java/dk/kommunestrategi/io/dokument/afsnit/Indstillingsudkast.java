package dk.kommunestrategi.io.dokument.afsnit;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.forloeb.Strategistatus;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.organisation.Rolleart;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.udmoentning.sag.Behandlingsrute;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A draft of what is recommended ("indstilling"), in two steps where the council decides: the committees recommend it
 * to the council. Who recommends it is never proposed. Stateless.
 */
public final class Indstillingsudkast {

    private static final Set<Rolleart> UDVALG = EnumSet.of(Rolleart.UDVALG, Rolleart.OEKONOMIUDVALG);

    /** More strategies than these are counted in a point: a committee finds their names elsewhere in the paper. */
    private static final int NAMED = 4;

    private final List<Strategi> strategier;
    private final Optional<Periode> plan;
    private final Function<Strategi, Initiativplan> planer;
    private final List<List<Rolle>> rute;
    private final List<Strategi> ukendte;
    private final Afsnitstekster tekster;

    /**
     * A draft about a strategy, or several together, and about a plan for these half-years where there is one, with what
     * it says of each strategy.
     */
    public Indstillingsudkast(
            List<Strategi> strategier, Optional<Periode> plan, Function<Strategi, Initiativplan> planer, Sprog sprog) {
        this.strategier = strategier;
        this.plan = plan;
        this.planer = planer;
        this.rute = Behandlingsrute.from(strategier);
        this.ukendte = strategier.stream()
                .filter(strategi -> Behandlingsrute.from(List.of(strategi)).isEmpty())
                .toList();
        this.tekster = new Afsnitstekster(sprog);
    }

    /**
     * Returns the stages through which the case goes, with the strategies whose route nobody knows. Empty where none is
     * known.
     */
    public Optional<String> behandling() {
        return Optional.of(rute)
                .filter(stages -> !stages.isEmpty())
                .map(stages -> stages.stream().map(this::navne).collect(Collectors.joining(" → ")))
                .map(this::medUkendte);
    }

    /**
     * Returns the body that decides at last; of several strategies maybe one for each, with those of which nobody knows
     * it. Empty where none is known.
     */
    public Optional<String> kompetence() {
        return sidste().map(organer ->
                medUkendte(isHverForSig() ? tekster.word("indstilling.hverForSig", navne(organer)) : navne(organer)));
    }

    private String medUkendte(String organer) {
        return ukendte.isEmpty() ? organer : tekster.word("indstilling.medUkendte", organer, navneAf(ukendte));
    }

    /**
     * Who decides, as the recommendation says it: what nobody decides by its route is not put under the others' bodies.
     */
    private Optional<String> beslutter() {
        return ukendte.isEmpty()
                ? kompetence()
                : sidste().map(organer -> tekster.word("indstilling.ogUkendte", navne(organer), navneAf(ukendte)));
    }

    private String navneAf(List<Strategi> some) {
        return tekster.sprog().list(some.stream().map(this::navn).toList());
    }

    private boolean isFaelles() {
        return strategier.size() > 1;
    }

    private Optional<List<Rolle>> sidste() {
        return rute.stream().reduce((earlier, later) -> later);
    }

    /** Whether the strategies are decided on by different bodies. */
    private boolean isHverForSig() {
        return isFaelles() && sidste().filter(organer -> organer.size() > 1).isPresent();
    }

    private String navne(List<Rolle> organer) {
        return tekster.sprog().list(organer.stream().map(Rolle::getNavn).toList());
    }

    /** Returns the words before the points. */
    public String indledning() {
        List<Rolle> udvalg = rute.stream()
                .flatMap(List::stream)
                .filter(rolle -> UDVALG.contains(rolle.getArt()))
                .toList();
        Optional<String> organ = beslutter();
        if (isByRaad() && !udvalg.isEmpty()) {
            return tekster.word("indstilling.toTrin", navne(udvalg), organ.orElseThrow());
        }
        return organ.map(who -> tekster.word("indstilling.etTrin", who))
                .orElseGet(() -> tekster.word("indstilling.udenOrgan"));
    }

    private boolean isByRaad() {
        return sidste().filter(
                        organer -> organer.stream().anyMatch(rolle -> rolle.getArt() == Rolleart.KOMMUNALBESTYRELSE))
                .isPresent();
    }

    /** Returns what is recommended, point by point. */
    public List<String> punkter() {
        List<String> punkter = new ArrayList<>();
        List<Strategi> nye = nye();
        if (!nye.isEmpty()) {
            punkter.add(tekster.word(
                    "indstilling.strategi",
                    isNamed()
                            ? navneAf(nye)
                            : tekster.word("indstilling.antalStrategier", Integer.toString(nye.size()))));
        }
        plan.ifPresent(periode -> punkter.add(
                tekster.word(isFaelles() ? "indstilling.faellesHandleplan" : "indstilling.handleplan", periode)));
        int vaesentlige = strategier.stream()
                .mapToInt(strategi -> vaesentlige(strategi).size())
                .sum();
        if (plan.isPresent() && vaesentlige > 0) {
            punkter.add(tekster.word(
                    "indstilling.budget",
                    isNamed()
                            ? tekster.sprog()
                                    .list(strategier.stream()
                                            .flatMap(this::initiativer)
                                            .toList())
                            : tekster.word("indstilling.antalInitiativer", Integer.toString(vaesentlige))));
        }
        return punkter;
    }

    /** Returns the strategies that are themselves to be approved: those that are so already are not approved again. */
    public List<Strategi> nye() {
        return strategier.stream()
                .filter(strategi -> !strategi.getStatus().equals(Optional.of(Strategistatus.GODKENDT)))
                .toList();
    }

    private boolean isNamed() {
        return strategier.size() <= NAMED;
    }

    /** The initiatives of a strategy with significant costs that the plan has: what it does not start costs nothing. */
    private List<Integer> vaesentlige(Strategi strategi) {
        Initiativplan own = planer.apply(strategi);
        return strategi.initiativerAfterNummer().stream()
                .filter(strategi.politik().getBudgetregel()::concerns)
                .filter(initiativ -> own.placering(initiativ).isPresent())
                .map(Initiativ::getNummer)
                .toList();
    }

    /** Those initiatives by number, and of which strategy they are where there are several. */
    private Stream<String> initiativer(Strategi strategi) {
        List<Integer> numre = vaesentlige(strategi);
        if (numre.isEmpty()) {
            return Stream.of();
        }
        String initiativer = new Strateginavne(strategi).initiativer(numre, tekster);
        return Stream.of(
                isFaelles() ? tekster.word("indstilling.initiativerI", initiativer, navn(strategi)) : initiativer);
    }

    private String navn(Strategi strategi) {
        return tekster.sprog().anfoert(strategi.betegnelse(strategier));
    }
}

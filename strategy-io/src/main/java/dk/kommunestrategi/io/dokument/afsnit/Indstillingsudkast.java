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
import java.util.stream.Stream;

/**
 * A draft of what is recommended ("indstilling"), in two steps where the council decides: the committees recommend it to
 * the council. Who recommends it is never proposed. Stateless.
 */
public final class Indstillingsudkast {

    private static final Set<Rolleart> UDVALG = EnumSet.of(Rolleart.UDVALG, Rolleart.OEKONOMIUDVALG);

    private final List<Strategi> strategier;
    private final Optional<Periode> plan;
    private final List<List<Rolle>> rute;
    private final Afsnitstekster tekster;

    /** A draft about a strategy, or several together, and about a plan for these half-years where there is one. */
    public Indstillingsudkast(List<Strategi> strategier, Optional<Periode> plan, Sprog sprog) {
        this.strategier = strategier;
        this.plan = plan;
        this.rute = Behandlingsrute.from(strategier);
        this.tekster = new Afsnitstekster(sprog);
    }

    /** Returns the stages through which the case goes, each as the names of its bodies. */
    public List<String> rute() {
        return rute.stream().map(this::navne).toList();
    }

    /** Returns the body that decides at last; of several strategies maybe one for each. Empty where the route is not known. */
    public Optional<String> kompetence() {
        return sidste().map(organer ->
                isHverForSig() ? tekster.word("indstilling.hverForSig", navne(organer)) : navne(organer));
    }

    private Optional<List<Rolle>> sidste() {
        return rute.stream().reduce((earlier, later) -> later);
    }

    /** Whether the strategies are decided on by different bodies. */
    private boolean isHverForSig() {
        return strategier.size() > 1
                && sidste().filter(organer -> organer.size() > 1).isPresent();
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
        Optional<String> organ = kompetence();
        if (isByRaad() && !udvalg.isEmpty()) {
            return tekster.word("indstilling.toTrin", navne(udvalg), organ.orElseThrow());
        }
        return organ.map(who -> tekster.word("indstilling.etTrin", who))
                .orElseGet(() -> tekster.word("indstilling.udenOrgan"));
    }

    private boolean isByRaad() {
        return sidste().filter(organer ->
                        organer.stream().anyMatch(rolle -> rolle.getArt() == Rolleart.KOMMUNALBESTYRELSE))
                .isPresent();
    }

    /** Returns what is recommended, point by point. */
    public List<String> punkter() {
        List<String> punkter = new ArrayList<>();
        List<String> nye = strategier.stream()
                .filter(strategi -> !strategi.getStatus().equals(Optional.of(Strategistatus.GODKENDT)))
                .map(this::navn)
                .toList();
        if (!nye.isEmpty()) {
            punkter.add(tekster.word("indstilling.strategi", tekster.sprog().list(nye)));
        }
        plan.ifPresent(periode -> punkter.add(tekster.word(
                strategier.size() > 1 ? "indstilling.faellesHandleplan" : "indstilling.handleplan",
                periode.getFra(),
                periode.getTil())));
        List<String> vaesentlige =
                strategier.stream().flatMap(this::vaesentlige).toList();
        if (plan.isPresent() && !vaesentlige.isEmpty()) {
            punkter.add(tekster.word("indstilling.budget", tekster.sprog().list(vaesentlige)));
        }
        return punkter;
    }

    /** The initiatives of a strategy with significant costs, and of which strategy they are where there are several. */
    private Stream<String> vaesentlige(Strategi strategi) {
        List<Integer> numre = strategi.initiativerAfterNummer().stream()
                .filter(strategi.politik().getBudgetregel()::concerns)
                .map(Initiativ::getNummer)
                .toList();
        if (numre.isEmpty()) {
            return Stream.of();
        }
        String initiativer = new Strateginavne(strategi).initiativer(numre, tekster);
        return Stream.of(
                strategier.size() > 1
                        ? tekster.word("indstilling.initiativerI", initiativer, navn(strategi))
                        : initiativer);
    }

    private String navn(Strategi strategi) {
        return tekster.word("indstilling.navn", strategi.getNavn());
    }
}

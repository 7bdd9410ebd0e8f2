package dk.kommunestrategi.io.dokument.afsnit;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.forloeb.Strategistatus;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.organisation.Rolleart;
import dk.kommunestrategi.model.sag.Behandlingstrin;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.udmoentning.sag.Behandlingsrute;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A draft of what is recommended ("indstilling"), in two steps where the council decides: the committees recommend it to
 * the council. Who recommends it is never proposed. Stateless.
 */
public final class Indstillingsudkast {

    private static final Set<Rolleart> UDVALG = EnumSet.of(Rolleart.UDVALG, Rolleart.OEKONOMIUDVALG);

    private final Strategi strategi;
    private final Optional<Periode> plan;
    private final Strateginavne navne;
    private final Afsnitstekster tekster;

    /** A draft about a strategy, and about a plan for these half-years where there is one. */
    public Indstillingsudkast(Strategi strategi, Optional<Periode> plan, Sprog sprog) {
        this.strategi = strategi;
        this.plan = plan;
        this.navne = new Strateginavne(strategi);
        this.tekster = new Afsnitstekster(sprog);
    }

    /** Returns the stages through which the case goes, each as the names of its bodies. */
    public List<String> rute() {
        return Behandlingsrute.from(strategi).stream()
                .map(trin -> tekster.sprog().list(navne.roller(trin.getOrganer())))
                .toList();
    }

    /** Returns the body that decides at last; empty where the route is not known. */
    public Optional<String> kompetence() {
        return sidste().map(trin -> tekster.sprog().list(navne.roller(trin.getOrganer())));
    }

    private Optional<Behandlingstrin> sidste() {
        return Behandlingsrute.from(strategi).stream().reduce((earlier, later) -> later);
    }

    /** Returns the words before the points. */
    public String indledning() {
        List<String> udvalg = Behandlingsrute.from(strategi).stream()
                .flatMap(trin -> trin.getOrganer().stream())
                .flatMap(kode -> strategi.rolle(kode).stream())
                .filter(rolle -> UDVALG.contains(rolle.getArt()))
                .map(Rolle::getNavn)
                .toList();
        Optional<String> organ = kompetence();
        if (isByRaad() && !udvalg.isEmpty()) {
            return tekster.word("indstilling.toTrin", tekster.sprog().list(udvalg), organ.orElseThrow());
        }
        return organ.map(who -> tekster.word("indstilling.etTrin", who))
                .orElseGet(() -> tekster.word("indstilling.udenOrgan"));
    }

    private boolean isByRaad() {
        return sidste().map(Behandlingstrin::getOrganer)
                .filter(organer -> organer.stream()
                        .flatMap(kode -> strategi.rolle(kode).stream())
                        .anyMatch(rolle -> rolle.getArt() == Rolleart.KOMMUNALBESTYRELSE))
                .isPresent();
    }

    /** Returns what is recommended, point by point. */
    public List<String> punkter() {
        List<String> punkter = new ArrayList<>();
        if (!strategi.getStatus().equals(Optional.of(Strategistatus.GODKENDT))) {
            punkter.add(tekster.word("indstilling.strategi", strategi.getNavn()));
        }
        plan.ifPresent(
                periode -> punkter.add(tekster.word("indstilling.handleplan", periode.getFra(), periode.getTil())));
        List<Integer> vaesentlige = strategi.initiativerAfterNummer().stream()
                .filter(strategi.politik().getBudgetregel()::concerns)
                .map(Initiativ::getNummer)
                .toList();
        if (plan.isPresent() && !vaesentlige.isEmpty()) {
            punkter.add(tekster.word("indstilling.budget", navne.initiativer(vaesentlige, tekster)));
        }
        return punkter;
    }
}

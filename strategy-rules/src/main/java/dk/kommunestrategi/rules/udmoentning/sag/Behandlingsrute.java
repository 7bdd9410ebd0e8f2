package dk.kommunestrategi.rules.udmoentning.sag;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.organisation.Rolleart;
import dk.kommunestrategi.model.sag.Behandlingstrin;
import dk.kommunestrategi.model.sag.Sag;
import java.util.List;

/** Through which bodies a new case about a strategy is to go ("behandling": treatment). Stateless and thread-safe. */
public final class Behandlingsrute {

    /** The order in which kinds of bodies treat a case. */
    private static final List<Rolleart> ORDER = List.of(
            Rolleart.DIREKTION,
            Rolleart.CHEFGRUPPE,
            Rolleart.UDVALG,
            Rolleart.OEKONOMIUDVALG,
            Rolleart.KOMMUNALBESTYRELSE);

    private Behandlingsrute() {}

    /**
     * {@return the stages of the route: as the strategy's latest case has them; otherwise those of its bodies that treat
     * cases, in the order of their kinds}
     *
     * @param strategi the strategy that the case is about
     */
    public static List<Behandlingstrin> from(Strategi strategi) {
        return strategi.getSager().stream()
                .reduce((before, after) -> after)
                .map(Sag::getBehandling)
                .filter(rute -> !rute.isEmpty())
                .orElseGet(() -> ORDER.stream()
                        .map(art -> strategi.getRoller().stream()
                                .filter(rolle -> rolle.getArt() == art && !rolle.isUbesat())
                                .map(Rolle::getKode)
                                .toList())
                        .filter(organer -> !organer.isEmpty())
                        .map(Behandlingstrin::of)
                        .toList());
    }
}

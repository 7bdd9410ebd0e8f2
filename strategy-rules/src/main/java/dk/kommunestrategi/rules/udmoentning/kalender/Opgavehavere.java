package dk.kommunestrategi.rules.udmoentning.kalender;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Initiativejer;
import dk.kommunestrategi.model.organisation.Opgave;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.organisation.Rolleart;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who in a strategy has the duties that the calendar asks for. */
final class Opgavehavere {

    private final Strategi strategi;
    private final Map<Opgave, List<Rolle>> byOpgave = new EnumMap<>(Opgave.class);
    private final Map<Rolleart, List<Rolle>> byArt = new EnumMap<>(Rolleart.class);
    /** What somebody has to do, be it a role that nobody fills. */
    private final Set<Opgave> stated = EnumSet.noneOf(Opgave.class);

    Opgavehavere(Strategi strategi) {
        this.strategi = strategi;
        for (Rolle rolle : strategi.getRoller()) {
            stated.addAll(rolle.alleOpgaver());
            if (!rolle.isUbesat()) {
                byArt.computeIfAbsent(rolle.getArt(), absent -> new ArrayList<>())
                        .add(rolle);
                rolle.alleOpgaver().stream()
                        .distinct()
                        .forEach(opgave -> byOpgave.computeIfAbsent(opgave, absent -> new ArrayList<>())
                                .add(rolle));
            }
        }
    }

    /** Who is responsible for something that is about no single initiative. */
    List<Rolle> ansvarlige(Kalenderart art) {
        return switch (art) {
            case STATUS, MAALING, STILLINGTAGEN -> withOpgave(Opgave.FOELGER_OP);
            case AARSRAPPORT, BESKRIVELSE -> withOpgave(Opgave.LEDER_IMPLEMENTERINGEN);
            case BUDGETFORHANDLINGER, BUDGETBIDRAG -> withOpgave(Opgave.SIKRER_FINANSIERING);
            case BUDGETFORSLAG -> withArt(Rolleart.OEKONOMIUDVALG);
            case FOERSTE_BEHANDLING, BUDGETVEDTAGELSE -> withOpgave(Opgave.VEDTAGER_BUDGET);
            case UFORMEL_START, START, GODKENDELSE -> withOpgave(Opgave.LEDER_IMPLEMENTERINGEN);
            case BUDGETSEMINAR, BUDGETHOERING, AENDRINGSFORSLAG -> List.of();
        };
    }

    /** Who leads one of the initiatives; where there is none, who is responsible otherwise. */
    List<Rolle> ansvarlige(Kalenderart art, Collection<Initiativ> initiativer) {
        List<Rolle> ejere = initiativer.stream()
                .flatMap(initiativ -> initiativ.getEjere().stream())
                .filter(Initiativejer::isHovedansvar)
                .flatMap(ejer -> strategi.rolle(ejer.getRolle()).stream())
                .distinct()
                .toList();
        return ejere.isEmpty() ? ansvarlige(art) : ejere;
    }

    /** The body before which something comes. */
    Optional<Rolle> organ(Kalenderart art) {
        return switch (art) {
            case STATUS -> first(Opgave.BESLUTTER_PAA_HALVAARLIG_STATUS);
            case BESKRIVELSE -> first(Opgave.GODKENDER_BESKRIVELSER);
            case STILLINGTAGEN -> first(Opgave.LEDER_IMPLEMENTERINGEN);
            case AARSRAPPORT -> first(Opgave.MODTAGER_AARSRAPPORT);
            case BUDGETBIDRAG -> withArt(Rolleart.OEKONOMIUDVALG).stream().findFirst();
            case BUDGETFORSLAG, FOERSTE_BEHANDLING, BUDGETFORHANDLINGER, BUDGETVEDTAGELSE ->
                first(Opgave.VEDTAGER_BUDGET);
            case GODKENDELSE -> first(Opgave.AFGOER_IMPLEMENTERING);
            case MAALING, UFORMEL_START, START, BUDGETSEMINAR, BUDGETHOERING, AENDRINGSFORSLAG -> Optional.empty();
        };
    }

    /** Whether somebody has the duty for which it comes again: no strategy gets the wheel of another. */
    boolean isStated(Kalenderart art) {
        return switch (art) {
            case STATUS -> stated.contains(Opgave.BESLUTTER_PAA_HALVAARLIG_STATUS);
            case BESKRIVELSE -> stated.contains(Opgave.GODKENDER_BESKRIVELSER);
            case AARSRAPPORT -> stated.contains(Opgave.MODTAGER_AARSRAPPORT);
            case BUDGETFORHANDLINGER, BUDGETBIDRAG -> stated.contains(Opgave.SIKRER_FINANSIERING);
            case GODKENDELSE -> stated.contains(Opgave.AFGOER_IMPLEMENTERING);
            case BUDGETFORSLAG,
                    FOERSTE_BEHANDLING,
                    BUDGETVEDTAGELSE,
                    UFORMEL_START,
                    START,
                    MAALING,
                    STILLINGTAGEN,
                    BUDGETSEMINAR,
                    BUDGETHOERING,
                    AENDRINGSFORSLAG -> true;
        };
    }

    private Optional<Rolle> first(Opgave opgave) {
        return withOpgave(opgave).stream().findFirst();
    }

    private List<Rolle> withArt(Rolleart art) {
        return byArt.getOrDefault(art, List.of());
    }

    private List<Rolle> withOpgave(Opgave opgave) {
        return byOpgave.getOrDefault(opgave, List.of());
    }
}

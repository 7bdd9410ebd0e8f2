package dk.kommunestrategi.rules.udmoentning.styring;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.organisation.Rolleart;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the routes of all initiatives of a strategy have in common: the first body of each kind that is filled. */
record Organisation(Strategi strategi, Map<Rolleart, Rolle> besatte, Map<Integer, Integer> slots) {

    static Organisation of(Strategi strategi) {
        Map<Rolleart, Rolle> besatte = new EnumMap<>(Rolleart.class);
        strategi.getRoller().stream()
                .filter(rolle -> !rolle.isUbesat())
                .forEach(rolle -> besatte.putIfAbsent(rolle.getArt(), rolle));
        Map<Integer, Integer> slots = new HashMap<>();
        for (int slot = 0; slot < strategi.getInitiativer().size(); slot++) {
            slots.putIfAbsent(strategi.getInitiativer().get(slot).getNummer(), slot);
        }
        return new Organisation(strategi, besatte, slots);
    }

    Optional<Rolle> organ(Godkendelsesled led) {
        return Optional.ofNullable(besatte.get(led.getOrgan()));
    }
}

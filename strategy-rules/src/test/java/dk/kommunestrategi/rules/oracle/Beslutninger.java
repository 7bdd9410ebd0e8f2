package dk.kommunestrategi.rules.oracle;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.organisation.Rolleart;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.model.styring.Beslutningsart;
import dk.kommunestrategi.model.styring.Styring;
import java.util.Set;
import org.threeten.extra.YearHalf;

/** Decisions that a strategy is given. */
public final class Beslutninger {

    private Beslutninger() {}

    /** The strategy with the decision of its management group, in this half-year, on these initiatives; none without any. */
    public static Strategi add(Strategi strategi, Beslutningsart art, Set<Integer> initiativer, YearHalf halvaar) {
        if (initiativer.isEmpty()) {
            return strategi;
        }
        Rolle chefgruppe = Rolle.builder()
                .kode("chefgruppen")
                .navn("Chefgruppen")
                .art(Rolleart.CHEFGRUPPE)
                .build();
        Styring styring = strategi.getStyring().orElse(Styring.builder().build());
        return Strategi.builder()
                .from(strategi)
                .roller(strategi.getRoller().stream()
                        .filter(rolle -> !rolle.getKode().equals(chefgruppe.getKode()))
                        .toList())
                .addRolle(chefgruppe)
                .styring(Styring.builder()
                        .from(styring)
                        .addBeslutning(Beslutning.builder()
                                .art(art)
                                .organ(chefgruppe.getKode())
                                .initiativer(initiativer.stream().sorted().toList())
                                .halvaar(halvaar)
                                .build())
                        .build())
                .build();
    }
}

package dk.kommunestrategi.io.result;

import static dk.kommunestrategi.io.result.Form.key;
import static dk.kommunestrategi.io.result.Form.optional;

import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.rules.plan.MaaltPlan;
import dk.kommunestrategi.rules.planopgave.Initiativnummer;
import java.util.List;
import java.util.Optional;
import org.threeten.extra.YearHalf;

/**
 * A placement as documents state it ("placeret": placed), with the strategy that it belongs to where there are several.
 *
 * @param initiativ which initiative is placed
 * @param placering its placement
 */
record Placeret(Initiativnummer initiativ, Placering placering) {

    static final Form<Placeret> FORM = Form.of(
            Placeret.class,
            key("initiativ", Initiativnummer.class, Placeret::initiativ),
            key("formelStart", YearHalf.class, placed -> placed.placering().getFormelStart()),
            optional(
                    "uformelStart", YearHalf.class, placed -> placed.placering().getUformelStart()),
            optional(
                    "fastlagt",
                    Boolean.class,
                    placed -> Optional.of(placed.placering().isFastlagt()).filter(fastlagt -> fastlagt)));

    /** Returns the placements of a plan, strategy by strategy. */
    static List<Placeret> of(MaaltPlan plan) {
        return plan.getStrategiplaner().stream()
                .flatMap(own -> own.placeringer().stream()
                        .map(placering ->
                                new Placeret(new Initiativnummer(own.strategi(), placering.getInitiativ()), placering)))
                .toList();
    }
}

package dk.kommunestrategi.rules.plan;

import dk.kommunestrategi.model.handleplan.Varighed;
import dk.kommunestrategi.model.handleplan.Varighedsgrund;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Tidshorisont;
import dk.kommunestrategi.rules.planopgave.Initiativnummer;
import java.util.Optional;

/**
 * The duration of an initiative that a plan rests on although no source states it ("forudsat": assumed). All that is said
 * of the plan holds only if it is right. Immutable and thread-safe.
 *
 * @param initiativ which initiative
 * @param varighed the half-years that are counted with
 * @param mindst the fewest half-years that it may turn out to take
 * @param hoejst the most half-years that it may turn out to take
 * @param grund what the assumption rests on
 * @param tidshorisont the word that the initiative states, if it does
 */
public record ForudsatVarighed(
        Initiativnummer initiativ,
        int varighed,
        int mindst,
        int hoejst,
        Varighedsgrund grund,
        Optional<Tidshorisont> tidshorisont) {

    /**
     * {@return what is assumed of an initiative; nothing where it states its duration}
     *
     * @param nummer which initiative it is
     * @param initiativ the initiative
     * @param varighed what is known and assumed of its duration
     */
    public static Optional<ForudsatVarighed> of(Initiativnummer nummer, Initiativ initiativ, Varighed varighed) {
        return Optional.of(varighed)
                .filter(assumed -> assumed.grund().isForudsat())
                .map(assumed -> new ForudsatVarighed(
                        nummer,
                        assumed.forventet(),
                        assumed.mindst(),
                        assumed.hoejst(),
                        assumed.grund(),
                        initiativ.getTidshorisont()));
    }
}

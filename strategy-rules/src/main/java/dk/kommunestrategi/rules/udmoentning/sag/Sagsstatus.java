package dk.kommunestrategi.rules.udmoentning.sag;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.sag.Dagsordenspunkt;
import dk.kommunestrategi.model.sag.Sag;
import dk.kommunestrategi.model.sag.Udfald;
import dk.kommunestrategi.model.sag.Valgperiode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How far a case is on its route. The bodies of a stage treat it in any order, and it goes on when each of them has
 * answered; what an earlier stage answers, also a rejection, is a recommendation, and the last stage decides. A deferred
 * case stays with the body that deferred it; one that is returned goes back to the stage before, whose bodies answer anew,
 * or begins the first stage anew. A treatment that was out of turn is a problem and changes nothing; so does one of which
 * body or outcome is not stated. Immutable and thread-safe.
 *
 * @param sag the case
 * @param tilstand where it is
 * @param afsluttedeTrin how many stages of the route are done
 * @param naesteOrganer the bodies whose answer the stage that is on still waits for, in the order of the route
 * @param udfald the final outcome: that of the last answer of the last stage; empty until then
 * @param aendret whether any answer that counts has changed what was to be decided
 * @param problems what of the course was out of turn
 */
public record Sagsstatus(
        Sag sag,
        Sagstilstand tilstand,
        int afsluttedeTrin,
        List<Rolle> naesteOrganer,
        Optional<Udfald> udfald,
        boolean aendret,
        List<Problem> problems) {

    /**
     * A status; the lists are copied.
     *
     * @param sag the case
     * @param tilstand where it is
     * @param afsluttedeTrin how many stages of the route are done
     * @param naesteOrganer the bodies whose answer the stage that is on still waits for, in the order of the route
     * @param udfald the final outcome: that of the last answer of the last stage; empty until then
     * @param aendret whether any answer that counts has changed what was to be decided
     * @param problems what of the course was out of turn
     */
    public Sagsstatus {
        naesteOrganer = List.copyOf(naesteOrganer);
        problems = List.copyOf(problems);
    }

    /**
     * {@return how far a case is}
     *
     * @param sag the case to follow
     * @param roller the roles to which route and course refer
     * @param pointer where the case stands, as a JSON pointer: problems stand below it
     */
    public static Sagsstatus from(Sag sag, List<Rolle> roller, String pointer) {
        return new Sagsgang(sag, byKode(roller), pointer).follow();
    }

    /**
     * {@return how far each case of a strategy is, in the strategy's order}
     *
     * @param strategi the strategy that has the cases, and the roles to which they refer
     */
    public static List<Sagsstatus> from(Strategi strategi) {
        List<Sag> sager = strategi.getSager();
        Map<String, Rolle> roller = byKode(strategi.getRoller());
        return Stream.iterate(0, k -> k < sager.size(), k -> k + 1)
                .map(k -> new Sagsgang(sager.get(k), roller, Problem.pointer("sager", k)).follow())
                .toList();
    }

    private static Map<String, Rolle> byKode(List<Rolle> roller) {
        return roller.stream()
                .collect(Collectors.toUnmodifiableMap(Rolle::getKode, rolle -> rolle, (first, other) -> first));
    }

    /** {@return the number of the stage that is on, from 1; empty when there is none} */
    public OptionalInt aktueltTrin() {
        return naesteOrganer.isEmpty() ? OptionalInt.empty() : OptionalInt.of(afsluttedeTrin + 1);
    }

    /**
     * {@return the term of office in which the case was treated last, while it is still under way} What is not decided when the
     * term ends, is treated by the committees of the next one, even where they are called the same.
     */
    public Optional<Valgperiode> valgperiode() {
        return tilstand == Sagstilstand.AFSLUTTET
                ? Optional.empty()
                : seneste()
                        .flatMap(Dagsordenspunkt::getDato)
                        .filter(dato -> dato.getYear() >= 1982)
                        .map(Valgperiode::of);
    }

    /** {@return the latest treatment whose body is known, whether or not it counts; empty when there is none} */
    public Optional<Dagsordenspunkt> seneste() {
        return sag.getSagsforloeb().stream()
                .filter(punkt -> punkt.getOrgan().isPresent())
                .reduce((before, after) -> after);
    }
}

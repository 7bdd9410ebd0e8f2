package dk.kommunestrategi.rules.udmoentning.styring;

import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.styring.Beslutning;
import java.util.List;
import java.util.Optional;

/**
 * The bodies that approve an initiative: as its assessment suggests, and as the management group has decided. There are two
 * approvals, one to initiate and one to implement. What the assessment suggests is a proposal only: "Chefgruppen træffer
 * beslutning om, hvorvidt et udviklet initiativ kan implementeres, eller om det skal forelægges". Immutable and
 * thread-safe.
 *
 * @param initiativ the initiative
 * @param forslag the steps that assessment and policy suggest
 * @param afgoerelse the management group's own decision on who gives the final approval; empty as long as there is none
 * @param applicable the steps that count: as decided, or else as proposed
 * @param udestaaende of them, those that are still to be taken; empty where the initiative was given up
 * @param problems what keeps the proposal from being complete: no assessment of all consequences, or a body that
 *     nobody fills
 */
public record Godkendelsesrute(
        Initiativ initiativ,
        List<Godkendelsestrin> forslag,
        Optional<Beslutning> afgoerelse,
        List<Godkendelsestrin> applicable,
        List<Godkendelsestrin> udestaaende,
        List<Problem> problems) {

    /**
     * A route; the lists are copied.
     *
     * @param initiativ the initiative
     * @param forslag the steps that assessment and policy suggest
     * @param afgoerelse the management group's own decision on who gives the final approval; empty as long as there is none
     * @param applicable the steps that count: as decided, or else as proposed
     * @param udestaaende of them, those that are still to be taken; empty where the initiative was given up
     * @param problems what keeps the proposal from being complete: no assessment, or a body that nobody fills
     */
    public Godkendelsesrute {
        forslag = List.copyOf(forslag);
        applicable = List.copyOf(applicable);
        udestaaende = List.copyOf(udestaaende);
        problems = List.copyOf(problems);
    }

    /** {@return whether the management group has decided otherwise than proposed} */
    public boolean differsFromForslag() {
        return !led(forslag).equals(led(applicable));
    }

    private static List<Godkendelsesled> led(List<Godkendelsestrin> trin) {
        return trin.stream().map(Godkendelsestrin::led).toList();
    }
}

package dk.kommunestrategi.rules.planlaegning.border;

import static dk.kommunestrategi.model.problem.Problem.pointer;

import dk.kommunestrategi.model.handleplan.Kriterievalg;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.rules.planlaegning.search.budget.Meter;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import dk.kommunestrategi.rules.planopgave.Vaerst;
import dk.kommunestrategi.rules.regel.CustomTerm;
import dk.kommunestrategi.rules.regel.Krav;
import dk.kommunestrategi.rules.regel.Placeringskriterium;
import dk.kommunestrategi.rules.regel.Planregel;
import dk.kommunestrategi.rules.regel.Regel;
import dk.kommunestrategi.rules.regel.Term;
import dk.kommunestrategi.rules.regel.kriterier.Placeringskriterier;
import dk.kommunestrategi.rules.regel.planregler.Planregler;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where criteria and rules of embedding systems come into a planning: what they state is checked here, and what they are
 * asked later goes through here. Ours pass. What does not, is a {@link Fault}.
 */
public final class Border {

    /** About how many operations it is to state a demand. */
    private static final long EFFORT = 256;

    /** What no level may come to, beside what ours can. */
    private static final long MOST = Long.MAX_VALUE / 2;

    private final Planopgave opgave;
    private final Meter meter;

    /**
     * The border of a planning problem.
     *
     * @param meter what counts the work
     */
    public Border(Planopgave opgave, Meter meter) {
        this.opgave = opgave;
        this.meter = meter;
    }

    /** Returns the border of another planning problem within the same time. */
    public Border to(Planopgave other) {
        return new Border(other, meter);
    }

    /**
     * Returns what a criterion minimises.
     *
     * @param vaegt as how many criteria its level counts
     */
    public Term term(Placeringskriterium kriterium, long vaegt) {
        if (!isForeign(kriterium)) {
            return kriterium.term(opgave.seenAt(kriterium.getVaerst()));
        }
        Party party = party(kriterium);
        party.<Boolean>ask(kriterium::isTieBreak);
        party.<Boolean>ask(kriterium::isFirstInRevision);
        party.<Boolean>ask(kriterium::isFirstInValg);
        party.<Boolean>ask(kriterium::isPrAar);
        Vaerst vaerst = party.ask(kriterium::getVaerst);
        Term term = party.ask(() -> kriterium.term(opgave.seenAt(vaerst)));
        GuardedTerm guarded = new GuardedTerm(party, opgave, meter, MOST / Math.max(1, vaegt));
        return party.ask(() -> term.accept(guarded));
    }

    /** Returns whether a criterion comes first in a revision where the policy does not name it. */
    public boolean isFirstInRevision(Placeringskriterium kriterium) {
        return isForeign(kriterium)
                ? party(kriterium).<Boolean>ask(kriterium::isFirstInRevision)
                : kriterium.isFirstInRevision();
    }

    /** Returns whether a criterion comes first where anything may be left out and the policy does not name it. */
    public boolean isFirstInValg(Placeringskriterium kriterium) {
        return isForeign(kriterium)
                ? party(kriterium).<Boolean>ask(kriterium::isFirstInValg)
                : kriterium.isFirstInValg();
    }

    /** Checks that a plan does not fall below what a level is said to come to at least, where it is not ours alone. */
    public void check(List<Placeringskriterium> niveau, long bound, long value) {
        if (bound != CustomTerm.NO_BOUND && bound > value) {
            niveau.stream().filter(Border::isForeign).findFirst().ifPresent(kriterium -> {
                throw party(kriterium).fault("modsigelse", bound, value);
            });
        }
    }

    /** Checks that a criterion, where it is not ours, does not contradict itself about a plan. */
    public void check(Placeringskriterium kriterium, Term term, int[] starts) {
        if (isForeign(kriterium)) {
            term.accept(new Contradiction(party(kriterium), opgave, starts));
        }
    }

    /** Returns what a rule demands. */
    public List<Krav> krav(Planregel regel) {
        List<Krav> krav = new ArrayList<>();
        if (Planregler.ALLE.stream().anyMatch(own -> own == regel)) {
            regel.krav(opgave.seenAt(regel.getVaerst())).forEach(demand -> add(demand, krav));
            return krav;
        }
        Party party = new Party(Problemkode.EGEN_REGEL_FEJLER, id(Problemkode.EGEN_REGEL_FEJLER, regel), "");
        party.ask(regel::getFasthed);
        party.ask(regel::getBrudkode);
        Vaerst vaerst = party.ask(regel::getVaerst);
        Planopgave seen = opgave.seenAt(vaerst);
        GuardedKrav guarded = new GuardedKrav(party, seen, new GroupCheck(party, opgave, meter));
        party.ask(() -> {
            // What a stream does when it is closed is asked here, too; one that many threads go through is gone through
            // by this one.
            try (Stream<Krav> stated = party.ask(() -> regel.krav(seen))) {
                stated.sequential()
                        .limit(Planregel.MAX_KRAV + 1L)
                        .forEach(demand -> add(guarded.of(party.ask(() -> demand)), krav));
            }
            return krav;
        });
        if (krav.size() > Planregel.MAX_KRAV) {
            throw party.fault("for-mange", Planregel.MAX_KRAV);
        }
        return krav;
    }

    private void add(Krav demand, List<Krav> krav) {
        meter.work(EFFORT);
        krav.add(demand);
    }

    private static boolean isForeign(Placeringskriterium kriterium) {
        // By identity: what somebody else's equals says, or throws, decides nothing.
        return Placeringskriterier.ALLE.stream().noneMatch(own -> own == kriterium);
    }

    private Party party(Placeringskriterium kriterium) {
        List<Kriterievalg> chosen = opgave.getPolitik().getKriterier();
        String id = id(Problemkode.EGET_KRITERIUM_FEJLER, kriterium);
        String place = "";
        for (int k = 0; k < chosen.size(); k++) {
            place = chosen.get(k).getId().equals(id) ? pointer("politik", "kriterier", k, "id") : place;
        }
        return new Party(Problemkode.EGET_KRITERIUM_FEJLER, id, place);
    }

    /** Its id; who does not say it is told by the name of the class. */
    private static String id(Problemkode kode, Regel regel) {
        Party party = new Party(kode, regel.getClass().getName(), "");
        String id = party.ask(regel::getId);
        if (id.isBlank()) {
            throw party.fault("intet");
        }
        return id;
    }
}

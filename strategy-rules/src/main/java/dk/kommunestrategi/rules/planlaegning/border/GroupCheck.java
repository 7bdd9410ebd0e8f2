package dk.kommunestrategi.rules.planlaegning.border;

import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.rules.planlaegning.search.budget.Meter;
import dk.kommunestrategi.rules.planopgave.Group;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import java.util.List;

/** Groups are of initiatives that there are, for no longer than an initiative lasts, and not too heavy to compute with. */
final class GroupCheck {

    private final Party party;
    private final Planopgave opgave;
    private final Meter meter;

    GroupCheck(Party party, Planopgave opgave, Meter meter) {
        this.party = party;
        this.opgave = opgave;
        this.meter = meter;
    }

    /** Checks groups; returns the most that all of them can be loaded with over all half-years. */
    double load(List<Group> groups) {
        double load = 0;
        for (Group group : groups) {
            load += load(group);
        }
        return load;
    }

    /** Checks a group; returns the most that it can be loaded with over all half-years. */
    double load(Group group) {
        meter.pass(group.size());
        double load = 0;
        for (int k = 0; k < group.size(); k++) {
            index(group.member(k));
            long halvaar = (long) group.offset(k) + group.duration(k);
            if (halvaar > Initiativ.MAX_HALVAAR) {
                throw party.fault("varighed", halvaar, Initiativ.MAX_HALVAAR);
            }
            load += (double) group.weight(k) * group.duration(k);
        }
        return load;
    }

    /** Checks that there is an initiative with this index. */
    void index(int initiativ) {
        if (initiativ < 0 || initiativ >= opgave.antal()) {
            throw party.fault("indeks", initiativ, opgave.antal() - 1);
        }
    }
}

package dk.kommunestrategi.rules.planlaegning.border;

import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.rules.planlaegning.search.budget.Meter;
import dk.kommunestrategi.rules.planopgave.Group;
import dk.kommunestrategi.rules.planopgave.GroupPart;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import java.util.List;

/**
 * Groups are of initiatives that there are, for no longer than an initiative lasts, carry nothing below 0 anyway, and are not
 * too heavy to compute with.
 */
final class GroupCheck {

    private final Party party;
    private final Planopgave opgave;
    private final Meter meter;

    GroupCheck(Party party, Planopgave opgave, Meter meter) {
        this.party = party;
        this.opgave = opgave;
        this.meter = meter;
    }

    /** What comes after a development may last as long again, and until the end of the period however long that is. */
    private long halvaar(GroupPart part) {
        if (!part.isAfter()) {
            return (long) part.offset() + part.duration();
        }
        return Math.max(part.offset(), part.limit() <= opgave.horizon() ? 0 : part.duration());
    }

    /** Checks groups; returns the most that all of them can be loaded with over all half-years. */
    double load(List<Group> groups) {
        double load = 0;
        for (Group group : groups) {
            load += load(group);
        }
        return load;
    }

    /** Checks groups; returns the most that the squares of what they can carry come to over all half-years. */
    double squares(List<Group> groups) {
        double load = load(groups);
        double most = 0;
        double squares = 0;
        for (Group group : groups) {
            for (int h = end(group) - 1; h >= 0; h--) {
                double anyway = anyway(group, h);
                most = Math.max(most, anyway);
                squares += anyway * anyway;
            }
        }
        return load * (load + 2 * most) + squares;
    }

    /** Checks a group; returns the most that it can be loaded with over all half-years. */
    double load(Group group) {
        meter.pass(group.size());
        if (group.horizon() != opgave.horizon()) {
            throw party.fault("horisont", group.horizon(), opgave.horizon());
        }
        double load = 0;
        for (int k = 0; k < group.size(); k++) {
            GroupPart part = group.part(k);
            index(part.member());
            long halvaar = halvaar(part);
            if (halvaar > Initiativ.MAX_HALVAAR) {
                throw party.fault("varighed", halvaar, Initiativ.MAX_HALVAAR);
            }
            load += (double) part.weight() * Math.min(part.limit(), part.duration());
        }
        for (int h = end(group) - 1; h >= 0; h--) {
            anyway(group, h);
        }
        return load;
    }

    /** One more than the last half-year in which the group can be loaded, if it carries anything anyway. */
    private int end(Group group) {
        long end = 0;
        for (int k = 0; group.hasGrundbelastning() && k < group.size(); k++) {
            GroupPart part = group.part(k);
            end = Math.max(end, Math.min(part.limit(), (long) opgave.horizon() - 1 + part.offset() + part.duration()));
        }
        return (int) end;
    }

    private long anyway(Group group, int h) {
        meter.pass(1);
        long anyway = party.<Long>ask(() -> group.grundbelastning(h));
        if (anyway < 0) {
            throw party.fault("negativ", anyway);
        }
        return anyway;
    }

    /** Checks that there is an initiative with this index. */
    void index(int initiativ) {
        if (initiativ < 0 || initiativ >= opgave.antal()) {
            throw party.fault("indeks", initiativ, opgave.antal() - 1);
        }
    }
}

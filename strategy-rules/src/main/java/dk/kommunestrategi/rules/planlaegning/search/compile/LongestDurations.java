package dk.kommunestrategi.rules.planlaegning.search.compile;

import dk.kommunestrategi.rules.planopgave.Group;
import dk.kommunestrategi.rules.planopgave.GroupBuilder;
import dk.kommunestrategi.rules.planopgave.GroupPart;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import dk.kommunestrategi.rules.planopgave.Vaerst;
import dk.kommunestrategi.rules.regel.Kapacitetskrav;
import dk.kommunestrategi.rules.regel.Varighedskrav;
import java.util.Arrays;
import java.util.Collection;

/** For how long each initiative need be reckoned with at most: shorter where it is not demanded that a plan holds for longer. */
public final class LongestDurations {

    private final Planopgave opgave;
    private final int[] longest;
    private final boolean isAnyShorter;

    /** The longest durations where these are demanded. */
    public LongestDurations(Planopgave opgave, Collection<Varighedskrav> demanded) {
        this.opgave = opgave;
        longest = new int[opgave.antal()];
        for (int i = 0; i < longest.length; i++) {
            longest[i] = withoutDemand(opgave, i);
        }
        demanded.forEach(demand -> longest[demand.initiativ()] = demand.hoejst());
        isAnyShorter = Arrays.stream(longest).anyMatch(most -> most < Integer.MAX_VALUE);
    }

    /** The longest duration of one initiative to reckon with where these are demanded of it. */
    public static int of(Planopgave opgave, int initiative, Collection<Varighedskrav> demanded) {
        return demanded.stream()
                .mapToInt(Varighedskrav::hoejst)
                .findFirst()
                .orElseGet(() -> withoutDemand(opgave, initiative));
    }

    private static int withoutDemand(Planopgave opgave, int initiative) {
        return opgave.varigheder().isForudsat(initiative)
                ? opgave.varigheder().grundlag(initiative).mindst()
                : Integer.MAX_VALUE;
    }

    /** The longest duration of an initiative to reckon with; the largest number there is where nothing limits it. */
    public int of(int initiative) {
        return longest[initiative];
    }

    /** The same capacity, loaded by each initiative for no longer. */
    public Kapacitetskrav shortened(Kapacitetskrav capacity) {
        return isAnyShorter ? capacity.withGroup(shortened(capacity.group())) : capacity;
    }

    private Group shortened(Group group) {
        GroupBuilder shortened = GroupBuilder.like(group);
        for (int k = 0; k < group.size(); k++) {
            GroupPart part = group.part(k);
            int longest = of(part.member());
            boolean isFromEnd =
                    part.isAfter() && part.offset() >= opgave.varigheder().seen(part.member(), Vaerst.VED_HOEJST);
            if (isFromEnd) {
                shortened.add(part.at(Math.min(longest, part.offset()), part.duration()));
            } else if (part.offset() < longest) {
                shortened.add(part.at(part.offset(), Math.min(longest - part.offset(), part.duration())));
            }
        }
        return shortened.build();
    }
}

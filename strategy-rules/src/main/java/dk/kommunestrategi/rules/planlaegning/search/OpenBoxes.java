package dk.kommunestrategi.rules.planlaegning.search;

import dk.kommunestrategi.rules.planlaegning.search.budget.Meter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where in the space of term values there may still be plans that none found dominates: a union of boxes, each with an
 * upper limit in every direction (search regions; Klamroth, Lacour and Vanderpooten, 2015).
 */
final class OpenBoxes {

    /** The limit in a direction in which nothing limits a box. */
    static final long UNLIMITED = Long.MAX_VALUE / 4;

    private final long[] floor;
    private final Meter meter;
    private List<long[]> boxes = new ArrayList<>();

    /**
     * One box, without limits.
     *
     * @param floor below what no plan falls, by direction
     * @param meter what counts the work
     */
    OpenBoxes(long[] floor, Meter meter) {
        this.floor = floor;
        this.meter = meter;
        long[] everything = new long[floor.length];
        Arrays.fill(everything, UNLIMITED);
        boxes.add(everything);
    }

    /** Cuts off what a point dominates. */
    void cutOff(long[] point) {
        meter.pass((long) floor.length * boxes.size());
        List<long[]> left = new ArrayList<>();
        List<long[]> cut = new ArrayList<>();
        for (long[] box : boxes) {
            (isWithin(point, box) ? cut : left).add(box);
        }
        for (long[] box : cut) {
            for (int t = 0; t < box.length; t++) {
                meter.pass(2L * box.length * left.size());
                long[] part = box.clone();
                part[t] = point[t] - 1;
                if (part[t] >= floor[t] && left.stream().noneMatch(other -> isWithin(part, other))) {
                    left.removeIf(other -> isWithin(other, part));
                    left.add(part);
                }
            }
        }
        boxes = left;
    }

    /**
     * Returns the limits of few boxes that hold them all: of those in which the first direction is at its floor, where
     * bounds are best, and of the others; of all together where the others reach around those.
     */
    List<long[]> hulls() {
        Map<Boolean, List<long[]>> atFloor =
                boxes.stream().collect(Collectors.partitioningBy(box -> box.length > 0 && box[0] == floor[0]));
        List<long[]> hulls = Stream.of(false, true)
                .map(atFloor::get)
                .filter(part -> !part.isEmpty())
                .map(this::gap)
                .toList();
        return hulls.size() == 2 && isWithin(hulls.get(1), hulls.get(0)) ? hulls.subList(0, 1) : hulls;
    }

    private long[] gap(List<long[]> part) {
        long[] gap = floor.clone();
        for (long[] box : part) {
            Arrays.setAll(gap, t -> Math.max(gap[t], box[t]));
        }
        return gap;
    }

    private static boolean isWithin(long[] limits, long[] box) {
        for (int t = 0; t < box.length; t++) {
            if (limits[t] > box[t]) {
                return false;
            }
        }
        return true;
    }
}

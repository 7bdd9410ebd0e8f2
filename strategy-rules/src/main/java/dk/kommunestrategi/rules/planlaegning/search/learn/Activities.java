package dk.kommunestrategi.rules.planlaegning.search.learn;

import java.util.Arrays;

/**
 * Which thresholds were in the way lately (the VSIDS heuristic; Moskewicz et al., 2001): a heap, the most active first. And on
 * which side of each the start was last.
 */
final class Activities {

    private static final double DECAY = 0.95;
    private static final double LARGE = 1e100;

    private final double[] activity;
    private final boolean[] wasAtLeast;
    private final int[] heap;

    /** By threshold: its place in the heap; -1 if it is not there. */
    private final int[] places;

    private int size;
    private double increment = 1;

    Activities(int thresholds) {
        activity = new double[thresholds];
        wasAtLeast = new boolean[thresholds];
        heap = new int[thresholds];
        places = new int[thresholds];
        Arrays.fill(places, -1);
        for (int threshold = 0; threshold < thresholds; threshold++) {
            insert(threshold);
        }
    }

    /** Takes note that a threshold was in the way. */
    void raise(int threshold) {
        activity[threshold] += increment;
        if (activity[threshold] > LARGE) {
            for (int n = 0; n < activity.length; n++) {
                activity[n] /= LARGE;
            }
            increment /= LARGE;
        }
        if (places[threshold] >= 0) {
            up(places[threshold]);
        }
    }

    /** Lets what was in the way before count for less. */
    void age() {
        increment /= DECAY;
    }

    /**
     * Takes note that a literal is open again, and what else became true with it.
     *
     * @param moved how far the literal's place lies from the bound before it: above 0 for a lower bound, else 0 or below
     */
    void open(int literal, int moved) {
        int threshold = Trail.threshold(literal);
        int least = Math.min(threshold, threshold - moved + 1);
        int most = Math.max(threshold, threshold - moved);
        for (int n = least; n <= most; n++) {
            wasAtLeast[n] = Trail.isAtLeast(literal);
            if (places[n] < 0) {
                insert(n);
            }
        }
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** Takes the most active threshold out of the heap; returns the literal of it that was true last. */
    int next() {
        int threshold = heap[0];
        places[threshold] = -1;
        size--;
        if (size > 0) {
            put(heap[size], 0);
            down(0);
        }
        return wasAtLeast[threshold] ? 2 * threshold : 2 * threshold + 1;
    }

    private void insert(int threshold) {
        put(threshold, size);
        up(size++);
    }

    private void put(int threshold, int place) {
        heap[place] = threshold;
        places[threshold] = place;
    }

    private void up(int from) {
        int place = from;
        int threshold = heap[place];
        while (place > 0 && activity[heap[(place - 1) / 2]] < activity[threshold]) {
            put(heap[(place - 1) / 2], place);
            place = (place - 1) / 2;
        }
        put(threshold, place);
    }

    private void down(int from) {
        int place = from;
        int threshold = heap[place];
        int child = 2 * place + 1;
        while (child < size) {
            if (child + 1 < size && activity[heap[child + 1]] > activity[heap[child]]) {
                child++;
            }
            if (activity[heap[child]] <= activity[threshold]) {
                break;
            }
            put(heap[child], place);
            place = child;
            child = 2 * place + 1;
        }
        put(threshold, place);
    }
}

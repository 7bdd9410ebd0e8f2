package dk.kommunestrategi.rules.planlaegning.border;

import dk.kommunestrategi.rules.regel.Rammekrav;
import dk.kommunestrategi.rules.regel.Startkrav;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/** Answers of somebody else, each of them asked for once in a planning: the same as long as it lasts. For one thread. */
final class Remembered {

    private Remembered() {}

    static Startkrav.Permission permission(Startkrav.Permission asked) {
        Map<Long, Boolean> answers = new HashMap<>();
        return (h, varighed) -> {
            long question = question(h, varighed);
            Boolean known = answers.get(question);
            boolean answer = known == null ? asked.allows(h, varighed) : known;
            if (known == null) {
                answers.put(question, answer);
            }
            return answer;
        };
    }

    static IntUnaryOperator kapacitet(IntUnaryOperator asked) {
        Map<Integer, Integer> answers = new HashMap<>();
        return h -> {
            Integer known = answers.get(h);
            int answer = known == null ? asked.applyAsInt(h) : known;
            if (known == null) {
                answers.put(h, answer);
            }
            return answer;
        };
    }

    static Rammekrav.Udgift udgift(Rammekrav.Udgift asked) {
        Map<Long, Long> answers = new HashMap<>();
        return (i, h) -> {
            long question = question(i, h);
            Long known = answers.get(question);
            long answer = known == null ? asked.of(i, h) : known;
            if (known == null) {
                answers.put(question, answer);
            }
            return answer;
        };
    }

    private static long question(int first, int second) {
        return ((long) first << Integer.SIZE) | (second & 0xFFFF_FFFFL);
    }
}

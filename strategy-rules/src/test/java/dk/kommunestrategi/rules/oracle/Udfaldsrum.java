package dk.kommunestrategi.rules.oracle;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.model.handleplan.Varighedsskoen;
import dk.kommunestrategi.model.handleplan.Varighedssyn;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Tidshorisont;
import dk.kommunestrategi.model.initiativ.Tidsomfang;
import dk.kommunestrategi.model.initiativ.Varighedsinterval;
import dk.kommunestrategi.rules.plan.PlanRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Everything that durations may turn out to be ("udfaldsrum": sample space), by the contract's own words: for one duration or
 * for all of them, the request in which they are known.
 */
public final class Udfaldsrum {

    private final PlanRequest request;
    private final Prioriteringspolitik politik;
    private final List<Initiativ> initiativer;

    /** What the durations of this request may turn out to be. */
    public Udfaldsrum(PlanRequest request) {
        this.request = request;
        this.politik = request.strategi()
                .getPolitik()
                .orElseGet(() -> Prioriteringspolitik.builder().build());
        this.initiativer = request.strategi().getInitiativer();
    }

    /** The request, with plans to hold whatever durations turn out to be, or as long as is expected. */
    public static PlanRequest with(PlanRequest request, Varighedssyn syn) {
        Strategi strategi = request.strategi();
        return PlanRequest.builder()
                .from(request)
                .strategi(Strategi.builder()
                        .from(strategi)
                        .politik(Prioriteringspolitik.builder()
                                .from(strategi.politik())
                                .varighedssyn(syn)
                                .build())
                        .build())
                .build();
    }

    /** What the duration of this initiative may turn out to be, from the shortest on. */
    public List<Integer> varigheder(Initiativ initiativ) {
        Optional<Varighedsinterval> interval = initiativ.getVarighedsinterval();
        if (interval.isPresent()) {
            return between(interval.get().getMindst(), interval.get().getHoejst());
        }
        if (initiativ.getVarighed().isPresent()) {
            return between(
                    initiativ.getVarighed().getAsInt(), initiativ.getVarighed().getAsInt());
        }
        int[] word = skoen(initiativ.getTidshorisont().orElse(Tidshorisont.IKKE_OPLYST));
        boolean isPhase = initiativ.getTidshorisont().isPresent()
                && initiativ.getTidshorisontGaelder().equals(Optional.of(Tidsomfang.FOERSTE_FASE));
        return between(word[1], isPhase ? Math.max(word[0], skoen(Tidshorisont.IKKE_OPLYST)[2]) : word[2]);
    }

    /** What is expected, the least and the most; the defaults stand here again, as the contract has them. */
    private int[] skoen(Tidshorisont word) {
        Varighedsskoen stated = politik.getTidshorisonter().get(word);
        int[] skoen = stated != null
                ? new int[] {stated.getForventet(), stated.getMindst(), stated.getHoejst()}
                : switch (word) {
                    case KORT -> new int[] {1, 1, 2};
                    case MELLEM -> new int[] {2, 1, 4};
                    case LANG -> new int[] {4, 3, 9};
                    case IKKE_OPLYST -> new int[] {1, 1, 10};
                };
        OptionalInt standard = politik.getStandardvarighed();
        if (word == Tidshorisont.IKKE_OPLYST && standard.isPresent()) {
            int forventet = standard.getAsInt();
            return new int[] {forventet, Math.min(forventet, skoen[1]), Math.max(forventet, skoen[2])};
        }
        return skoen;
    }

    private static List<Integer> between(int mindst, int hoejst) {
        return IntStream.rangeClosed(mindst, hoejst).boxed().toList();
    }

    /** Whether nobody has stated between what the duration of this initiative lies. */
    public boolean isForudsat(Initiativ initiativ) {
        return initiativ.getVarighed().isEmpty()
                && initiativ.getVarighedsinterval().isEmpty()
                && varigheder(initiativ).size() > 1;
    }

    /** The request in which it is stated that these initiatives, by their numbers, take no longer than this. */
    public PlanRequest withHoejst(Map<Integer, Integer> hoejst) {
        Strategi narrower = Strategi.builder()
                .from(request.strategi())
                .initiativer(initiativer.stream()
                        .map(initiativ -> hoejst.containsKey(initiativ.getNummer())
                                ? initiativ.withVarighedsinterval(Varighedsinterval.of(
                                        varigheder(initiativ).get(0), hoejst.get(initiativ.getNummer())))
                                : initiativ)
                        .toList())
                .build();
        return PlanRequest.builder().from(request).strategi(narrower).build();
    }

    /** How many outcomes there are of all durations together. */
    public long size() {
        return initiativer.stream()
                .mapToLong(initiativ -> varigheder(initiativ).size())
                .reduce(1, (a, b) -> a * b);
    }

    /** The request in every outcome of all durations together. */
    public List<PlanRequest> all() {
        List<Map<Integer, Integer>> outcomes = List.of(Map.of());
        for (Initiativ initiativ : initiativer) {
            List<Map<Integer, Integer>> further = new ArrayList<>();
            for (Map<Integer, Integer> outcome : outcomes) {
                for (int varighed : varigheder(initiativ)) {
                    Map<Integer, Integer> more = new HashMap<>(outcome);
                    more.put(initiativ.getNummer(), varighed);
                    further.add(more);
                }
            }
            outcomes = further;
        }
        return outcomes.stream().map(this::with).toList();
    }

    /** The request in which these durations are known, by the initiatives' numbers, and the others are as expected. */
    public PlanRequest with(Map<Integer, Integer> varigheder) {
        RequestFacts facts = RequestFacts.of(request);
        Strategi known = Strategi.builder()
                .from(request.strategi())
                .initiativer(initiativer.stream()
                        .map(initiativ -> Initiativ.builder()
                                .from(initiativ)
                                .varighedsinterval(Optional.empty())
                                .tidshorisont(Optional.empty())
                                .tidshorisontGaelder(Optional.empty())
                                .varighed(varigheder.getOrDefault(initiativ.getNummer(), facts.varighed(initiativ)))
                                .build())
                        .toList())
                .build();
        return with(PlanRequest.builder().from(request).strategi(known).build(), Varighedssyn.FORVENTET);
    }
}

package dk.kommunestrategi.rules.oracle.request;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Valggruppe;
import dk.kommunestrategi.rules.plan.PlanRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;

/** Requests in which much may be left out, at random, and in which there is a choice of some of it. */
public final class Udeladelige {

    private Udeladelige() {}

    /** The request with what may be left out, and mostly with a group to choose from. */
    public static PlanRequest with(PlanRequest request, Random random) {
        return PlanRequest.builder()
                .from(request)
                .strategi(with(request.strategi(), random))
                .build();
    }

    /** The strategy, likewise. */
    public static Strategi with(Strategi strategi, Random random) {
        List<Initiativ> initiativer = new ArrayList<>();
        List<Integer> udeladelige = new ArrayList<>();
        for (Initiativ initiativ : strategi.getInitiativer()) {
            boolean isUdeladelig = random.nextInt(3) > 0;
            Initiativ placed = initiativ.withKanUdelades(false).withPrioritet(OptionalInt.empty());
            initiativer.add(isUdeladelig ? udeladelig(placed, random) : placed);
            if (isUdeladelig) {
                udeladelige.add(initiativ.getNummer());
            }
        }
        Map<List<Integer>, Valggruppe> grupper = new LinkedHashMap<>();
        for (int k = random.nextInt(3); k > 0 && !udeladelige.isEmpty(); k--) {
            Valggruppe gruppe = valggruppe(udeladelige, random);
            grupper.put(gruppe.getInitiativer(), gruppe);
        }
        return strategi.withInitiativer(initiativer).withValggrupper(grupper.values());
    }

    private static Initiativ udeladelig(Initiativ initiativ, Random random) {
        Initiativ.Builder udeladelig = Initiativ.builder().from(initiativ).kanUdelades(true);
        return (random.nextBoolean() ? udeladelig.prioritet(1 + random.nextInt(3)) : udeladelig).build();
    }

    private static Valggruppe valggruppe(List<Integer> udeladelige, Random random) {
        List<Integer> medlemmer =
                udeladelige.stream().filter(nummer -> random.nextInt(4) > 0).toList();
        List<Integer> some = medlemmer.isEmpty() ? udeladelige : medlemmer;
        Valggruppe.Builder gruppe = Valggruppe.builder().initiativer(some);
        int mindst = random.nextInt(some.size() + 1);
        return switch (random.nextInt(3)) {
            case 0 -> gruppe.mindst(mindst).build();
            case 1 -> gruppe.hoejst(mindst).build();
            default ->
                gruppe.mindst(mindst)
                        .hoejst(mindst + random.nextInt(some.size() - mindst + 1))
                        .build();
        };
    }
}

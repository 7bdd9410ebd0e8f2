package dk.kommunestrategi.rules.oracle.request;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Kriterievalg;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.oekonomi.Aarsramme;
import dk.kommunestrategi.model.oekonomi.OekonomiskRamme;
import dk.kommunestrategi.model.oekonomi.Udgift;
import dk.kommunestrategi.model.oekonomi.Udgiftsart;
import dk.kommunestrategi.model.oekonomi.Udgiftsprofil;
import dk.kommunestrategi.model.value.Beloeb;
import dk.kommunestrategi.rules.plan.PlanRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Requests in which initiatives cost and save money in all ways there are, within frames for some years, tight and wide. */
public final class WithMoney {

    private final Random random;
    private final int year;

    private WithMoney(Random random, int year) {
        this.random = random;
        this.year = year;
    }

    /** The same request with money, frames and, often, the criterion that spreads costs. */
    public static PlanRequest of(PlanRequest request, Random random) {
        Strategi strategi = request.strategi();
        int year = request.getPeriode()
                .or(strategi::periode)
                .orElseThrow()
                .getFra()
                .getYear();
        WithMoney money = new WithMoney(random, year);
        List<Initiativ> initiativer =
                strategi.getInitiativer().stream().map(money::initiativ).toList();
        return PlanRequest.builder()
                .from(request)
                .strategi(strategi.withInitiativer(initiativer).withPolitik(money.politik(strategi.politik())))
                .build();
    }

    /** The same request where no year has a frame. */
    public static PlanRequest withoutFrames(PlanRequest request) {
        return PlanRequest.builder()
                .from(request)
                .strategi(request.strategi()
                        .withPolitik(Prioriteringspolitik.builder()
                                .from(request.strategi().politik())
                                .oekonomiskRamme(Optional.empty())
                                .build()))
                .build();
    }

    private Initiativ initiativ(Initiativ initiativ) {
        Initiativ free = initiativ.withUdgifter(List.of()).withUdgiftsprofil(List.of());
        return switch (random.nextInt(4)) {
            case 0 -> free;
            case 1 -> free.withUdgifter(udgifter());
            default -> free.withUdgiftsprofil(profiler());
        };
    }

    private List<Udgift> udgifter() {
        TreeSet<Integer> years = new TreeSet<>();
        for (int k = random.nextInt(3); k >= 0; k--) {
            years.add(year + random.nextInt(4));
        }
        Udgiftsart art = art();
        return years.stream()
                .map(aar -> Udgift.builder()
                        .aar(aar)
                        .beloeb(beloeb())
                        .art(art)
                        .varig(aar.equals(years.last()) && random.nextBoolean())
                        .build())
                .toList();
    }

    private List<Udgiftsprofil> profiler() {
        List<Udgiftsprofil> profiler = new ArrayList<>();
        for (int k = random.nextInt(2); k >= 0; k--) {
            profiler.add(Udgiftsprofil.builder()
                    .beloeb(Stream.generate(this::beloeb)
                            .limit(1 + random.nextInt(3))
                            .toList())
                    .art(art())
                    .varig(random.nextBoolean())
                    .build());
        }
        return profiler;
    }

    private Udgiftsart art() {
        return random.nextInt(3) == 0 ? Udgiftsart.ANLAEG : Udgiftsart.DRIFT;
    }

    /** To the øre, and now and then a saving. */
    private Beloeb beloeb() {
        long oere = 50L * random.nextInt(8_000);
        return new Beloeb(random.nextInt(4) == 0 ? -oere : oere);
    }

    private Prioriteringspolitik politik(Prioriteringspolitik politik) {
        Prioriteringspolitik.Builder builder =
                Prioriteringspolitik.builder().from(politik).enhed(1 + random.nextInt(500));
        boolean isSpread =
                politik.getKriterier().stream().anyMatch(valg -> valg.getId().equals("MerudgifterFordelt"));
        if (!isSpread && random.nextInt(3) > 0) {
            List<Kriterievalg> kriterier = new ArrayList<>(politik.getKriterier());
            kriterier.add(random.nextInt(kriterier.size() + 1), Kriterievalg.of("MerudgifterFordelt"));
            builder.kriterier(kriterier);
        }
        TreeSet<Integer> years = new TreeSet<>();
        for (int k = random.nextInt(3); k >= 0; k--) {
            years.add(year + random.nextInt(4));
        }
        return builder.oekonomiskRamme(OekonomiskRamme.builder()
                        .prisniveau(year)
                        .aarsrammer(years.stream()
                                .map(aar -> Aarsramme.builder()
                                        .aar(aar)
                                        .art(art())
                                        .beloeb(new Beloeb(random.nextInt(900_000)))
                                        .build())
                                .toList())
                        .build())
                .build();
    }
}

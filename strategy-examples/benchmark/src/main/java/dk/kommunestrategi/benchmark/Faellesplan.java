package dk.kommunestrategi.benchmark;

import dk.kommunestrategi.benchmark.opgave.Kapacitet;
import dk.kommunestrategi.benchmark.opgave.Katalog;
import dk.kommunestrategi.benchmark.opgave.Size;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.oekonomi.Aarsramme;
import dk.kommunestrategi.model.oekonomi.OekonomiskRamme;
import dk.kommunestrategi.model.oekonomi.Udgiftsart;
import dk.kommunestrategi.model.oekonomi.Udgiftsprofil;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.organisation.Grundbelastning;
import dk.kommunestrategi.model.organisation.Grundbelastningsart;
import dk.kommunestrategi.model.portefoelje.Portefoelje;
import dk.kommunestrategi.model.value.Beloeb;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.plan.Kriterievaerdi;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.plan.Progress;
import dk.kommunestrategi.rules.plan.SearchLimits;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How soon there is a joint plan of a municipality's strategies, how good it is by then, and what is proved of it: they share all
 * centres, which carry daily operation too and have hardly more capacity than they need, and the money of every year.
 */
final class Faellesplan {

    private static final double ROOM_IN_FRAME = 1.25;
    private static final int YEARS_AHEAD = 8;

    private final Size size;
    private final int strategier;
    private final Planner planner = Planner.standard();

    /** For so many strategies with as many initiatives each as the size says. */
    Faellesplan(Size size, int strategier) {
        this.size = size;
        this.strategier = strategier;
    }

    /** Plans for so many seconds, once for each of the seeds. */
    void run(int seeds, int seconds, Table table) {
        for (int seed = 1; seed <= seeds; seed++) {
            Portefoelje portefoelje = portefoelje(new SplittableRandom(seed));
            run(portefoelje, 1);
            long[] first = {-1};
            long begun = System.nanoTime();
            PlanResult plan = planner.plan(
                    PlanRequest.of(portefoelje),
                    limits(seconds, progress -> first[0] = first[0] < 0 ? System.nanoTime() - begun : first[0]));
            table.row(
                    strategier + "x" + size,
                    seed,
                    Table.seconds(first[0] < 0 ? Double.NaN : first[0] / 1e9),
                    Table.seconds((System.nanoTime() - begun) / 1e9),
                    plan.getStatus(),
                    plan.getCriteria().stream().map(Faellesplan::text).collect(Collectors.joining(", ")));
        }
    }

    private PlanResult run(Portefoelje portefoelje, int seconds) {
        return planner.plan(PlanRequest.of(portefoelje), limits(seconds, progress -> {}));
    }

    private static SearchLimits limits(int seconds, Consumer<Progress> progress) {
        return SearchLimits.builder()
                .deadline(SearchLimits.Deadline.from(Duration.ofSeconds(seconds), Clock.systemUTC()))
                .progress(progress)
                .build();
    }

    private static String text(Kriterievaerdi kriterium) {
        String bound = kriterium.getLowerBound().isPresent()
                ? Long.toString(kriterium.getLowerBound().getAsLong())
                : "–";
        return kriterium.getValue() + (kriterium.isProven() ? "" : "≥" + bound);
    }

    /** One catalogue, dealt out among the strategies, so that a plan within the capacities exists. */
    private Portefoelje portefoelje(SplittableRandom random) {
        Size all = new Size(strategier * size.initiativer(), size.halvaar(), size.centre());
        Strategi whole = Katalog.strategi(all, Kapacitet.STRAM, random);
        Periode periode = whole.periode().orElseThrow();
        List<Center> centre = whole.getCentre().stream()
                .map(center -> loaded(center, periode, random))
                .toList();
        List<Initiativ> initiativer =
                whole.getInitiativer().stream().map(one -> costly(one, random)).toList();
        return Portefoelje.builder()
                .strategier(IntStream.range(0, strategier)
                        .mapToObj(k -> part(whole, k, initiativer).withCentre(centre))
                        .toList())
                .politik(Prioriteringspolitik.builder()
                        .oekonomiskRamme(frame(initiativer, periode))
                        .build())
                .build();
    }

    /** Daily operation, for which there is capacity beside what the strategies need. */
    private static Center loaded(Center center, Periode periode, SplittableRandom random) {
        int niveau = random.nextInt(1, 5);
        return Center.builder()
                .from(center)
                .addGrundbelastning(Grundbelastning.builder()
                        .fra(periode.getFra())
                        .niveau(niveau)
                        .art(Grundbelastningsart.DRIFT)
                        .build())
                .kapacitet(center.getKapacitet().orElseThrow() + niveau)
                .build();
    }

    private static Initiativ costly(Initiativ initiativ, SplittableRandom random) {
        return initiativ.withUdgiftsprofil(Udgiftsprofil.builder()
                .addBeloeb(Beloeb.kroner(100_000L * random.nextInt(1, 20)))
                .art(Udgiftsart.DRIFT)
                .prisniveau(2024)
                .build());
    }

    private OekonomiskRamme frame(List<Initiativ> initiativer, Periode periode) {
        long oere = initiativer.stream()
                .flatMap(initiativ -> initiativ.getUdgiftsprofil().stream())
                .flatMap(profil -> profil.getBeloeb().stream())
                .mapToLong(Beloeb::oere)
                .sum();
        double years = size.halvaar() / 2.0;
        OekonomiskRamme.Builder frame = OekonomiskRamme.builder().prisniveau(2024);
        for (int k = 0; k < YEARS_AHEAD; k++) {
            frame.addAarsrammer(Aarsramme.builder()
                    .aar(periode.getFra().getYear() + k)
                    .art(Udgiftsart.DRIFT)
                    .beloeb(new Beloeb((long) (ROOM_IN_FRAME * oere / years)))
                    .build());
        }
        return frame.build();
    }

    private Strategi part(Strategi whole, int k, List<Initiativ> initiativer) {
        int first = k * size.initiativer();
        List<Initiativ> own = new ArrayList<>();
        for (Initiativ initiativ : initiativer.subList(first, first + size.initiativer())) {
            own.add(initiativ
                    .withNummer(initiativ.getNummer() - first)
                    .withAfhaengerAf(initiativ.getAfhaengerAf().stream()
                            .filter(nummer -> nummer > first && nummer <= first + size.initiativer())
                            .map(nummer -> nummer - first)
                            .toList()));
        }
        return whole.withKode("S" + (10 + k)).withNavn("Strategi " + (k + 1)).withInitiativer(own);
    }
}

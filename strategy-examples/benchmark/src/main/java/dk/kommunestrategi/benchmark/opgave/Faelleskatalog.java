package dk.kommunestrategi.benchmark.opgave;

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
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Makes a municipality's strategies that share all centres, which carry daily operation too and have hardly more capacity than
 * they need, and the money of every year.
 */
public final class Faelleskatalog {

    private static final double ROOM_IN_FRAME = 1.25;

    private final int strategier;
    private final Size size;

    private Faelleskatalog(int strategier, Size size) {
        this.strategier = strategier;
        this.size = size;
    }

    /** Returns the problem of so many strategies, with as many initiatives each as the size says, that the seed gives. */
    public static Opgave opgave(int strategier, Size size, Seed seed) {
        String navn = strategier + "x" + size;
        return Opgave.of(
                navn + " " + seed,
                new Faelleskatalog(strategier, size).portefoelje(seed.random("fælles katalog " + navn)));
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

    private static OekonomiskRamme frame(List<Initiativ> initiativer, Periode periode) {
        long oere = initiativer.stream()
                .flatMap(initiativ -> initiativ.getUdgiftsprofil().stream())
                .flatMap(profil -> profil.getBeloeb().stream())
                .mapToLong(Beloeb::oere)
                .sum();
        int first = periode.getFra().getYear();
        int last = periode.getTil().getYear();
        long each = (long) (ROOM_IN_FRAME * oere / (last - first + 1));
        OekonomiskRamme.Builder frame = OekonomiskRamme.builder().prisniveau(2024);
        for (int aar = first; aar <= last; aar++) {
            frame.addAarsrammer(Aarsramme.builder()
                    .aar(aar)
                    .art(Udgiftsart.DRIFT)
                    .beloeb(new Beloeb(each))
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

package dk.kommunestrategi.benchmark.opgave;

import dk.kommunestrategi.model.handleplan.Kriterievalg;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Ressourcetraek;
import dk.kommunestrategi.model.initiativ.Udgiftsniveau;
import dk.kommunestrategi.model.initiativ.Vurdering;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A project network with scarce resources as the library PSPLIB publishes them (Kolisch and Sprecher, 1997, files ending in
 * {@code .sm}), stated as a strategy: activities are initiatives, resources are centres with a capacity, and a period of the
 * plan is a half-year. The first and the last job, which take no time, are left out.
 */
public final class Projektnet {

    private static final int SKALA = 10;

    /** Where the successors of a job begin in its line, and where its draws do. */
    private static final int EFTER = 3;

    private final String navn;
    private final List<List<Integer>> forudsaetninger = new ArrayList<>();
    private final List<int[]> behov = new ArrayList<>();
    private final int[] kapacitet;

    private Projektnet(String navn, List<String> linjer) {
        this.navn = navn;
        List<int[]> efterfoelgere = tabel(linjer, "PRECEDENCE RELATIONS");
        efterfoelgere.forEach(job -> forudsaetninger.add(new ArrayList<>()));
        for (int[] job : efterfoelgere) {
            for (int k = EFTER; k < job.length; k++) {
                forudsaetninger.get(job[k] - 1).add(job[0] - 1);
            }
        }
        behov.addAll(tabel(linjer, "REQUESTS/DURATIONS"));
        this.kapacitet = tabel(linjer, "RESOURCEAVAILABILITIES").get(0);
    }

    /** Reads a network from its file. */
    public static Projektnet read(Path file) throws IOException {
        return new Projektnet(String.valueOf(file.getFileName()), Files.readAllLines(file));
    }

    /** The rows of numbers under a heading. */
    private static List<int[]> tabel(List<String> linjer, String overskrift) {
        return linjer.stream()
                .dropWhile(linje -> !linje.startsWith(overskrift))
                .dropWhile(linje -> !linje.strip().matches("[0-9 ]+"))
                .takeWhile(linje -> linje.strip().matches("[0-9 ]+"))
                .map(linje -> Arrays.stream(linje.strip().split(" +"))
                        .mapToInt(Integer::parseInt)
                        .toArray())
                .toList();
    }

    /** Returns what the file is called. */
    public String navn() {
        return navn;
    }

    /** Returns the problem of ending everything within so many half-years. */
    public Opgave opgave(int halvaar) {
        return Opgave.of(
                navn + " " + halvaar,
                Skelet.strategi("Projektnet", halvaar, 1)
                        .skala(SKALA)
                        .politik(Prioriteringspolitik.builder()
                                .kriterier(List.of(Kriterievalg.of(Kriterium.UdjaevnetRessourcetraek.name())))
                                .afslutIPerioden(true)
                                .build())
                        .centre(IntStream.range(0, kapacitet.length)
                                .mapToObj(r -> Skelet.center(r)
                                        .kapacitet(kapacitet[r])
                                        .build())
                                .toList())
                        .initiativer(IntStream.range(1, behov.size() - 1)
                                .mapToObj(this::initiativ)
                                .toList())
                        .build());
    }

    private Initiativ initiativ(int job) {
        int[] linje = behov.get(job);
        return Skelet.initiativ(job - 1)
                .temaer(List.of(1))
                .vurdering(Vurdering.builder()
                        .letImplementerbart(false)
                        .udgiftsniveau(Udgiftsniveau.LILLE)
                        .ressourcetraek(IntStream.range(0, kapacitet.length)
                                .filter(r -> linje[EFTER + r] > 0)
                                .mapToObj(r -> Ressourcetraek.builder()
                                        .center(Skelet.kode(r))
                                        .niveau(linje[EFTER + r])
                                        .build())
                                .toList())
                        .build())
                .varighed(linje[EFTER - 1])
                .afhaengerAf(forudsaetninger.get(job).stream()
                        .filter(earlier -> earlier > 0)
                        .toList())
                .build();
    }
}

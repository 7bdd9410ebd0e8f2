package dk.kommunestrategi.rules.oracle;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Initiativejer;
import dk.kommunestrategi.model.initiativ.Ressourcetraek;
import dk.kommunestrategi.model.initiativ.Tema;
import dk.kommunestrategi.model.initiativ.Udgiftsniveau;
import dk.kommunestrategi.model.initiativ.Vurdering;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.organisation.Kommune;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.organisation.Rolleart;
import java.util.Random;
import java.util.stream.IntStream;
import org.threeten.extra.YearHalf;

/**
 * A made-up catalogue of any size, the same for the same seed.
 *
 * @param initiativer how many initiatives
 * @param halvaar how many half-years
 * @param centre how many centres
 * @param kapacitet what each centre can do in a half-year, by hundredths of an even share of all work; 0 for no limit
 * @param forudsaetninger of how many initiatives in a hundred another one is a prerequisite
 */
public record Katalog(int initiativer, int halvaar, int centre, int kapacitet, int forudsaetninger) {

    private static final YearHalf FRA = YearHalf.of(2024, 1);
    private static final int TEMAER = 6;

    public Strategi strategi(long seed) {
        Random random = new Random(seed);
        int[] arbejde = new int[centre];
        Strategi.Builder strategi = Strategi.builder()
                .navn("Et katalog")
                .kommune(Kommune.builder().kode("0999").navn("Eksempelby").build())
                .periode(Periode.of(FRA, FRA.plusHalves(halvaar - 1L)))
                .addRolle(Rolle.builder()
                        .kode("chef")
                        .navn("Chefen")
                        .art(Rolleart.INITIATIVEJER)
                        .build());
        IntStream.rangeClosed(1, TEMAER)
                .forEach(t -> strategi.addTema(
                        Tema.builder().nummer(t).navn("Tema " + t).build()));
        for (int nummer = 1; nummer <= initiativer; nummer++) {
            strategi.addInitiativ(initiativ(nummer, random, arbejde));
        }
        for (int c = 0; c < centre; c++) {
            Center.Builder center = Center.builder().kode("c" + c).navn("Center " + c);
            if (kapacitet > 0) {
                center.kapacitet(3 + kapacitet * arbejde[c] / (100 * halvaar));
            }
            strategi.addCenter(center.build());
        }
        return strategi.build();
    }

    private Initiativ initiativ(int nummer, Random random, int[] arbejde) {
        boolean let = random.nextInt(5) < 2;
        boolean stor = !let && random.nextInt(4) == 0;
        int varighed = 1 + random.nextInt(3);
        Vurdering.Builder vurdering = Vurdering.builder()
                .letImplementerbart(let)
                .udgiftsniveau(stor ? Udgiftsniveau.STOR : Udgiftsniveau.LILLE);
        random.ints(0, centre).distinct().limit(1 + random.nextInt(3)).forEach(c -> {
            int niveau = 1 + random.nextInt(3);
            arbejde[c] += niveau * varighed;
            vurdering.addRessourcetraek(
                    Ressourcetraek.builder().center("c" + c).niveau(niveau).build());
        });
        Initiativ.Builder initiativ = Initiativ.builder()
                .nummer(nummer)
                .navn("Initiativ " + nummer)
                .addEjer(Initiativejer.builder().rolle("chef").hovedansvar(true).build())
                .addTema(1 + random.nextInt(TEMAER))
                .varighed(varighed)
                .forarbejde(stor ? 1 : 0)
                .vurdering(vurdering.build());
        if (nummer > 1 && random.nextInt(100) < forudsaetninger) {
            initiativ.addAfhaengerAf(1 + random.nextInt(nummer - 1));
        }
        return initiativ.build();
    }
}

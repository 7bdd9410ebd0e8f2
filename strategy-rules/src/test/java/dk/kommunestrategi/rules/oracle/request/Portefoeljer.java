package dk.kommunestrategi.rules.oracle.request;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Budgetbetingelse;
import dk.kommunestrategi.model.handleplan.Budgetregel;
import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.handleplan.Kriterievalg;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.model.handleplan.Varighedsskoen;
import dk.kommunestrategi.model.handleplan.Varighedssyn;
import dk.kommunestrategi.model.initiativ.Driftstraek;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Initiativejer;
import dk.kommunestrategi.model.initiativ.Ressourcetraek;
import dk.kommunestrategi.model.initiativ.Tema;
import dk.kommunestrategi.model.initiativ.Tidshorisont;
import dk.kommunestrategi.model.initiativ.Udgiftsniveau;
import dk.kommunestrategi.model.initiativ.Vurdering;
import dk.kommunestrategi.model.oekonomi.Aarsramme;
import dk.kommunestrategi.model.oekonomi.OekonomiskRamme;
import dk.kommunestrategi.model.oekonomi.Udgiftsart;
import dk.kommunestrategi.model.oekonomi.Udgiftsprofil;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.organisation.Grundbelastning;
import dk.kommunestrategi.model.organisation.Grundbelastningsart;
import dk.kommunestrategi.model.organisation.Kommune;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.organisation.Rolleart;
import dk.kommunestrategi.model.portefoelje.Portefoelje;
import dk.kommunestrategi.model.value.Beloeb;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.threeten.extra.YearHalf;

/** Small random portfolios: one to three strategies that share a centre and have one of their own, each with its own policy. */
public final class Portefoeljer {

    private static final YearHalf FRA = YearHalf.of(2024, 1);
    private static final int MOST_INITIATIVER = 4;

    private final Random random;
    private final int antal;
    private int left;

    private Portefoeljer(Random random) {
        this.random = random;
        this.antal = 1 + random.nextInt(3);
        this.left = MOST_INITIATIVER;
    }

    /** A portfolio whose plans are to hold in this way. */
    public static Portefoelje of(Random random, Varighedssyn syn) {
        return new Portefoeljer(random).portefoelje(syn);
    }

    private boolean chance(int of) {
        return random.nextInt(of) == 0;
    }

    private Portefoelje portefoelje(Varighedssyn syn) {
        List<String> koder = new ArrayList<>(List.of("a", "b", "c"));
        Collections.shuffle(koder, random);
        Portefoelje.Builder portefoelje = Portefoelje.builder().politik(politik(syn));
        if (chance(2)) {
            portefoelje.periode(Periode.of(FRA, FRA.plusHalves(2)));
        }
        if (chance(2)) {
            portefoelje.addCentre(
                    center("faelles").kapacitet(2 + random.nextInt(3)).build());
        }
        boolean isLoaded = chance(3);
        for (int k = 0; k < antal; k++) {
            portefoelje.addStrategier(strategi(koder.get(k), antal - k - 1, isLoaded && k == 0));
        }
        return portefoelje.build();
    }

    private Prioriteringspolitik politik(Varighedssyn syn) {
        Prioriteringspolitik.Builder politik =
                Prioriteringspolitik.builder().varighedssyn(syn).tidligtSenest(random.nextInt(2));
        if (chance(2)) {
            List<String> ids = new ArrayList<>(List.of(
                    "LetImplementerbareFoerst",
                    "TidligEffektIAlleCentre",
                    "UdjaevnetRessourcetraek",
                    "LoebendeTemafokus",
                    "UdgifterFordelt"));
            Collections.shuffle(ids, random);
            politik.kriterier(ids.stream().map(Kriterievalg::of).toList());
        }
        if (chance(3)) {
            politik.oekonomiskRamme(OekonomiskRamme.builder()
                    .prisniveau(2024)
                    .addAarsrammer(Aarsramme.builder()
                            .aar(2025)
                            .art(Udgiftsart.DRIFT)
                            .beloeb(Beloeb.kroner(15))
                            .build())
                    .build());
        }
        return politik.build();
    }

    private Center.Builder center(String kode) {
        return Center.builder().kode(kode).navn("Center " + kode);
    }

    private Strategi strategi(String kode, int others, boolean isLoaded) {
        int initiativer = Math.min(left - others, 1 + random.nextInt(2));
        left -= initiativer;
        int first = random.nextInt(2);
        Periode own = Periode.of(FRA.plusHalves(first), FRA.plusHalves(first + 1 + random.nextInt(2)));
        Strategi.Builder strategi = Strategi.builder()
                .kode(kode)
                .navn("Strategi " + kode)
                .kommune(Kommune.builder().kode("0999").navn("Eksempelby").build())
                .periode(own)
                .politik(egenPolitik())
                .addTemaer(
                        Tema.builder().nummer(1).navn("Tema 1").build(),
                        Tema.builder().nummer(2).navn("Tema 2").build())
                .addCentre(faelles(isLoaded), center(kode).kapacitet(2).build())
                .addRolle(Rolle.builder()
                        .kode("chef")
                        .navn("Chefen")
                        .art(Rolleart.INITIATIVEJER)
                        .build());
        for (int nummer = 1; nummer <= initiativer; nummer++) {
            strategi.addInitiativ(initiativ(nummer, kode));
        }
        return strategi.build();
    }

    private Center faelles(boolean isLoaded) {
        Center.Builder faelles = center("faelles");
        if (isLoaded) {
            faelles.addGrundbelastning(Grundbelastning.builder()
                    .fra(FRA.plusHalves(random.nextInt(3)))
                    .niveau(1)
                    .art(Grundbelastningsart.DRIFT)
                    .build());
        }
        if (chance(3)) {
            faelles.addGrundbelastning(Grundbelastning.builder()
                    .fra(FRA)
                    .niveau(2)
                    .art(Grundbelastningsart.ANDRE_STRATEGIER)
                    .build());
        }
        return faelles.build();
    }

    private Prioriteringspolitik egenPolitik() {
        return Prioriteringspolitik.builder()
                .budgetregel(Budgetregel.builder()
                        .taerskel(chance(2) ? Udgiftsniveau.STOR : Udgiftsniveau.MELLEM)
                        .betingelse(
                                chance(2) ? Budgetbetingelse.FORHANDLINGSHALVAAR : Budgetbetingelse.EFTER_VEDTAGELSE)
                        .build())
                .afslutIPerioden(chance(3))
                .putTidshorisont(Tidshorisont.IKKE_OPLYST, Varighedsskoen.of(1 + random.nextInt(2), 1, 2))
                .build();
    }

    private Initiativ initiativ(int nummer, String kode) {
        Vurdering.Builder vurdering = Vurdering.builder()
                .letImplementerbart(chance(2))
                .udgiftsniveau(List.of(Udgiftsniveau.values()).get(random.nextInt(3)));
        if (chance(6)) {
            vurdering.ressourcetraekAlleCentre(1);
        } else {
            vurdering.addRessourcetraek(Ressourcetraek.builder()
                    .center(chance(3) ? kode : "faelles")
                    .niveau(1 + random.nextInt(2))
                    .build());
        }
        Initiativ.Builder initiativ = Initiativ.builder()
                .nummer(nummer)
                .navn("Initiativ " + nummer)
                .addEjer(Initiativejer.builder().rolle("chef").hovedansvar(true).build())
                .vurdering(vurdering.build())
                .addTema(1 + random.nextInt(2))
                .forarbejde(chance(4) ? 1 : 0)
                .kanUdelades(chance(6));
        if (chance(2)) {
            initiativ.varighed(1 + random.nextInt(2));
        }
        if (chance(5)) {
            initiativ.tidligst(FRA.plusHalves(1));
        }
        if (chance(5)) {
            initiativ.addDriftstraek(Driftstraek.builder()
                    .center("faelles")
                    .niveau(1)
                    .halvaar(chance(2) ? 1 : 2)
                    .build());
        }
        if (nummer == 2 && chance(3)) {
            initiativ.addAfhaengerAf(1);
        }
        if (chance(2)) {
            initiativ.addUdgiftsprofil(Udgiftsprofil.builder()
                    .addBeloeb(Beloeb.kroner(10))
                    .art(Udgiftsart.DRIFT)
                    .prisniveau(2024)
                    .build());
        }
        return initiativ.build();
    }

    /** The same portfolio whose strategies have handleplans that place their initiatives anywhere. */
    public static Portefoelje withHandleplaner(Portefoelje portefoelje, Random random) {
        return Portefoelje.builder()
                .from(portefoelje)
                .strategier(portefoelje.getStrategier().stream()
                        .map(strategi -> strategi.withHandleplan(handleplan(strategi, random)))
                        .toList())
                .build();
    }

    private static Handleplan handleplan(Strategi strategi, Random random) {
        Periode periode = strategi.getPeriode().orElseThrow();
        return Handleplan.builder()
                .periode(periode)
                .placeringer(strategi.getInitiativer().stream()
                        .map(initiativ -> Placering.builder()
                                .initiativ(initiativ.getNummer())
                                .formelStart(periode.halvaar(random.nextInt(periode.antalHalvaar())))
                                .build())
                        .toList())
                .build();
    }
}

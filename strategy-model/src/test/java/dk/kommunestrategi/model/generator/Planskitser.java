package dk.kommunestrategi.model.generator;

import static dk.kommunestrategi.model.generator.Planoenske.MAX_HALVAAR;
import static dk.kommunestrategi.model.generator.Planoenske.MAX_INITIATIVER;

import dk.kommunestrategi.model.Budgetbetingelse;
import dk.kommunestrategi.model.Budgetregel;
import dk.kommunestrategi.model.Kriterievalg;
import dk.kommunestrategi.model.Prioriteringspolitik;
import dk.kommunestrategi.model.Udgiftsniveau;
import dk.kommunestrategi.model.generator.Initiativskitse.Indhold;
import dk.kommunestrategi.model.generator.Initiativskitse.Laas;
import dk.kommunestrategi.model.generator.Initiativskitse.Placeringsskitse;
import dk.kommunestrategi.model.generator.Initiativskitse.Tid;
import dk.kommunestrategi.model.generator.Strategiskitse.Periodested;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.threeten.extra.YearHalf;

/** Arbitrary sketches of small strategies, their parts chosen so that plans exist about as often as not. */
final class Planskitser {

    /** The longest duration that an arbitrary policy assumes. */
    static final int MAX_STANDARDVARIGHED = 3;

    private Planskitser() {}

    static Arbitrary<Strategiskitse> skitser() {
        Arbitrary<YearHalf> fra = Combinators.combine(Arbitraries.of(2024, 2025), Arbitraries.of(1, 2))
                .as(YearHalf::of);
        Arbitrary<List<Integer>> numre = Arbitraries.integers()
                .between(1, 30)
                .list()
                .ofSize(MAX_INITIATIVER)
                .uniqueElements();
        return Builders.withBuilder(Skitsebygger::new)
                .use(fra)
                .inSetter((bygger, value) -> bygger.fra = value)
                .use(Arbitraries.of(1, 2, 2, 3, 3, 3, MAX_HALVAAR, MAX_HALVAAR, MAX_HALVAAR))
                .inSetter((bygger, value) -> bygger.laengde = value)
                .use(Arbitraries.of(Periodested.class))
                .inSetter((bygger, value) -> bygger.periodested = value)
                .use(initiativer().list().ofMinSize(1).ofMaxSize(MAX_INITIATIVER))
                .inSetter((bygger, value) -> bygger.initiativer = value)
                .use(numre)
                .inSetter((bygger, value) -> bygger.numre = value)
                .use(Arbitraries.shuffle(0, 1, 2, 3, 4))
                .inSetter((bygger, value) -> bygger.orden = value)
                .use(centre())
                .inSetter((bygger, value) -> bygger.centre = value)
                .use(Arbitraries.integers().between(1, 3))
                .inSetter((bygger, value) -> bygger.temaer = value)
                .use(politikker().optional(0.6))
                .inSetter((bygger, value) -> bygger.politik = value)
                .build(Skitsebygger::skitse);
    }

    private static final class Skitsebygger {
        private YearHalf fra;
        private int laengde;
        private Periodested periodested;
        private List<Initiativskitse> initiativer;
        private List<Integer> numre;
        private List<Integer> orden;
        private List<Centerskitse> centre;
        private int temaer;
        private Optional<Prioriteringspolitik> politik;

        private Strategiskitse skitse() {
            return new Strategiskitse(fra, laengde, periodested, initiativer, numre, orden, centre, temaer, politik);
        }
    }

    private static Arbitrary<Initiativskitse> initiativer() {
        Arbitrary<Set<Integer>> forudsaetninger = Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.just(Set.of())),
                Tuple.of(
                        1,
                        Arbitraries.integers().between(0, 3).set().ofMinSize(1).ofMaxSize(2)));
        Arbitrary<Placeringsskitse> placeringer = Combinators.combine(
                        Arbitraries.integers().between(0, MAX_HALVAAR),
                        Arbitraries.of(Laas.INGEN, Laas.INGEN, Laas.HANDLEPLAN, Laas.FORESPOERGSEL, Laas.BEGGE))
                .as(Placeringsskitse::new);
        return Combinators.combine(tider(), indhold(), forudsaetninger, placeringer.optional(0.1))
                .as(Initiativskitse::new);
    }

    private static Arbitrary<Tid> tider() {
        return Combinators.combine(
                        Arbitraries.of(1, 1, 2, 2, 3).optional(0.6),
                        Arbitraries.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 2),
                        Arbitraries.integers().between(-1, MAX_HALVAAR - 1).optional(0.1),
                        Arbitraries.integers().between(0, MAX_HALVAAR - 1).optional(0.1))
                .as(Tid::new);
    }

    private static Arbitrary<Indhold> indhold() {
        return Combinators.combine(
                        Arbitraries.of(false, true),
                        Arbitraries.of(
                                Udgiftsniveau.LILLE, Udgiftsniveau.LILLE, Udgiftsniveau.MELLEM, Udgiftsniveau.STOR),
                        Arbitraries.of(0, 1, 1, 1, 2, 2, 3).optional(0.5).list().ofSize(3),
                        Arbitraries.integers().between(0, 3).optional(0.1),
                        Arbitraries.integers().between(0, 2).set().ofMinSize(1).ofMaxSize(3))
                .as(Indhold::new);
    }

    private static Arbitrary<List<Centerskitse>> centre() {
        Arbitrary<Integer> kapaciteter = Arbitraries.integers().between(0, 6);
        Arbitrary<Optional<Integer>> kapacitet =
                Arbitraries.of(1, 2, 3, 3, 4, 4, 5, 6).optional(0.4);
        return Combinators.combine(
                        kapacitet,
                        Arbitraries.maps(Arbitraries.integers().between(-1, MAX_HALVAAR + 1), kapaciteter)
                                .ofMaxSize(2)
                                .optional(0.12)
                                .map(aendringer -> aendringer.orElse(Map.of())))
                .as((tal, aendringer) -> new Centerskitse("", tal, aendringer))
                .list()
                .ofMaxSize(3)
                .map(Planskitser::medKoder);
    }

    private static List<Centerskitse> medKoder(List<Centerskitse> skitser) {
        List<Centerskitse> centre = new ArrayList<>();
        for (Centerskitse skitse : skitser) {
            String kode = List.of("b", "c", "a").get(centre.size());
            centre.add(new Centerskitse(kode, skitse.kapacitet(), skitse.aendringer()));
        }
        return centre;
    }

    /** The choice of these criteria; weights stand only where criteria are weighed together. */
    private static List<Kriterievalg> vaegtede(List<String> kriterier, List<Boolean> sammen, List<Integer> vaegte) {
        List<Kriterievalg> valgte = new ArrayList<>();
        for (int k = 0; k < kriterier.size(); k++) {
            boolean medForrige = k > 0 && sammen.get(k);
            boolean medNaeste = k + 1 < kriterier.size() && sammen.get(k + 1);
            valgte.add(Kriterievalg.builder()
                    .id(kriterier.get(k))
                    .sammenMedForrige(medForrige)
                    .vaegt(medForrige || medNaeste ? vaegte.get(k) : 1)
                    .build());
        }
        return valgte;
    }

    private static Arbitrary<Prioriteringspolitik> politikker() {
        Arbitrary<List<Kriterievalg>> kriterier = Combinators.combine(
                        Arbitraries.shuffle(
                                "LetImplementerbareFoerst",
                                "TidligEffektIAlleCentre",
                                "UdjaevnetRessourcetraek",
                                "LoebendeTemafokus",
                                "TidligstMulig",
                                "UdgifterFordelt",
                                "FaerrestFlytninger"),
                        Arbitraries.integers().between(1, 7),
                        Arbitraries.of(false, false, false, true).list().ofSize(7),
                        Arbitraries.of(1, 1, 2, 5, Kriterievalg.MAX_VAEGT)
                                .list()
                                .ofSize(7))
                .as((alle, antal, sammen, vaegte) -> vaegtede(alle.subList(0, antal), sammen, vaegte));
        Arbitrary<Budgetregel> budgetregler = Combinators.combine(
                        Arbitraries.of(Udgiftsniveau.STOR, Udgiftsniveau.MELLEM, Udgiftsniveau.LILLE),
                        Arbitraries.of(Budgetbetingelse.class))
                .as((taerskel, betingelse) -> Budgetregel.builder()
                        .taerskel(taerskel)
                        .betingelse(betingelse)
                        .build());
        return Combinators.combine(
                        kriterier.optional(0.8),
                        budgetregler.optional(0.4),
                        Arbitraries.of(0, 0, 1, 2, 3),
                        Arbitraries.of(false, false, false, false, false, true),
                        Arbitraries.integers().between(1, MAX_STANDARDVARIGHED).optional(0.5))
                .as((valg, budgetregel, tidligtSenest, afslut, standardvarighed) -> {
                    Prioriteringspolitik.Builder politik = Prioriteringspolitik.builder()
                            .tidligtSenest(tidligtSenest)
                            .afslutIPerioden(afslut);
                    valg.ifPresent(politik::kriterier);
                    budgetregel.ifPresent(politik::budgetregel);
                    standardvarighed.ifPresent(politik::standardvarighed);
                    return politik.build();
                });
    }
}

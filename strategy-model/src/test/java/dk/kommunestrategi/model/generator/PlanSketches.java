package dk.kommunestrategi.model.generator;

import static dk.kommunestrategi.model.generator.PlanWish.MAX_HALVAAR;
import static dk.kommunestrategi.model.generator.PlanWish.MAX_INITIATIVER;

import dk.kommunestrategi.model.generator.CenterSketch.GrundbelastningSketch;
import dk.kommunestrategi.model.generator.InitiativSketch.BindingSketch;
import dk.kommunestrategi.model.generator.InitiativSketch.Content;
import dk.kommunestrategi.model.generator.InitiativSketch.DrawSketch;
import dk.kommunestrategi.model.generator.InitiativSketch.Lock;
import dk.kommunestrategi.model.generator.InitiativSketch.PlaceringSketch;
import dk.kommunestrategi.model.generator.InitiativSketch.Tid;
import dk.kommunestrategi.model.generator.InitiativSketch.Varighedsangivelse;
import dk.kommunestrategi.model.generator.StrategiSketch.PeriodePlace;
import dk.kommunestrategi.model.handleplan.Budgetbetingelse;
import dk.kommunestrategi.model.handleplan.Budgetregel;
import dk.kommunestrategi.model.handleplan.Kriterievalg;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.model.handleplan.Varighedsskoen;
import dk.kommunestrategi.model.initiativ.Bindingsart;
import dk.kommunestrategi.model.initiativ.Tidshorisont;
import dk.kommunestrategi.model.initiativ.Udgiftsniveau;
import dk.kommunestrategi.model.initiativ.Varighedsinterval;
import dk.kommunestrategi.model.organisation.Grundbelastningsart;
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
final class PlanSketches {

    /** The longest duration that an arbitrary policy assumes. */
    static final int MAX_STANDARDVARIGHED = 3;

    /** The longest duration that is counted with for a word, by an arbitrary policy or by default. */
    static final int MAX_TIDSHORISONT = 4;

    /** How many sketches have money, and how many something that may be left out. */
    private static final double SHARE_WITH_MONEY = 0.2;

    private static final double SHARE_WITH_CHOICE = 0.15;

    private static final List<String> KRITERIER = List.of(
            "LetImplementerbareFoerst",
            "TidligEffektIAlleCentre",
            "UdjaevnetRessourcetraek",
            "LoebendeTemafokus",
            "TidligstMulig",
            "UdgifterFordelt",
            "FaerrestFlytninger",
            "KortesteFlytninger");

    private PlanSketches() {}

    /** Sketches whose policies name only criteria of the standard policy and a few more of ours. */
    static Arbitrary<StrategiSketch> sketches() {
        return sketches(KRITERIER);
    }

    /**
     * Sketches whose policies name only criteria with these ids.
     *
     * @param ids what a policy may name
     */
    static Arbitrary<StrategiSketch> sketches(List<String> ids) {
        Arbitrary<YearHalf> fra = Combinators.combine(Arbitraries.of(2024, 2025), Arbitraries.of(1, 2))
                .as(YearHalf::of);
        Arbitrary<List<Integer>> numre = Arbitraries.integers()
                .between(1, 30)
                .list()
                .ofSize(MAX_INITIATIVER)
                .uniqueElements();
        return Builders.withBuilder(SketchBuilder::new)
                .use(fra)
                .inSetter((builder, value) -> builder.fra = value)
                .use(Arbitraries.of(1, 2, 2, 3, 3, 3, MAX_HALVAAR, MAX_HALVAAR, MAX_HALVAAR))
                .inSetter((builder, value) -> builder.length = value)
                .use(Arbitraries.of(PeriodePlace.class))
                .inSetter((builder, value) -> builder.periodePlace = value)
                .use(initiativer().list().ofMinSize(1).ofMaxSize(MAX_INITIATIVER))
                .inSetter((builder, value) -> builder.initiativer = value)
                .use(numre)
                .inSetter((builder, value) -> builder.numre = value)
                .use(Arbitraries.shuffle(0, 1, 2, 3, 4))
                .inSetter((builder, value) -> builder.orden = value)
                .use(centre())
                .inSetter((builder, value) -> builder.centre = value)
                .use(Arbitraries.integers().between(1, 3))
                .inSetter((builder, value) -> builder.temaer = value)
                .use(politikker(ids).optional(0.6))
                .inSetter((builder, value) -> builder.politik = value)
                .use(MoneySketch.arbitrary().optional(SHARE_WITH_MONEY))
                .inSetter((builder, value) -> builder.money = value)
                .use(ChoiceSketch.arbitrary().optional(SHARE_WITH_CHOICE))
                .inSetter((builder, value) -> builder.choice = value)
                .build(SketchBuilder::sketch);
    }

    private static final class SketchBuilder {
        private YearHalf fra;
        private int length;
        private PeriodePlace periodePlace;
        private List<InitiativSketch> initiativer;
        private List<Integer> numre;
        private List<Integer> orden;
        private List<CenterSketch> centre;
        private int temaer;
        private Optional<Prioriteringspolitik> politik;
        private Optional<MoneySketch> money;
        private Optional<ChoiceSketch> choice;

        private StrategiSketch sketch() {
            return new StrategiSketch(
                    fra, length, periodePlace, initiativer, numre, orden, centre, temaer, politik, money, choice);
        }
    }

    private static Arbitrary<InitiativSketch> initiativer() {
        Arbitrary<Set<Integer>> forudsaetninger = Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.just(Set.of())),
                Tuple.of(
                        1,
                        Arbitraries.integers().between(0, 3).set().ofMinSize(1).ofMaxSize(2)));
        Arbitrary<PlaceringSketch> placeringer = Combinators.combine(
                        Arbitraries.integers().between(0, MAX_HALVAAR),
                        Arbitraries.of(Lock.INGEN, Lock.INGEN, Lock.HANDLEPLAN, Lock.FORESPOERGSEL, Lock.BEGGE))
                .as(PlaceringSketch::new);
        Arbitrary<BindingSketch> bindinger = Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(Bindingsart.class),
                        Arbitraries.of(false, true),
                        Arbitraries.integers().between(-2, 2))
                .as(BindingSketch::new);
        return Combinators.combine(
                        tider(),
                        content(),
                        forudsaetninger,
                        placeringer.optional(0.1),
                        bindinger.optional(0.1),
                        Arbitraries.of(1, 2).optional(0.05))
                .as(InitiativSketch::new);
    }

    private static Arbitrary<Tid> tider() {
        return Combinators.combine(
                        varigheder(),
                        Arbitraries.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 2),
                        Arbitraries.integers().between(-1, MAX_HALVAAR - 1).optional(0.1),
                        Arbitraries.integers().between(0, MAX_HALVAAR - 1).optional(0.1))
                .as(Tid::new);
    }

    private static Arbitrary<Varighedsangivelse> varigheder() {
        return Combinators.combine(
                        Arbitraries.of(1, 1, 2, 2, 3).optional(0.6),
                        Arbitraries.of(1, 1, 2).optional(0.2),
                        Arbitraries.of(0, 1),
                        Arbitraries.of(Tidshorisont.KORT, Tidshorisont.MELLEM, Tidshorisont.LANG)
                                .optional(0.3),
                        Arbitraries.of(false, false, true))
                .as((varighed, mindst, more, ord, fase) -> new Varighedsangivelse(
                        varighed,
                        mindst.map(least -> Varighedsinterval.of(
                                Math.min(least, varighed.orElse(least)), Math.max(least, varighed.orElse(0)) + more)),
                        ord,
                        fase));
    }

    private static Arbitrary<Content> content() {
        return Combinators.combine(
                        Arbitraries.of(false, true),
                        Arbitraries.of(
                                Udgiftsniveau.LILLE, Udgiftsniveau.LILLE, Udgiftsniveau.MELLEM, Udgiftsniveau.STOR),
                        Arbitraries.of(0, 1, 1, 1, 2, 2, 3).optional(0.5).list().ofSize(3),
                        Arbitraries.integers().between(0, 3).optional(0.1),
                        Arbitraries.integers().between(0, 2).set().ofMinSize(1).ofMaxSize(3),
                        draws().list().ofSize(3))
                .as(Content::new);
    }

    /** Mostly nothing. */
    private static Arbitrary<DrawSketch> draws() {
        return Combinators.combine(
                        Arbitraries.of(0, 1, 1, 2, 3)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(3)
                                .optional(0.08)
                                .map(some -> some.orElse(List.of())),
                        Arbitraries.of(0, 1, 1, 2).optional(0.06),
                        Arbitraries.integers().between(1, MAX_HALVAAR).optional(0.5))
                .as(DrawSketch::new);
    }

    private static Arbitrary<List<CenterSketch>> centre() {
        Arbitrary<Integer> kapaciteter = Arbitraries.integers().between(0, 6);
        Arbitrary<Optional<Integer>> kapacitet =
                Arbitraries.of(1, 2, 3, 3, 4, 4, 5, 6).optional(0.4);
        return Combinators.combine(
                        kapacitet,
                        Arbitraries.maps(Arbitraries.integers().between(-1, MAX_HALVAAR + 1), kapaciteter)
                                .ofMaxSize(2)
                                .optional(0.12)
                                .map(aendringer -> aendringer.orElse(Map.of())),
                        grundbelastninger())
                .as((number, aendringer, anyway) -> new CenterSketch("", number, aendringer, anyway))
                .list()
                .ofMaxSize(3)
                .map(PlanSketches::withKoder);
    }

    /** Mostly nothing. */
    private static Arbitrary<List<GrundbelastningSketch>> grundbelastninger() {
        return Combinators.combine(
                        Arbitraries.integers().between(-2, MAX_HALVAAR),
                        Arbitraries.integers().between(1, MAX_HALVAAR + 1).optional(0.7),
                        Arbitraries.of(0, 1, 1, 2, 2, 3),
                        Arbitraries.of(Grundbelastningsart.class))
                .as(GrundbelastningSketch::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(2)
                .optional(0.15)
                .map(some -> some.orElse(List.of()));
    }

    private static List<CenterSketch> withKoder(List<CenterSketch> sketches) {
        List<CenterSketch> centre = new ArrayList<>();
        for (CenterSketch sketch : sketches) {
            String kode = List.of("b", "c", "a").get(centre.size());
            centre.add(sketch.withKode(kode));
        }
        return centre;
    }

    /** The choice of these criteria; weights stand only where criteria are weighed together. */
    private static List<Kriterievalg> weighted(List<String> kriterier, List<Boolean> together, List<Integer> vaegte) {
        List<Kriterievalg> chosen = new ArrayList<>();
        for (int k = 0; k < kriterier.size(); k++) {
            boolean withForrige = k > 0 && together.get(k);
            boolean withNext = k + 1 < kriterier.size() && together.get(k + 1);
            chosen.add(Kriterievalg.builder()
                    .id(kriterier.get(k))
                    .sammenMedForrige(withForrige)
                    .vaegt(withForrige || withNext ? vaegte.get(k) : 1)
                    .build());
        }
        return chosen;
    }

    private static Arbitrary<Varighedsskoen> skoen() {
        Arbitrary<Integer> some = Arbitraries.of(0, 1);
        return Combinators.combine(some, some, some)
                .as((mindst, mere, meget) ->
                        Varighedsskoen.of(1 + mindst + mere, 1 + mindst, 1 + mindst + mere + meget));
    }

    /** Policies that choose some of the criteria with these ids. */
    private static Arbitrary<Prioriteringspolitik> politikker(List<String> ids) {
        Arbitrary<List<Kriterievalg>> kriterier = Combinators.combine(
                        Arbitraries.shuffle(ids),
                        Arbitraries.integers().between(1, ids.size()),
                        Arbitraries.of(false, false, false, true).list().ofSize(ids.size()),
                        Arbitraries.of(1, 1, 2, 5, Kriterievalg.MAX_VAEGT)
                                .list()
                                .ofSize(ids.size()))
                .as((alle, antal, together, vaegte) -> weighted(alle.subList(0, antal), together, vaegte));
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
                        Arbitraries.integers().between(1, MAX_STANDARDVARIGHED).optional(0.5),
                        Arbitraries.maps(Arbitraries.of(Tidshorisont.class), skoen()))
                .as((valg, budgetregel, tidligtSenest, afslut, standardvarighed, ord) -> {
                    Prioriteringspolitik.Builder politik = Prioriteringspolitik.builder()
                            .tidligtSenest(tidligtSenest)
                            .afslutIPerioden(afslut);
                    valg.ifPresent(politik::kriterier);
                    budgetregel.ifPresent(politik::budgetregel);
                    standardvarighed.ifPresent(politik::standardvarighed);
                    ord.forEach((word, skoen) -> {
                        if (word != Tidshorisont.IKKE_OPLYST || standardvarighed.isEmpty()) {
                            politik.putTidshorisont(word, skoen);
                        }
                    });
                    return politik.build();
                });
    }
}

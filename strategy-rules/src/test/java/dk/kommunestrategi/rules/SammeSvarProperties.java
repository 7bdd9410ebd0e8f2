package dk.kommunestrategi.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.Center;
import dk.kommunestrategi.model.Handleplan;
import dk.kommunestrategi.model.Initiativ;
import dk.kommunestrategi.model.Kapacitetsaendring;
import dk.kommunestrategi.model.Prioriteringspolitik;
import dk.kommunestrategi.model.Ressourcetraek;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.Vurdering;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.sprog.Sprog;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** The same request gets the same answer, however it is written down. */
@Domain(Forespoergsler.class)
@Domain(DomainContext.Global.class)
class SammeSvarProperties {

    private final Planner planner = Planner.standard();

    @Property(tries = 300)
    void theSameRequestTwiceGivesTheSameResult(@ForAll Planforespoergsel forespoergsel) {
        Planresultat foerst = planner.plan(forespoergsel);
        Planresultat igen = Planner.standard().plan(forespoergsel);

        assertThat(withoutProblems(igen)).isEqualTo(withoutProblems(foerst));
        assertThat(messages(igen)).isEqualTo(messages(foerst));
    }

    @Property(tries = 800)
    void theOrderOfWritingChangesNothing(@ForAll Planforespoergsel forespoergsel, @ForAll Random tilfaeldig) {
        Planforespoergsel blandet = Planforespoergsel.builder()
                .from(forespoergsel)
                .strategi(blandet(forespoergsel.getStrategi(), tilfaeldig))
                .fastlaeggelser(blandet(forespoergsel.getFastlaeggelser(), tilfaeldig))
                .build();

        Planresultat foer = planner.plan(forespoergsel);
        Planresultat efter = planner.plan(blandet);

        assertThat(withoutProblems(efter)).isEqualTo(withoutProblems(foer));
        assertThat(messages(efter)).isEqualTo(messages(foer));
    }

    @Property(tries = 400)
    void aFinerScaleChangesNothingButTheSquares(
            @ForAll Planforespoergsel forespoergsel, @ForAll @IntRange(min = 2, max = 333_333) int faktor) {
        Assume.that(!vejerKvadrater(forespoergsel.getStrategi()));
        Planresultat grov = planner.plan(forespoergsel);
        Planresultat fin = planner.plan(Planforespoergsel.builder()
                .from(forespoergsel)
                .strategi(forfinet(forespoergsel.getStrategi(), faktor))
                .build());

        assertThat(fin.getStatus()).isEqualTo(grov.getStatus());
        assertThat(fin.getPlaceringer()).isEqualTo(grov.getPlaceringer());
        assertThat(fin.getCriteria())
                .extracting(Kriterievaerdi::getValue)
                .isEqualTo(grov.getCriteria().stream()
                        .map(kriterium -> kriterium.getId().equals("UdjaevnetRessourcetraek")
                                ? kriterium.getValue() * faktor * faktor
                                : kriterium.getValue())
                        .toList());
    }

    @Example
    void onePlannerServesManyThreadsAtOnce() {
        Planresultat alene = planner.plan(Eksempelby.strategi());

        assertThat(IntStream.range(0, 64).parallel().mapToObj(k -> planner.plan(Eksempelby.strategi())))
                .containsOnly(alene);
    }

    @Example
    void theOrderOfTheTableChangesNothingForKolding() {
        Strategi kolding = Koldingtal.strategi();
        Strategi blandet = blandet(kolding, new Random(15));

        assertThat(blandet.getInitiativer()).isNotEqualTo(kolding.getInitiativer());
        assertThat(planner.plan(blandet).getPlaceringer())
                .isEqualTo(planner.plan(kolding).getPlaceringer());
    }

    /** Whether squares are weighed against what does not grow with them. */
    private static boolean vejerKvadrater(Strategi strategi) {
        return strategi.getPolitik().orElse(Prioriteringspolitik.STANDARD).niveauer().stream()
                .filter(niveau -> niveau.size() > 1)
                .flatMap(List::stream)
                .anyMatch(valg -> valg.getId().equals("UdjaevnetRessourcetraek"));
    }

    private static Strategi forfinet(Strategi strategi, int faktor) {
        List<Initiativ> initiativer = new ArrayList<>();
        for (Initiativ initiativ : strategi.getInitiativer()) {
            Vurdering vurdering = initiativ.getVurdering().orElseThrow();
            Vurdering.Builder fin = Vurdering.builder()
                    .from(vurdering)
                    .ressourcetraek(vurdering.getRessourcetraek().stream()
                            .map(traek -> Ressourcetraek.builder()
                                    .from(traek)
                                    .niveau(traek.getNiveau() * faktor)
                                    .build())
                            .toList());
            vurdering.getRessourcetraekAlleCentre().ifPresent(niveau -> fin.ressourcetraekAlleCentre(niveau * faktor));
            initiativer.add(initiativ.withVurdering(fin.build()));
        }
        List<Center> centre = new ArrayList<>();
        for (Center center : strategi.getCentre()) {
            Center.Builder fint = Center.builder()
                    .from(center)
                    .kapacitetsaendringer(center.getKapacitetsaendringer().stream()
                            .map(aendring -> Kapacitetsaendring.builder()
                                    .from(aendring)
                                    .kapacitet(aendring.getKapacitet() * faktor)
                                    .build())
                            .toList());
            center.getKapacitet().ifPresent(kapacitet -> fint.kapacitet(kapacitet * faktor));
            centre.add(fint.build());
        }
        return strategi.withSkala(strategi.getSkala() * faktor)
                .withInitiativer(initiativer)
                .withCentre(centre);
    }

    private static Strategi blandet(Strategi strategi, Random tilfaeldig) {
        List<Initiativ> initiativer = new ArrayList<>();
        for (Initiativ initiativ : strategi.getInitiativer()) {
            Vurdering vurdering = initiativ.getVurdering().orElseThrow();
            initiativer.add(Initiativ.builder()
                    .from(initiativ)
                    .temaer(blandet(initiativ.getTemaer(), tilfaeldig))
                    .afhaengerAf(blandet(initiativ.getAfhaengerAf(), tilfaeldig))
                    .vurdering(Vurdering.builder()
                            .from(vurdering)
                            .ressourcetraek(blandet(vurdering.getRessourcetraek(), tilfaeldig))
                            .build())
                    .build());
        }
        List<Center> centre = new ArrayList<>();
        for (Center center : strategi.getCentre()) {
            centre.add(Center.builder()
                    .from(center)
                    .kapacitetsaendringer(blandet(center.getKapacitetsaendringer(), tilfaeldig))
                    .build());
        }
        return Strategi.builder()
                .from(strategi)
                .initiativer(blandet(initiativer, tilfaeldig))
                .temaer(blandet(strategi.getTemaer(), tilfaeldig))
                .centre(blandet(centre, tilfaeldig))
                .handleplan(strategi.getHandleplan()
                        .map(handleplan -> Handleplan.builder()
                                .from(handleplan)
                                .placeringer(blandet(handleplan.getPlaceringer(), tilfaeldig))
                                .build()))
                .build();
    }

    private static <T> List<T> blandet(List<T> elementer, Random tilfaeldig) {
        List<T> blandede = new ArrayList<>(elementer);
        Collections.shuffle(blandede, tilfaeldig);
        return blandede;
    }

    /**
     * Everything but the problems, which point into the document, where the order does show; and the demands, which are
     * compared by their words: see {@link #messages}.
     */
    private static Planresultat withoutProblems(Planresultat resultat) {
        return Planresultat.builder()
                .from(resultat)
                .existing(resultat.getExisting()
                        .map(existing -> Evaluering.builder()
                                .from(existing)
                                .problems(List.of())
                                .build()))
                .konflikt(Optional.empty())
                .lempelse(Optional.empty())
                .problems(List.of())
                .build();
    }

    /** What the problems say, of the plan in their own order, of the document's handleplan in any. */
    private static List<String> messages(Planresultat resultat) {
        List<String> messages = new ArrayList<>();
        resultat.getProblems().forEach(problem -> messages.add(problem.getMessage(Sprog.DANSK)));
        resultat.getExisting().map(Evaluering::getProblems).orElse(List.of()).stream()
                .map((Problem problem) -> problem.getMessage(Sprog.ENGELSK))
                .sorted()
                .forEach(messages::add);
        resultat.getKonflikt()
                .ifPresent(konflikt -> konflikt.krav().forEach(krav -> messages.add(krav.text(Sprog.ENGELSK))));
        resultat.getLempelse().ifPresent(lempelse -> {
            lempelse.getLempede().forEach(lempet -> messages.add(lempet.text(Sprog.DANSK)));
            lempelse.getPlaceringer().forEach(placering -> messages.add(placering.toString()));
        });
        return messages;
    }
}

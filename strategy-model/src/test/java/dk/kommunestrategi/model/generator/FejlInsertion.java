package dk.kommunestrategi.model.generator;

import static java.util.Map.entry;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Initiativejer;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.threeten.extra.YearHalf;

/** The known ways to spoil a strategy that has no error and no handleplan. */
final class FejlInsertion {

    static final Map<Problemkode, UnaryOperator<Strategi>> KNOWN = Map.ofEntries(
            entry(
                    Problemkode.DOBBELT_NUMMER,
                    strategi -> strategi.withTemaer(
                            med(strategi.getTemaer(), strategi.getTemaer().get(0)))),
            entry(
                    Problemkode.DOBBELT_KODE,
                    strategi -> strategi.withRoller(
                            med(strategi.getRoller(), strategi.getRoller().get(0)))),
            entry(Problemkode.UKENDT_TEMA, iFirst(i -> i.withTemaer(med(i.getTemaer(), 99)))),
            entry(
                    Problemkode.UKENDT_CENTER,
                    iFirst(i ->
                            i.withVurdering(Kapaciteter.only(i.getVurdering().orElseThrow(), "ukendt", 1)))),
            entry(
                    Problemkode.UKENDT_ROLLE,
                    iFirst(i -> i.withEjere(med(
                            i.getEjere(),
                            Initiativejer.builder()
                                    .rolle("ukendt")
                                    .hovedansvar(false)
                                    .build())))),
            entry(Problemkode.UKENDT_INITIATIV, iFirst(i -> i.withAfhaengerAf(med(i.getAfhaengerAf(), 99)))),
            entry(
                    Problemkode.DOBBELT_HENVISNING,
                    iFirst(i -> i.withTemaer(med(i.getTemaer(), i.getTemaer().get(0))))),
            entry(
                    Problemkode.UDEN_HOVEDANSVAR,
                    iFirst(i -> i.withEjere(i.getEjere().stream()
                            .map(ejer -> Initiativejer.builder()
                                    .from(ejer)
                                    .hovedansvar(false)
                                    .build())
                            .toList()))),
            entry(Problemkode.AFHAENGER_AF_SIG_SELV, iFirst(i -> i.withAfhaengerAf(i.getNummer()))),
            entry(Problemkode.FORUDSAETNINGER_I_RING, FejlInsertion::ring),
            entry(
                    Problemkode.VINDUE_VENDT_OM,
                    iFirst(i -> i.withTidligst(YearHalf.of(2025, 1)).withSenest(YearHalf.of(2024, 2)))),
            entry(
                    Problemkode.PERIODE_VENDT_OM,
                    strategi -> strategi.withPeriode(Periode.of(YearHalf.of(2025, 1), YearHalf.of(2024, 2)))),
            entry(
                    Problemkode.PLACERING_UDEN_FOR_PERIODEN,
                    strategi -> strategi.withHandleplan(Handleplan.builder()
                            .periode(strategi.getPeriode().orElseThrow())
                            .addPlacering(Placering.builder()
                                    .initiativ(strategi.getInitiativer().get(0).getNummer())
                                    .formelStart(strategi.getPeriode()
                                            .orElseThrow()
                                            .getTil()
                                            .plusHalves(1))
                                    .build())
                            .build())));

    /** A number that no strategy drawn here has. */
    private static final int ANOTHER = 98;

    private FejlInsertion() {}

    /** Arbitrary ones of these codes, of all if there is none; a code that is not known throws. */
    static Arbitrary<UnaryOperator<Strategi>> fejl(Problemkode... koder) {
        List<Problemkode> unknown =
                Arrays.stream(koder).filter(kode -> !KNOWN.containsKey(kode)).toList();
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("There is no known way to " + unknown);
        }
        List<Problemkode> chosen =
                koder.length == 0 ? KNOWN.keySet().stream().sorted().toList() : List.of(koder);
        return Arbitraries.of(chosen).map(KNOWN::get);
    }

    private static UnaryOperator<Strategi> iFirst(UnaryOperator<Initiativ> aendring) {
        return strategi -> {
            List<Initiativ> initiativer = new ArrayList<>(strategi.getInitiativer());
            initiativer.set(0, aendring.apply(initiativer.get(0)));
            return strategi.withInitiativer(initiativer);
        };
    }

    /** The first initiative and another one, which every strategy has room for, wait for each other. */
    private static Strategi ring(Strategi strategi) {
        Initiativ first = strategi.getInitiativer().get(0);
        Initiativ another = first.withNummer(ANOTHER).withAfhaengerAf(first.getNummer());
        Strategi waiting = iFirst(i -> i.withAfhaengerAf(ANOTHER)).apply(strategi);
        return waiting.withInitiativer(med(waiting.getInitiativer(), another));
    }

    private static <T> List<T> med(List<T> list, T another) {
        List<T> longer = new ArrayList<>(list);
        longer.add(another);
        return longer;
    }
}

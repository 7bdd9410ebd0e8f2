package dk.kommunestrategi.model.generator;

import static dk.kommunestrategi.model.generator.Values.each;
import static dk.kommunestrategi.model.generator.Values.subset;
import static dk.kommunestrategi.model.generator.Values.tekst;
import static net.jqwik.api.Builders.withBuilder;

import dk.kommunestrategi.model.handleplan.Budgetbetingelse;
import dk.kommunestrategi.model.handleplan.Budgetregel;
import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.handleplan.Kriterievalg;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.model.handleplan.Varighedsskoen;
import dk.kommunestrategi.model.handleplan.Varighedssyn;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Tidshorisont;
import dk.kommunestrategi.model.initiativ.Udgiftsniveau;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary policies and handleplans. */
final class Plans {

    private Plans() {}

    static Arbitrary<Prioriteringspolitik> politik() {
        return withBuilder(Prioriteringspolitik::builder)
                .use(kriterievalg().list().ofMinSize(1).ofMaxSize(3))
                .withProbability(0.5)
                .in(Prioriteringspolitik.Builder::kriterier)
                .use(budgetregel())
                .withProbability(0.5)
                .in(Prioriteringspolitik.Builder::budgetregel)
                .use(Arbitraries.integers().between(0, Periode.MAX_HALVAAR))
                .withProbability(0.5)
                .in(Prioriteringspolitik.Builder::tidligtSenest)
                .use(Arbitraries.of(true, false))
                .withProbability(0.5)
                .in(Prioriteringspolitik.Builder::afslutIPerioden)
                .use(Arbitraries.integers().between(1, Initiativ.MAX_HALVAAR))
                .withProbability(0.5)
                .in((builder, varighed) -> builder.standardvarighed(varighed))
                .use(Arbitraries.maps(
                        Arbitraries.of(Tidshorisont.KORT, Tidshorisont.MELLEM, Tidshorisont.LANG), skoen()))
                .withProbability(0.5)
                .in(Prioriteringspolitik.Builder::putAllTidshorisonter)
                .use(skoen())
                .withProbability(0.3)
                .in((builder, skoen) ->
                        builder.standardvarighed(OptionalInt.empty()).putTidshorisont(Tidshorisont.IKKE_OPLYST, skoen))
                .use(Udgifter.ramme())
                .withProbability(0.3)
                .in((builder, ramme) -> builder.oekonomiskRamme(ramme))
                .use(Arbitraries.integers().between(1, Integer.MAX_VALUE))
                .withProbability(0.3)
                .in((builder, enhed) -> builder.enhed(enhed))
                .use(Arbitraries.of(Varighedssyn.class))
                .in(Prioriteringspolitik.Builder::varighedssyn)
                .build(Prioriteringspolitik.Builder::build);
    }

    static Arbitrary<Varighedsskoen> skoen() {
        return Arbitraries.integers()
                .between(1, Initiativ.MAX_HALVAAR)
                .list()
                .ofSize(3)
                .map(halvaar -> halvaar.stream().sorted().toList())
                .map(halvaar -> Varighedsskoen.of(halvaar.get(1), halvaar.get(0), halvaar.get(2)));
    }

    static Arbitrary<Kriterievalg> kriterievalg() {
        return withBuilder(Kriterievalg::builder)
                .use(tekst())
                .in(Kriterievalg.Builder::id)
                .use(Arbitraries.integers().between(1, Kriterievalg.MAX_VAEGT))
                .withProbability(0.5)
                .in((builder, vaegt) -> builder.vaegt(vaegt))
                .use(Arbitraries.of(true, false))
                .withProbability(0.5)
                .in(Kriterievalg.Builder::sammenMedForrige)
                .build(Kriterievalg.Builder::build);
    }

    static Arbitrary<Budgetregel> budgetregel() {
        return withBuilder(Budgetregel::builder)
                .use(Arbitraries.of(Udgiftsniveau.class))
                .withProbability(0.5)
                .in(Budgetregel.Builder::taerskel)
                .use(Arbitraries.of(Budgetbetingelse.class))
                .withProbability(0.5)
                .in(Budgetregel.Builder::betingelse)
                .build(Budgetregel.Builder::build);
    }

    static Arbitrary<Handleplan> handleplan(Periode periode, Register register) {
        return subset(register.initiativer())
                .flatMap(numre -> each(numre, nummer -> placering(nummer, periode)))
                .map(placeringer -> Handleplan.builder()
                        .periode(periode)
                        .placeringer(placeringer)
                        .build());
    }

    static Arbitrary<Placering> placering(int initiativ, Periode periode) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, periode.antalHalvaar() - 1),
                        Arbitraries.integers().between(0, periode.antalHalvaar() - 1),
                        Arbitraries.of(true, false))
                .as((start, other, fastlagt) -> {
                    Placering.Builder builder = Placering.builder()
                            .initiativ(initiativ)
                            .formelStart(periode.halvaar(start))
                            .fastlagt(fastlagt);
                    return other < start
                            ? builder.uformelStart(periode.halvaar(other)).build()
                            : builder.build();
                });
    }
}

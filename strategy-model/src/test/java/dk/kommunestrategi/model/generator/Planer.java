package dk.kommunestrategi.model.generator;

import static dk.kommunestrategi.model.generator.Vaerdier.each;
import static dk.kommunestrategi.model.generator.Vaerdier.subset;
import static dk.kommunestrategi.model.generator.Vaerdier.tekst;
import static net.jqwik.api.Builders.withBuilder;

import dk.kommunestrategi.model.Budgetbetingelse;
import dk.kommunestrategi.model.Budgetregel;
import dk.kommunestrategi.model.Handleplan;
import dk.kommunestrategi.model.Initiativ;
import dk.kommunestrategi.model.Kriterievalg;
import dk.kommunestrategi.model.Periode;
import dk.kommunestrategi.model.Placering;
import dk.kommunestrategi.model.Prioriteringspolitik;
import dk.kommunestrategi.model.Udgiftsniveau;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary policies and handleplans. */
final class Planer {

    private Planer() {}

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
                .in(Prioriteringspolitik.Builder::standardvarighed)
                .build(Prioriteringspolitik.Builder::build);
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
                .as((start, andet, fastlagt) -> {
                    Placering.Builder builder = Placering.builder()
                            .initiativ(initiativ)
                            .formelStart(periode.halvaar(start))
                            .fastlagt(fastlagt);
                    return andet < start
                            ? builder.uformelStart(periode.halvaar(andet)).build()
                            : builder.build();
                });
    }
}

package dk.kommunestrategi.model.generator;

import static dk.kommunestrategi.model.generator.Values.each;
import static dk.kommunestrategi.model.generator.Values.subset;
import static dk.kommunestrategi.model.generator.Values.tekst;
import static net.jqwik.api.Builders.withBuilder;

import dk.kommunestrategi.model.initiativ.OrganisatoriskeKonsekvenser;
import dk.kommunestrategi.model.initiativ.Ressourcetraek;
import dk.kommunestrategi.model.initiativ.Samarbejde;
import dk.kommunestrategi.model.initiativ.Temaangivelse;
import dk.kommunestrategi.model.initiativ.Temakilde;
import dk.kommunestrategi.model.initiativ.Udgiftsniveau;
import dk.kommunestrategi.model.initiativ.Vurdering;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary assessments and their parts, and what the sources say of themes. */
final class Vurderinger {

    private Vurderinger() {}

    static Arbitrary<Vurdering> vurdering(Register register) {
        Arbitrary<Integer> niveauer = Arbitraries.integers().between(0, register.skala());
        Arbitrary<List<Ressourcetraek>> traek =
                subset(register.centre()).flatMap(koder -> each(koder, kode -> ressourcetraek(kode, register)));
        return withBuilder(Vurdering::builder)
                .use(Arbitraries.of(true, false))
                .in(Vurdering.Builder::letImplementerbart)
                .use(samarbejde().list().ofMaxSize(2))
                .in(Vurdering.Builder::samarbejde)
                .use(Arbitraries.oneOf(
                        traek.map(single -> Vurdering.builder().ressourcetraek(single)),
                        niveauer.map(niveau -> Vurdering.builder().ressourcetraekAlleCentre(niveau))))
                .in((builder, traekket) -> {
                    Vurdering only = traekket.letImplementerbart(true)
                            .udgiftsniveau(Udgiftsniveau.LILLE)
                            .build();
                    return builder.ressourcetraek(only.getRessourcetraek())
                            .ressourcetraekAlleCentre(only.getRessourcetraekAlleCentre());
                })
                .use(Arbitraries.of(Udgiftsniveau.class))
                .in(Vurdering.Builder::udgiftsniveau)
                .use(Arbitraries.of(OrganisatoriskeKonsekvenser.class))
                .withProbability(0.5)
                .in((builder, konsekvenser) -> builder.organisatoriskeKonsekvenser(konsekvenser))
                .build(Vurdering.Builder::build);
    }

    static Arbitrary<Ressourcetraek> ressourcetraek(String center, Register register) {
        return Arbitraries.integers()
                .between(0, register.skala())
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(niveauer -> niveauer.size() == 1 || niveauer.stream().allMatch(niveau -> niveau == 0)
                        ? Ressourcetraek.builder().center(center).niveau(niveauer.get(0))
                        : Ressourcetraek.builder().center(center).profil(niveauer))
                .map(Ressourcetraek.Builder::build);
    }

    static Arbitrary<Samarbejde> samarbejde() {
        return withBuilder(Samarbejde::builder)
                .use(tekst())
                .withProbability(0.5)
                .in((builder, tekst) -> builder.part(tekst))
                .use(Arbitraries.of(true, false))
                .in(Samarbejde.Builder::intern)
                .use(tekst())
                .withProbability(0.3)
                .in((builder, kilde) -> builder.kilde(kilde))
                .build(Samarbejde.Builder::build);
    }

    static Arbitrary<Temaangivelse> temaangivelse(Register register) {
        return Combinators.combine(Arbitraries.of(Temakilde.class), subset(register.temaer()))
                .as((kilde, temaer) ->
                        Temaangivelse.builder().kilde(kilde).temaer(temaer).build());
    }
}

package dk.kommunestrategi.model.generator;

import static dk.kommunestrategi.model.generator.Values.each;
import static dk.kommunestrategi.model.generator.Values.nonEmptySubset;
import static dk.kommunestrategi.model.generator.Values.perioder;
import static dk.kommunestrategi.model.generator.Values.subset;
import static dk.kommunestrategi.model.generator.Values.tekst;
import static net.jqwik.api.Builders.withBuilder;

import dk.kommunestrategi.model.initiativ.Binding;
import dk.kommunestrategi.model.initiativ.Bindingsart;
import dk.kommunestrategi.model.initiativ.Driftstraek;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Initiativejer;
import dk.kommunestrategi.model.initiativ.Tidshorisont;
import dk.kommunestrategi.model.initiativ.Tidsomfang;
import dk.kommunestrategi.model.initiativ.Valggruppe;
import dk.kommunestrategi.model.initiativ.Varighedsinterval;
import dk.kommunestrategi.model.styring.Initiativbeskrivelse;
import dk.kommunestrategi.model.styring.Leverance;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Arbitrary initiatives and their parts. */
final class Initiativer {

    private Initiativer() {}

    static Arbitrary<Initiativ> initiativ(int nummer, Register register) {
        List<Integer> before =
                register.initiativer().subList(0, register.initiativer().indexOf(nummer));
        return withBuilder(() -> Initiativ.builder().nummer(nummer))
                .use(tekst())
                .in(Initiativ.Builder::navn)
                .use(tekst())
                .withProbability(0.5)
                .in((builder, tekst) -> builder.problemstilling(tekst))
                .use(tekst())
                .withProbability(0.5)
                .in((builder, tekst) -> builder.forslag(tekst))
                .use(tekst())
                .withProbability(0.5)
                .in((builder, tekst) -> builder.forventetEffekt(tekst))
                .use(tekst())
                .withProbability(0.5)
                .in((builder, tekst) -> builder.forventedeUdgifter(tekst))
                .use(nonEmptySubset(register.roller()).flatMap(Initiativer::ejere))
                .in(Initiativ.Builder::ejere)
                .use(tekst())
                .withProbability(0.5)
                .in((builder, tekst) -> builder.tidsperspektiv(tekst))
                .use(tekst().list().ofMaxSize(2))
                .in(Initiativ.Builder::kilder)
                .use(nonEmptySubset(register.temaer()))
                .in(Initiativ.Builder::temaer)
                .use(Vurderinger.temaangivelse(register).list().ofMaxSize(2))
                .in(Initiativ.Builder::temaangivelser)
                .use(Vurderinger.vurdering(register))
                .withProbability(0.5)
                .in((builder, vurdering) -> builder.vurdering(vurdering))
                .use(Arbitraries.integers().between(1, Initiativ.MAX_HALVAAR))
                .withProbability(0.5)
                .in((builder, varighed) -> builder.varighed(varighed))
                .use(varighedsinterval()
                        .flatMap(interval -> Arbitraries.integers()
                                .between(interval.getMindst(), interval.getHoejst())
                                .map(varighed -> Tuple.of(varighed, interval))))
                .withProbability(0.3)
                .in((builder, known) -> builder.varighed(known.get1()).varighedsinterval(known.get2()))
                .use(Arbitraries.of(Tidshorisont.KORT, Tidshorisont.MELLEM, Tidshorisont.LANG)
                        .flatMap(ord ->
                                Arbitraries.of(Tidsomfang.class).optional(0.5).map(omfang -> Tuple.of(ord, omfang))))
                .withProbability(0.5)
                .in((builder, ord) -> builder.tidshorisont(ord.get1()).tidshorisontGaelder(ord.get2()))
                .use(Arbitraries.integers().between(0, Initiativ.MAX_HALVAAR))
                .withProbability(0.5)
                .in(Initiativ.Builder::forarbejde)
                .use(perioder())
                .withProbability(0.5)
                .in((builder, vindue) -> builder.tidligst(vindue.getFra()).senest(vindue.getTil()))
                .use(subset(register.centre()).flatMap(koder -> each(koder, kode -> driftstraek(kode, register))))
                .in(Initiativ.Builder::driftstraek)
                .use(subset(before))
                .in(Initiativ.Builder::afhaengerAf)
                .use(binding(before))
                .in(Initiativ.Builder::bindinger)
                .use(Arbitraries.of(1, 2))
                .withProbability(0.3)
                .in((builder, halvdel) -> builder.startIHalvaar(halvdel))
                .use(Arbitraries.of(true, false))
                .in((builder, chosen) ->
                        builder.kanUdelades(chosen || register.udeladelige().contains(nummer)))
                .use(Arbitraries.integers().between(1, Initiativ.MAX_PRIORITET))
                .withProbability(0.3)
                .in((builder, prioritet) -> builder.kanUdelades(true).prioritet(prioritet))
                .use(Arbitraries.of(true, false))
                .in((builder, exists) -> builder.arbejdsgruppe(
                        Optional.of(register.roller().get(0)).filter(kode -> exists)))
                .use(Udgifter.udgifter(register))
                .in(Initiativ.Builder::udgifter)
                .use(Udgifter.udgiftsprofil(register).list().ofMinSize(1).ofMaxSize(2))
                .withProbability(0.3)
                .in((builder, profil) -> builder.udgifter(List.of()).udgiftsprofil(profil))
                .use(tekst())
                .withProbability(0.5)
                .in((builder, tekst) -> builder.effektopfoelgning(tekst))
                .use(beskrivelse(register))
                .withProbability(0.5)
                .in((builder, beskrivelse) -> builder.initiativbeskrivelse(beskrivelse))
                .use(References.systemreferencer())
                .in(Initiativ.Builder::systemreferencer)
                .use(References.udvidelser())
                .withProbability(0.3)
                .in((builder, udvidelser) -> builder.udvidelser(udvidelser))
                .build(Initiativ.Builder::build);
    }

    static Arbitrary<List<Initiativejer>> ejere(List<String> roller) {
        return Arbitraries.of(true, false)
                .list()
                .ofSize(roller.size())
                .map(hovedansvar -> IntStream.range(0, roller.size())
                        .mapToObj(k -> Initiativejer.builder()
                                .rolle(roller.get(k))
                                .hovedansvar(k == 0 || hovedansvar.get(k))
                                .build())
                        .toList());
    }

    static Arbitrary<Initiativejer> ejer(String rolle) {
        return Arbitraries.of(true, false)
                .map(hovedansvar -> Initiativejer.builder()
                        .rolle(rolle)
                        .hovedansvar(hovedansvar)
                        .build());
    }

    /** At most one, which leads around in no ring that cannot be kept. */
    static Arbitrary<List<Binding>> binding(List<Integer> before) {
        return before.isEmpty()
                ? Arbitraries.just(List.of())
                : Arbitraries.of(before).flatMap(Initiativer::binding).list().ofMaxSize(1);
    }

    static Arbitrary<Binding> binding(int fra) {
        return Combinators.combine(
                        Arbitraries.of(Bindingsart.class),
                        Arbitraries.integers()
                                .between(-Initiativ.MAX_HALVAAR, 5)
                                .optional(),
                        Arbitraries.integers().between(20, Initiativ.MAX_HALVAAR))
                .as((art, mindst, hoejst) -> {
                    Binding.Builder binding = Binding.builder().fra(fra).art(art);
                    mindst.ifPresent(binding::mindst);
                    return (mindst.isPresent() && hoejst % 2 == 0 ? binding : binding.hoejst(hoejst)).build();
                });
    }

    static Arbitrary<Valggruppe> valggruppe(List<Integer> medlemmer) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, medlemmer.size()).optional(),
                        Arbitraries.integers().between(medlemmer.size(), Integer.MAX_VALUE))
                .as((mindst, hoejst) -> {
                    Valggruppe.Builder gruppe = Valggruppe.builder().initiativer(medlemmer);
                    mindst.ifPresent(gruppe::mindst);
                    return (mindst.isPresent() && hoejst % 2 == 0 ? gruppe : gruppe.hoejst(hoejst)).build();
                });
    }

    static Arbitrary<Driftstraek> driftstraek(String center, Register register) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, register.skala()),
                        Arbitraries.integers().between(1, Initiativ.MAX_HALVAAR).optional())
                .as((niveau, halvaar) -> {
                    Driftstraek.Builder drift =
                            Driftstraek.builder().center(center).niveau(niveau);
                    halvaar.ifPresent(drift::halvaar);
                    return drift.build();
                });
    }

    static Arbitrary<Initiativbeskrivelse> beskrivelse(Register register) {
        return withBuilder(() -> Initiativbeskrivelse.builder()
                        .addLeverance(Leverance.builder()
                                .navn("Måling")
                                .effektmaaling(true)
                                .build()))
                .use(tekst())
                .in(Initiativbeskrivelse.Builder::navn)
                .use(tekst())
                .withProbability(0.5)
                .in((builder, tekst) -> builder.baggrund(tekst).formaal(tekst))
                .use(tekst())
                .withProbability(0.5)
                .in((builder, tekst) -> builder.organisering(tekst).tidsplan(tekst))
                .use(tekst())
                .withProbability(0.5)
                .in((builder, tekst) -> builder.udgifterTilUdvikling(tekst).udgifterTilImplementering(tekst))
                .use(leverance(register).list().ofMaxSize(2))
                .in(Initiativbeskrivelse.Builder::addAllLeverancer)
                .build(Initiativbeskrivelse.Builder::build);
    }

    static Arbitrary<Leverance> leverance(Register register) {
        return Combinators.combine(tekst(), tekst().optional(), subset(register.roller()), Arbitraries.of(true, false))
                .as((navn, inspiration, roller, effekt) -> Leverance.builder()
                        .navn(navn)
                        .inspiration(inspiration)
                        .ansvarlig(roller.stream().findFirst())
                        .effektmaaling(effekt)
                        .build());
    }

    static Arbitrary<Varighedsinterval> varighedsinterval() {
        return Arbitraries.integers()
                .between(1, Initiativ.MAX_HALVAAR)
                .flatMap(mindst -> Arbitraries.integers()
                        .between(mindst, Initiativ.MAX_HALVAAR)
                        .map(hoejst -> Varighedsinterval.of(mindst, hoejst)));
    }
}

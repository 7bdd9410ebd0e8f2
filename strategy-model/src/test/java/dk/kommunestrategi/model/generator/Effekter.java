package dk.kommunestrategi.model.generator;

import static dk.kommunestrategi.model.generator.Values.subset;
import static dk.kommunestrategi.model.generator.Values.tekst;
import static net.jqwik.api.Builders.withBuilder;

import dk.kommunestrategi.model.effekt.Datakilde;
import dk.kommunestrategi.model.effekt.Datakildeart;
import dk.kommunestrategi.model.effekt.Indikator;
import dk.kommunestrategi.model.effekt.Indikatorart;
import dk.kommunestrategi.model.effekt.Maaletid;
import dk.kommunestrategi.model.effekt.Maaling;
import dk.kommunestrategi.model.effekt.Maalsaetning;
import dk.kommunestrategi.model.effekt.Maalsaetningsart;
import dk.kommunestrategi.model.effekt.Verdensmaal;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary goals and indicators, and what was measured; without edge cases, which would be combined for minutes. */
final class Effekter {

    /** The first year and the last one of which a document can tell. */
    private static final int LAST_AAR = 9_999;

    private Effekter() {}

    /** The political goals of a register, and then those of the effect. */
    static Arbitrary<Maalsaetning> maalsaetning(String kode, Register register) {
        boolean isPolitisk = register.politiskeMaal().contains(kode);
        return withBuilder(() -> Maalsaetning.builder()
                        .kode(kode)
                        .art(isPolitisk ? Maalsaetningsart.POLITISK_MAAL : Maalsaetningsart.EFFEKTMAAL))
                .use(tekst())
                .in(Maalsaetning.Builder::navn)
                .use(tekst())
                .withProbability(0.5)
                .in((builder, tekst) -> builder.beskrivelse(tekst))
                .use(subset(isPolitisk ? List.of() : register.politiskeMaal()))
                .in(Maalsaetning.Builder::foelgerAf)
                .use(subset(register.temaer()))
                .in(Maalsaetning.Builder::temaer)
                .use(verdensmaal())
                .in(Maalsaetning.Builder::verdensmaal)
                .build(Maalsaetning.Builder::build)
                .withoutEdgeCases();
    }

    static Arbitrary<List<Integer>> verdensmaal() {
        return Arbitraries.integers()
                .between(1, Verdensmaal.ANTAL)
                .set()
                .ofMaxSize(2)
                .map(List::copyOf)
                .withoutEdgeCases();
    }

    static Arbitrary<Indikator> indikator(String kode, Register register) {
        return Arbitraries.of(Indikatorart.class)
                .flatMap(art -> withBuilder(() -> Indikator.builder().kode(kode).art(art))
                        .use(tekst())
                        .in(Indikator.Builder::navn)
                        .use(tekst())
                        .withProbability(0.5)
                        .in((builder, tekst) -> builder.enhed(tekst))
                        .use(Arbitraries.integers().between(0, Indikator.MAX_DECIMALER))
                        .in(Indikator.Builder::decimaler)
                        .use(datakilde())
                        .withProbability(0.5)
                        .in((builder, kilde) -> builder.datakilde(kilde))
                        .use(subset(register.initiativer()))
                        .in(Indikator.Builder::initiativer)
                        .use(subset(register.effektmaal()))
                        .in(Indikator.Builder::maalsaetninger)
                        .use(maaling(art))
                        .withProbability(0.5)
                        .in((builder, maaling) -> builder.baseline(maaling))
                        .use(maal(art))
                        .in((builder, maal) -> maal.isEmpty()
                                ? builder
                                : builder.maal(maal.get(maal.size() - 1)).delmaal(maal.subList(0, maal.size() - 1)))
                        .use(maaling(art).list().ofMaxSize(2))
                        .in(Indikator.Builder::maalinger)
                        .use(Arbitraries.integers().between(1, 1_000))
                        .withProbability(0.5)
                        .in((builder, interval) -> builder.interval(interval))
                        .build(Indikator.Builder::build))
                .withoutEdgeCases();
    }

    /** Targets, each for a time of its own, the earliest first. */
    private static Arbitrary<List<Maaling>> maal(Indikatorart art) {
        return maaling(art)
                .list()
                .ofMaxSize(3)
                .uniqueElements(Maaling::sidsteMaaned)
                .map(maal -> maal.stream()
                        .sorted(Comparator.comparing(Maaling::sidsteMaaned))
                        .toList());
    }

    static Arbitrary<Datakilde> datakilde() {
        return Combinators.combine(tekst(), Arbitraries.of(Datakildeart.class))
                .as((navn, kildeart) ->
                        Datakilde.builder().navn(navn).art(kildeart).build());
    }

    static Arbitrary<Maaling> maaling(Indikatorart art) {
        return Combinators.combine(
                        maaletider(),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers(),
                        Arbitraries.integers(),
                        tekst())
                .as((fra, several, number, other, udsagn) -> {
                    Maaling.Builder maaling = Maaling.builder().fra(fra).til(later(fra, several));
                    return switch (art) {
                        case TAL -> maaling.vaerdi(number).build();
                        case ANDEL -> maaling.vaerdi(Math.floorMod(number, 101)).build();
                        case STROEM ->
                            maaling.tilgang(number & Integer.MAX_VALUE)
                                    .afgang(other & Integer.MAX_VALUE)
                                    .build();
                        case KVALITATIV -> maaling.udsagn(udsagn).build();
                    };
                })
                .withoutEdgeCases();
    }

    static Arbitrary<Maaletid> maaletider() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, LAST_AAR).shrinkTowards(2_024),
                        Arbitraries.integers().between(0, 11),
                        Arbitraries.of(1, 3, 6, 12))
                .as((aar, month, maaneder) ->
                        new Maaletid(YearMonth.of(aar, month / maaneder * maaneder + 1), maaneder))
                .withoutEdgeCases();
    }

    private static Maaletid later(Maaletid fra, int several) {
        YearMonth foerste = fra.foerste().plusMonths((long) several * fra.maaneder());
        return foerste.getYear() > LAST_AAR ? fra : new Maaletid(foerste, fra.maaneder());
    }
}

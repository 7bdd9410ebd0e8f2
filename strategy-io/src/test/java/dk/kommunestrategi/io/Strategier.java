package dk.kommunestrategi.io;

import static net.jqwik.api.Builders.withBuilder;

import dk.kommunestrategi.model.Budgetbetingelse;
import dk.kommunestrategi.model.Budgetregel;
import dk.kommunestrategi.model.Center;
import dk.kommunestrategi.model.Fase;
import dk.kommunestrategi.model.Forvaltning;
import dk.kommunestrategi.model.Handleplan;
import dk.kommunestrategi.model.Initiativ;
import dk.kommunestrategi.model.Initiativejer;
import dk.kommunestrategi.model.Kapacitetsaendring;
import dk.kommunestrategi.model.Kommune;
import dk.kommunestrategi.model.Kriterievalg;
import dk.kommunestrategi.model.Opgave;
import dk.kommunestrategi.model.OrganisatoriskeKonsekvenser;
import dk.kommunestrategi.model.Periode;
import dk.kommunestrategi.model.Placering;
import dk.kommunestrategi.model.Prioriteringspolitik;
import dk.kommunestrategi.model.Ressourcetraek;
import dk.kommunestrategi.model.Rolle;
import dk.kommunestrategi.model.Rolleart;
import dk.kommunestrategi.model.Samarbejde;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.Strategistatus;
import dk.kommunestrategi.model.Tema;
import dk.kommunestrategi.model.Temaangivelse;
import dk.kommunestrategi.model.Temakilde;
import dk.kommunestrategi.model.Udgiftsniveau;
import dk.kommunestrategi.model.Udviklingsforloeb;
import dk.kommunestrategi.model.Vurdering;
import dk.kommunestrategi.model.sag.Valgperiode;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.model.styring.Beslutningsart;
import dk.kommunestrategi.model.styring.Centerandel;
import dk.kommunestrategi.model.styring.Datakilde;
import dk.kommunestrategi.model.styring.Datakildeart;
import dk.kommunestrategi.model.styring.Indikator;
import dk.kommunestrategi.model.styring.Indikatorart;
import dk.kommunestrategi.model.styring.Initiativbeskrivelse;
import dk.kommunestrategi.model.styring.Leverance;
import dk.kommunestrategi.model.styring.Maaling;
import dk.kommunestrategi.model.styring.Moede;
import dk.kommunestrategi.model.styring.Moedeart;
import dk.kommunestrategi.model.styring.Statusnotat;
import dk.kommunestrategi.model.styring.Styring;
import dk.kommunestrategi.model.styring.Styringspolitik;
import dk.kommunestrategi.model.styring.Udgift;
import dk.kommunestrategi.model.vaerdi.Beloeb;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.threeten.extra.Half;
import org.threeten.extra.YearHalf;

/** Arbitrary strategies without errors; every optional part of the model occurs in some of them and not in others. */
final class Strategier {

    private Strategier() {}

    /** What initiatives and the handleplan can refer to. */
    private record Register(
            int skala,
            List<Integer> temaer,
            List<String> forvaltninger,
            List<String> centre,
            List<String> roller,
            List<Integer> initiativer) {}

    static Arbitrary<Strategi> strategier() {
        Arbitrary<Register> registre = Combinators.combine(
                        Arbitraries.integers().between(1, Strategi.MAX_SKALA),
                        numre(),
                        koder(),
                        koder(),
                        koder(),
                        numre())
                .as((skala, temaer, forvaltninger, centre, roller, initiativer) -> new Register(
                        skala,
                        temaer,
                        forvaltninger,
                        centre,
                        roller,
                        // An initiative needs a theme and an owner.
                        temaer.isEmpty() || roller.isEmpty() ? List.of() : initiativer));
        return registre.flatMap(Strategier::strategi);
    }

    private static Arbitrary<Strategi> strategi(Register register) {
        return withBuilder(() -> Strategi.builder().skala(register.skala))
                .use(Arbitraries.of("1.0", "1.7", "1.9999"))
                .in(Strategi.Builder::version)
                .use(tekst())
                .in(Strategi.Builder::navn)
                .use(tekst())
                .withProbability(0.5)
                .in((builder, tekst) -> builder.beskrivelse(tekst))
                .use(Combinators.combine(Arbitraries.strings().numeric().ofLength(4), tekst())
                        .as((kode, navn) ->
                                Kommune.builder().kode(kode).navn(navn).build()))
                .in(Strategi.Builder::kommune)
                .use(perioder())
                .withProbability(0.5)
                .in((builder, periode) -> builder.periode(periode))
                .use(Arbitraries.of(Strategistatus.class))
                .withProbability(0.5)
                .in((builder, status) -> builder.status(status))
                .use(tekst().list().ofMaxSize(2))
                .in(Strategi.Builder::kilder)
                .use(each(register.temaer, Strategier::tema))
                .in(Strategi.Builder::temaer)
                .use(each(register.forvaltninger, Strategier::forvaltning))
                .in(Strategi.Builder::forvaltninger)
                .use(each(register.centre, kode -> center(kode, register)))
                .in(Strategi.Builder::centre)
                .use(each(register.roller, kode -> rolle(kode, register)))
                .in(Strategi.Builder::roller)
                .use(each(register.initiativer, nummer -> initiativ(nummer, register)))
                .in(Strategi.Builder::initiativer)
                .use(politikker())
                .withProbability(0.5)
                .in((builder, politik) -> builder.politik(politik))
                .use(perioder().flatMap(periode -> handleplan(periode, register)))
                .withProbability(0.5)
                .in((builder, handleplan) -> builder.handleplan(handleplan))
                .use(styring(register))
                .withProbability(0.5)
                .in((builder, styring) -> builder.styring(styring))
                .use(udviklingsforloeb(register))
                .withProbability(0.5)
                .in((builder, forloeb) -> builder.udviklingsforloeb(forloeb))
                .use(koder().flatMap(ider -> each(ider, id -> Sager.sag(id, register.roller))))
                .in(Strategi.Builder::sager)
                .build(Strategi.Builder::build);
    }

    private static Arbitrary<Tema> tema(int nummer) {
        return withBuilder(() -> Tema.builder().nummer(nummer))
                .use(tekst())
                .in(Tema.Builder::navn)
                .use(tekst())
                .withProbability(0.5)
                .in((builder, tekst) -> builder.beskrivelse(tekst))
                .build(Tema.Builder::build);
    }

    private static Arbitrary<Forvaltning> forvaltning(String kode) {
        return withBuilder(() -> Forvaltning.builder().kode(kode))
                .use(tekst())
                .withProbability(0.5)
                .in((builder, tekst) -> builder.navn(tekst))
                .build(Forvaltning.Builder::build);
    }

    private static Arbitrary<Center> center(String kode, Register register) {
        Arbitrary<List<Kapacitetsaendring>> aendringer = halvaar()
                .set()
                .ofMaxSize(2)
                .flatMap(fra -> each(
                        List.copyOf(fra),
                        halvaar -> Arbitraries.integers()
                                .greaterOrEqual(0)
                                .map(kapacitet -> Kapacitetsaendring.builder()
                                        .fra(halvaar)
                                        .kapacitet(kapacitet)
                                        .build())));
        return withBuilder(() -> Center.builder().kode(kode))
                .use(tekst())
                .in(Center.Builder::navn)
                .use(tekst())
                .withProbability(0.5)
                .in((builder, tekst) -> builder.kortnavn(tekst))
                .use(subset(register.forvaltninger))
                .in((builder, koder) -> builder.forvaltning(koder.stream().findFirst()))
                .use(Arbitraries.integers().greaterOrEqual(0))
                .withProbability(0.5)
                .in((builder, kapacitet) -> builder.kapacitet(kapacitet))
                .use(aendringer)
                .in(Center.Builder::kapacitetsaendringer)
                .build(Center.Builder::build);
    }

    private static Arbitrary<Rolle> rolle(String kode, Register register) {
        return withBuilder(() -> Rolle.builder().kode(kode))
                .use(tekst())
                .in(Rolle.Builder::navn)
                // The first role is the one that initiatives have for a working group.
                .use(
                        kode.equals(register.roller.get(0))
                                ? Arbitraries.just(Rolleart.ARBEJDSGRUPPE)
                                : Arbitraries.of(Rolleart.class))
                .in(Rolle.Builder::art)
                .use(tekst())
                .withProbability(0.5)
                .in((builder, tekst) -> builder.besatAf(tekst))
                .use(subset(register.roller))
                .in((builder, koder) -> builder.udpegetAf(koder.stream().findFirst()))
                .use(Arbitraries.of(true, false))
                .in(Rolle.Builder::ubesat)
                .use(Arbitraries.of(Opgave.class).list().ofMaxSize(2))
                .in(Rolle.Builder::opgaver)
                .use(subset(register.forvaltninger))
                .in((builder, koder) -> builder.forvaltning(koder.stream().findFirst()))
                .use(tekst().list().ofMaxSize(2))
                .in(Rolle.Builder::aliasser)
                .use(Combinators.combine(
                                Arbitraries.integers().between(1_900, 9_999),
                                Arbitraries.integers().between(0, 9))
                        .as((fra, flere) -> Valgperiode.of(fra, Math.min(fra + flere, 9_999)))
                        .list()
                        .ofMaxSize(2))
                .in(Rolle.Builder::valgperioder)
                .use(fordeling(register))
                .in(Rolle.Builder::finansiering)
                .build(Rolle.Builder::build);
    }

    private static Arbitrary<Udviklingsforloeb> udviklingsforloeb(Register register) {
        Arbitrary<Fase> faser = Combinators.combine(tekst(), tekst(), datoer().optional(), tekst().optional())
                .as((navn, tid, dato, beskrivelse) -> Fase.builder()
                        .navn(navn)
                        .tid(tid)
                        .dato(dato)
                        .beskrivelse(beskrivelse)
                        .build());
        Arbitrary<List<String>> tekster = tekst().list().ofMaxSize(2);
        return Combinators.combine(
                        tekst(), subset(register.roller), faser.list().ofMaxSize(2), tekster, tekster, tekster, tekster)
                .as((navn, roller, forloebet, fokuspunkter, resultater, forventede, anbefalinger) ->
                        Udviklingsforloeb.builder()
                                .navn(navn)
                                .part(roller.stream().findFirst())
                                .faser(forloebet)
                                .fokuspunkter(fokuspunkter)
                                .resultater(resultater)
                                .forventedeResultater(forventede)
                                .anbefalinger(anbefalinger)
                                .build());
    }

    private static Arbitrary<Initiativ> initiativ(int nummer, Register register) {
        List<Integer> foer = register.initiativer.subList(0, register.initiativer.indexOf(nummer));
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
                .use(nonEmptySubset(register.roller).flatMap(Strategier::ejere))
                .in(Initiativ.Builder::ejere)
                .use(tekst())
                .withProbability(0.5)
                .in((builder, tekst) -> builder.tidsperspektiv(tekst))
                .use(tekst().list().ofMaxSize(2))
                .in(Initiativ.Builder::kilder)
                .use(nonEmptySubset(register.temaer))
                .in(Initiativ.Builder::temaer)
                .use(temaangivelse(register).list().ofMaxSize(2))
                .in(Initiativ.Builder::temaangivelser)
                .use(vurdering(register))
                .withProbability(0.5)
                .in((builder, vurdering) -> builder.vurdering(vurdering))
                .use(Arbitraries.integers().between(1, Initiativ.MAX_HALVAAR))
                .withProbability(0.5)
                .in((builder, varighed) -> builder.varighed(varighed))
                .use(Arbitraries.integers().between(0, Initiativ.MAX_HALVAAR))
                .withProbability(0.5)
                .in(Initiativ.Builder::forarbejde)
                .use(perioder())
                .withProbability(0.5)
                .in((builder, vindue) -> builder.tidligst(vindue.getFra()).senest(vindue.getTil()))
                .use(subset(foer))
                .in(Initiativ.Builder::afhaengerAf)
                .use(Arbitraries.of(true, false))
                .in((builder, findes) -> builder.arbejdsgruppe(
                        Optional.of(register.roller.get(0)).filter(kode -> findes)))
                .use(udgifter(register))
                .in(Initiativ.Builder::udgifter)
                .use(tekst())
                .withProbability(0.5)
                .in((builder, tekst) -> builder.effektopfoelgning(tekst))
                .use(beskrivelse(register))
                .withProbability(0.5)
                .in((builder, beskrivelse) -> builder.initiativbeskrivelse(beskrivelse))
                .build(Initiativ.Builder::build);
    }

    private static Arbitrary<List<Initiativejer>> ejere(List<String> roller) {
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

    private static Arbitrary<Temaangivelse> temaangivelse(Register register) {
        return Combinators.combine(Arbitraries.of(Temakilde.class), subset(register.temaer))
                .as((kilde, temaer) ->
                        Temaangivelse.builder().kilde(kilde).temaer(temaer).build());
    }

    private static Arbitrary<Vurdering> vurdering(Register register) {
        Arbitrary<Integer> niveauer = Arbitraries.integers().between(0, register.skala);
        Arbitrary<List<Ressourcetraek>> traek = subset(register.centre)
                .flatMap(koder -> each(
                        koder,
                        kode -> niveauer.map(niveau -> Ressourcetraek.builder()
                                .center(kode)
                                .niveau(niveau)
                                .build())));
        return withBuilder(Vurdering::builder)
                .use(Arbitraries.of(true, false))
                .in(Vurdering.Builder::letImplementerbart)
                .use(samarbejde().list().ofMaxSize(2))
                .in(Vurdering.Builder::samarbejde)
                .use(Arbitraries.oneOf(
                        traek.map(enkelte -> Vurdering.builder().ressourcetraek(enkelte)),
                        niveauer.map(niveau -> Vurdering.builder().ressourcetraekAlleCentre(niveau))))
                .in((builder, traekket) -> {
                    Vurdering kun = traekket.letImplementerbart(true)
                            .udgiftsniveau(Udgiftsniveau.LILLE)
                            .build();
                    return builder.ressourcetraek(kun.getRessourcetraek())
                            .ressourcetraekAlleCentre(kun.getRessourcetraekAlleCentre());
                })
                .use(Arbitraries.of(Udgiftsniveau.class))
                .in(Vurdering.Builder::udgiftsniveau)
                .use(Arbitraries.of(OrganisatoriskeKonsekvenser.class))
                .withProbability(0.5)
                .in((builder, konsekvenser) -> builder.organisatoriskeKonsekvenser(konsekvenser))
                .build(Vurdering.Builder::build);
    }

    private static Arbitrary<Samarbejde> samarbejde() {
        return withBuilder(Samarbejde::builder)
                .use(tekst())
                .withProbability(0.5)
                .in((builder, tekst) -> builder.part(tekst))
                .use(Arbitraries.of(true, false))
                .in(Samarbejde.Builder::intern)
                .build(Samarbejde.Builder::build);
    }

    private static Arbitrary<List<Udgift>> udgifter(Register register) {
        Arbitrary<Beloeb> beloeb = Arbitraries.longs()
                .between(-99_999_999_999_999L, 99_999_999_999_999L)
                .map(Beloeb::new);
        return Arbitraries.integers()
                .between(1_900, 9_999)
                .set()
                .ofMaxSize(2)
                .flatMap(aar -> each(
                        List.copyOf(aar),
                        et -> Combinators.combine(beloeb, fordeling(register))
                                .as((kroner, andele) -> Udgift.builder()
                                        .aar(et)
                                        .beloeb(kroner)
                                        .fordeling(andele)
                                        .build())));
    }

    private static Arbitrary<List<Centerandel>> fordeling(Register register) {
        return subset(register.centre)
                .flatMap(koder -> each(
                        koder,
                        kode -> Arbitraries.integers()
                                .between(1, Centerandel.MAX_ANDEL)
                                .map(andel -> Centerandel.builder()
                                        .center(kode)
                                        .andel(andel)
                                        .build())));
    }

    private static Arbitrary<Initiativbeskrivelse> beskrivelse(Register register) {
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
                .use(Combinators.combine(
                                tekst(), tekst().optional(), subset(register.roller), Arbitraries.of(true, false))
                        .as((navn, inspiration, roller, effekt) -> Leverance.builder()
                                .navn(navn)
                                .inspiration(inspiration)
                                .ansvarlig(roller.stream().findFirst())
                                .effektmaaling(effekt)
                                .build())
                        .list()
                        .ofMaxSize(2))
                .in(Initiativbeskrivelse.Builder::addAllLeverancer)
                .build(Initiativbeskrivelse.Builder::build);
    }

    private static Arbitrary<Styring> styring(Register register) {
        return withBuilder(Styring::builder)
                .use(Combinators.combine(
                                Arbitraries.integers().between(1, 2),
                                Arbitraries.integers().between(1, 1_000))
                        .as((halvaar, interval) -> Styringspolitik.builder()
                                .aarsrapportHalvaar(halvaar)
                                .stillingtagenInterval(interval)
                                .build()))
                .withProbability(0.5)
                .in((builder, politik) -> builder.politik(politik))
                .use(Combinators.combine(Arbitraries.of(Moedeart.class), datoer(), Arbitraries.of(true, false))
                        .as((art, dato, medFrist) -> Moede.builder()
                                .art(art)
                                .dato(dato)
                                .dagsordensfrist(Optional.of(dato).filter(frist -> medFrist))
                                .build())
                        .list()
                        .ofMaxSize(2)
                        .uniqueElements(moede -> List.of(moede.getArt(), YearHalf.from(moede.getDato()))))
                .in(Styring.Builder::moeder)
                .use(beslutninger(register))
                .in(Styring.Builder::beslutninger)
                .use(koder().flatMap(koder -> each(koder, kode -> indikator(kode, register))))
                .in(Styring.Builder::indikatorer)
                .use(subset(register.initiativer).flatMap(numre -> each(numre, Strategier::statusnotat)))
                .in(Styring.Builder::statusnotater)
                .build(Styring.Builder::build);
    }

    private static Arbitrary<List<Beslutning>> beslutninger(Register register) {
        if (register.initiativer.isEmpty()) {
            return Arbitraries.just(List.of());
        }
        Arbitrary<Beslutning> beslutninger = Combinators.combine(
                        Arbitraries.of(Beslutningsart.class),
                        Arbitraries.of(register.roller),
                        nonEmptySubset(register.initiativer),
                        datoer(),
                        Arbitraries.of(true, false),
                        tekst().optional())
                .as((art, organ, numre, dato, medDato, begrundelse) -> Beslutning.builder()
                        .art(art)
                        .organ(organ)
                        .initiativer(numre)
                        .halvaar(YearHalf.from(dato))
                        .dato(Optional.of(dato).filter(dag -> medDato))
                        .begrundelse(begrundelse)
                        .build());
        return beslutninger
                .list()
                .ofMaxSize(3)
                .map(liste -> liste.stream()
                        // One whose day is not known stands first in its half-year: it says nothing of those around it.
                        .sorted(Comparator.comparing(Beslutning::getHalvaar)
                                .thenComparing(
                                        beslutning -> beslutning.getDato().orElse(LocalDate.MIN)))
                        .toList());
    }

    private static Arbitrary<Indikator> indikator(String kode, Register register) {
        return Arbitraries.of(Indikatorart.class)
                .flatMap(art -> withBuilder(() -> Indikator.builder().kode(kode).art(art))
                        .use(tekst())
                        .in(Indikator.Builder::navn)
                        .use(tekst())
                        .withProbability(0.5)
                        .in((builder, tekst) -> builder.enhed(tekst))
                        .use(Combinators.combine(tekst(), Arbitraries.of(Datakildeart.class))
                                .as((navn, kildeart) -> Datakilde.builder()
                                        .navn(navn)
                                        .art(kildeart)
                                        .build()))
                        .withProbability(0.5)
                        .in((builder, kilde) -> builder.datakilde(kilde))
                        .use(subset(register.initiativer))
                        .in(Indikator.Builder::initiativer)
                        .use(maaling(art))
                        .withProbability(0.5)
                        .in((builder, maaling) -> builder.baseline(maaling))
                        .use(maaling(art))
                        .withProbability(0.5)
                        .in((builder, maaling) -> builder.maal(maaling))
                        .use(maaling(art).list().ofMaxSize(2))
                        .in(Indikator.Builder::maalinger)
                        .use(Arbitraries.integers().between(1, 1_000))
                        .withProbability(0.5)
                        .in((builder, interval) -> builder.interval(interval))
                        .build(Indikator.Builder::build));
    }

    private static Arbitrary<Maaling> maaling(Indikatorart art) {
        return Combinators.combine(perioder(), Arbitraries.integers(), Arbitraries.integers(), tekst())
                .as((periode, tal, andet, udsagn) -> {
                    Maaling.Builder maaling =
                            Maaling.builder().fra(periode.getFra()).til(periode.getTil());
                    return switch (art) {
                        case TAL -> maaling.vaerdi(tal).build();
                        case STROEM ->
                            maaling.tilgang(tal & Integer.MAX_VALUE)
                                    .afgang(andet & Integer.MAX_VALUE)
                                    .build();
                        case KVALITATIV -> maaling.udsagn(udsagn).build();
                    };
                });
    }

    private static Arbitrary<Statusnotat> statusnotat(int initiativ) {
        return Combinators.combine(halvaar(), tekst().optional(), tekst().optional())
                .as((halvaar, fremdrift, naeste) -> Statusnotat.builder()
                        .initiativ(initiativ)
                        .halvaar(halvaar)
                        .fremdrift(fremdrift)
                        .naeste(naeste)
                        .build());
    }

    static Arbitrary<LocalDate> datoer() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(0, 1, 1).toEpochDay(),
                        LocalDate.of(9_999, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static Arbitrary<Kriterievalg> kriterievalg() {
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

    private static Arbitrary<Prioriteringspolitik> politikker() {
        Arbitrary<Budgetregel> budgetregler = withBuilder(Budgetregel::builder)
                .use(Arbitraries.of(Udgiftsniveau.class))
                .withProbability(0.5)
                .in(Budgetregel.Builder::taerskel)
                .use(Arbitraries.of(Budgetbetingelse.class))
                .withProbability(0.5)
                .in(Budgetregel.Builder::betingelse)
                .build(Budgetregel.Builder::build);
        return withBuilder(Prioriteringspolitik::builder)
                .use(kriterievalg().list().ofMinSize(1).ofMaxSize(3))
                .withProbability(0.5)
                .in(Prioriteringspolitik.Builder::kriterier)
                .use(budgetregler)
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

    private static Arbitrary<Handleplan> handleplan(Periode periode, Register register) {
        return subset(register.initiativer)
                .flatMap(numre -> each(numre, nummer -> placering(nummer, periode)))
                .map(placeringer -> Handleplan.builder()
                        .periode(periode)
                        .placeringer(placeringer)
                        .build());
    }

    private static Arbitrary<Placering> placering(int initiativ, Periode periode) {
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

    private static Arbitrary<Periode> perioder() {
        return Combinators.combine(halvaar(), Arbitraries.integers().between(0, 20))
                .as((fra, flere) -> {
                    YearHalf til = fra.plusHalves(flere);
                    return Periode.of(fra, til.getYear() > 9_999 ? fra : til);
                });
    }

    private static Arbitrary<YearHalf> halvaar() {
        return Combinators.combine(Arbitraries.integers().between(0, 9_999), Arbitraries.of(Half.class))
                .as(YearHalf::of);
    }

    /** A text that says something, with everything that JSON has to escape and Danish has to keep. */
    static Arbitrary<String> tekst() {
        Arbitrary<String> tegn = Arbitraries.oneOf(
                Arbitraries.of("æ", "ø", "å", "Æ", "Ø", "Å", "é", "€", "\u2028", "\uD83C\uDFE0"),
                Arbitraries.of("\"", "\\", "/", "\n", "\t", "\r", "\0", "\u001f", " ", "~"),
                Arbitraries.chars().alpha().map(String::valueOf));
        return tegn.list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(dele -> String.join("", dele))
                .filter(tekst -> !tekst.isBlank());
    }

    static Arbitrary<List<String>> koder() {
        return tekst().set().ofMaxSize(3).map(List::copyOf);
    }

    private static Arbitrary<List<Integer>> numre() {
        return Arbitraries.integers()
                .greaterOrEqual(1)
                .set()
                .ofMaxSize(4)
                .map(Set::stream)
                .map(numre -> numre.toList());
    }

    static <T> Arbitrary<List<T>> subset(List<T> alle) {
        return Arbitraries.of(true, false)
                .list()
                .ofSize(alle.size())
                .map(valg -> IntStream.range(0, alle.size())
                        .filter(valg::get)
                        .mapToObj(alle::get)
                        .toList());
    }

    static <T> Arbitrary<List<T>> nonEmptySubset(List<T> alle) {
        return subset(alle).map(valgte -> valgte.isEmpty() ? alle : valgte);
    }

    static <S, T> Arbitrary<List<T>> each(List<S> alle, Function<S, Arbitrary<T>> arbitrary) {
        List<Arbitrary<T>> hver = new ArrayList<>();
        alle.forEach(en -> hver.add(arbitrary.apply(en)));
        return Combinators.combine(hver).as(vaerdier -> vaerdier);
    }
}

package dk.kommunestrategi.model.generator;

import static dk.kommunestrategi.model.generator.Values.datoer;
import static dk.kommunestrategi.model.generator.Values.each;
import static dk.kommunestrategi.model.generator.Values.halvaar;
import static dk.kommunestrategi.model.generator.Values.perioder;
import static dk.kommunestrategi.model.generator.Values.subset;
import static dk.kommunestrategi.model.generator.Values.tekst;
import static net.jqwik.api.Builders.withBuilder;

import dk.kommunestrategi.model.forloeb.Fase;
import dk.kommunestrategi.model.forloeb.Udviklingsforloeb;
import dk.kommunestrategi.model.initiativ.Tema;
import dk.kommunestrategi.model.oekonomi.Centerandel;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.organisation.Forvaltning;
import dk.kommunestrategi.model.organisation.Grundbelastning;
import dk.kommunestrategi.model.organisation.Grundbelastningsart;
import dk.kommunestrategi.model.organisation.Kapacitetsaendring;
import dk.kommunestrategi.model.organisation.Kommune;
import dk.kommunestrategi.model.organisation.Opgave;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.organisation.Rolleart;
import dk.kommunestrategi.model.sag.Valgperiode;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.threeten.extra.YearHalf;

/** Arbitrary municipalities, themes, centres, administrations, roles and courses of development. */
final class Organisation {

    private Organisation() {}

    static Arbitrary<Kommune> kommune() {
        return Combinators.combine(Arbitraries.strings().numeric().ofLength(4), tekst())
                .as((kode, navn) -> Kommune.builder().kode(kode).navn(navn).build());
    }

    static Arbitrary<Tema> tema(int nummer) {
        return withBuilder(() -> Tema.builder().nummer(nummer))
                .use(tekst())
                .in(Tema.Builder::navn)
                .use(tekst())
                .withProbability(0.5)
                .in((builder, tekst) -> builder.beskrivelse(tekst))
                .use(Effekter.verdensmaal())
                .in(Tema.Builder::verdensmaal)
                .build(Tema.Builder::build);
    }

    static Arbitrary<Forvaltning> forvaltning(String kode) {
        return withBuilder(() -> Forvaltning.builder().kode(kode))
                .use(tekst())
                .withProbability(0.5)
                .in((builder, tekst) -> builder.navn(tekst))
                .build(Forvaltning.Builder::build);
    }

    static Arbitrary<Center> center(String kode, Register register) {
        Arbitrary<List<Kapacitetsaendring>> aendringer = halvaar()
                .set()
                .ofMaxSize(2)
                .flatMap(fra -> each(List.copyOf(fra), halvaar -> kapacitetsaendring(halvaar)));
        return withBuilder(() -> Center.builder().kode(kode))
                .use(tekst())
                .in(Center.Builder::navn)
                .use(tekst())
                .withProbability(0.5)
                .in((builder, tekst) -> builder.kortnavn(tekst))
                .use(subset(register.forvaltninger()))
                .in((builder, koder) -> builder.forvaltning(koder.stream().findFirst()))
                .use(Arbitraries.integers().greaterOrEqual(0))
                .withProbability(0.5)
                .in((builder, kapacitet) -> builder.kapacitet(kapacitet))
                .use(aendringer)
                .in(Center.Builder::kapacitetsaendringer)
                .use(grundbelastning().list().ofMaxSize(2))
                .in(Center.Builder::grundbelastning)
                .build(Center.Builder::build);
    }

    static Arbitrary<Kapacitetsaendring> kapacitetsaendring(YearHalf fra) {
        return Arbitraries.integers()
                .greaterOrEqual(0)
                .map(kapacitet -> Kapacitetsaendring.builder()
                        .fra(fra)
                        .kapacitet(kapacitet)
                        .build());
    }

    static Arbitrary<Grundbelastning> grundbelastning() {
        return Combinators.combine(
                        perioder(),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().greaterOrEqual(0),
                        Arbitraries.of(Grundbelastningsart.class))
                .as((periode, open, niveau, art) -> Grundbelastning.builder()
                        .fra(periode.getFra())
                        .til(Optional.of(periode.getTil()).filter(til -> !open))
                        .niveau(niveau)
                        .art(art)
                        .build());
    }

    static Arbitrary<Rolle> rolle(String kode, Register register) {
        return withBuilder(() -> Rolle.builder().kode(kode))
                .use(tekst())
                .in(Rolle.Builder::navn)
                // The first role is the one that initiatives have for a working group.
                .use(
                        kode.equals(register.roller().get(0))
                                ? Arbitraries.just(Rolleart.ARBEJDSGRUPPE)
                                : Arbitraries.of(Rolleart.class))
                .in(Rolle.Builder::art)
                .use(tekst())
                .withProbability(0.5)
                .in((builder, tekst) -> builder.besatAf(tekst))
                .use(subset(register.roller()))
                .in((builder, koder) -> builder.udpegetAf(koder.stream().findFirst()))
                .use(Arbitraries.of(true, false))
                .in(Rolle.Builder::ubesat)
                .use(Arbitraries.of(Opgave.class).list().ofMaxSize(2))
                .in(Rolle.Builder::opgaver)
                .use(subset(register.forvaltninger()))
                .in((builder, koder) -> builder.forvaltning(koder.stream().findFirst()))
                .use(tekst().list().ofMaxSize(2))
                .in(Rolle.Builder::aliasser)
                .use(valgperiode().list().ofMaxSize(2))
                .in(Rolle.Builder::valgperioder)
                .use(fordeling(register))
                .in(Rolle.Builder::finansiering)
                .use(tekst().list().ofMaxSize(2))
                .in(Rolle.Builder::ansvar)
                .use(subset(register.roller()))
                .in((builder, koder) -> builder.kobletTil(koder.stream().findFirst()))
                .use(subset(before(kode, register.roller())))
                .in((builder, koder) -> builder.refererTil(koder.stream().findFirst()))
                .use(Values.beloeb().optional())
                .in((builder, udgift) -> builder.aarligUdgift(udgift))
                .use(subset(register.centre()))
                .in(Rolle.Builder::medlemscentre)
                .build(Rolle.Builder::build);
    }

    /** Those before a code: who reports to them only, reports in no ring. */
    private static List<String> before(String kode, List<String> koder) {
        return koder.subList(0, Math.max(0, koder.indexOf(kode)));
    }

    static Arbitrary<Valgperiode> valgperiode() {
        return Combinators.combine(
                        Arbitraries.integers().between(1_900, 9_999).shrinkTowards(2_024),
                        Arbitraries.integers().between(0, 9))
                .as((fra, several) -> Valgperiode.of(fra, Math.min(fra + several, 9_999)));
    }

    static Arbitrary<List<Centerandel>> fordeling(Register register) {
        return subset(register.centre()).flatMap(koder -> each(koder, Organisation::centerandel));
    }

    static Arbitrary<Centerandel> centerandel(String kode) {
        return Arbitraries.integers()
                .between(1, Centerandel.MAX_ANDEL)
                .map(andel -> Centerandel.builder().center(kode).andel(andel).build());
    }

    static Arbitrary<Udviklingsforloeb> udviklingsforloeb(Register register) {
        Arbitrary<List<String>> tekster = tekst().list().ofMaxSize(2);
        return Combinators.combine(
                        tekst(),
                        subset(register.roller()),
                        fase().list().ofMaxSize(2),
                        tekster,
                        tekster,
                        tekster,
                        tekster,
                        tekst().optional())
                .as((navn, roller, forloebet, fokuspunkter, resultater, forventede, anbefalinger, naevntAf) ->
                        Udviklingsforloeb.builder()
                                .navn(navn)
                                .part(roller.stream().findFirst())
                                .faser(forloebet)
                                .fokuspunkter(fokuspunkter)
                                .resultaterNaevntAf(naevntAf)
                                .resultater(resultater)
                                .forventedeResultater(forventede)
                                .anbefalinger(anbefalinger)
                                .build());
    }

    static Arbitrary<Fase> fase() {
        return Combinators.combine(tekst(), tekst(), datoer().optional(), tekst().optional())
                .as((navn, tid, dato, beskrivelse) -> Fase.builder()
                        .navn(navn)
                        .tid(tid)
                        .dato(dato)
                        .beskrivelse(beskrivelse)
                        .build());
    }
}

package dk.kommunestrategi.model.generator;

import static dk.kommunestrategi.model.generator.Values.datoer;
import static dk.kommunestrategi.model.generator.Values.each;
import static dk.kommunestrategi.model.generator.Values.halvaar;
import static dk.kommunestrategi.model.generator.Values.nonEmptySubset;
import static dk.kommunestrategi.model.generator.Values.subset;
import static dk.kommunestrategi.model.generator.Values.tekst;
import static net.jqwik.api.Builders.withBuilder;

import dk.kommunestrategi.model.styring.Aarsdato;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.model.styring.Beslutningsart;
import dk.kommunestrategi.model.styring.Moede;
import dk.kommunestrategi.model.styring.Moedeart;
import dk.kommunestrategi.model.styring.Rettelse;
import dk.kommunestrategi.model.styring.Statusnotat;
import dk.kommunestrategi.model.styring.Styring;
import dk.kommunestrategi.model.styring.Styringspolitik;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.threeten.extra.YearHalf;

/** Arbitrary records of how a strategy is run, and their parts. */
final class Styringer {

    private Styringer() {}

    static Arbitrary<Styring> styring(Register register) {
        return withBuilder(Styring::builder)
                .use(styringspolitik())
                .withProbability(0.5)
                .in((builder, politik) -> builder.politik(politik))
                .use(moede().list()
                        .ofMaxSize(2)
                        .uniqueElements(moede -> List.of(moede.getArt(), YearHalf.from(moede.getDato()))))
                .in(Styring.Builder::moeder)
                .use(beslutninger(register))
                .in(Styring.Builder::beslutninger)
                .use(each(register.indikatorer(), kode -> Effekter.indikator(kode, register)))
                .in(Styring.Builder::indikatorer)
                .use(subset(register.initiativer()).flatMap(numre -> each(numre, Styringer::statusnotat)))
                .in(Styring.Builder::statusnotater)
                .build(Styring.Builder::build);
    }

    static Arbitrary<Styringspolitik> styringspolitik() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 2),
                        Arbitraries.integers().between(1, 1_000),
                        Arbitraries.of(true, false),
                        aarsdato()
                                .list()
                                .ofMaxSize(2)
                                .uniqueElements(dato -> List.of(dato.getArt(), dato.halvdel(), dato.getAar())))
                .as((halvaar, interval, bemyndiget, aarsdatoer) -> Styringspolitik.builder()
                        .aarsdatoer(aarsdatoer)
                        .aarsrapportHalvaar(halvaar)
                        .stillingtagenInterval(interval)
                        .omplaceringBemyndiget(bemyndiget)
                        .build());
    }

    /** A day that is one in every year, or just a month. */
    static Arbitrary<Aarsdato> aarsdato() {
        return Combinators.combine(
                        Arbitraries.of(Moedeart.class),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(1, 28).optional(),
                        Values.aarstal().optional())
                .as((art, maaned, dag, aar) -> {
                    Aarsdato.Builder builder = Aarsdato.builder().art(art).maaned(maaned);
                    dag.ifPresent(builder::dag);
                    aar.ifPresent(builder::aar);
                    return builder.build();
                });
    }

    static Arbitrary<Moede> moede() {
        return Combinators.combine(Arbitraries.of(Moedeart.class), datoer(), Arbitraries.of(true, false))
                .as((art, dato, withDeadline) -> Moede.builder()
                        .art(art)
                        .dato(dato)
                        .dagsordensfrist(Optional.of(dato).filter(deadline -> withDeadline))
                        .build());
    }

    static Arbitrary<List<Beslutning>> beslutninger(Register register) {
        if (register.initiativer().isEmpty()) {
            return Arbitraries.just(List.of());
        }
        return Combinators.combine(beslutning(register).list().ofMaxSize(3), rettelse())
                .as((list, rettelse) -> withRettelse(
                        list.stream()
                                .filter(beslutning -> beslutning.getArt() != Beslutningsart.FEJLREGISTRERING)
                                .map(beslutning -> Beslutning.builder()
                                        .from(beslutning)
                                        .rettelse(Optional.empty())
                                        .build())
                                // One whose day is not known stands first in its half-year: it says nothing of those
                                // around it.
                                .sorted(Comparator.comparing(Beslutning::getHalvaar)
                                        .thenComparing(beslutning ->
                                                beslutning.getDato().orElse(LocalDate.MIN)))
                                .toList(),
                        rettelse));
    }

    /** The log with an entry at its end that corrects one of it in nothing, or tells that it was a mistake. */
    private static List<Beslutning> withRettelse(List<Beslutning> log, Rettelse rettelse) {
        if (rettelse.getPost() > log.size()) {
            return log;
        }
        Beslutning wrong = log.get(rettelse.getPost() - 1);
        Beslutning.Builder right = Beslutning.builder().from(wrong).rettelse(rettelse);
        return Stream.concat(
                        log.stream(),
                        Stream.of(
                                rettelse.getBegrundelse().isPresent()
                                        ? right.build()
                                        : right.art(Beslutningsart.FEJLREGISTRERING)
                                                .initiativer(List.of())
                                                .indikatorer(List.of())
                                                .build()))
                .toList();
    }

    static Arbitrary<Rettelse> rettelse() {
        return Combinators.combine(Arbitraries.integers().between(1, 4), datoer().optional(), tekst().optional())
                .as((post, dato, begrundelse) -> Rettelse.builder()
                        .post(post)
                        .dato(dato)
                        .begrundelse(begrundelse)
                        .build());
    }

    /** A decision; the register has a role and an initiative. */
    static Arbitrary<Beslutning> beslutning(Register register) {
        return datoer().flatMap(dato -> withBuilder(Beslutning::builder)
                .use(Arbitraries.of(Beslutningsart.class))
                .in(Beslutning.Builder::art)
                .use(Arbitraries.of(register.roller()))
                .in(Beslutning.Builder::organ)
                .use(nonEmptySubset(register.initiativer()))
                .in(Beslutning.Builder::initiativer)
                .use(halvaar().optional())
                .in((builder, halvaar) -> builder.forlaengetTil(halvaar))
                .use(rettelse().optional())
                .in((builder, rettelse) -> builder.rettelse(rettelse))
                .use(subset(register.initiativer()))
                .in(Beslutning.Builder::foererTil)
                .use(Arbitraries.just(YearHalf.from(dato)))
                .in(Beslutning.Builder::halvaar)
                .use(Arbitraries.of(true, false))
                .in((builder, withDato) -> builder.dato(Optional.of(dato).filter(day -> withDato)))
                .use(tekst().optional())
                .in((builder, begrundelse) -> builder.begrundelse(begrundelse))
                .use(tekst().optional())
                .in((builder, tid) -> builder.tid(tid))
                .use(Arbitraries.of(true, false))
                .in(Beslutning.Builder::indenForRammen)
                .use(tekst().optional())
                .in((builder, daekning) -> builder.daekning(daekning))
                .use(tekst().optional())
                .in((builder, paabudtVed) -> builder.paabudtVed(paabudtVed))
                .use(subset(register.indikatorer()))
                .in(Beslutning.Builder::indikatorer)
                .use(References.systemreferencer())
                .in(Beslutning.Builder::systemreferencer)
                .use(References.udvidelser())
                .withProbability(0.3)
                .in((builder, udvidelser) -> builder.udvidelser(udvidelser))
                .build(Beslutning.Builder::build)
                .map(Styringer::fitted));
    }

    /** The same decision, without initiatives and indicators where it is about none. */
    private static Beslutning fitted(Beslutning beslutning) {
        Beslutningsart art = beslutning.getArt();
        return Beslutning.builder()
                .from(beslutning)
                .initiativer(art.isOmInitiativer() ? beslutning.getInitiativer() : List.of())
                .indikatorer(art == Beslutningsart.METODEGODKENDELSE ? beslutning.getIndikatorer() : List.of())
                .build();
    }

    static Arbitrary<Statusnotat> statusnotat(int initiativ) {
        return Combinators.combine(halvaar(), tekst().optional(), tekst().optional())
                .as((halvaar, fremdrift, naeste) -> Statusnotat.builder()
                        .initiativ(initiativ)
                        .halvaar(halvaar)
                        .fremdrift(fremdrift)
                        .naeste(naeste)
                        .build());
    }
}

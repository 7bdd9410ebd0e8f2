package dk.kommunestrategi.model.generator;

import static dk.kommunestrategi.model.generator.Values.datoer;
import static dk.kommunestrategi.model.generator.Values.each;
import static dk.kommunestrategi.model.generator.Values.subset;
import static dk.kommunestrategi.model.generator.Values.tekst;
import static net.jqwik.api.Builders.withBuilder;

import dk.kommunestrategi.model.sag.Afstemning;
import dk.kommunestrategi.model.sag.Dagsordensmoede;
import dk.kommunestrategi.model.sag.Dagsordenspunkt;
import dk.kommunestrategi.model.sag.Dokumenthenvisning;
import dk.kommunestrategi.model.sag.Felt;
import dk.kommunestrategi.model.sag.Offentlighed;
import dk.kommunestrategi.model.sag.Publicering;
import dk.kommunestrategi.model.sag.Udfald;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary treatments of cases by bodies, and what an agenda system publishes of them. */
final class Dagsordener {

    private Dagsordener() {}

    /** The days in order, and after them what has none. */
    static Arbitrary<List<Dagsordenspunkt>> forloeb(List<String> roller) {
        Arbitrary<List<LocalDate>> days = datoer().list().ofMaxSize(2);
        return days.flatMap(list -> Combinators.combine(
                        each(
                                list.stream().sorted().toList(),
                                dato -> punkt(roller)
                                        .map(punkt -> Dagsordenspunkt.builder()
                                                .from(punkt)
                                                .dato(dato)
                                                .build())),
                        punkt(roller).list().ofMaxSize(1))
                .as((med, without) ->
                        Stream.concat(med.stream(), without.stream()).toList()));
    }

    static Arbitrary<Dagsordenspunkt> punkt(List<String> roller) {
        return withBuilder(Dagsordenspunkt::builder)
                .use(subset(roller))
                .in((builder, koder) -> builder.organ(koder.stream().findFirst()))
                .use(Arbitraries.of(Udfald.class))
                .withProbability(0.5)
                .in((builder, udfald) -> builder.udfald(udfald))
                .use(Arbitraries.of(true, false))
                .in(Dagsordenspunkt.Builder::aendret)
                .use(afstemning())
                .withProbability(0.5)
                .in((builder, afstemning) -> builder.afstemning(afstemning))
                .use(tekst())
                .withProbability(0.5)
                .in((builder, tekst) -> builder.ordlyd(tekst))
                .use(antal())
                .withProbability(0.5)
                .in(Dagsordenspunkt.Builder::afbud)
                .build(Dagsordenspunkt.Builder::build);
    }

    static Arbitrary<Afstemning> afstemning() {
        return Combinators.combine(antal(), antal(), antal())
                .as((stemmerFor, imod, undlod) -> Afstemning.builder()
                        .stemmerFor(stemmerFor)
                        .stemmerImod(imod)
                        .undlod(undlod)
                        .build());
    }

    static Arbitrary<Publicering> publicering() {
        return withBuilder(Publicering::builder)
                .use(tekst())
                .withProbability(0.5)
                .in((builder, tekst) -> builder.punktnummer(tekst))
                .use(Arbitraries.integers())
                .withProbability(0.5)
                .in((builder, number) -> builder.sortering(number))
                .use(Arbitraries.of(Offentlighed.class))
                .withProbability(0.5)
                .in((builder, offentlighed) -> builder.offentlighed(offentlighed))
                .use(Arbitraries.of(true, false))
                .in(Publicering.Builder::tillaeg)
                .use(tekst())
                .withProbability(0.5)
                .in((builder, tekst) -> builder.dagsorden(tekst)
                        .integration(tekst)
                        .myndighed(tekst)
                        .fremstilling(tekst)
                        .kilde(tekst))
                .use(dokumenthenvisning().list().ofMaxSize(1))
                .in(Publicering.Builder::dokumenter)
                .use(antal())
                .withProbability(0.5)
                .in((builder, number) -> builder.eksterneDeltagere(number))
                .use(dagsordensmoede())
                .withProbability(0.5)
                .in((builder, moede) -> builder.moede(moede))
                .use(felt().list().ofMaxSize(2))
                .in(Publicering.Builder::felter)
                .build(Publicering.Builder::build);
    }

    static Arbitrary<Dokumenthenvisning> dokumenthenvisning() {
        return Combinators.combine(tekst(), tekst(), tekst(), tekst())
                .as((navn, id, dokument, link) -> Dokumenthenvisning.builder()
                        .navn(navn)
                        .id(id)
                        .dokument(dokument)
                        .link(link)
                        .build());
    }

    static Arbitrary<Dagsordensmoede> dagsordensmoede() {
        return Combinators.combine(tekst(), tekst(), tekst(), tekst(), tekst(), antal())
                .as((id, navn, udvalg, tidspunkt, place, deltagere) -> Dagsordensmoede.builder()
                        .id(id)
                        .navn(navn)
                        .udvalg(udvalg)
                        .tidspunkt(tidspunkt)
                        .sted(place)
                        .deltagere(deltagere)
                        .build());
    }

    static Arbitrary<Felt> felt() {
        return Combinators.combine(tekst(), tekst()).as(Felt::of);
    }

    static Arbitrary<Integer> antal() {
        return Arbitraries.integers().between(0, 1_000);
    }
}

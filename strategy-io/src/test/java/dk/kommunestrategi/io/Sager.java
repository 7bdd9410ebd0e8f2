package dk.kommunestrategi.io;

import static dk.kommunestrategi.io.Strategier.datoer;
import static dk.kommunestrategi.io.Strategier.each;
import static dk.kommunestrategi.io.Strategier.subset;
import static dk.kommunestrategi.io.Strategier.tekst;
import static net.jqwik.api.Builders.withBuilder;

import dk.kommunestrategi.model.sag.Afsnit;
import dk.kommunestrategi.model.sag.Afstemning;
import dk.kommunestrategi.model.sag.Behandlingstrin;
import dk.kommunestrategi.model.sag.Beslutningsoplaeg;
import dk.kommunestrategi.model.sag.Bilag;
import dk.kommunestrategi.model.sag.Dagsordensmoede;
import dk.kommunestrategi.model.sag.Dagsordenspunkt;
import dk.kommunestrategi.model.sag.Dokumenthenvisning;
import dk.kommunestrategi.model.sag.Felt;
import dk.kommunestrategi.model.sag.Indstilling;
import dk.kommunestrategi.model.sag.Offentlighed;
import dk.kommunestrategi.model.sag.Ophav;
import dk.kommunestrategi.model.sag.Publicering;
import dk.kommunestrategi.model.sag.Sag;
import dk.kommunestrategi.model.sag.Tilkendegivelser;
import dk.kommunestrategi.model.sag.Udfald;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary cases without errors, for {@link Strategier}. */
final class Sager {

    private Sager() {}

    static Arbitrary<Sag> sag(String id, List<String> roller) {
        return withBuilder(() -> Sag.builder().id(id))
                .use(tekst())
                .in(Sag.Builder::titel)
                .use(tekst())
                .withProbability(0.5)
                .in((builder, tekst) -> builder.sagsnummer(tekst))
                .use(Arbitraries.of(true, false))
                .in(Sag.Builder::lukket)
                .use(tekst())
                .withProbability(0.5)
                .in((builder, tekst) -> builder.resume(tekst))
                .use(Combinators.combine(tekst().optional(), tekst())
                        .as((indstiller, tekst) -> Indstilling.builder()
                                .indstiller(indstiller)
                                .tekst(tekst)
                                .build()))
                .withProbability(0.5)
                .in((builder, indstilling) -> builder.indstilling(indstilling))
                .use(subset(roller).map(Sager::behandling))
                .in(Sag.Builder::behandling)
                .use(tekst())
                .withProbability(0.5)
                .in((builder, tekst) -> builder.sagsfremstilling(tekst).oekonomiskeKonsekvenser(tekst))
                .use(tekst().list().ofMaxSize(2))
                .in(Sag.Builder::hoeringsparter)
                .use(Combinators.combine(tekst().optional(), tekst())
                        .as((overskrift, tekst) -> Afsnit.builder()
                                .overskrift(overskrift)
                                .tekst(tekst)
                                .build())
                        .list()
                        .ofMaxSize(2))
                .in(Sag.Builder::oevrigeAfsnit)
                .use(bilag().list().ofMaxSize(2))
                .in(Sag.Builder::bilag)
                .use(forloeb(roller))
                .in(Sag.Builder::sagsforloeb)
                .use(oplaeg())
                .withProbability(0.5)
                .in((builder, oplaeg) -> builder.beslutningsoplaeg(oplaeg))
                .use(Combinators.combine(antal(), antal())
                        .as((enige, uenige) -> Tilkendegivelser.builder()
                                .enige(enige)
                                .uenige(uenige)
                                .build()))
                .withProbability(0.5)
                .in((builder, tilkendegivelser) -> builder.tilkendegivelser(tilkendegivelser))
                .use(publicering())
                .withProbability(0.5)
                .in((builder, publicering) -> builder.publicering(publicering))
                .build(Sag.Builder::build);
    }

    /** The first body alone, the others together. */
    private static List<Behandlingstrin> behandling(List<String> organer) {
        List<Behandlingstrin> trin = new ArrayList<>();
        if (!organer.isEmpty()) {
            trin.add(Behandlingstrin.of(organer.subList(0, 1)));
        }
        if (organer.size() > 1) {
            trin.add(Behandlingstrin.of(organer.subList(1, organer.size())));
        }
        return trin;
    }

    private static Arbitrary<Bilag> bilag() {
        return Combinators.combine(
                        tekst().optional(),
                        tekst().optional(),
                        Arbitraries.integers().optional(),
                        Arbitraries.of(true, false))
                .as((id, navn, orden, pdf) -> {
                    Bilag.Builder builder = Bilag.builder().id(id).navn(navn).pdf(pdf);
                    orden.ifPresent(builder::orden);
                    return builder.build();
                });
    }

    /** The days in order, and after them what has none. */
    private static Arbitrary<List<Dagsordenspunkt>> forloeb(List<String> roller) {
        Arbitrary<List<LocalDate>> dage = datoer().list().ofMaxSize(2);
        return dage.flatMap(liste -> Combinators.combine(
                        each(
                                liste.stream().sorted().toList(),
                                dato -> punkt(roller)
                                        .map(punkt -> Dagsordenspunkt.builder()
                                                .from(punkt)
                                                .dato(dato)
                                                .build())),
                        punkt(roller).list().ofMaxSize(1))
                .as((med, uden) -> Stream.concat(med.stream(), uden.stream()).toList()));
    }

    private static Arbitrary<Dagsordenspunkt> punkt(List<String> roller) {
        return withBuilder(Dagsordenspunkt::builder)
                .use(subset(roller))
                .in((builder, koder) -> builder.organ(koder.stream().findFirst()))
                .use(Arbitraries.of(Udfald.class))
                .withProbability(0.5)
                .in((builder, udfald) -> builder.udfald(udfald))
                .use(Arbitraries.of(true, false))
                .in(Dagsordenspunkt.Builder::aendret)
                .use(Combinators.combine(antal(), antal(), antal())
                        .as((stemmerFor, imod, undlod) -> Afstemning.builder()
                                .stemmerFor(stemmerFor)
                                .stemmerImod(imod)
                                .undlod(undlod)
                                .build()))
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

    private static Arbitrary<Beslutningsoplaeg> oplaeg() {
        Arbitrary<List<String>> tekster = tekst().list().ofMaxSize(2);
        return Combinators.combine(
                        Arbitraries.of(Ophav.class),
                        tekst().optional(),
                        tekst().optional(),
                        tekst().optional(),
                        tekster,
                        tekster,
                        tekster)
                .as((ophav, relevans, spoergsmaal, opsummering, fordele, ulemper, emneord) ->
                        Beslutningsoplaeg.builder()
                                .ophav(ophav)
                                .relevans(relevans)
                                .spoergsmaal(spoergsmaal)
                                .opsummering(opsummering)
                                .fordele(fordele)
                                .ulemper(ulemper)
                                .emneord(emneord)
                                .build());
    }

    private static Arbitrary<Publicering> publicering() {
        return withBuilder(Publicering::builder)
                .use(tekst())
                .withProbability(0.5)
                .in((builder, tekst) -> builder.punktnummer(tekst))
                .use(Arbitraries.integers())
                .withProbability(0.5)
                .in((builder, tal) -> builder.sortering(tal))
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
                .use(Combinators.combine(tekst(), tekst(), tekst(), tekst())
                        .as((navn, id, dokument, link) -> Dokumenthenvisning.builder()
                                .navn(navn)
                                .id(id)
                                .dokument(dokument)
                                .link(link)
                                .build())
                        .list()
                        .ofMaxSize(1))
                .in(Publicering.Builder::dokumenter)
                .use(antal())
                .withProbability(0.5)
                .in((builder, tal) -> builder.eksterneDeltagere(tal))
                .use(Combinators.combine(tekst(), tekst(), tekst(), tekst(), tekst(), antal())
                        .as((id, navn, udvalg, tidspunkt, sted, deltagere) -> Dagsordensmoede.builder()
                                .id(id)
                                .navn(navn)
                                .udvalg(udvalg)
                                .tidspunkt(tidspunkt)
                                .sted(sted)
                                .deltagere(deltagere)
                                .build()))
                .withProbability(0.5)
                .in((builder, moede) -> builder.moede(moede))
                .use(Combinators.combine(tekst(), tekst()).as(Felt::of).list().ofMaxSize(2))
                .in(Publicering.Builder::felter)
                .build(Publicering.Builder::build);
    }

    private static Arbitrary<Integer> antal() {
        return Arbitraries.integers().between(0, 1_000);
    }
}

package dk.kommunestrategi.model.generator;

import static dk.kommunestrategi.model.generator.Values.datoer;
import static dk.kommunestrategi.model.generator.Values.nonEmptySubset;
import static dk.kommunestrategi.model.generator.Values.subset;
import static dk.kommunestrategi.model.generator.Values.tekst;
import static net.jqwik.api.Builders.withBuilder;

import dk.kommunestrategi.model.sag.Afsnit;
import dk.kommunestrategi.model.sag.Behandlingstrin;
import dk.kommunestrategi.model.sag.Beslutningsoplaeg;
import dk.kommunestrategi.model.sag.Bilag;
import dk.kommunestrategi.model.sag.Hoeringspart;
import dk.kommunestrategi.model.sag.Indstilling;
import dk.kommunestrategi.model.sag.Ophav;
import dk.kommunestrategi.model.sag.Sag;
import dk.kommunestrategi.model.sag.Tilkendegivelser;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary political cases and their parts. */
final class Sager {

    private Sager() {}

    static Arbitrary<Sag> sag(String id, List<String> roller) {
        return withBuilder(() -> Sag.builder().id(id))
                .use(tekst())
                .in(Sag.Builder::titel)
                .use(tekst())
                .withProbability(0.5)
                .in((builder, tekst) -> builder.sagsnummer(tekst))
                .use(Arbitraries.of("00.01.00", "27.18.00"))
                .withProbability(0.5)
                .in((builder, nummer) -> builder.kleNummer(nummer))
                .use(Arbitraries.of("A00", "G01", "Ø54"))
                .withProbability(0.5)
                .in((builder, facet) -> builder.handlingsfacet(facet))
                .use(Arbitraries.of(true, false))
                .in(Sag.Builder::lukket)
                .use(tekst())
                .withProbability(0.5)
                .in((builder, tekst) -> builder.resume(tekst))
                .use(indstilling())
                .withProbability(0.5)
                .in((builder, indstilling) -> builder.indstilling(indstilling))
                .use(subset(roller).map(Sager::behandling))
                .in(Sag.Builder::behandling)
                .use(tekst())
                .withProbability(0.5)
                .in((builder, tekst) -> builder.sagsfremstilling(tekst).oekonomiskeKonsekvenser(tekst))
                .use(hoeringspart().list().ofMaxSize(2))
                .in(Sag.Builder::hoeringsparter)
                .use(References.systemreferencer())
                .in(Sag.Builder::systemreferencer)
                .use(References.udvidelser())
                .withProbability(0.3)
                .in((builder, udvidelser) -> builder.udvidelser(udvidelser))
                .use(afsnit().list().ofMaxSize(2))
                .in(Sag.Builder::oevrigeAfsnit)
                .use(bilag().list().ofMaxSize(2))
                .in(Sag.Builder::bilag)
                .use(Dagsordener.forloeb(roller))
                .in(Sag.Builder::sagsforloeb)
                .use(Dagsordener.punkt(roller))
                .withProbability(0.5)
                .in((builder, beslutning) -> builder.beslutning(beslutning))
                .use(Arbitraries.of(true, false))
                .in(Sag.Builder::omskrevet)
                .use(oplaeg())
                .withProbability(0.5)
                .in((builder, oplaeg) -> builder.beslutningsoplaeg(oplaeg))
                .use(tilkendegivelser())
                .withProbability(0.5)
                .in((builder, tilkendegivelser) -> builder.tilkendegivelser(tilkendegivelser))
                .use(Dagsordener.publicering())
                .withProbability(0.5)
                .in((builder, publicering) -> builder.publicering(publicering))
                .build(Sag.Builder::build);
    }

    /** The first body alone, the others together. */
    static List<Behandlingstrin> behandling(List<String> organer) {
        List<Behandlingstrin> trin = new ArrayList<>();
        if (!organer.isEmpty()) {
            trin.add(Behandlingstrin.of(organer.subList(0, 1)));
        }
        if (organer.size() > 1) {
            trin.add(Behandlingstrin.of(organer.subList(1, organer.size())));
        }
        return trin;
    }

    static Arbitrary<Behandlingstrin> behandlingstrin(List<String> roller) {
        return nonEmptySubset(roller).map(Behandlingstrin::of);
    }

    static Arbitrary<Hoeringspart> hoeringspart() {
        return Combinators.combine(tekst(), datoer().optional(), datoer().optional(), tekst().optional())
                .as((navn, frist, svardato, svar) -> Hoeringspart.builder()
                        .navn(navn)
                        .frist(frist)
                        .svardato(svardato)
                        .svar(svar)
                        .build());
    }

    static Arbitrary<Indstilling> indstilling() {
        return Combinators.combine(tekst().optional(), tekst())
                .as((indstiller, tekst) -> Indstilling.builder()
                        .indstiller(indstiller)
                        .tekst(tekst)
                        .build());
    }

    static Arbitrary<Afsnit> afsnit() {
        return Combinators.combine(tekst().optional(), tekst())
                .as((overskrift, tekst) ->
                        Afsnit.builder().overskrift(overskrift).tekst(tekst).build());
    }

    static Arbitrary<Tilkendegivelser> tilkendegivelser() {
        return Combinators.combine(Dagsordener.antal(), Dagsordener.antal())
                .as((enige, uenige) ->
                        Tilkendegivelser.builder().enige(enige).uenige(uenige).build());
    }

    static Arbitrary<Bilag> bilag() {
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

    static Arbitrary<Beslutningsoplaeg> oplaeg() {
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
}

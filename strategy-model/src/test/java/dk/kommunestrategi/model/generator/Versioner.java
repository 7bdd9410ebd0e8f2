package dk.kommunestrategi.model.generator;

import static dk.kommunestrategi.model.generator.Values.datoer;
import static dk.kommunestrategi.model.generator.Values.halvaar;
import static dk.kommunestrategi.model.generator.Values.tekst;
import static net.jqwik.api.Builders.withBuilder;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Handleplansversion;
import dk.kommunestrategi.model.handleplan.Planberegning;
import dk.kommunestrategi.model.handleplan.Versionsart;
import dk.kommunestrategi.model.portefoelje.Portefoeljeversion;
import dk.kommunestrategi.model.portefoelje.Strategiversion;
import dk.kommunestrategi.model.styring.Beslutning;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Arbitrary versions of a handleplan, as they fit the log of decisions beside them. */
final class Versioner {

    private Versioner() {}

    static Arbitrary<List<Handleplansversion>> versioner(Register register, List<Beslutning> log) {
        return version(register).list().ofMaxSize(2).map(versioner -> {
            List<Handleplansversion> ordered = versioner.stream()
                    .sorted(Comparator.comparing(version -> version.getDato().orElse(LocalDate.MIN)))
                    .toList();
            return IntStream.range(0, ordered.size())
                    .mapToObj(k -> fitted(ordered.get(k), k, log))
                    .toList();
        });
    }

    /** A version that refers to nothing; the register has a role. */
    static Arbitrary<Handleplansversion> version(Register register) {
        return Values.perioder()
                .flatMap(periode -> withBuilder(Handleplansversion::builder)
                        .use(Arbitraries.of(Versionsart.class))
                        .in(Handleplansversion.Builder::art)
                        .use(datoer().optional())
                        .in((builder, dato) -> builder.dato(dato))
                        .use(register.roller().isEmpty() ? Arbitraries.just("") : Arbitraries.of(register.roller()))
                        .in((builder, organ) -> builder.organ(Optional.of(organ).filter(kode -> !kode.isEmpty())))
                        .use(Plans.handleplan(periode, register))
                        .in(Handleplansversion.Builder::handleplan)
                        .use(beregning().optional())
                        .in((builder, beregning) -> builder.beregning(beregning))
                        .build(Handleplansversion.Builder::build));
    }

    /** Versions of a joint plan that name versions of the strategies, where there are any. */
    static Arbitrary<List<Portefoeljeversion>> sammen(List<Strategi> strategier) {
        List<Strategiversion> parts = strategier.stream()
                .filter(strategi -> !strategi.getHandleplansversioner().isEmpty())
                .map(strategi -> Strategiversion.builder()
                        .strategi(strategi.getKode().orElseThrow())
                        .version(strategi.getHandleplansversioner().size())
                        .build())
                .toList();
        return parts.isEmpty()
                ? Arbitraries.just(List.of())
                : withBuilder(Portefoeljeversion::builder)
                        .use(Arbitraries.of(Versionsart.class))
                        .in(Portefoeljeversion.Builder::art)
                        .use(datoer().optional())
                        .in((builder, dato) -> builder.dato(dato))
                        .use(Arbitraries.just(parts))
                        .in(Portefoeljeversion.Builder::strategier)
                        .use(Arbitraries.of(
                                List.<String>of(), List.of(parts.get(0).getStrategi())))
                        .in(Portefoeljeversion.Builder::planlagte)
                        .use(Values.perioder().optional())
                        .in((builder, periode) -> builder.periode(periode))
                        .use(beregning().optional())
                        .in((builder, beregning) -> builder.beregning(beregning))
                        .build(Portefoeljeversion.Builder::build)
                        .list()
                        .ofMaxSize(1);
    }

    static Arbitrary<Planberegning> beregning() {
        return withBuilder(Planberegning::builder)
                .use(tekst())
                .in(Planberegning.Builder::produktversion)
                .use(tekst())
                .in(Planberegning.Builder::fingeraftryk)
                .use(Plans.politik().optional())
                .in((builder, politik) -> builder.politik(politik))
                .use(halvaar().optional())
                .in((builder, revisionFra) -> builder.revisionFra(revisionFra))
                .use(Arbitraries.integers().between(0, 3))
                .in(Planberegning.Builder::antalBeslutninger)
                .use(Arbitraries.of(List.<String>of(), List.of("boern")))
                .in(Planberegning.Builder::sammenMed)
                .build(Planberegning.Builder::build);
    }

    /** The same version, referring to a decision that makes it one, to the version before, and to the whole log. */
    private static Handleplansversion fitted(Handleplansversion version, int index, List<Beslutning> log) {
        OptionalInt beslutning = IntStream.range(0, log.size())
                .filter(k -> version.getArt()
                        .beslutning()
                        .filter(art -> art == log.get(k).getArt())
                        .isPresent())
                .map(k -> k + 1)
                .findFirst();
        Handleplansversion.Builder fitted = Handleplansversion.builder()
                .from(version)
                .beslutning(beslutning)
                .beregning(version.getBeregning()
                        .map(beregning -> Planberegning.builder()
                                .from(beregning)
                                .udgangspunkt(index == 0 ? OptionalInt.empty() : OptionalInt.of(index))
                                .antalBeslutninger(Math.min(beregning.getAntalBeslutninger(), log.size()))
                                .build()));
        return beslutning.isPresent()
                ? fitted.dato(Optional.empty()).organ(Optional.empty()).build()
                : fitted.build();
    }
}

package dk.kommunestrategi.model.generator;

import static dk.kommunestrategi.model.generator.Values.perioder;
import static dk.kommunestrategi.model.generator.Values.tekst;
import static net.jqwik.api.Builders.withBuilder;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Budgetregel;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.portefoelje.Portefoelje;
import dk.kommunestrategi.model.portefoelje.PortefoeljeCheck;
import dk.kommunestrategi.model.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Arbitrary portfolios: strategies made into those of one municipality, which share centres and agree about them. */
public final class Portefoeljer {

    private static final int MAX_STRATEGIER = 3;

    private Portefoeljer() {}

    /** Portfolios without errors, small, in which every part of the format is sometimes there and sometimes not. */
    public static Arbitrary<Portefoelje> arbitrary() {
        return Strategier.arbitrary()
                .list()
                .ofMinSize(1)
                .ofMaxSize(MAX_STRATEGIER)
                .map(Portefoeljer::together)
                .flatMap(Portefoeljer::portefoelje)
                .filter(portefoelje -> !Problem.hasFejl(PortefoeljeCheck.check(portefoelje)));
    }

    /** One municipality, one scale and codes of their own; the first strategy's first centre is everybody's. */
    private static List<Strategi> together(List<Strategi> strategier) {
        int skala = strategier.stream().mapToInt(Strategi::getSkala).max().orElseThrow();
        Strategi first = strategier.get(0);
        Optional<Center> common = first.getCentre().stream().findFirst();
        return IntStream.range(0, strategier.size())
                .mapToObj(k -> strategier
                        .get(k)
                        .withKode("S" + k)
                        .withKommune(first.getKommune())
                        .withSkala(skala)
                        .withCentre(k == 0 ? first.getCentre() : centre(strategier.get(k), common)))
                .toList();
    }

    private static List<Center> centre(Strategi strategi, Optional<Center> common) {
        List<Center> centre = new ArrayList<>(strategi.getCentre());
        common.filter(center -> strategi.center(center.getKode()).isEmpty())
                .map(Portefoeljer::withoutForvaltning)
                .ifPresent(centre::add);
        return centre;
    }

    private static Center withoutForvaltning(Center center) {
        return Center.builder().from(center).forvaltning(Optional.empty()).build();
    }

    private static Arbitrary<Portefoelje> portefoelje(List<Strategi> strategier) {
        List<Center> known = strategier.get(0).getCentre().stream()
                .map(Portefoeljer::withoutForvaltning)
                .toList();
        return withBuilder(() -> Portefoelje.builder().strategier(strategier))
                .use(Arbitraries.of("1.0", "1.7"))
                .in(Portefoelje.Builder::version)
                .use(tekst())
                .withProbability(0.5)
                .in((builder, navn) -> builder.navn(navn))
                .use(perioder())
                .withProbability(0.5)
                .in((builder, periode) -> builder.periode(periode))
                .use(Plans.politik().map(Portefoeljer::common))
                .withProbability(0.5)
                .in((builder, politik) -> builder.politik(politik))
                .use(Values.subset(known))
                .in(Portefoelje.Builder::centre)
                .use(Versioner.sammen(strategier))
                .in(Portefoelje.Builder::versioner)
                .build(Portefoelje.Builder::build);
    }

    /** A policy without what each strategy states for itself. */
    private static Prioriteringspolitik common(Prioriteringspolitik politik) {
        return Prioriteringspolitik.builder()
                .from(politik)
                .budgetregel(Budgetregel.builder().build())
                .afslutIPerioden(false)
                .standardvarighed(OptionalInt.empty())
                .tidshorisonter(Map.of())
                .build();
    }
}

package dk.kommunestrategi.examples.command;

import dk.kommunestrategi.examples.command.output.OverviewOption;
import dk.kommunestrategi.examples.command.source.PortefoeljeSource;
import dk.kommunestrategi.examples.command.source.Source;
import dk.kommunestrategi.io.Portefoeljedokument;
import dk.kommunestrategi.io.Strategidokument;
import dk.kommunestrategi.io.dokument.Dokument;
import dk.kommunestrategi.io.dokument.plan.Historiktekst;
import dk.kommunestrategi.io.dokument.portefoelje.Versionsoversigt;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.portefoelje.Portefoelje;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.rules.historik.Genberegning;
import dk.kommunestrategi.rules.historik.Handleplanshistorik;
import dk.kommunestrategi.rules.historik.Portefoeljeforskel;
import dk.kommunestrategi.rules.historik.Portefoeljegenberegning;
import dk.kommunestrategi.rules.historik.Portefoeljehistorik;
import dk.kommunestrategi.rules.historik.Versionsforskel;
import dk.kommunestrategi.rules.regel.kriterier.Placeringskriterier;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code history FILE…}: the versions that the handleplan has had, what changed, and whether they come out again. */
@Command(name = "history", mixinStandardHelpOptions = true)
final class HistoryCommand extends PortefoeljeCommand {

    /** Two versions by their numbers. */
    private record Pair(int before, int after) {
        /** That one of so many versions is not there. */
        Optional<Problem> unknown(String versioner, int antal) {
            return VersionCheck.unknown(versioner, antal, before, after);
        }
    }

    @Option(names = "--compare", paramLabel = "N..M", converter = PairForm.class)
    private @Nullable Pair pair;

    @Option(names = "--rederive")
    private boolean rederive;

    @Mixin
    private OverviewOption option;

    @SuppressWarnings("NullAway.Init")
    HistoryCommand() {}

    /** Of strategies together, the versions of their joint plan are told: each strategy's own are its document's. */
    @Override
    int run(PortefoeljeSource source) {
        List<Problem> problems = source.problems(output().planner(), strategi -> List.of());
        if (Problem.hasFejl(problems)) {
            return output().fail(source, problems);
        }
        Portefoelje portefoelje = source.portefoelje();
        Portefoeljehistorik historik = Portefoeljedokument.of(portefoelje).historik();
        return pair == null ? all(source, portefoelje, historik) : compare(source, portefoelje, historik, pair);
    }

    private int all(PortefoeljeSource source, Portefoelje portefoelje, Portefoeljehistorik historik) {
        int antal = portefoelje.getVersioner().size();
        List<Portefoeljeforskel> forskelle = IntStream.range(1, antal)
                .mapToObj(before -> historik.compare(before, before + 1, output().planner()))
                .toList();
        List<Portefoeljegenberegning> genberegnede = IntStream.rangeClosed(1, rederive ? antal : 0)
                .mapToObj(nummer -> historik.rederive(nummer, output().planner()))
                .toList();
        List<Problem> problems = source.readingProblems();
        return option.show(
                output(),
                source,
                problems,
                () -> output().resultJson().write(portefoelje, forskelle, genberegnede, problems),
                () -> Versionsoversigt.dokument(
                        portefoelje, forskelle, genberegnede, Placeringskriterier.ALLE, output().sprog()));
    }

    private int compare(PortefoeljeSource source, Portefoelje portefoelje, Portefoeljehistorik historik, Pair wanted) {
        Optional<Problem> unknown =
                wanted.unknown("versioner", portefoelje.getVersioner().size());
        if (unknown.isPresent()) {
            return output().fail(source, source.locate(List.of(unknown.get())));
        }
        Portefoeljeforskel forskel = historik.compare(wanted.before(), wanted.after(), output().planner());
        List<Problem> problems = source.readingProblems();
        return option.show(
                output(),
                source,
                problems,
                () -> output().resultJson().write(wanted.before(), wanted.after(), forskel, problems),
                () -> Versionsoversigt.dokument(
                        portefoelje,
                        wanted.before(),
                        wanted.after(),
                        forskel,
                        Placeringskriterier.ALLE,
                        output().sprog()));
    }

    private int show(Source source, Supplier<String> json, Supplier<Dokument> dokument) {
        return option.show(output(), source, source.reading().getProblems(), json, dokument);
    }

    @Override
    int run(Source source, Strategi strategi) {
        Handleplanshistorik historik = Strategidokument.of(strategi).historik();
        return pair == null ? all(source, strategi, historik) : compare(source, strategi, historik, pair);
    }

    private int all(Source source, Strategi strategi, Handleplanshistorik historik) {
        int antal = strategi.getHandleplansversioner().size();
        List<Versionsforskel> forskelle = IntStream.range(1, antal)
                .mapToObj(before -> historik.compare(before, before + 1, output().planner()))
                .toList();
        List<Genberegning> genberegnede = IntStream.rangeClosed(1, rederive ? antal : 0)
                .mapToObj(nummer -> historik.rederive(nummer, output().planner()))
                .toList();
        return show(
                source,
                () -> output().resultJson()
                        .write(
                                strategi,
                                forskelle,
                                genberegnede,
                                source.reading().getProblems()),
                () -> Historiktekst.dokument(
                        strategi, forskelle, genberegnede, Placeringskriterier.ALLE, output().sprog()));
    }

    private int compare(Source source, Strategi strategi, Handleplanshistorik historik, Pair pair) {
        Optional<Problem> unknown = pair.unknown(
                "handleplansversioner", strategi.getHandleplansversioner().size());
        if (unknown.isPresent()) {
            return output().fail(source, source.locate(List.of(unknown.get())));
        }
        Versionsforskel forskel = historik.compare(pair.before(), pair.after(), output().planner());
        return show(
                source,
                () -> output().resultJson()
                        .write(
                                pair.before(),
                                pair.after(),
                                forskel,
                                source.reading().getProblems()),
                () -> Historiktekst.dokument(
                        strategi, pair.before(), pair.after(), forskel, Placeringskriterier.ALLE, output().sprog()));
    }

    /** Reads {@code 1..3}. */
    static final class PairForm implements ITypeConverter<Pair> {
        @Override
        public Pair convert(String text) {
            if (!text.matches("[0-9]{1,6}\\.\\.[0-9]{1,6}")) {
                throw new TypeConversionException("no pair of versions");
            }
            String[] ends = text.split("\\.\\.", -1);
            return new Pair(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
        }
    }
}

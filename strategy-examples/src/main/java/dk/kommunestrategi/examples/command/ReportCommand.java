package dk.kommunestrategi.examples.command;

import dk.kommunestrategi.io.rapport.Gruppering;
import dk.kommunestrategi.io.rapport.Rapport;
import dk.kommunestrategi.io.rapport.Rapportafsnit;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.rules.Begrunder;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.PlanResult;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code report FILE}: writes the report that is put before a committee. */
@Command(name = "report", mixinStandardHelpOptions = true)
final class ReportCommand extends PlanningCommand {

    /** The formats as the command line writes them. */
    enum Format {
        /** An HTML file of its own. */
        HTML,
        /** A part of somebody else's page. */
        FRAGMENT,
        /** Markdown. */
        MARKDOWN;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The sections as the command line writes them. */
    static final class AfsnitNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return lowerCase(Rapportafsnit.values()).iterator();
        }
    }

    /** The groupings as the command line writes them. */
    static final class GrupperingNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return lowerCase(Gruppering.values()).iterator();
        }
    }

    @Option(names = "--format", paramLabel = "html|fragment|markdown", defaultValue = "html")
    private Format format;

    @Option(names = "--sections", split = ",", paramLabel = "SECTION", completionCandidates = AfsnitNames.class)
    private List<Rapportafsnit> afsnit = List.of();

    @Option(
            names = "--group",
            paramLabel = "nummer|start|tema|ejer",
            defaultValue = "nummer",
            completionCandidates = GrupperingNames.class)
    private Gruppering gruppering;

    @Option(names = "--alternatives", paramLabel = "N", defaultValue = "4", converter = PlanCommand.CountForm.class)
    private int alternativer;

    @Mixin
    private SensitivityOption sensitivity;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init")
    ReportCommand() {}

    @Override
    int run(Source source, Strategi strategi) {
        if (output().isJson()) {
            throw new UsageError(spec, "rapportJson");
        }
        PlanRequest request = request(strategi).antalAlternativer(alternativer).build();
        PlanResult plan = output().plan(request);
        List<Problem> problems = Stream.concat(
                        source.reading().getProblems().stream(), source.locate(plan.getProblems()).stream())
                .distinct()
                .toList();
        if (!plan.isPlan()) {
            return output().fail(source, problems);
        }
        Begrunder begrunder = new Begrunder(output().planner());
        Rapport rapport = Rapport.builder()
                .plan(plan)
                .forklaring(begrunder.explain(plan))
                .foelsomhed(sensitivity.of(plan, begrunder))
                .problems(problems)
                .sprog(output().sprog())
                .afsnit(afsnit())
                .gruppering(gruppering)
                .build();
        return output().printResult(source, text(rapport), 0);
    }

    private static List<String> lowerCase(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private Set<Rapportafsnit> afsnit() {
        return afsnit.isEmpty()
                ? Set.of(Rapportafsnit.values())
                : afsnit.stream().collect(Collectors.toUnmodifiableSet());
    }

    private String text(Rapport rapport) {
        return switch (format) {
            case HTML -> rapport.dokument().html();
            case FRAGMENT -> rapport.dokument().fragment();
            case MARKDOWN -> rapport.dokument().markdown();
        };
    }
}

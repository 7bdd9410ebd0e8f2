package dk.kommunestrategi.examples.command;

import dk.kommunestrategi.examples.command.option.DokumentFormat;
import dk.kommunestrategi.examples.command.option.SensitivityOption;
import dk.kommunestrategi.examples.command.option.UsageError;
import dk.kommunestrategi.examples.command.source.Input;
import dk.kommunestrategi.examples.command.source.PlanningInput;
import dk.kommunestrategi.io.Portefoeljedokument;
import dk.kommunestrategi.io.dokument.Dokument;
import dk.kommunestrategi.io.dokument.portefoelje.Portefoeljetekst;
import dk.kommunestrategi.io.rapport.Gruppering;
import dk.kommunestrategi.io.rapport.Rapport;
import dk.kommunestrategi.io.rapport.Rapportafsnit;
import dk.kommunestrategi.model.portefoelje.Portefoelje;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.text.Listing;
import dk.kommunestrategi.model.text.Spelling;
import dk.kommunestrategi.rules.Begrunder;
import dk.kommunestrategi.rules.plan.Evaluering;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.PlanResult;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code report FILE…}: writes the report that is put before a committee. */
@Command(name = "report", mixinStandardHelpOptions = true)
final class ReportCommand extends PlanningCommand {

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

    @Option(names = "--format", paramLabel = "html|fragment|markdown|text")
    private @Nullable DokumentFormat format;

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

    @Option(names = "--strategi", paramLabel = "KODE")
    private @Nullable String strategi;

    @Option(names = "--plan-version", paramLabel = "N")
    private @Nullable Integer version;

    @Mixin
    private SensitivityOption sensitivity;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init")
    ReportCommand() {}

    @Override
    int run(PlanningInput input) {
        Input source = input.source();
        if (output().isJson()) {
            throw new UsageError(spec, "rapportJson");
        }
        DokumentFormat chosen = DokumentFormat.of(format, output().file(), DokumentFormat.HTML, spec);
        PlanRequest request = input.request().build();
        if (request.getPortefoelje().isPresent()) {
            return portefoelje(input, request, chosen);
        }
        if (strategi != null || version != null) {
            throw new UsageError(spec, "kunFlereStrategier", strategi != null ? "--strategi" : "--plan-version");
        }
        request = PlanRequest.builder()
                .from(request)
                .antalAlternativer(alternativer)
                .build();
        PlanResult plan = output().plan(request);
        List<Problem> problems = Stream.concat(input.advarsler().stream(), input.locate(plan.getProblems()).stream())
                .distinct()
                .toList();
        boolean hasInitiativer = !request.strategi().getInitiativer().isEmpty();
        if (!plan.isPlan() && hasInitiativer) {
            return output().fail(source, problems);
        }
        Begrunder begrunder = new Begrunder(output().planner());
        Rapport.Builder builder = Rapport.builder().plan(plan);
        if (plan.isPlan()) {
            builder.forklaring(begrunder.explain(plan)).foelsomhed(sensitivity.of(plan, begrunder));
        }
        Rapport rapport = builder.problems(problems)
                .sprog(output().sprog())
                .afsnit(afsnit())
                .gruppering(gruppering)
                .build();
        return output().printResult(source, chosen.write(rapport.dokument(), output().resultView()), 0);
    }

    /** The strategies together: what is said of a single one is chosen by options that are not for several. */
    private int portefoelje(PlanningInput input, PlanRequest request, DokumentFormat chosen) {
        for (String option : List.of("--sections", "--group")) {
            if (spec.commandLine().getParseResult().hasMatchedOption(option)) {
                throw new UsageError(spec, "kunEnStrategi", option);
            }
        }
        if (version != null) {
            return version(input, request, version, chosen);
        }
        if (strategi != null && sensitivity.isAsked()) {
            throw new UsageError(spec, "udelukker", "--strategi", "--sensitivity");
        }
        // Other plans of all of them take their time to find: they are told where they are asked for, and of the whole.
        boolean isAsked =
                strategi == null && spec.commandLine().getParseResult().hasMatchedOption("--alternatives");
        PlanResult plan = output().plan(PlanRequest.builder()
                .from(request)
                .antalAlternativer(isAsked ? alternativer : 0)
                .build());
        List<Problem> problems = Stream.concat(input.advarsler().stream(), input.locate(plan.getProblems()).stream())
                .distinct()
                .toList();
        if (!plan.isPlan()) {
            return output().fail(input.source(), problems);
        }
        Optional<Problem> unknown = unknownStrategi(request);
        if (unknown.isPresent()) {
            return output().fail(input.source(), List.of(unknown.get()));
        }
        output().warn(input.source(), problems);
        Dokument dokument = strategi == null
                ? Portefoeljetekst.rapport(
                        plan, sensitivity.of(plan, new Begrunder(output().planner())), output().sprog())
                : Portefoeljetekst.dokument(plan, strategi, output().sprog());
        return output().printResult(input.source(), chosen.write(dokument, output().resultView()), 0);
    }

    /** A version of the joint plan, as it was kept. */
    private int version(PlanningInput input, PlanRequest request, int nummer, DokumentFormat chosen) {
        for (String option : List.of(
                "--strategi", "--alternatives", "--sensitivity", "--period", "--lock", "--revise-from", "--only")) {
            if (spec.commandLine().getParseResult().hasMatchedOption(option)) {
                throw new UsageError(spec, "udelukker", "--plan-version", option);
            }
        }
        Portefoelje portefoelje = request.getPortefoelje().orElseThrow();
        Optional<Problem> unknown =
                VersionCheck.unknown("versioner", portefoelje.getVersioner().size(), nummer);
        if (unknown.isPresent()) {
            return output().fail(input.source(), input.locate(List.of(unknown.get())));
        }
        Evaluering evaluering = Portefoeljedokument.of(portefoelje).historik().evaluate(nummer, output().planner());
        List<Problem> problems = input.locate(evaluering.getProblems());
        if (Problem.hasFejl(problems)) {
            return output().fail(input.source(), problems);
        }
        output().warn(input.source(), problems);
        Dokument dokument = Portefoeljetekst.rapport(evaluering, nummer, output().sprog());
        return output().printResult(input.source(), chosen.write(dokument, output().resultView()), 0);
    }

    private Optional<Problem> unknownStrategi(PlanRequest request) {
        List<String> known = request.planlagteStrategier().stream()
                .flatMap(one -> one.getKode().stream())
                .toList();
        return Optional.ofNullable(strategi)
                .filter(kode -> !known.contains(kode))
                .map(kode -> Problem.of(Problemkode.UKENDT_STRATEGI, "", kode, Listing.all(known, one -> one))
                        .value(kode)
                        .forslag(new Spelling(known).find(kode))
                        .build());
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
}

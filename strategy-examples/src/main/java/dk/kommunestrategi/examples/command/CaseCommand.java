package dk.kommunestrategi.examples.command;

import dk.kommunestrategi.examples.command.option.DokumentFormat;
import dk.kommunestrategi.examples.command.option.SensitivityOption;
import dk.kommunestrategi.examples.command.option.UsageError;
import dk.kommunestrategi.examples.command.output.OutputOptions;
import dk.kommunestrategi.examples.command.sag.CaseDraft;
import dk.kommunestrategi.examples.command.sag.CaseInsertion;
import dk.kommunestrategi.examples.command.sag.CaseRecord;
import dk.kommunestrategi.examples.command.source.ExampleNames;
import dk.kommunestrategi.examples.command.source.PortefoeljeSource;
import dk.kommunestrategi.examples.command.source.Source;
import dk.kommunestrategi.io.Strategidokument;
import dk.kommunestrategi.io.dagsorden.Dagsorden;
import dk.kommunestrategi.io.dagsorden.DagsordenReader;
import dk.kommunestrategi.io.dokument.sag.Sagstekst;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Result;
import dk.kommunestrategi.rules.udmoentning.sag.Sagsstatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code case FILE}: tells how far political cases are, puts them into a strategy, writes one
 * as a record, or drafts the one that presents it, or several strategies together, or one of its initiatives.
 */
@Command(name = "case", mixinStandardHelpOptions = true)
final class CaseCommand implements Callable<Integer> {

    private static final Dagsorden NOTHING = new Dagsorden(List.of(), List.of());

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "post", completionCandidates = ExampleNames.class)
    private List<String> files;

    @Option(names = "--draft", paramLabel = "markdown|html|text|fragment")
    private @Nullable DokumentFormat draft;

    @Option(names = "--alternatives", paramLabel = "N", converter = PlanCommand.CountForm.class)
    private @Nullable Integer alternativer;

    @Option(names = "--initiativ", paramLabel = "N")
    private @Nullable Integer initiativ;

    @Mixin
    private SensitivityOption sensitivity;

    @Option(names = "--into", paramLabel = "STRATEGI")
    private @Nullable String into;

    @Option(names = "--record", paramLabel = "SAG")
    private @Nullable String wanted;

    @Option(names = "--names")
    private boolean withNames;

    @Mixin
    private OutputOptions output;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init")
    CaseCommand() {}

    @Override
    public Integer call() {
        return draft == null ? callWithoutDraft() : callDraft(draft);
    }

    private int callDraft(DokumentFormat format) {
        if (initiativ != null && sensitivity.isAsked()) {
            throw new UsageError(spec, "udelukker", "--initiativ", "--sensitivity");
        }
        if (into != null || wanted != null) {
            throw into != null
                    ? new UsageError(spec, "udelukker", "--into", "--draft")
                    : new UsageError(spec, "udelukker", "--record", "--draft");
        }
        if (output.isJson()) {
            throw new UsageError(spec, "udelukker", "--draft", "--json");
        }
        CaseDraft udkast = new CaseDraft(output, format, alternativer);
        List<Source> sources = files.stream().map(Source::read).toList();
        Optional<PortefoeljeSource> portefoelje = PortefoeljeSource.of(sources, spec);
        if (portefoelje.isPresent()) {
            if (initiativ != null || sensitivity.isAsked()) {
                throw new UsageError(spec, "kunEnStrategi", initiativ != null ? "--initiativ" : "--sensitivity");
            }
            return udkast.write(portefoelje.get());
        }
        Source source = sources.get(0);
        return source.reading()
                .getValue()
                .map(Strategidokument::getStrategi)
                .map(strategi -> udkast.write(source, strategi, initiativ, sensitivity))
                .orElseGet(() -> refuse(source));
    }

    private int callWithoutDraft() {
        if (initiativ != null || sensitivity.isAsked() || alternativer != null) {
            String option =
                    initiativ != null ? "--initiativ" : alternativer != null ? "--alternatives" : "--sensitivity";
            throw new UsageError(spec, "kraever", option, "--draft");
        }
        if (files.size() > 1) {
            throw new UsageError(spec, "overfloedig", files.get(1));
        }
        String file = files.get(0);
        String target = into;
        String sag = wanted;
        if (target != null) {
            if (sag != null) {
                throw new UsageError(spec, "udelukker", "--into", "--record");
            }
            return Source.readPost(file)
                    .map(post -> new CaseInsertion(output, reader())
                            .insert(Source.of(file, post), post, Source.read(target)))
                    .orElseGet(() -> refuse(Source.read(file)));
        }
        if (sag != null) {
            if (output.isJson()) {
                throw new UsageError(spec, "udelukker", "--record", "--json");
            }
            return new CaseRecord(output, spec).write(Source.read(file), sag);
        }
        return Source.readPost(file).map(post -> tell(file, post)).orElseGet(() -> refuse(Source.read(file)));
    }

    private DagsordenReader reader() {
        return withNames ? DagsordenReader.withNavne() : new DagsordenReader();
    }

    /** A document that is no record may still be a strategy with cases. */
    private int tell(String file, byte[] dokument) {
        Source source = Source.of(file, dokument);
        if (source.reading().isOk()) {
            Strategi strategi = source.reading().getValue().orElseThrow().getStrategi();
            List<Problem> wrong = source.problems(output.planner());
            if (Problem.hasFejl(wrong)) {
                return output.fail(source, wrong);
            }
            List<Sagsstatus> sager = Sagsstatus.from(strategi);
            List<Problem> problems =
                    sager.stream().flatMap(status -> status.problems().stream()).toList();
            return print(source, sager, strategi.getRoller(), source.locate(problems));
        }
        Result<Dagsorden> read = reader().read(dokument);
        Dagsorden dagsorden = read.getValue().orElse(NOTHING);
        if (dagsorden.sager().isEmpty() && read.hasFejl()) {
            return output.fail(source, read.getProblems());
        }
        List<Sagsstatus> sager = IntStream.range(0, dagsorden.sager().size())
                .mapToObj(k -> Sagsstatus.from(
                        dagsorden.sager().get(k), dagsorden.organer(), Problem.pointer("sager", k, "sag")))
                .toList();
        return print(source, sager, dagsorden.organer(), merged(read.getProblems(), sager));
    }

    /** What reading has told already is not told again with how far the case is. */
    private static List<Problem> merged(List<Problem> read, List<Sagsstatus> sager) {
        List<Problem> all = new ArrayList<>(read);
        for (Sagsstatus status : sager) {
            for (Problem problem : status.problems()) {
                if (read.stream()
                        .noneMatch(told -> told.getCode() == problem.getCode()
                                && told.getArguments().equals(problem.getArguments()))) {
                    all.add(problem);
                }
            }
        }
        return all;
    }

    private int print(Source source, List<Sagsstatus> sager, List<Rolle> roller, List<Problem> problems) {
        int exit = Problem.hasFejl(problems) ? 1 : 0;
        if (output.isJson()) {
            return output.printResult(source, output.resultJson().write(sager, roller, problems), exit);
        }
        output.warn(source, problems);
        String all = sager.isEmpty()
                ? output.resultView().word("ingenSager", source.name()) + "\n"
                : sager.stream()
                        .map(status -> Sagstekst.dokument(status, roller, output.sprog())
                                .text())
                        .collect(Collectors.joining("\n"));
        return output.printResult(source, output.resultView().shown(all), exit);
    }

    private int refuse(Source source) {
        return output.fail(source, source.reading().getProblems());
    }
}

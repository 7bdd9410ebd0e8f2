package dk.kommunestrategi.examples.command;

import dk.kommunestrategi.examples.command.view.NoPlanText;
import dk.kommunestrategi.examples.command.view.Plantekst;
import dk.kommunestrategi.examples.command.view.View;
import dk.kommunestrategi.io.Strategidokument;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.problem.Result;
import dk.kommunestrategi.rules.Begrunder;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.plan.Planforskel;
import dk.kommunestrategi.rules.plan.foelsomhed.Foelsomhed;
import dk.kommunestrategi.rules.udmoentning.styring.Beslutningslog;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code plan FILE}: computes the best handleplan and shows it beside the one that the document has. */
@Command(name = "plan", mixinStandardHelpOptions = true)
final class PlanCommand extends PlanningCommand {

    @Option(names = "--alternatives", paramLabel = "N", defaultValue = "0", converter = CountForm.class)
    private int alternativer;

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", converter = CalendarCommand.DateForm.class)
    private @Nullable LocalDate dato;

    @Spec
    private CommandSpec spec;

    @Mixin
    private SensitivityOption sensitivity;

    @SuppressWarnings("NullAway.Init")
    PlanCommand() {}

    @Override
    int run(Source source, Strategi strategi) {
        if (dato != null && output().file().isEmpty()) {
            throw new UsageError(spec, "kraever", "--date", "--out");
        }
        PlanRequest request = request(strategi).antalAlternativer(alternativer).build();
        PlanResult raw = output().plan(request);
        PlanResult result = raw.withProblems(source.locate(raw.getProblems()));
        if (result.isPlan() && !save(source, strategi, result)) {
            return 1;
        }
        Optional<Planforskel> fastlaeggelsernesVirkning = fastlaeggelsernesVirkning(request, result);
        Optional<Foelsomhed> foelsomhed = sensitivity.of(result, new Begrunder(output().planner()));
        return output().isJson()
                ? printJson(result, fastlaeggelsernesVirkning, foelsomhed)
                : printText(source, request, result, fastlaeggelsernesVirkning, foelsomhed);
    }

    /** What the locks asked for change, against the plan without them. */
    private Optional<Planforskel> fastlaeggelsernesVirkning(PlanRequest request, PlanResult with) {
        if (request.getFastlaeggelser().isEmpty() || !with.isPlan()) {
            return Optional.empty();
        }
        PlanRequest free = PlanRequest.builder()
                .from(request)
                .fastlaeggelser(List.of())
                .antalAlternativer(0)
                .build();
        PlanResult without = output().plan(free);
        return Optional.of(without).filter(PlanResult::isPlan).map(before -> Planforskel.between(before, with));
    }

    /** Writes the strategy with its new handleplan to the file asked for, if any; returns whether that went well. */
    private boolean save(Source source, Strategi strategi, PlanResult result) {
        Optional<String> target = output().file();
        return target.isEmpty() || output().save(source, target.get(), file -> write(source, strategi, result, file));
    }

    /** Adds the plan to the versions that the strategy has, and to those that the file has; no version is written over. */
    private List<Problem> write(Source source, Strategi strategi, PlanResult result, Path file) throws IOException {
        Optional<Strategi> there = Source.strategi(file)
                .filter(one -> !one.getHandleplansversioner().isEmpty());
        Strategi before = there.filter(Strategidokument.of(strategi).historik()::isContinuedBy)
                .map(one -> strategi.withHandleplansversioner(one.getHandleplansversioner()))
                .orElse(strategi);
        Result<Strategi> planned = Strategidokument.of(before).historik().propose(result, Optional.ofNullable(dato));
        if (planned.getValue().isEmpty()) {
            return planned.getProblems();
        }
        Strategi after = planned.getValue().get();
        boolean isLost = there.filter(
                        one -> !Strategidokument.of(one).historik().isContinuedBy(after)
                                || !Beslutningslog.from(one).isContinuedBy(after))
                .isPresent();
        return isLost
                ? List.of(Problem.of(Problemkode.HISTORIK_GAAR_TABT, "", file.toString())
                        .build())
                : source.write(after, file);
    }

    private int printJson(
            PlanResult result, Optional<Planforskel> fastlaeggelsernesVirkning, Optional<Foelsomhed> foelsomhed) {
        output().print(output().resultJson().write(result, fastlaeggelsernesVirkning, foelsomhed));
        return result.isPlan() ? 0 : 1;
    }

    private int printText(
            Source source,
            PlanRequest request,
            PlanResult result,
            Optional<Planforskel> fastlaeggelsernesVirkning,
            Optional<Foelsomhed> foelsomhed) {
        if (!result.isPlan()) {
            int exit = output().fail(source, result.getProblems());
            View messages = output().messageView();
            output().tell(messages.shown(new NoPlanText(request.getStrategi(), messages).text(result)));
            return exit;
        }
        View view = output().view();
        Plantekst text = new Plantekst(source.name(), request.getStrategi(), view);
        output().print(view.shown(text.text(result, foelsomhed)));
        if (request.getRevisionFra().isPresent()) {
            result.forskel().ifPresent(forskel -> output().print(view.shown(text.text("revision", forskel))));
        }
        fastlaeggelsernesVirkning.ifPresent(
                forskel -> output().print(view.shown(text.text("fastlaeggelsernesVirkning", forskel))));
        foelsomhed.ifPresent(virkninger -> output().print(view.shown(text.text(virkninger))));
        return 0;
    }

    /** Reads how many, 0 to 9,999. */
    static final class CountForm implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            if (!text.matches("[0-9]{1,4}")) {
                throw new TypeConversionException("no number");
            }
            return Integer.valueOf(text);
        }
    }
}

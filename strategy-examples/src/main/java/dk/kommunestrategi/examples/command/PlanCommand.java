package dk.kommunestrategi.examples.command;

import dk.kommunestrategi.examples.command.option.SensitivityOption;
import dk.kommunestrategi.examples.command.option.UsageError;
import dk.kommunestrategi.examples.command.source.Input;
import dk.kommunestrategi.examples.command.source.PlanningInput;
import dk.kommunestrategi.examples.command.view.NoPlanText;
import dk.kommunestrategi.examples.command.view.Plantekst;
import dk.kommunestrategi.examples.command.view.View;
import dk.kommunestrategi.rules.Begrunder;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.plan.Planforskel;
import dk.kommunestrategi.rules.plan.foelsomhed.Foelsomhed;
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

/** {@code plan FILE…}: computes the best handleplan, of several strategies together, and shows it beside what there was. */
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
    int run(PlanningInput input) {
        if (dato != null && output().file().isEmpty()) {
            throw new UsageError(spec, "kraever", "--date", "--out");
        }
        PlanRequest request = input.request().antalAlternativer(alternativer).build();
        PlanResult raw = output().plan(request);
        PlanResult result = raw.withProblems(input.locate(raw.getProblems()));
        if (result.isPlan() && !save(input.source(), result)) {
            return 1;
        }
        Optional<Planforskel> fastlaeggelsernesVirkning = fastlaeggelsernesVirkning(request, result);
        Optional<Foelsomhed> foelsomhed = sensitivity.of(result, new Begrunder(output().planner()));
        return output().isJson()
                ? printJson(result, fastlaeggelsernesVirkning, foelsomhed)
                : printText(input.source(), request, result, fastlaeggelsernesVirkning, foelsomhed);
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

    /** Writes what was read with its new handleplan to the file asked for, if any; returns whether that went well. */
    private boolean save(Input source, PlanResult result) {
        Optional<String> target = output().file();
        return target.isEmpty()
                || output().save(source, target.get(), file -> source.write(result, Optional.ofNullable(dato), file));
    }

    private int printJson(
            PlanResult result, Optional<Planforskel> fastlaeggelsernesVirkning, Optional<Foelsomhed> foelsomhed) {
        output().print(output().resultJson().write(result, fastlaeggelsernesVirkning, foelsomhed));
        return result.isPlan() ? 0 : 1;
    }

    private int printText(
            Input source,
            PlanRequest request,
            PlanResult result,
            Optional<Planforskel> fastlaeggelsernesVirkning,
            Optional<Foelsomhed> foelsomhed) {
        if (!result.isPlan()) {
            int exit = output().fail(source, result.getProblems());
            View messages = output().messageView();
            output().tell(messages.shown(new NoPlanText(request, messages).text(result)));
            return exit;
        }
        View view = output().view();
        Plantekst text = new Plantekst(source.name(), request, view);
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

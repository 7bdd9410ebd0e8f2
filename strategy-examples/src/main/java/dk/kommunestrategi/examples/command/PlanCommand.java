package dk.kommunestrategi.examples.command;

import dk.kommunestrategi.examples.command.view.NoPlanText;
import dk.kommunestrategi.examples.command.view.Plantekst;
import dk.kommunestrategi.examples.command.view.View;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.plan.Planforskel;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code plan FILE}: computes the best handleplan and shows it beside the one that the document has. */
@Command(name = "plan", mixinStandardHelpOptions = true)
final class PlanCommand extends StrategiCommand {

    @Option(names = "--alternatives", paramLabel = "N", defaultValue = "0", converter = Antalsform.class)
    private int alternativer;

    @Mixin
    private RequestOptions oensker;

    @SuppressWarnings("NullAway.Init")
    PlanCommand() {}

    @Override
    int run(Source kilde, Strategi strategi) {
        PlanRequest request =
                oensker.of(strategi).antalAlternativer(alternativer).build();
        PlanResult raw = udgave().plan(request);
        PlanResult result = raw.withProblems(kilde.locate(raw.getProblems()));
        if (result.isPlan() && !save(kilde, strategi, result)) {
            return 1;
        }
        Optional<Planforskel> fastlaeggelsernesVirkning = fastlaeggelsernesVirkning(request, result);
        return udgave().isJson()
                ? printJson(result, fastlaeggelsernesVirkning)
                : printTekst(kilde, request, result, fastlaeggelsernesVirkning);
    }

    /** What the locks asked for change, against the plan without them. */
    private Optional<Planforskel> fastlaeggelsernesVirkning(PlanRequest request, PlanResult med) {
        if (request.getFastlaeggelser().isEmpty() || !med.isPlan()) {
            return Optional.empty();
        }
        PlanRequest fri = PlanRequest.builder()
                .from(request)
                .fastlaeggelser(List.of())
                .antalAlternativer(0)
                .build();
        PlanResult without = udgave().plan(fri);
        return Optional.of(without).filter(PlanResult::isPlan).map(before -> Planforskel.between(before, med));
    }

    /** Writes the strategy with its new handleplan to the file asked for, if any; returns whether that went well. */
    private boolean save(Source kilde, Strategi strategi, PlanResult result) {
        Optional<String> maal = udgave().file();
        Strategi planned = strategi.withHandleplan(result.handleplan());
        return maal.isEmpty() || udgave().save(kilde, maal.get(), file -> kilde.write(planned, file));
    }

    private int printJson(PlanResult result, Optional<Planforskel> fastlaeggelsernesVirkning) {
        udgave().print(fastlaeggelsernesVirkning
                .map(virkning -> udgave().resultJson().write(result, virkning))
                .orElseGet(() -> udgave().resultJson().write(result)));
        return result.isPlan() ? 0 : 1;
    }

    private int printTekst(
            Source kilde, PlanRequest request, PlanResult result, Optional<Planforskel> fastlaeggelsernesVirkning) {
        if (!result.isPlan()) {
            int exit = udgave().fail(kilde, result.getProblems());
            View fejl = udgave().messageView();
            udgave().tell(fejl.tekst(new NoPlanText(request.getStrategi(), fejl).text(result)));
            return exit;
        }
        View view = udgave().view();
        Plantekst tekst = new Plantekst(kilde.navn(), request.getStrategi(), view);
        udgave().print(view.tekst(tekst.text(result)));
        if (request.getRevisionFra().isPresent()) {
            result.forskel().ifPresent(forskel -> udgave().print(view.tekst(tekst.text("revision", forskel))));
        }
        fastlaeggelsernesVirkning.ifPresent(
                forskel -> udgave().print(view.tekst(tekst.text("fastlaeggelsernesVirkning", forskel))));
        return 0;
    }

    /** Reads how many, 0 to 9,999. */
    static final class Antalsform implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String tekst) {
            if (!tekst.matches("[0-9]{1,4}")) {
                throw new TypeConversionException("no number");
            }
            return Integer.valueOf(tekst);
        }
    }
}

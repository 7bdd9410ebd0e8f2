package dk.kommunestrategi.examples.kommando;

import dk.kommunestrategi.examples.kommando.visning.Ingenplantekst;
import dk.kommunestrategi.examples.kommando.visning.Plantekst;
import dk.kommunestrategi.examples.kommando.visning.Visning;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.rules.Planforespoergsel;
import dk.kommunestrategi.rules.Planforskel;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.Planresultat;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code plan FILE}: computes the best handleplan and shows it beside the one that the document has. */
@Command(name = "plan", mixinStandardHelpOptions = true)
final class Plankommando extends Strategikommando {

    @Option(names = "--alternatives", paramLabel = "N", defaultValue = "0", converter = Antalsform.class)
    private int alternativer;

    @Mixin
    private Forespoergsel oensker;

    @SuppressWarnings("NullAway.Init")
    Plankommando() {}

    @Override
    int run(Kilde kilde, Strategi strategi) {
        Planforespoergsel forespoergsel =
                oensker.of(strategi).antalAlternativer(alternativer).build();
        Planresultat raat = udgave().search(rammer -> Planner.standard().plan(forespoergsel, rammer));
        Planresultat resultat = Planresultat.builder()
                .from(raat)
                .problems(kilde.locate(raat.getProblems()))
                .build();
        if (resultat.erPlan() && !save(kilde, strategi, resultat)) {
            return 1;
        }
        Optional<Planforskel> fastlaeggelsernesVirkning = fastlaeggelsernesVirkning(forespoergsel, resultat);
        return udgave().erJson()
                ? printJson(resultat, fastlaeggelsernesVirkning)
                : printTekst(kilde, forespoergsel, resultat, fastlaeggelsernesVirkning);
    }

    /** What the locks asked for change, against the plan without them. */
    private Optional<Planforskel> fastlaeggelsernesVirkning(Planforespoergsel forespoergsel, Planresultat med) {
        if (forespoergsel.getFastlaeggelser().isEmpty() || !med.erPlan()) {
            return Optional.empty();
        }
        Planforespoergsel fri = Planforespoergsel.builder()
                .from(forespoergsel)
                .fastlaeggelser(List.of())
                .antalAlternativer(0)
                .build();
        Planresultat uden = udgave().search(rammer -> Planner.standard().plan(fri, rammer));
        return Optional.of(uden).filter(Planresultat::erPlan).map(foer -> Planforskel.mellem(foer, med));
    }

    /** Writes the strategy with its new handleplan to the file asked for, if any; returns whether that went well. */
    private boolean save(Kilde kilde, Strategi strategi, Planresultat resultat) {
        Optional<String> maal = udgave().fil();
        Strategi planlagt = strategi.withHandleplan(resultat.handleplan());
        return maal.isEmpty() || udgave().save(kilde, maal.get(), fil -> kilde.write(planlagt, fil));
    }

    private int printJson(Planresultat resultat, Optional<Planforskel> fastlaeggelsernesVirkning) {
        udgave().print(fastlaeggelsernesVirkning
                .map(virkning -> udgave().resultatJson().write(resultat, virkning))
                .orElseGet(() -> udgave().resultatJson().write(resultat)));
        return resultat.erPlan() ? 0 : 1;
    }

    private int printTekst(
            Kilde kilde,
            Planforespoergsel forespoergsel,
            Planresultat resultat,
            Optional<Planforskel> fastlaeggelsernesVirkning) {
        if (!resultat.erPlan()) {
            int exit = udgave().fail(kilde, resultat.getProblems());
            Visning fejl = udgave().fejlvisning();
            udgave().tell(fejl.tekst(new Ingenplantekst(forespoergsel.getStrategi(), fejl).text(resultat)));
            return exit;
        }
        Visning visning = udgave().visning();
        Plantekst tekst = new Plantekst(kilde.navn(), forespoergsel.getStrategi(), visning);
        udgave().print(visning.tekst(tekst.text(resultat)));
        if (forespoergsel.getRevisionFra().isPresent()) {
            resultat.forskel().ifPresent(forskel -> udgave().print(visning.tekst(tekst.text("revision", forskel))));
        }
        fastlaeggelsernesVirkning.ifPresent(
                forskel -> udgave().print(visning.tekst(tekst.text("fastlaeggelsernesVirkning", forskel))));
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

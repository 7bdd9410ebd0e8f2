package dk.kommunestrategi.examples.kommando;

import dk.kommunestrategi.io.StrategiJson;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.rules.Planforespoergsel;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.Planresultat;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code plan FILE}: computes the best handleplan and shows it beside the one that the document has. */
@Command(
        name = "plan",
        mixinStandardHelpOptions = true,
        description = "Compute the best handleplan and show it beside the document's own.")
final class Plankommando extends Strategikommando {

    @Option(
            names = "--alternatives",
            paramLabel = "N",
            defaultValue = "0",
            converter = Antalsform.class,
            description = "Also show the N most different plans that no other plan beats.")
    private int alternativer;

    @Mixin
    private Forespoergsel oensker;

    @SuppressWarnings("NullAway.Init")
    Plankommando() {}

    @Override
    int run(Kilde kilde, Strategi strategi) {
        Planforespoergsel forespoergsel =
                oensker.of(strategi).antalAlternativer(alternativer).build();
        Planresultat raat = Planner.standard().plan(forespoergsel);
        Planresultat resultat = Planresultat.builder()
                .from(raat)
                .problems(kilde.locate(raat.getProblems()))
                .build();
        if (resultat.erPlan() && !save(kilde, strategi, resultat)) {
            return 1;
        }
        return udgave().erJson() ? printJson(resultat) : printTekst(kilde, strategi, resultat);
    }

    /** Writes the strategy with its new handleplan to the file asked for, if any; returns whether that went well. */
    private boolean save(Kilde kilde, Strategi strategi, Planresultat resultat) {
        Optional<String> maal = udgave().fil();
        Strategi planlagt = strategi.withHandleplan(resultat.handleplan());
        return maal.isEmpty() || udgave().save(kilde, maal.get(), fil -> new StrategiJson().write(planlagt, fil));
    }

    private int printJson(Planresultat resultat) {
        udgave().print(udgave().resultatJson().write(resultat));
        return resultat.erPlan() ? 0 : 1;
    }

    private int printTekst(Kilde kilde, Strategi strategi, Planresultat resultat) {
        if (!resultat.erPlan()) {
            int exit = udgave().fail(kilde, resultat.getProblems());
            udgave().tell(new Konflikttekst(strategi, udgave().sprog()).text(resultat));
            return exit;
        }
        udgave().print(new Plantekst(kilde.navn(), strategi, udgave().sprog()).text(resultat));
        return 0;
    }

    /** Reads how many, 0 to 9,999. */
    static final class Antalsform implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String tekst) {
            if (!tekst.matches("[0-9]{1,4}")) {
                throw new TypeConversionException("'" + tekst + "' is no number of plans: write for example 5");
            }
            return Integer.valueOf(tekst);
        }
    }
}

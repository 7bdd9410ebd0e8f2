package dk.kommunestrategi.examples.kommando;

import dk.kommunestrategi.io.tabel.Tabel;
import dk.kommunestrategi.io.tabel.Tabelskriver;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.rules.Evaluering;
import dk.kommunestrategi.rules.Planner;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code table FILE}: writes a strategy's tables for spreadsheets. */
@Command(name = "table", mixinStandardHelpOptions = true)
final class Tablekommando extends Strategikommando {

    /** The tables there are. */
    enum Art {
        /** The handleplan table. */
        HANDLEPLAN,
        /** The theme matrix. */
        TEMAMATRIX,
        /** The load of the document's own handleplan. */
        BELASTNING;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(names = "--kind", paramLabel = "handleplan|temamatrix|belastning")
    private @Nullable Art art;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init")
    Tablekommando() {}

    @Override
    int run(Kilde kilde, Strategi strategi) {
        String maal = udgave().fil().orElse("stdout.csv").toLowerCase(Locale.ROOT);
        boolean xlsx = maal.endsWith(".xlsx");
        if (udgave().erJson() || !(xlsx || maal.endsWith(".csv"))) {
            throw new Brugsfejl(spec, "tabelform");
        }
        Evaluering evaluering = Planner.standard().evaluate(strategi);
        Optional<Tabel> belastning =
                evaluering.getPeriode().map(periode -> Tabel.belastning(strategi, periode, evaluering.getBelastning()));
        if (art == Art.BELASTNING && belastning.isEmpty()) {
            return udgave().fail(kilde, kilde.locate(evaluering.getProblems()));
        }
        List<Tabel> tabeller = new ArrayList<>();
        if (art == Art.HANDLEPLAN || art == null) {
            tabeller.add(Tabel.handleplan(strategi));
        }
        if (art == Art.TEMAMATRIX || art == null) {
            tabeller.add(Tabel.temamatrix(strategi));
        }
        if (art == Art.BELASTNING || art == null) {
            belastning.ifPresent(tabeller::add);
        }
        Tabelskriver skriver = new Tabelskriver();
        return write(kilde, xlsx ? skriver.xlsx(tabeller) : skriver.csv(tabeller.get(0)));
    }

    private int write(Kilde kilde, byte[] tabel) {
        if (udgave().fil().isEmpty()) {
            udgave().print(new String(tabel, StandardCharsets.UTF_8));
            return 0;
        }
        return udgave().save(kilde, udgave().fil().get(), tabel) ? 0 : 1;
    }
}

package dk.kommunestrategi.examples.command;

import dk.kommunestrategi.examples.command.source.Source;
import dk.kommunestrategi.io.dokument.udmoentning.Statustekst;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.rules.udmoentning.status.Aarsrapport;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code yearly FILE --year 2024}: the annual report that the committee gets. */
@Command(name = "yearly", mixinStandardHelpOptions = true)
final class YearlyCommand extends OverviewCommand {

    @Option(names = "--year", required = true, paramLabel = "YYYY", converter = AarForm.class)
    private int aar;

    @SuppressWarnings("NullAway.Init")
    YearlyCommand() {}

    @Override
    int run(Source source, Strategi strategi) {
        Aarsrapport rapport = Aarsrapport.from(strategi, aar);
        return show(
                source,
                () -> output().resultJson().write(rapport, source.reading().getProblems()),
                () -> Statustekst.dokument(strategi, rapport, output().sprog()));
    }

    /** Reads {@code 2024}. */
    static final class AarForm implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            if (!text.matches("[0-9]{4}")) {
                throw new TypeConversionException("no year");
            }
            return Integer.valueOf(text);
        }
    }
}

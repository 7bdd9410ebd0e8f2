package dk.kommunestrategi.examples.command.sag;

import dk.kommunestrategi.examples.command.option.UsageError;
import dk.kommunestrategi.examples.command.output.OutputOptions;
import dk.kommunestrategi.examples.command.source.Source;
import dk.kommunestrategi.io.Strategidokument;
import dk.kommunestrategi.io.dagsorden.DagsordenWriter;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.problem.Result;
import dk.kommunestrategi.model.sag.Sag;
import dk.kommunestrategi.model.text.Listing;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** Writes a case of a strategy as a record of an agenda system, and tells what that has no room for. */
public final class CaseRecord {

    private final OutputOptions output;
    private final CommandSpec spec;

    public CaseRecord(OutputOptions output, CommandSpec spec) {
        this.output = output;
        this.spec = spec;
    }

    /** Returns the exit code; the case is called by its number or its id. */
    public int write(Source source, String wanted) {
        Optional<Strategi> strategi = source.reading().getValue().map(Strategidokument::getStrategi);
        return strategi.map(one -> write(source, one, wanted))
                .orElseGet(() -> output.fail(source, source.reading().getProblems()));
    }

    private int write(Source source, Strategi strategi, String wanted) {
        Sag sag = strategi.getSager().stream()
                .filter(one -> one.getId().equals(wanted) || one.getSagsnummer().equals(Optional.of(wanted)))
                .findFirst()
                .orElseThrow(() -> unknown(source, strategi, wanted));
        Result<String> record = new DagsordenWriter(strategi.getRoller()).write(sag);
        output.warn(source, record.getProblems());
        return output.printResult(source, record.getValue().orElseThrow(), 0);
    }

    private UsageError unknown(Source source, Strategi strategi, String wanted) {
        List<String> known = strategi.getSager().stream()
                .map(sag -> sag.getSagsnummer().orElse(sag.getId()))
                .toList();
        return known.isEmpty()
                ? new UsageError(spec, "udenSager", source.name())
                : new UsageError(spec, "ukendtSag", wanted, source.name(), Listing.all(known, one -> one));
    }
}

package dk.kommunestrategi.examples.command.sag;

import dk.kommunestrategi.examples.command.output.OutputOptions;
import dk.kommunestrategi.examples.command.source.Source;
import dk.kommunestrategi.io.dagsorden.Dagsorden;
import dk.kommunestrategi.io.dagsorden.DagsordenReader;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Result;
import java.util.List;

/** Puts the cases of an agenda record into a strategy document, whose bodies they know. */
public final class CaseInsertion {

    private final OutputOptions output;
    private final DagsordenReader reader;

    public CaseInsertion(OutputOptions output, DagsordenReader reader) {
        this.output = output;
        this.reader = reader;
    }

    /** Reads a record into a strategy and writes it; a record or a strategy with errors changes nothing. */
    public int insert(Source record, byte[] post, Source target) {
        List<Problem> wrong = target.problems(output.planner());
        if (target.reading().getValue().isEmpty() || Problem.hasFejl(wrong)) {
            return output.fail(target, wrong);
        }
        Strategi strategi = target.reading().getValue().orElseThrow().getStrategi();
        Result<Dagsorden> read = reader.read(post, strategi.getRoller());
        if (read.hasFejl()) {
            return output.fail(record, read.getProblems());
        }
        Strategi with = read.getValue().orElseThrow().into(strategi);
        if (!output.isJson()) {
            output.warn(record, read.getProblems());
        }
        if (output.file().isPresent() && !output.save(target, output.file().get(), file -> target.write(with, file))) {
            return 1;
        }
        if (output.isJson()) {
            output.print(output.resultJson().write(read.getProblems()));
        } else if (output.file().isEmpty()) {
            output.print(target.text(with));
        }
        return 0;
    }
}

package dk.kommunestrategi.io;

import dk.kommunestrategi.io.hostile.ReadingPromises;
import dk.kommunestrategi.io.tabel.TableReader;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.problem.Result;

/** Whatever a table holds, the strategy that comes of it can stand in a document. */
public final class TabelFuzz {

    private static final StrategiJson JSON = new StrategiJson();
    private static final TableReader READER = new TableReader();
    private static final Strategi STRATEGI =
            JSON.read(Dokumenter.sound()).getValue().orElseThrow().getStrategi();

    private TabelFuzz() {}

    /** For the fuzzer: the same file as the table of the handleplan and as that of the themes. */
    public static void fuzzerTestOneInput(byte[] file) {
        check(READER.readHandleplan(STRATEGI, file));
        check(READER.readTemamatrix(STRATEGI, file));
    }

    private static void check(Result<Strategi> read) {
        ReadingPromises.check(read);
        read.getValue().ifPresent(strategi -> {
            if (!JSON.read(JSON.write(strategi)).map(Strategidokument::getStrategi).getValue().equals(read.getValue())) {
                throw new AssertionError("Broken promise: a strategy without errors");
            }
        });
    }
}

package dk.kommunestrategi.io.tabel.file;

import dk.kommunestrategi.io.ReadLimits;
import dk.kommunestrategi.io.library.Library;
import dk.kommunestrategi.io.reading.text.Limit;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The sheets of a file, or why they cannot be read. A text may be taken apart in several ways, and each is a sheet: only who
 * knows the headings can tell which is the right one.
 *
 * @param sheets what can be read of it
 * @param fejl why there is nothing, or why a text cannot be taken apart in another way
 */
public record TableFile(List<TableSheet> sheets, Optional<Problem> fejl) {

    /** The most bytes of a file, and the most characters in it. */
    public static final int MAX_LENGTH = ReadLimits.STANDARD.getDokumentLength();

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    /** How the old binary workbooks begin, and those locked with a password. */
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    /** Reads a file; what kind it is shows from its first bytes. */
    public static TableFile read(byte[] file) {
        if (startsWith(file, OLE)) {
            return fejl(Problemkode.UGYLDIG_TABEL);
        }
        if (isWord(file)) {
            return file.length > MAX_LENGTH ? tooLarge(file) : WordTables.read(file);
        }
        // Before anything is loaded that knows the library.
        boolean isWorkbook = isWorkbook(file);
        (isWorkbook ? Library.FASTEXCEL_READER : Library.FASTCSV).require();
        if (isWorkbook && file.length > MAX_LENGTH) {
            return tooLarge(file);
        }
        return isWorkbook ? Workbook.read(file) : DelimitedText.read(file);
    }

    /** Whether a file is a workbook; what kind it is shows from its first bytes. */
    public static boolean isWorkbook(byte[] file) {
        return startsWith(file, ZIP) && !isWord(file);
    }

    /** Whether a file is a Word document. */
    public static boolean isWord(byte[] file) {
        return startsWith(file, ZIP) && WordTables.isWord(file);
    }

    static TableFile of(List<TableSheet> sheets) {
        return new TableFile(sheets, Optional.empty());
    }

    private static TableFile tooLarge(byte[] file) {
        return fejl(Limit.BYTES.exceeded(MAX_LENGTH, file.length).build());
    }

    static TableFile fejl(Problemkode code) {
        return fejl(Problem.of(code, "").build());
    }

    static TableFile fejl(Problem problem) {
        return new TableFile(List.of(), Optional.of(problem));
    }

    private static boolean startsWith(byte[] file, byte[] prefix) {
        return file.length >= prefix.length && Arrays.equals(file, 0, prefix.length, prefix, 0, prefix.length);
    }
}

package dk.kommunestrategi.io.tabel;

import dk.kommunestrategi.io.Laesegraenser;
import dk.kommunestrategi.io.bibliotek.Bibliotek;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The sheets of a file, or why they cannot be read. Text is one sheet.
 *
 * @param ark the rows of each sheet; none where there is an error
 * @param fejl why there are none
 */
record Tabelfil(List<List<Raekke>> ark, Optional<Problem> fejl) {

    /** The most rows that a sheet may have: twice those of the largest catalogue that is planned. */
    static final int MAX_RAEKKER = 20_000;

    /** The most bytes of a file, and the most characters in it. */
    static final int MAX_LAENGDE = Laesegraenser.STANDARD.getDokumentlaengde();

    /** The most columns that a row may have: the half-years of the longest period, and room for the assessment. */
    private static final int MAX_KOLONNER = 4_096;

    /** The most cells with something in them. */
    private static final int MAX_UDFYLDTE = 500_000;

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    /** How the old binary workbooks begin, and those locked with a password. */
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    /** Reads a file; what kind it is shows from its first bytes. */
    static Tabelfil read(byte[] fil) {
        if (fil.length > MAX_LAENGDE) {
            return fejl(Problemkode.FOR_STORT_DOKUMENT);
        }
        if (begynder(fil, OLE)) {
            return fejl(Problemkode.UGYLDIG_TABEL);
        }
        // Before anything is loaded that knows the library.
        boolean erRegneark = begynder(fil, ZIP);
        (erRegneark ? Bibliotek.FASTEXCEL_READER : Bibliotek.FASTCSV).require();
        return (erRegneark ? Regneark.read(fil) : Teksttabel.read(fil)).indenForRammerne();
    }

    static Tabelfil of(List<List<Raekke>> ark) {
        return new Tabelfil(ark, Optional.empty());
    }

    static Tabelfil fejl(Problemkode code) {
        return fejl(Problem.of(code, "").build());
    }

    static Tabelfil fejl(Problem problem) {
        return new Tabelfil(List.of(), Optional.of(problem));
    }

    private Tabelfil indenForRammerne() {
        long tegn = 0;
        long udfyldte = 0;
        for (List<Raekke> et : ark) {
            if (et.size() > MAX_RAEKKER) {
                return fejl(Problemkode.FOR_STORT_DOKUMENT);
            }
            for (Raekke raekke : et) {
                if (raekke.celler().size() > MAX_KOLONNER) {
                    return fejl(Problem.of(Problemkode.FOR_STORT_DOKUMENT, "")
                            .line(raekke.nummer())
                            .column(MAX_KOLONNER + 1)
                            .build());
                }
                tegn += raekke.celler().stream().mapToLong(String::length).sum();
                udfyldte += raekke.celler().stream()
                        .filter(celle -> !celle.isEmpty())
                        .count();
            }
        }
        return tegn > MAX_LAENGDE || udfyldte > MAX_UDFYLDTE ? fejl(Problemkode.FOR_STORT_DOKUMENT) : this;
    }

    private static boolean begynder(byte[] fil, byte[] med) {
        return fil.length >= med.length && Arrays.equals(fil, 0, med.length, med, 0, med.length);
    }
}

package dk.kommunestrategi.io.tabel;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dk.kommunestrategi.io.tekst.Afkodning;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Reads a table in text: pasted, with tabs between the cells, or CSV with semicolons, as Danish Excel writes it, or commas. */
final class Teksttabel {

    /** What Danish Excel writes where one does not ask for UTF-8. */
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** How a letter begins that is in UTF-8 but was taken for Windows' own: then the text is a broken one in UTF-8. */
    private static final String FORVEKSLET = "Ã";

    private static final char[] SKILLETEGN = {'\t', ';', ','};

    private Teksttabel() {}

    static Tabelfil read(byte[] fil) {
        Afkodning afkodning = decode(fil);
        return afkodning.fejl().map(Tabelfil::fejl).orElseGet(() -> read(afkodning.tekst()));
    }

    private static Afkodning decode(byte[] fil) {
        Afkodning unicode = Afkodning.of(fil, Tabelfil.MAX_LAENGDE);
        boolean forkertTegnsaet = unicode.fejl()
                .filter(problem -> problem.getCode() == Problemkode.FORKERT_TEGNSAET)
                .isPresent();
        String windows = forkertTegnsaet ? new String(fil, WINDOWS) : "";
        return forkertTegnsaet && !windows.contains(FORVEKSLET) && windows.indexOf('\uFFFD') < 0
                ? Afkodning.of(windows, Tabelfil.MAX_LAENGDE)
                : unicode;
    }

    private static Tabelfil read(String tekst) {
        List<Raekke> raekker = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(skilletegn(tekst))
                .skipEmptyLines(false)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(tekst)) {
            for (CsvRecord linje : csv) {
                List<String> celler =
                        linje.getFields().stream().map(Formelvaern::af).toList();
                raekker.add(new Raekke(raekker.size() + 1, celler));
                if (raekker.size() > Tabelfil.MAX_RAEKKER) {
                    return Tabelfil.fejl(Problemkode.FOR_STORT_DOKUMENT);
                }
            }
        } catch (CsvParseException e) {
            return Tabelfil.fejl(Problem.of(Problemkode.UGYLDIG_TABEL, "")
                    .line(raekker.size() + 1)
                    .build());
        } catch (IOException e) {
            throw new UncheckedIOException("A text cannot be read", e);
        }
        return Tabelfil.of(List.of(raekker));
    }

    /** The first of the separators that stands anywhere outside quotes, and does not only occur inside a cell. */
    private static char skilletegn(String tekst) {
        boolean[] findes = new boolean[SKILLETEGN.length];
        boolean iAnfoersel = false;
        for (int k = 0; k < tekst.length(); k++) {
            char tegn = tekst.charAt(k);
            if (tegn == '"') {
                iAnfoersel = !iAnfoersel;
            } else if (!iAnfoersel) {
                for (int s = 0; s < SKILLETEGN.length; s++) {
                    findes[s] |= SKILLETEGN[s] == tegn;
                }
            }
        }
        return SKILLETEGN[
                IntStream.range(0, SKILLETEGN.length)
                        .filter(s -> findes[s])
                        .findFirst()
                        .orElse(0)];
    }
}

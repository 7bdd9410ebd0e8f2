package dk.kommunestrategi.io.tabel.file;

import dk.kommunestrategi.io.reading.text.Limit;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the tables of a Word document (.docx), each as a sheet. Nothing but the platform's own readers of ZIP and XML see
 * it, within limits: neither a small file that unpacks to a huge one nor an entity in it does any harm.
 */
final class WordTables {

    /** The part with the text; headers, footnotes, macros and pictures lie in others. */
    private static final String TEXT = "word/document.xml";

    /** What the names of a workbook's parts begin with. */
    private static final String WORKBOOK = "xl/";

    /** The most bytes of XML that a document may unpack to. */
    private static final int MAX_UNPACKED = 1 << 26;

    private static final int MAX_PARTS = 10_000;
    private static final int CHUNK = 1 << 16;

    private WordTables() {}

    /** Whether a ZIP file is a Word document: it has the part with the text. A workbook may hold a whole document. */
    static boolean isWord(byte[] file) {
        try (ZipInputStream zip = open(file)) {
            return findText(zip);
        } catch (IOException | RuntimeException e) {
            // What cannot be looked through is no document that could be read.
            return false;
        }
    }

    static TableFile read(byte[] docx) {
        try {
            Optional<byte[]> text = text(docx);
            if (text.isEmpty()) {
                return TableFile.fejl(Problemkode.UGYLDIG_TABEL);
            }
            if (text.get().length > MAX_UNPACKED) {
                return TableFile.fejl(
                        Limit.UNPACKED.exceeded(MAX_UNPACKED, text.get().length).build());
            }
            return tables(text.get());
        } catch (IOException | XMLStreamException | RuntimeException e) {
            // The readers tell a broken document by many kinds of exceptions, and by none of them on purpose.
            return TableFile.fejl(Problemkode.UGYLDIG_TABEL);
        }
    }

    private static Optional<byte[]> text(byte[] docx) throws IOException {
        try (ZipInputStream zip = open(docx)) {
            return findText(zip) ? Optional.of(zip.readNBytes(MAX_UNPACKED + 1)) : Optional.empty();
        }
    }

    /** Names of other parts may be in any letters: none of them is asked for. */
    private static ZipInputStream open(byte[] file) {
        return new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.ISO_8859_1);
    }

    /** Goes to the part with the text; a file with a part of a workbook before it is one. */
    private static boolean findText(ZipInputStream zip) throws IOException {
        int parts = 0;
        long room = MAX_UNPACKED;
        for (ZipEntry part = zip.getNextEntry(); part != null && ++parts <= MAX_PARTS; part = zip.getNextEntry()) {
            if (part.getName().equals(TEXT) || part.getName().startsWith(WORKBOOK)) {
                return part.getName().equals(TEXT);
            }
            // The reader would unpack the part to its end, however far away that is.
            for (long read = 1; read > 0; room -= read) {
                read = room < 0 ? 0 : zip.skip(CHUNK);
            }
            if (room < 0) {
                throw new IOException("Too much before the text");
            }
        }
        return false;
    }

    private static TableFile tables(byte[] text) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(text));
        try {
            WordText word = new WordText(xml);
            Optional<Problem> tooLarge = word.read();
            return tooLarge.map(TableFile::fejl).orElseGet(() -> TableFile.of(word.tables()));
        } finally {
            xml.close();
        }
    }
}

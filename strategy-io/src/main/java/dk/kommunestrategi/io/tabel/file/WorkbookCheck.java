package dk.kommunestrategi.io.tabel.file;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Looks through a part of a workbook for what no spreadsheet program writes, but what would make the library that reads it
 * use all memory or time: cells far outside any sheet, numbers of millions of digits, texts that do not exist, formulas
 * that are worked out for every cell. Also refuses document types, and with them entities of any kind.
 */
final class WorkbookCheck {

    private static final Pattern ROW_NUMBER = Pattern.compile("[1-9][0-9]{0,6}");

    /** From A1 on, as far as sheets go, which is to column XFD. */
    private static final Pattern CELL_NAME =
            Pattern.compile("([A-Z]{1,2}|[A-W][A-Z]{2}|X[A-E][A-Z]|XF[A-D])[1-9][0-9]{0,6}");

    private static final Pattern TEKSTNUMMER = Pattern.compile("[0-9]{1,6}");
    private static final int MAX_NUMBER = 100;
    private static final int MAX_FORMEL = 8_192;
    private static final int MAX_FORMULAS = 50_000;
    private static final int MAX_FORMELOMRAADER = 100;

    private final XMLStreamReader xml;
    private int rows;
    private int formulas;
    private int formulaRanges;
    private String cellType = "";

    private WorkbookCheck(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** What a part may be. */
    enum Dom {
        /** As spreadsheet programs write it. */
        LAESELIG,
        /** More than we read. */
        FOR_STOR,
        /** Not XML, or as no program writes it. */
        UGYLDIG
    }

    static Dom check(byte[] del) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(del));
            try {
                return new WorkbookCheck(xml).check();
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            return Dom.UGYLDIG;
        }
    }

    private Dom check() throws XMLStreamException {
        while (xml.hasNext()) {
            Dom dom = switch (xml.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> Dom.UGYLDIG;
                case XMLStreamConstants.START_ELEMENT -> checkElement(xml.getLocalName());
                default -> Dom.LAESELIG;
            };
            if (dom != Dom.LAESELIG) {
                return dom;
            }
        }
        return Dom.LAESELIG;
    }

    private Dom checkElement(String navn) throws XMLStreamException {
        return switch (navn) {
            case "row" -> checkRow();
            case "c" -> checkCell();
            case "v" -> checkValue();
            case "f" -> checkFormel();
            default -> Dom.LAESELIG;
        };
    }

    private Dom checkRow() throws XMLStreamException {
        String nummer = attribute("r");
        if (!nummer.isEmpty() && !ROW_NUMBER.matcher(nummer).matches()) {
            return Dom.UGYLDIG;
        }
        return ++rows > TableFile.MAX_ROWS ? Dom.FOR_STOR : Dom.LAESELIG;
    }

    private Dom checkCell() throws XMLStreamException {
        cellType = attribute("t");
        String navn = attribute("r");
        return navn.isEmpty() || CELL_NAME.matcher(navn).matches() ? Dom.LAESELIG : Dom.UGYLDIG;
    }

    private Dom checkValue() throws XMLStreamException {
        return switch (cellType) {
            case "s" -> TEKSTNUMMER.matcher(content(MAX_NUMBER)).matches() ? Dom.LAESELIG : Dom.UGYLDIG;
            case "", "n" -> content(MAX_NUMBER).length() > MAX_NUMBER ? Dom.UGYLDIG : Dom.LAESELIG;
            default -> Dom.LAESELIG;
        };
    }

    private Dom checkFormel() throws XMLStreamException {
        formulas++;
        if (!attribute("ref").isEmpty() && attribute("t").equals("array")) {
            formulaRanges++;
        }
        return formulas > MAX_FORMULAS
                        || formulaRanges > MAX_FORMELOMRAADER
                        || content(MAX_FORMEL).length() > MAX_FORMEL
                ? Dom.FOR_STOR
                : Dom.LAESELIG;
    }

    /** Where a name stands twice, in two namespaces, readers do not agree on which one counts. */
    private String attribute(String navn) throws XMLStreamException {
        Optional<String> value = Optional.empty();
        for (int k = 0; k < xml.getAttributeCount(); k++) {
            if (xml.getAttributeLocalName(k).equals(navn)) {
                if (value.isPresent()) {
                    throw new XMLStreamException("Two attributes " + navn);
                }
                value = Optional.of(xml.getAttributeValue(k));
            }
        }
        return value.orElse("");
    }

    /** The text of an element that has nothing else in it, or so much of it as is over the limit. */
    private String content(int max) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        while (text.length() <= max && xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
                case XMLStreamConstants.COMMENT, XMLStreamConstants.PROCESSING_INSTRUCTION -> {
                    // Says nothing.
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    return text.toString();
                }
                default -> throw new XMLStreamException("Something else in a value");
            }
        }
        return text.toString();
    }
}

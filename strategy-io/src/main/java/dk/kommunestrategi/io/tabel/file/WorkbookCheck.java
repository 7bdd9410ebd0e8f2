package dk.kommunestrategi.io.tabel.file;

import dk.kommunestrategi.io.reading.text.Limit;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
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

    private static final Pattern TEXT_INDEX = Pattern.compile("[0-9]{1,6}");
    private static final int MAX_NUMBER = 100;
    private static final int MAX_FORMULA = 8_192;
    private static final int MAX_FORMULAS = 50_000;
    private static final int MAX_FORMULA_RANGES = 100;

    private static final Optional<Problem> READABLE = Optional.empty();

    private static final Optional<Problem> INVALID =
            Optional.of(Problem.of(Problemkode.UGYLDIG_TABEL, "").build());

    private final XMLStreamReader xml;
    private int rows;
    private int formulas;
    private int formulaRanges;
    private String cellType = "";

    private WorkbookCheck(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** Returns why a part may not be read: there is more in it than we read, or it is not XML as programs write it. */
    static Optional<Problem> check(byte[] part) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(part));
            try {
                return new WorkbookCheck(xml).check();
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            return INVALID;
        }
    }

    private Optional<Problem> check() throws XMLStreamException {
        while (xml.hasNext()) {
            Optional<Problem> fejl = switch (xml.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> INVALID;
                case XMLStreamConstants.START_ELEMENT -> checkElement(xml.getLocalName());
                default -> READABLE;
            };
            if (fejl.isPresent()) {
                return fejl;
            }
        }
        return READABLE;
    }

    private Optional<Problem> checkElement(String name) throws XMLStreamException {
        return switch (name) {
            case "row" -> checkRow();
            case "c" -> checkCell();
            case "v" -> checkValue();
            case "f" -> checkFormula();
            default -> READABLE;
        };
    }

    private Optional<Problem> checkRow() throws XMLStreamException {
        String number = attribute("r");
        if (!number.isEmpty() && !ROW_NUMBER.matcher(number).matches()) {
            return INVALID;
        }
        return ++rows > TableSize.MAX_ROWS ? tooLarge(Limit.ROWS, TableSize.MAX_ROWS) : READABLE;
    }

    private Optional<Problem> checkCell() throws XMLStreamException {
        cellType = attribute("t");
        String name = attribute("r");
        return name.isEmpty() || CELL_NAME.matcher(name).matches() ? READABLE : INVALID;
    }

    private Optional<Problem> checkValue() throws XMLStreamException {
        return switch (cellType) {
            case "s" -> TEXT_INDEX.matcher(content(MAX_NUMBER)).matches() ? READABLE : INVALID;
            case "", "n" -> content(MAX_NUMBER).length() > MAX_NUMBER ? INVALID : READABLE;
            default -> READABLE;
        };
    }

    private Optional<Problem> checkFormula() throws XMLStreamException {
        formulas++;
        if (!attribute("ref").isEmpty() && attribute("t").equals("array")) {
            formulaRanges++;
        }
        if (formulas > MAX_FORMULAS) {
            return tooLarge(Limit.FORMULAS, MAX_FORMULAS);
        }
        if (formulaRanges > MAX_FORMULA_RANGES) {
            return tooLarge(Limit.ARRAY_FORMULAS, MAX_FORMULA_RANGES);
        }
        return content(MAX_FORMULA).length() > MAX_FORMULA ? tooLarge(Limit.FORMULA, MAX_FORMULA) : READABLE;
    }

    private static Optional<Problem> tooLarge(Limit limit, int most) {
        return Optional.of(limit.exceeded(most, most + 1).build());
    }

    /** Where a name stands twice, in two namespaces, readers do not agree on which one counts. */
    private String attribute(String name) throws XMLStreamException {
        Optional<String> value = Optional.empty();
        for (int k = 0; k < xml.getAttributeCount(); k++) {
            if (xml.getAttributeLocalName(k).equals(name)) {
                if (value.isPresent()) {
                    throw new XMLStreamException("Two attributes " + name);
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

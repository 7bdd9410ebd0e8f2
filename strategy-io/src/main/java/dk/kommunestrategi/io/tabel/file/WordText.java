package dk.kommunestrategi.io.tabel.file;

import dk.kommunestrategi.model.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Walks through the text of a Word document and keeps its tables, as a reader sees them: what was deleted or moved away is
 * not there, a table inside a cell is a part of the cell, and cells that were merged are empty but for the first. A table is
 * called by what stands above it. Used for one reading.
 */
final class WordText {

    /** What is not seen, or seen a second time. */
    private static final Set<String> UNSEEN =
            Set.of("moveFrom", "del", "Fallback", "instrText", "trPrChange", "tcPrChange", "pPrChange", "rPrChange");

    /** The widest that a merged cell can be. */
    private static final int MAX_SPAN = 1_000;

    /** What is called by a longer text is called by its beginning. */
    private static final int LONGEST_NAME = 200;

    private final XMLStreamReader xml;
    private final TableSize size = new TableSize();
    private final List<TableSheet> tables = new ArrayList<>();
    private final List<TableRow> rows = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private String above = "";
    private int depth;
    private int span = 1;
    private boolean isContinued;

    WordText(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** Reads to the end, and returns what there is too much of. */
    Optional<Problem> read() throws XMLStreamException {
        Optional<Problem> tooLarge = Optional.empty();
        while (xml.hasNext() && tooLarge.isEmpty()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new XMLStreamException("An entity");
                case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> tooLarge = end(xml.getLocalName());
                default -> {
                    // Texts are read where they begin.
                }
            }
        }
        return tooLarge;
    }

    List<TableSheet> tables() {
        return tables;
    }

    private void start(String name) throws XMLStreamException {
        if (UNSEEN.contains(name)) {
            skip();
            return;
        }
        switch (name) {
            case "tbl" -> startTable();
            case "tr" -> startRow();
            case "tc" -> startCell();
            case "gridBefore" -> leave(attribute("val"));
            case "gridSpan" -> span = depth == 1 ? number(attribute("val")) : span;
            case "vMerge" -> isContinued |= depth == 1 && !attribute("val").equals("restart");
            case "t" -> text.append(content());
            case "tab" -> text.append(isInParagraphProperties() ? "" : " ");
            case "br", "cr" -> text.append('\n');
            case "noBreakHyphen" -> text.append('-');
            case "sym" -> text.append(symbol(attribute("char")));
            default -> {
                // Says nothing by itself.
            }
        }
    }

    private Optional<Problem> end(String name) {
        switch (name) {
            case "p" -> endParagraph();
            case "tc" -> endCell();
            case "tr" -> {
                return endRow();
            }
            case "tbl" -> endTable();
            default -> {
                // Nothing ends that was begun.
            }
        }
        return Optional.empty();
    }

    private void startTable() {
        if (++depth == 1) {
            rows.clear();
        }
    }

    private void startRow() {
        if (depth == 1) {
            cells.clear();
        }
    }

    /** A row may begin further right than the others: what it leaves is as wide as so many cells. */
    private void leave(String columns) {
        int left = depth == 1 && !columns.equals("0") ? number(columns) : 0;
        for (int k = 0; k < left && cells.size() <= TableSize.MAX_COLUMNS; k++) {
            cells.add("");
        }
    }

    private void startCell() {
        if (depth == 1) {
            text.setLength(0);
            span = 1;
            isContinued = false;
        }
    }

    private void endParagraph() {
        if (depth > 0) {
            text.append('\n');
        } else {
            String line = text.toString().strip();
            above = line.isEmpty() ? above : line.substring(0, Math.min(line.length(), LONGEST_NAME));
            text.setLength(0);
        }
    }

    private void endCell() {
        // One too many is enough to see that a row is too wide.
        if (depth == 1 && cells.size() <= TableSize.MAX_COLUMNS) {
            cells.add(isContinued ? "" : text.toString().strip());
            for (int k = 1; k < span && cells.size() <= TableSize.MAX_COLUMNS; k++) {
                cells.add("");
            }
        }
    }

    private Optional<Problem> endRow() {
        if (depth != 1) {
            return Optional.empty();
        }
        TableRow row = new TableRow(rows.size() + 1, cells);
        rows.add(row);
        return size.add(row);
    }

    private void endTable() {
        if (--depth == 0) {
            tables.add(new TableSheet(above.isEmpty() ? "Tabel " + (tables.size() + 1) : above, false, rows));
            above = "";
            text.setLength(0);
        }
    }

    private void skip() throws XMLStreamException {
        for (int open = 1; open > 0; ) {
            int event = xml.next();
            open += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private String content() throws XMLStreamException {
        StringBuilder content = new StringBuilder();
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                content.append(xml.getText());
            } else if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new XMLStreamException("Something else in a text");
            }
        }
        return content.toString();
    }

    /** Where tabs stand in a paragraph is stated by elements of the same name, which have a place. */
    private boolean isInParagraphProperties() {
        return !attribute("pos").isEmpty() || !attribute("val").isEmpty();
    }

    private static int number(String text) {
        return text.matches("[0-9]{1,4}") ? Math.max(1, Math.min(MAX_SPAN, Integer.parseInt(text))) : 1;
    }

    private static String symbol(String code) {
        return code.matches("[0-9A-Fa-f]{4}") ? Character.toString(Integer.parseInt(code, 16)) : "";
    }

    private String attribute(String name) {
        for (int k = 0; k < xml.getAttributeCount(); k++) {
            if (xml.getAttributeLocalName(k).equals(name)) {
                return xml.getAttributeValue(k);
            }
        }
        return "";
    }
}

package dk.kommunestrategi.io.arbejdsbog.remark;

import dk.kommunestrategi.io.arbejdsbog.column.SheetName;
import dk.kommunestrategi.io.tabel.StrategiTable;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.sprog.Sprog;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A workbook into which remarks are put. Used for one workbook. */
public final class RemarkedBook {

    private static final String BOOK = "xl/workbook.xml";
    private static final String LINKS = "xl/_rels/workbook.xml.rels";
    private static final String TYPES = "[Content_Types].xml";
    private static final String STYLES = "xl/styles.xml";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String SHEET_TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

    private final BookParts parts;
    private final Document book;
    private final Document links;
    private final Document types;
    private final Map<String, String> sheets = new HashMap<>();

    private RemarkedBook(BookParts parts) throws IOException {
        this.parts = parts;
        this.book = require(BOOK);
        this.links = require(LINKS);
        this.types = require(TYPES);
        Map<String, String> targets = Xml.children(links.getDocumentElement(), "Relationship").stream()
                .collect(Collectors.toMap(
                        link -> link.getAttribute("Id"),
                        link -> path(link.getAttribute("Target")),
                        (one, other) -> one));
        for (Element sheet : Xml.children(sheetList(), "sheet")) {
            String target = targets.get(sheet.getAttributeNS(RELATIONS, "id"));
            if (target != null) {
                sheets.put(sheet.getAttribute("name"), target);
            }
        }
    }

    /**
     * Returns the workbook with its remarks.
     *
     * @param problems whose cells are marked, and which stand on a sheet of their own; one of another time is replaced
     * @param planned the strategy with the computed handleplan, which gets a sheet too; where there is none, one of another
     *     time gives way
     * @param sprog the language of the remarks
     * @throws IOException if it is no workbook of the usual form
     */
    public static byte[] write(byte[] xlsx, List<Problem> problems, Optional<Strategi> planned, Sprog sprog)
            throws IOException {
        RemarkedBook remarked = new RemarkedBook(BookParts.of(xlsx));
        remarked.mark(problems);
        remarked.put(Remarks.of(problems, sprog));
        if (planned.isPresent()) {
            remarked.put(Remarks.plan(planned.get()));
        } else if (remarked.sheets.containsKey(SheetName.BEREGNET_PLAN.text())) {
            remarked.put(Remarks.noPlan());
        }
        remarked.parts.put(BOOK, remarked.book);
        remarked.parts.put(LINKS, remarked.links);
        remarked.parts.put(TYPES, remarked.types);
        return remarked.parts.pack();
    }

    private Document require(String part) throws IOException {
        return parts.xml(part).orElseThrow(() -> new IOException("No " + part));
    }

    private Element sheetList() throws IOException {
        return Xml.children(book.getDocumentElement(), "sheets").stream()
                .findFirst()
                .orElseThrow(() -> new IOException("No sheets"));
    }

    /** A target counts from the root of the file, or from the folder of the workbook. */
    private static String path(String target) {
        return target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }

    private void mark(List<Problem> problems) throws IOException {
        Document styles = require(STYLES);
        Marks marks = new Marks(styles);
        for (Map.Entry<String, String> sheet : sheets.entrySet()) {
            List<Problem> here = problems.stream()
                    .filter(problem -> problem.getSheet().stream().anyMatch(sheet.getKey()::equals))
                    .toList();
            Document content = require(sheet.getValue());
            if (content.getDocumentElement().getLocalName().equals("worksheet")) {
                marks.put(content, here);
                parts.put(sheet.getValue(), content);
            }
        }
        parts.put(STYLES, styles);
    }

    private void put(StrategiTable table) throws IOException {
        String target = sheets.get(table.getNavn());
        if (target == null) {
            target = addSheet(table.getNavn());
        }
        parts.put(target, TableSheetXml.of(table));
    }

    private String addSheet(String name) throws IOException {
        int number = 1;
        while (parts.has("xl/worksheets/remark" + number + ".xml")
                || sheets.containsValue("xl/worksheets/remark" + number + ".xml")) {
            number++;
        }
        String target = "xl/worksheets/remark" + number + ".xml";
        String id = "handleplan" + number;
        Element link = Xml.element(links.getDocumentElement(), "Relationship");
        link.setAttribute("Id", id);
        link.setAttribute("Type", RELATIONS + "/worksheet");
        link.setAttribute("Target", "/" + target);
        links.getDocumentElement().appendChild(link);
        Element type = Xml.element(types.getDocumentElement(), "Override");
        type.setAttribute("PartName", "/" + target);
        type.setAttribute("ContentType", SHEET_TYPE);
        types.getDocumentElement().appendChild(type);
        Element sheet = Xml.element(sheetList(), "sheet");
        sheet.setAttribute("name", name);
        sheet.setAttribute("sheetId", Integer.toString(nextSheetId()));
        sheet.setAttributeNS(RELATIONS, "r:id", id);
        sheetList().appendChild(sheet);
        sheets.put(name, target);
        return target;
    }

    private int nextSheetId() throws IOException {
        return 1
                + Xml.children(sheetList(), "sheet").stream()
                        .map(sheet -> sheet.getAttribute("sheetId"))
                        .filter(id -> id.matches("[0-9]{1,6}"))
                        .mapToInt(Integer::parseInt)
                        .max()
                        .orElse(0);
    }
}

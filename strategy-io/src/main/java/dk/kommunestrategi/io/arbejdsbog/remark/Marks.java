package dk.kommunestrategi.io.arbejdsbog.remark;

import dk.kommunestrategi.model.problem.Problem;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Marks cells by formats that hold for them on a condition which is always true: the colours that the cells have themselves
 * stay, and come back when the marks go.
 */
final class Marks {

    /** True, and how our own marks are known. */
    private static final String CONDITION = "\"handleplan\"=\"handleplan\"";

    /** What stands in a sheet before its formats on a condition, as the format of workbooks has it. */
    private static final Set<String> BEFORE = Set.of(
            "sheetPr",
            "dimension",
            "sheetViews",
            "sheetFormatPr",
            "cols",
            "sheetData",
            "sheetCalcPr",
            "sheetProtection",
            "protectedRanges",
            "scenarios",
            "autoFilter",
            "sortState",
            "dataConsolidate",
            "customSheetViews",
            "mergeCells",
            "phoneticPr",
            "conditionalFormatting");

    private static final String RED = "FFFFC7CE";
    private static final String YELLOW = "FFFFEB9C";

    private final int fejl;
    private final int advarsel;

    /** Marks, for which the workbook's styles get two formats unless they have them already. */
    Marks(Document styles) {
        fejl = format(styles.getDocumentElement(), RED);
        advarsel = format(styles.getDocumentElement(), YELLOW);
    }

    private static int format(Element styles, String colour) {
        Element formats = Xml.children(styles, "dxfs").stream().findFirst().orElseGet(() -> addFormats(styles));
        List<Element> known = Xml.children(formats, "dxf");
        for (int k = 0; k < known.size(); k++) {
            if (known.get(k).getTextContent().isBlank() && hasColour(known.get(k), colour)) {
                return k;
            }
        }
        Element format = Xml.element(styles, "dxf");
        Element fill = Xml.element(styles, "fill");
        Element pattern = Xml.element(styles, "patternFill");
        Element ground = Xml.element(styles, "bgColor");
        ground.setAttribute("rgb", colour);
        pattern.setAttribute("patternType", "solid");
        pattern.appendChild(ground);
        fill.appendChild(pattern);
        format.appendChild(fill);
        formats.appendChild(format);
        formats.setAttribute("count", Integer.toString(known.size() + 1));
        return known.size();
    }

    private static boolean hasColour(Element format, String colour) {
        return Xml.children(format, "fill").stream()
                .flatMap(fill -> Xml.children(fill, "patternFill").stream())
                .flatMap(pattern -> Xml.children(pattern, "bgColor").stream())
                .anyMatch(ground -> ground.getAttribute("rgb").equals(colour));
    }

    /** They stand behind the styles of cells, and before those of tables. */
    private static Element addFormats(Element styles) {
        Element formats = Xml.element(styles, "dxfs");
        List<Element> named = Xml.children(styles, "cellStyles");
        List<Element> cells = Xml.children(styles, "cellXfs");
        Node last = !named.isEmpty() ? named.get(0) : !cells.isEmpty() ? cells.get(0) : styles.getLastChild();
        styles.insertBefore(formats, last == null ? null : last.getNextSibling());
        return formats;
    }

    /** Marks the cells of a sheet with these problems, and takes away the marks of another time. */
    void put(Document sheet, List<Problem> problems) {
        Element root = sheet.getDocumentElement();
        Xml.children(root, "conditionalFormatting").stream()
                .filter(format -> format.getTextContent().strip().equals(CONDITION))
                .forEach(root::removeChild);
        NavigableSet<String> wrong = cells(problems, true);
        NavigableSet<String> odd = cells(problems, false);
        odd.removeAll(wrong);
        add(root, wrong, fejl);
        add(root, odd, advarsel);
    }

    private static NavigableSet<String> cells(List<Problem> problems, boolean isFejl) {
        return problems.stream()
                .filter(problem -> problem.isFejl() == isFejl)
                .filter(problem ->
                        problem.getLine().isPresent() && problem.getColumn().isPresent())
                .map(CellName::of)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void add(Element root, NavigableSet<String> cells, int format) {
        if (cells.isEmpty()) {
            return;
        }
        Element formatting = Xml.element(root, "conditionalFormatting");
        formatting.setAttribute("sqref", String.join(" ", cells));
        Element rule = Xml.element(root, "cfRule");
        rule.setAttribute("type", "expression");
        rule.setAttribute("dxfId", Integer.toString(format));
        rule.setAttribute("priority", "1");
        Element formula = Xml.element(root, "formula");
        formula.setTextContent(CONDITION);
        rule.appendChild(formula);
        formatting.appendChild(rule);
        Node behind = root.getFirstChild();
        while (behind != null && !(behind instanceof Element one && !BEFORE.contains(one.getLocalName()))) {
            behind = behind.getNextSibling();
        }
        root.insertBefore(formatting, behind);
    }
}

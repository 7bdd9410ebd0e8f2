package dk.kommunestrategi.io.arbejdsbog.remark;

import dk.kommunestrategi.io.tabel.StrategiTable;
import dk.kommunestrategi.model.text.PlainText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A table as the part of a workbook that holds a sheet: with nothing but texts, which stand in it themselves. */
final class TableSheetXml {

    private static final String EMPTY =
            "<worksheet xmlns=\"" + Xml.SHEET + "\"><sheetViews><sheetView workbookViewId=\"0\">"
                    + "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>"
                    + "<cols><col min=\"1\" max=\"3\" width=\"16\" customWidth=\"1\"/>"
                    + "<col min=\"4\" max=\"6\" width=\"60\" customWidth=\"1\"/></cols><sheetData/></worksheet>";

    private TableSheetXml() {}

    static Document of(StrategiTable table) throws IOException {
        Document sheet = Xml.parse(EMPTY.getBytes(StandardCharsets.UTF_8));
        Element data = Xml.children(sheet.getDocumentElement(), "sheetData").get(0);
        List<List<String>> rows = table.getRows();
        for (int r = 0; r < rows.size(); r++) {
            Element row = Xml.element(data, "row");
            row.setAttribute("r", Integer.toString(r + 1));
            for (int k = 0; k < rows.get(r).size(); k++) {
                row.appendChild(
                        cell(data, CellName.of(r + 1, k + 1), rows.get(r).get(k)));
            }
            data.appendChild(row);
        }
        return sheet;
    }

    private static Element cell(Element data, String name, String text) {
        Element cell = Xml.element(data, "c");
        Element inline = Xml.element(data, "is");
        Element content = Xml.element(data, "t");
        cell.setAttribute("r", name);
        cell.setAttribute("t", "inlineStr");
        content.setTextContent(PlainText.of(text));
        inline.appendChild(content);
        cell.appendChild(inline);
        return cell;
    }
}

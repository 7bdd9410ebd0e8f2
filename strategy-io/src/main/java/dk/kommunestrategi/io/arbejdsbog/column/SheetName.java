package dk.kommunestrategi.io.arbejdsbog.column;

import dk.kommunestrategi.io.reading.text.CellText;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The sheets of a workbook, in their order. */
public enum SheetName {
    /** How to fill in the others; nothing on it is read. */
    VEJLEDNING("Vejledning"),
    /** The strategy as a whole. */
    STRATEGI("Strategi"),
    /** The themes. */
    TEMAER("Temaer"),
    /** The administrations. */
    FORVALTNINGER("Forvaltninger"),
    /** The centres. */
    CENTRE("Centre"),
    /** The roles. */
    ROLLER("Roller"),
    /** The initiatives, with their cards and assessments. */
    INITIATIVER("Initiativer"),
    /** The goals, political and of the effect. */
    MAAL("Mål"),
    /** The indicators, without what was measured. */
    INDIKATORER("Indikatorer"),
    /** Which themes each initiative belongs to. */
    TEMAMATRIX("Temamatrix"),
    /** When each initiative starts. */
    HANDLEPLAN("Handleplan"),
    /** By which criteria and rules initiatives are placed. */
    PRIORITERING("Prioritering"),
    /** What the handleplan draws on the centres; it follows from the others and is not read. */
    BELASTNING("Belastning"),
    /** What budgets have to hold under the plan: written beside it, and not read. */
    BUDGET("Budget"),
    /** What is to be told of the workbook; it is not read. */
    BEMAERKNINGER("Bemærkninger"),
    /** The handleplan as it was computed; it is not read. */
    BEREGNET_PLAN("Beregnet plan");

    private final String text;

    SheetName(String text) {
        this.text = text;
    }

    /** What the sheet is called. */
    public String text() {
        return text;
    }

    /** Whether something is read from it. */
    public boolean isRead() {
        return this != VEJLEDNING
                && this != BELASTNING
                && this != BUDGET
                && this != BEMAERKNINGER
                && this != BEREGNET_PLAN;
    }

    /** Returns the sheet that is called this, however it is spelled. */
    public static Optional<SheetName> find(String name) {
        String key = CellText.key(name);
        return Arrays.stream(values())
                .filter(sheet -> CellText.key(sheet.text).equals(key))
                .findFirst();
    }

    /** The sheets from which something is read. */
    public static List<String> read() {
        return Arrays.stream(values())
                .filter(SheetName::isRead)
                .map(SheetName::text)
                .toList();
    }
}

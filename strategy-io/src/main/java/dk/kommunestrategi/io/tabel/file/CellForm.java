package dk.kommunestrategi.io.tabel.file;

/** What a cell of a workbook is, where its text alone does not say it. */
public enum CellForm {
    /** A number: there a point begins the decimals. */
    NUMBER,
    /** A day, by the cell's format; its text is the day as 2024-07-01. */
    DATE,
    /** A formula that has not been worked out; its text is empty. */
    OPEN_FORMULA
}

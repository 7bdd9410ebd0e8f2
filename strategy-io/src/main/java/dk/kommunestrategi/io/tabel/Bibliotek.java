package dk.kommunestrategi.io.tabel;

/** A library that only tables need; an application that has no tables leaves it out. */
enum Bibliotek {
    /** Reads and writes CSV. */
    FASTCSV("de.siegmar.fastcsv.reader.CsvReader", "de.siegmar:fastcsv:4.4.0", "de.siegmar.fastcsv"),
    /** Writes XLSX. */
    FASTEXCEL("org.dhatim.fastexcel.Workbook", "org.dhatim:fastexcel:0.20.2", "org.dhatim.fastexcel"),
    /** Reads XLSX. */
    FASTEXCEL_READER(
            "org.dhatim.fastexcel.reader.ReadableWorkbook",
            "org.dhatim:fastexcel-reader:0.20.2",
            "org.dhatim.fastexcel.reader");

    private final String type;
    private final String koordinater;
    private final String modul;

    Bibliotek(String type, String koordinater, String modul) {
        this.type = type;
        this.koordinater = koordinater;
        this.modul = modul;
    }

    /** Throws {@link IllegalStateException}, with what to do about it, if the library is missing. */
    void require() {
        try {
            Class.forName(type, false, Bibliotek.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(
                    "This kind of table needs a library: add " + koordinater
                            + " to the dependencies (as a module, also --add-modules " + modul + ")",
                    e);
        }
    }
}

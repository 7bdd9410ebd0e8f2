package dk.kommunestrategi.io.bibliotek;

/** A library that one format only needs; an application that does without the format leaves it out. */
public enum Bibliotek {
    /** Reads the HTML in records of agenda systems. */
    JSOUP("org.jsoup.Jsoup", "org.jsoup:jsoup:1.24.1", "org.jsoup"),
    /** Writes iCalendar. */
    BIWEEKLY("biweekly.ICalendar", "net.sf.biweekly:biweekly:0.6.8", "net.sf.biweekly"),
    /** Writes HTML. */
    J2HTML("j2html.TagCreator", "com.j2html:j2html:1.6.0", "com.j2html"),
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

    /** What to add to the dependencies, with the version that this release was tested with. */
    String koordinater() {
        return koordinater;
    }

    /** Throws {@link IllegalStateException}, with what to do about it, if the library is missing. */
    public void require() {
        try {
            Class.forName(type, false, Bibliotek.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(
                    "This format needs a library: add " + koordinater
                            + " to the dependencies (as a module, also --add-modules " + modul + ")",
                    e);
        }
    }
}

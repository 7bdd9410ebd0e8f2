package dk.kommunestrategi.io.library;

/** A library that one format only needs; an application that does without the format leaves it out. */
public enum Library {
    /** Reads the HTML in records of agenda systems. */
    JSOUP("org.jsoup.Jsoup", "org.jsoup:jsoup:1.24.1", "org.jsoup"),
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
    private final String coordinates;
    private final String module;

    Library(String type, String coordinates, String module) {
        this.type = type;
        this.coordinates = coordinates;
        this.module = module;
    }

    /** What to add to the dependencies, with the version that this release was tested with. */
    String coordinates() {
        return coordinates;
    }

    /**
     * Throws {@link IllegalStateException}, with what to do about it, if the library is missing. Who cannot do without it asks
     * when it is made; who has other formats too asks when this one is wanted.
     */
    public void require() {
        try {
            Class.forName(type, false, Library.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(
                    "This format needs a library: add " + coordinates
                            + " to the dependencies (as a module, also --add-modules " + module + ")",
                    e);
        }
    }
}

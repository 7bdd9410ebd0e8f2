package dk.kommunestrategi.io.arbejdsbog.column;

/** The headings by which rows are told apart, and those that several sheets share. */
public final class Headings {

    /** The number of a theme or an initiative. */
    public static final String NUMMER = "Nr.";

    /** What a thing is called. */
    public static final String NAVN = "Navn";

    /** A shorter name. */
    public static final String KORTNAVN = "Kortnavn";

    /** What an administration is called every day. */
    public static final String FORKORTELSE = "Forkortelse";

    /** The code by which a document refers to a thing. */
    public static final String KODE = "Kode";

    /** What kind of role it is. */
    public static final String ART = "Art";

    /** Which initiative a row is about. */
    public static final String INITIATIV = "Initiativ";

    /** Who owns an initiative. */
    public static final String INITIATIVEJER = "Initiativejer";

    /** Who owns it with them. */
    public static final String MEDEJERE = "I samarbejde med";

    private Headings() {}
}

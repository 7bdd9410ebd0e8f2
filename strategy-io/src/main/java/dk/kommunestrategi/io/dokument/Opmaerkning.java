package dk.kommunestrategi.io.dokument;

import java.util.List;

/** A document with headings, paragraphs and lists in one markup; texts are taken as they are, never as markup. */
interface Opmaerkning {

    /** The title, with which the document begins. */
    void titel(String titel);

    /** A heading below it. */
    void overskrift(String overskrift);

    /** A paragraph. */
    void afsnit(String tekst);

    /** A remark that is not part of the content. */
    void bemaerkning(String tekst);

    /** A list. */
    void punkter(List<String> punkter);

    /** Returns the document. */
    String text();
}

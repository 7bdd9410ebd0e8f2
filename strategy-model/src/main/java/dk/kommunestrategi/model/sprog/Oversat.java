package dk.kommunestrategi.model.sprog;

/** Something that each language has its own words for; {@link Tekster} writes it in the language of the text it is in. */
public interface Oversat {

    /** Returns the words, as they stand within a sentence. */
    String getTekst(Sprog sprog);
}

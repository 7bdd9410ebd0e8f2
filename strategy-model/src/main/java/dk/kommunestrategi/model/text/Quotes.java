package dk.kommunestrategi.model.text;

import java.util.function.UnaryOperator;

/** The quotation marks around a value from a document, which may have some of its own. */
public final class Quotes {

    private Quotes() {}

    /**
     * {@return the value in straight quotation marks or, where it has such itself, in those of a language, so that it is
     * seen where it ends}
     *
     * @param value any text
     * @param anfoert puts a text in the quotation marks of the language
     */
    public static String around(String value, UnaryOperator<String> anfoert) {
        return value.indexOf('"') < 0 ? '"' + value + '"' : anfoert.apply(value);
    }
}

package dk.kommunestrategi.io.kontrol;

import dk.kommunestrategi.io.json.Tekstvaerdi;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.problem.Betegnelse;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.sprog.Stavehjaelp;
import java.util.List;

/**
 * The problems of single values: of those that no type of the model can hold, and of those that break a constraint. The
 * same mistake is told in the same words whichever of the two it is found as.
 */
public final class Vaerdifejl {

    private Vaerdifejl() {}

    /** A value of another type than the right one. */
    public static Problem forkertType(String pointer, Betegnelse rigtig) {
        return Problem.of(Problemkode.FORKERT_TYPE, pointer, rigtig).build();
    }

    /** No value, where a key says that there is one; an element of a list has no key, and is of the wrong type. */
    public static Problem nul(String pointer, Betegnelse rigtig) {
        return erElement(pointer)
                ? forkertType(pointer, rigtig)
                : Problem.of(Problemkode.NULL_VAERDI, pointer, noegle(pointer)).build();
    }

    /** A constant that is none of those there are. */
    public static Problem ukendtVaerdi(String pointer, String skrevet, List<String> konstanter) {
        return Problem.of(Problemkode.UKENDT_VAERDI, pointer, String.join(", ", konstanter))
                .forslag(new Stavehjaelp(konstanter).find(skrevet))
                .build();
    }

    /** A number below its bound. */
    public static Problem underMindste(String pointer, long graense) {
        return Problem.of(Problemkode.UNDER_MINDSTE, pointer, graense).build();
    }

    /** A number above its bound. */
    public static Problem overStoerste(String pointer, long graense) {
        return Problem.of(Problemkode.OVER_STOERSTE, pointer, graense).build();
    }

    /** An empty text. */
    public static Problem tomTekst(String pointer) {
        return Problem.of(Problemkode.TOM_TEKST, pointer).build();
    }

    /** An empty list that needs an element. */
    public static Problem tomListe(String pointer) {
        return Problem.of(Problemkode.TOM_LISTE, pointer, noegle(pointer)).build();
    }

    /** A text that does not match its pattern. */
    public static Problem moensterBrudt(String pointer, String regexp) {
        if (regexp.equals(Strategi.VERSIONSFORMAT)) {
            return Problem.of(Problemkode.UKENDT_VERSION, pointer, Strategi.FORMATVERSION)
                    .build();
        }
        return Tekstvaerdi.medForm(regexp)
                .map(vaerdi -> Problem.of(vaerdi.getUgyldig(), pointer))
                .orElseGet(() -> Problem.of(Problemkode.UGYLDIGT_FORMAT, pointer, Betegnelse.FIRE_CIFRE))
                .build();
    }

    private static boolean erElement(String pointer) {
        return sidste(pointer).matches("[0-9]+");
    }

    /** The key of the property that the pointer leads to, or in whose list it ends. */
    private static String noegle(String pointer) {
        return erElement(pointer) ? noegle(pointer.substring(0, pointer.lastIndexOf('/'))) : sidste(pointer);
    }

    private static String sidste(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }
}

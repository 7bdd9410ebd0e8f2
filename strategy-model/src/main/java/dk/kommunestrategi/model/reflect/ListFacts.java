package dk.kommunestrategi.model.reflect;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What holds for the lists of the model and their elements, by the names of properties, and no type can state. */
public final class ListFacts {

    /** What others refer to an element by. */
    private static final List<String> KEYS = List.of("nummer", "kode");

    /** What an element without a key is known by to people: what it is about, or when. */
    private static final List<String> NAMES =
            List.of("initiativ", "rolle", "center", "id", "kilde", "aar", "fra", "navn");

    /**
     * What a rule looks for in a list, where one element that has it is enough, or that says another thing of the others:
     * which of them hold.
     */
    private static final List<String> DECISIVE = List.of("hovedansvar", "effektmaaling", "udsagn", "rettelse");

    /** The properties that identify an element of a list, the first of them that it has. */
    public static final List<String> IDENTIFIERS =
            Stream.of(KEYS, NAMES).flatMap(List::stream).toList();

    /** The properties of elements that say something about the list: where one is broken, not all of it is known. */
    public static final List<String> ABOUT_THE_LIST =
            Stream.of(KEYS, DECISIVE).flatMap(List::stream).toList();

    /** The lists that carry a strategy: written also when they are empty, so that a reader sees where they belong. */
    public static final Set<String> WRITTEN_WHEN_EMPTY = Set.of(
            "temaer",
            "forvaltninger",
            "centre",
            "roller",
            "initiativer",
            "ejere",
            "samarbejde",
            "ressourcetraek",
            "placeringer");

    private ListFacts() {}
}

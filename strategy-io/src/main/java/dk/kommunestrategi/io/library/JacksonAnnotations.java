package dk.kommunestrategi.io.library;

/**
 * The annotations that Jackson 2 and 3 have in common. Where an application's Jackson 2 decides on their version, Jackson 3 may
 * find too old ones, and would only name the class that it misses.
 */
public final class JacksonAnnotations {

    private static final String NEWEST = "com.fasterxml.jackson.annotation.JsonSerializeAs";

    private JacksonAnnotations() {}

    /** Throws {@link IllegalStateException}, with what to do about it, if they are too old. */
    public static void require() {
        requireIn(JacksonAnnotations.class.getClassLoader());
    }

    static void requireIn(ClassLoader loader) {
        try {
            Class.forName(NEWEST, false, loader);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(
                    "jackson-annotations is too old for Jackson 3: state " + coordinates()
                            + ", or a later one, in dependencyManagement",
                    e);
        }
    }

    /** What to state, with the version that this release was tested with. */
    static String coordinates() {
        return "com.fasterxml.jackson.core:jackson-annotations:2.22";
    }
}

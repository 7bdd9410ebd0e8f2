package dk.kommunestrategi.model;

/** The forms that texts must have. */
final class Moenster {

    /**
     * A text with something in it. What is absent passes, which {@code @NotBlank} would not let it: validators look into
     * an empty {@code Optional} and see {@code null}.
     */
    static final String IKKE_TOM = "^[\\s\\S]*\\S[\\s\\S]*$";

    private Moenster() {}
}

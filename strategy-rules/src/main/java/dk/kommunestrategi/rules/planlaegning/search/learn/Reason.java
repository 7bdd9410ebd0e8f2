package dk.kommunestrategi.rules.planlaegning.search.learn;

/** Why something follows. */
@FunctionalInterface
interface Reason {

    /** What a search tries, and so has no reason but that. */
    Reason TRIED = (literal, position, because) -> {};

    /**
     * Tells from what the literal follows.
     *
     * @param literal what followed, or what is weaker; {@link Trail#FALSE} where it is that there is no plan
     * @param position how far the trail went when it followed: only what is before may be named
     * @param because told of literals that were true and from which it follows
     */
    void explain(int literal, int position, Because because);

    /** Takes the literals from which another follows. */
    @FunctionalInterface
    interface Because {
        /** Takes one that is true. */
        void of(int literal);
    }
}

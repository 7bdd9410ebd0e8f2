package dk.kommunestrategi.rules.plan.begrundelse;

/**
 * One fact behind an effect ("ændring": change): what exactly a criterion counts otherwise in the plan after than in the
 * plan before, by name. Which facts there are depends on the shape of what the criterion minimises, so that a criterion of
 * an embedding system's own is explained like ours. Immutable and thread-safe.
 */
public sealed interface Aendring
        permits Startaendring, Effektaendring, Belastningsaendring, Udgiftsaendring, Temaaendring {

    /**
     * {@return what becomes of the fact in the hands of a visitor}
     *
     * @param visitor who does something else with each kind
     * @param <R> what it makes of a fact
     */
    <R> R accept(Visitor<R> visitor);

    /**
     * What does something else with each kind of fact; a kind more is a method more.
     *
     * @param <R> what is made of a fact
     */
    interface Visitor<R> {

        /**
         * {@return what is made of a start that counts otherwise}
         *
         * @param aendring the fact
         */
        R start(Startaendring aendring);

        /**
         * {@return what is made of a first effect at another time}
         *
         * @param aendring the fact
         */
        R effekt(Effektaendring aendring);

        /**
         * {@return what is made of another load}
         *
         * @param aendring the fact
         */
        R belastning(Belastningsaendring aendring);

        /**
         * {@return what is made of another cost of a year}
         *
         * @param aendring the fact
         */
        R udgift(Udgiftsaendring aendring);

        /**
         * {@return what is made of half-years that become idle or busy}
         *
         * @param aendring the fact
         */
        R tema(Temaaendring aendring);
    }
}

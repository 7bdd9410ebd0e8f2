/** Places the initiatives of a strategy in a handleplan by published rules, and tells how the strategy is run. */
module dk.kommunestrategi.rules {
    requires transitive dk.kommunestrategi.model;
    requires static java.compiler;
    requires static org.immutables.value;
    requires static org.jspecify;

    exports dk.kommunestrategi.rules;
    exports dk.kommunestrategi.rules.begrundelse;
    exports dk.kommunestrategi.rules.effekt;
    exports dk.kommunestrategi.rules.finansiering;
    exports dk.kommunestrategi.rules.kalender;
    exports dk.kommunestrategi.rules.kriterier;
    exports dk.kommunestrategi.rules.planopgave;
    exports dk.kommunestrategi.rules.planregler;
    exports dk.kommunestrategi.rules.regel;
    exports dk.kommunestrategi.rules.sag;
    exports dk.kommunestrategi.rules.status;
    exports dk.kommunestrategi.rules.styring;
}

/** Places the initiatives of a strategy in a handleplan by published rules, and tells how the strategy is run. */
module dk.kommunestrategi.rules {
    requires transitive dk.kommunestrategi.model;
    requires static java.compiler;
    requires static org.immutables.value;
    requires static org.jspecify;

    exports dk.kommunestrategi.rules;
    exports dk.kommunestrategi.rules.historik;
    exports dk.kommunestrategi.rules.plan;
    exports dk.kommunestrategi.rules.plan.begrundelse;
    exports dk.kommunestrategi.rules.plan.foelsomhed;
    exports dk.kommunestrategi.rules.plan.konflikt;
    exports dk.kommunestrategi.rules.planopgave;
    exports dk.kommunestrategi.rules.regel;
    exports dk.kommunestrategi.rules.regel.kriterier;
    exports dk.kommunestrategi.rules.regel.planregler;
    exports dk.kommunestrategi.rules.udmoentning.effekt;
    exports dk.kommunestrategi.rules.udmoentning.finansiering;
    exports dk.kommunestrategi.rules.udmoentning.forloeb;
    exports dk.kommunestrategi.rules.udmoentning.kalender;
    exports dk.kommunestrategi.rules.udmoentning.sag;
    exports dk.kommunestrategi.rules.udmoentning.status;
    exports dk.kommunestrategi.rules.udmoentning.rolle;
    exports dk.kommunestrategi.rules.udmoentning.styring;
}

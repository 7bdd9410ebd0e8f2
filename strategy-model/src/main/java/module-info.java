/** The strategy of a municipality as immutable values, with the constraints they must keep. */
@SuppressWarnings("module") // the modules built after this one share its workshop
module dk.kommunestrategi.model {
    requires transitive jakarta.validation;
    requires transitive org.threeten.extra;
    requires static java.compiler;
    requires static org.immutables.value;
    requires static org.jspecify;

    exports dk.kommunestrategi.model;
    exports dk.kommunestrategi.model.check to
            dk.kommunestrategi.io,
            dk.kommunestrategi.rules;
    exports dk.kommunestrategi.model.effekt;
    exports dk.kommunestrategi.model.forloeb;
    exports dk.kommunestrategi.model.handleplan;
    exports dk.kommunestrategi.model.initiativ;
    exports dk.kommunestrategi.model.kilde;
    exports dk.kommunestrategi.model.oekonomi;
    exports dk.kommunestrategi.model.organisation;
    exports dk.kommunestrategi.model.portefoelje;
    exports dk.kommunestrategi.model.problem;
    exports dk.kommunestrategi.model.reflect to
            dk.kommunestrategi.io;
    exports dk.kommunestrategi.model.sag;
    exports dk.kommunestrategi.model.sprog;
    exports dk.kommunestrategi.model.style to
            dk.kommunestrategi.io,
            dk.kommunestrategi.rules;
    exports dk.kommunestrategi.model.styring;
    exports dk.kommunestrategi.model.text to
            dk.kommunestrategi.examples,
            dk.kommunestrategi.io,
            dk.kommunestrategi.rules;
    exports dk.kommunestrategi.model.value;
}

/**
 * The strategy as a JSON document: read with every problem located, and written; and what people read of it – reports,
 * calendars, tables, cases.
 */
@SuppressWarnings("module") // the command line, built after this module, writes files in the same way
module dk.kommunestrategi.io {
    requires transitive dk.kommunestrategi.model;
    requires transitive dk.kommunestrategi.rules;
    requires static com.j2html;
    requires static de.siegmar.fastcsv;
    requires static java.compiler;
    requires java.xml;
    requires static org.apache.commons.compress;
    requires static org.dhatim.fastexcel;
    requires static org.dhatim.fastexcel.reader;
    requires static org.immutables.value;
    requires static org.jsoup;
    requires transitive tools.jackson.core;
    requires transitive tools.jackson.databind;
    requires static org.jspecify;

    exports dk.kommunestrategi.io;
    exports dk.kommunestrategi.io.arbejdsbog;
    exports dk.kommunestrategi.io.dagsorden;
    exports dk.kommunestrategi.io.dokument;
    exports dk.kommunestrategi.io.dokument.plan;
    exports dk.kommunestrategi.io.dokument.portefoelje;
    exports dk.kommunestrategi.io.dokument.sag;
    exports dk.kommunestrategi.io.dokument.udmoentning;
    exports dk.kommunestrategi.io.file to
            dk.kommunestrategi.examples;
    exports dk.kommunestrategi.io.jackson;
    exports dk.kommunestrategi.io.kalender;
    exports dk.kommunestrategi.io.rapport;
    exports dk.kommunestrategi.io.tabel;
    exports dk.kommunestrategi.io.validering;

    provides tools.jackson.databind.JacksonModule with
            dk.kommunestrategi.io.jackson.KommunestrategiModule;
}

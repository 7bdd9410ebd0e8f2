/** The strategy as a JSON document: read with every problem located, and written. */
module dk.kommunestrategi.io {
    requires transitive dk.kommunestrategi.model;
    requires com.networknt.schema;
    requires org.hibernate.validator;
    requires tools.jackson.core;
    requires tools.jackson.databind;
    requires static transitive org.jspecify;

    exports dk.kommunestrategi.io;
}

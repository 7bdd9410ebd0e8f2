/** Real strategies, runnable examples and the command line {@code handleplan}. */
module dk.kommunestrategi.examples {
    requires dk.kommunestrategi.io;
    requires info.picocli;
    requires static org.jspecify;

    exports dk.kommunestrategi.examples;

    // The command line library fills options in by reflection; nothing else is opened anywhere.
    opens dk.kommunestrategi.examples.command to
            info.picocli;
    opens dk.kommunestrategi.examples.command.option to
            info.picocli;
    opens dk.kommunestrategi.examples.command.output to
            info.picocli;
    opens dk.kommunestrategi.examples.command.source to
            info.picocli;
}

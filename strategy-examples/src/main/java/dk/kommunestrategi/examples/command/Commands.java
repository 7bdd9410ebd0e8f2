package dk.kommunestrategi.examples.command;

import java.util.List;
import picocli.CommandLine.Command;

/** The commands, in the order in which help names them. */
final class Commands {

    private static final List<Class<?>> ALL = List.of(
            PlanCommand.class,
            ExplainCommand.class,
            EvaluateCommand.class,
            ValidateCommand.class,
            ReportCommand.class,
            CalendarCommand.class,
            HistoryCommand.class,
            DecideCommand.class,
            StatusCommand.class,
            YearlyCommand.class,
            CaseCommand.class,
            InitCommand.class,
            TableCommand.class,
            ImportCommand.class,
            SchemaCommand.class,
            CompletionCommand.class);

    private Commands() {}

    /** Returns the one that the arguments begin with, or all: what each of them takes is not looked up in vain. */
    static List<Class<?>> asked(String... arguments) {
        return ALL.stream()
                // What a shell completes are all commands.
                .filter(command -> command != CompletionCommand.class)
                .filter(command -> arguments.length > 0 && name(command).equals(arguments[0]))
                .findFirst()
                .<List<Class<?>>>map(List::of)
                .orElse(ALL);
    }

    private static String name(Class<?> command) {
        return command.getAnnotation(Command.class).name();
    }
}

package dk.kommunestrategi.examples.command.source;

import dk.kommunestrategi.examples.command.option.UsageError;
import dk.kommunestrategi.io.PortefoeljeJson;
import dk.kommunestrategi.io.Portefoeljedokument;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.portefoelje.Portefoelje;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.problem.Result;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.plan.PlanResult;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Several documents as one portfolio: strategies, each in a file of its own, and at most one portfolio, whose strategies come
 * where it was named. What is wrong with them together is told in the file in which it stands.
 */
public final class PortefoeljeSource implements Input {

    private final List<PortefoeljePart> parts = new ArrayList<>();
    private final Portefoelje portefoelje;

    /** The documents as a portfolio; empty where there is one, and it is a strategy. */
    public static Optional<PortefoeljeSource> of(List<Source> sources, CommandSpec command) {
        long portefoeljer = sources.stream()
                .filter(source -> source.portefoelje().isPresent())
                .count();
        if (portefoeljer > 1) {
            throw new UsageError(command, "kunEnPortefoelje");
        }
        return sources.size() == 1 && portefoeljer == 0
                ? Optional.empty()
                : Optional.of(new PortefoeljeSource(sources));
    }

    private PortefoeljeSource(List<Source> sources) {
        List<Strategi> strategier = new ArrayList<>();
        for (Source source : sources) {
            PortefoeljePart part = PortefoeljePart.of(source, strategier.size());
            parts.add(part);
            strategier.addAll(part.strategier());
        }
        Portefoelje.Builder together = Portefoelje.builder();
        parts.stream().flatMap(part -> part.common().stream()).findFirst().ifPresent(together::from);
        this.portefoelje = together.strategier(strategier).build();
    }

    @Override
    public String name() {
        return parts.stream().map(part -> part.source().name()).collect(Collectors.joining(", "));
    }

    @Override
    public boolean isFile(Path file) throws IOException {
        for (PortefoeljePart part : parts) {
            if (part.source().isFile(file)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Writes a portfolio, whatever the strategies were read from, those that stay as they are among them: with the plan as a
     * version of it and of each strategy that was planned. No version is written over.
     */
    @Override
    public List<Problem> write(PlanResult plan, Optional<LocalDate> dato, Path file) throws IOException {
        Optional<Portefoelje> there = Source.portefoelje(file);
        Portefoelje before = there.filter(this::isLaterThanRead).orElse(portefoelje);
        Result<Portefoelje> proposed = Portefoeljedokument.of(before).historik().propose(plan, dato);
        if (proposed.getValue().isEmpty()) {
            return locate(proposed.getProblems());
        }
        Portefoelje planned = proposed.getValue().get();
        boolean isLost = there.filter(
                        one -> !Portefoeljedokument.of(one).historik().isContinuedBy(planned))
                .isPresent();
        if (isLost) {
            return List.of(Problem.of(Problemkode.HISTORIK_GAAR_TABT, "", file.toString())
                    .build());
        }
        Portefoeljedokument document = parts.size() == 1
                ? parts.get(0).source().portefoelje().orElseThrow().getValue().orElseThrow()
                : Portefoeljedokument.of(portefoelje);
        return new PortefoeljeJson().write(document.withPortefoelje(planned), file);
    }

    /** Whether a portfolio is the one that was read, with versions that have come since. */
    private boolean isLaterThanRead(Portefoelje there) {
        return withoutVersioner(there).equals(withoutVersioner(portefoelje))
                && Portefoeljedokument.of(portefoelje).historik().isContinuedBy(there);
    }

    private static Portefoelje withoutVersioner(Portefoelje portefoelje) {
        return Portefoelje.builder()
                .from(portefoelje)
                .versioner(List.of())
                .strategier(portefoelje.getStrategier().stream()
                        .map(strategi ->
                                strategi.withHandleplan(Optional.empty()).withHandleplansversioner())
                        .toList())
                .build();
    }

    /** The strategies that could be read, together. */
    public Portefoelje portefoelje() {
        return portefoelje;
    }

    /** What the readers of the documents told, each problem with its file. */
    public List<Problem> readingProblems() {
        return parts.stream()
                .flatMap(part -> part.source().readingProblems().stream().map(part::named))
                .toList();
    }

    /**
     * Everything that is wrong in the documents, and their warnings: in each by itself, between those that could be read, and
     * what is asked of each strategy besides. What they merely lack, to be planned, does not belong there.
     */
    public List<Problem> problems(Planner planner, Function<Strategi, List<Problem>> besides) {
        List<Problem> found = new ArrayList<>(check(planner).stream()
                .filter(problem -> !Source.isMangelTilPlan(problem))
                .toList());
        List<Strategi> strategier = portefoelje.getStrategier();
        for (int k = 0; k < strategier.size(); k++) {
            String place = Problem.pointer("strategier", k);
            besides.apply(strategier.get(k)).forEach(problem -> found.add(problem.under(place)));
        }
        return Stream.concat(readingProblems().stream(), locate(found).stream())
                .distinct()
                .toList();
    }

    /** What a plan needs and the documents lack, though nothing is wrong without it; nothing where one could not be read. */
    public List<Problem> manglerTilPlan(Planner planner) {
        return Problem.hasFejl(readingProblems())
                ? List.of()
                : locate(check(planner).stream().filter(Source::isMangelTilPlan).toList());
    }

    private List<Problem> check(Planner planner) {
        return portefoelje.getStrategier().isEmpty() ? List.of() : planner.check(portefoelje);
    }

    /** Returns problems of the portfolio with the files and the lines where they stand, file by file, those of none first. */
    public List<Problem> locate(List<Problem> problems) {
        List<Problem> located = new ArrayList<>(problems.stream()
                .filter(problem -> part(problem.getPointer()).isEmpty())
                .toList());
        for (PortefoeljePart part : parts) {
            List<Problem> own = problems.stream()
                    .filter(problem ->
                            part(problem.getPointer()).filter(part::equals).isPresent())
                    .map(problem -> inFile(problem, part))
                    .toList();
            part.source().locate(own).forEach(problem -> located.add(part.named(problem)));
        }
        return List.copyOf(located);
    }

    /** Where a place of the portfolio is: what none of the strategies has, the portfolio among the files states. */
    private Optional<PortefoeljePart> part(String pointer) {
        return parts.stream()
                .filter(part -> part.holds(pointer))
                .findFirst()
                .or(() -> parts.stream()
                        .filter(part -> !pointer.isEmpty() && part.common().isPresent())
                        .findFirst());
    }

    private Problem inFile(Problem problem, PortefoeljePart part) {
        return problem.withPointer(part.place(problem.getPointer()))
                .withRelated(problem.getRelated().stream()
                        .map(related -> related(related, part))
                        .toList());
    }

    private String related(String pointer, PortefoeljePart seenFrom) {
        return part(pointer)
                .map(part -> (part.equals(seenFrom) ? "" : part.source().name() + "#") + part.place(pointer))
                .orElse(pointer);
    }
}

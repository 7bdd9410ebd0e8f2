package dk.kommunestrategi.examples.command.source;

import dk.kommunestrategi.examples.Eksempel;
import dk.kommunestrategi.io.PortefoeljeJson;
import dk.kommunestrategi.io.Portefoeljedokument;
import dk.kommunestrategi.io.ReadLimits;
import dk.kommunestrategi.io.StatedDokument;
import dk.kommunestrategi.io.StrategiJson;
import dk.kommunestrategi.io.Strategidokument;
import dk.kommunestrategi.io.arbejdsbog.ArbejdsbogReader;
import dk.kommunestrategi.io.arbejdsbog.ArbejdsbogWriter;
import dk.kommunestrategi.io.file.WholeFileWriter;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.portefoelje.Portefoelje;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.problem.Result;
import dk.kommunestrategi.model.text.Spelling;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.udmoentning.styring.Beslutningslog;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Where a command's document comes from, and what was read there. */
public final class Source implements Input {

    private static final StrategiJson JSON = new StrategiJson();
    private static final ArbejdsbogReader ARBEJDSBOG = new ArbejdsbogReader();
    /** What planning needs, but a document may lack without being wrong. */
    private static final Set<Problemkode> NEEDED_BY_PLANNING =
            Set.of(Problemkode.INGEN_INITIATIVER, Problemkode.PERIODE_MANGLER, Problemkode.VURDERING_MANGLER);

    private final String name;
    private final Optional<byte[]> workbook;
    private final Result<Strategidokument> reading;
    private final Optional<Result<Portefoeljedokument>> portefoelje;

    private Source(String name, Optional<byte[]> workbook, Result<Strategidokument> reading) {
        this(name, workbook, reading, Optional.empty());
    }

    private Source(
            String name,
            Optional<byte[]> workbook,
            Result<Strategidokument> reading,
            Optional<Result<Portefoeljedokument>> portefoelje) {
        this.name = name;
        this.workbook = workbook;
        this.reading = reading;
        this.portefoelje = portefoelje;
    }

    /** Reads a file, stdin for {@code -}, or a built-in example. */
    public static Source read(String name) {
        try {
            return of(name, bytes(name));
        } catch (IOException | InvalidPathException e) {
            List<String> eksempler =
                    Stream.of(Eksempel.values()).map(Eksempel::getNavn).toList();
            Problem unreadable = Problem.of(
                            Problemkode.FIL_KAN_IKKE_LAESES, "", name.isBlank() ? '"' + name + '"' : name)
                    .forslag(new Spelling(eksempler).find(name))
                    .build();
            return new Source(name, Optional.empty(), Result.ofFejl(List.of(unreadable)));
        }
    }

    private static byte[] bytes(String name) throws IOException {
        Optional<Eksempel> eksempel = Eksempel.find(name);
        if (eksempel.isPresent()) {
            return eksempel.get().dokument();
        }
        if (name.equals("-")) {
            return bytes(System.in);
        }
        try (InputStream input = Files.newInputStream(Path.of(name))) {
            return bytes(input);
        }
    }

    /** One byte too many is enough to see that a document is too large. */
    private static byte[] bytes(InputStream input) throws IOException {
        return input.readNBytes(ReadLimits.STANDARD.getDokumentLength() + 1);
    }

    /** Reads a record of an agenda system: a file, stdin, or that of a built-in example. */
    public static Optional<byte[]> readPost(String name) {
        Optional<byte[]> eksempel = Eksempel.find(name).flatMap(Eksempel::dagsordenspunkt);
        try {
            return eksempel.isPresent() ? eksempel : Optional.of(bytes(name));
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Returns the strategy that a file states; nothing where there is no such file, or it states none. */
    static Optional<Strategi> strategi(Path file) {
        return Files.isRegularFile(file)
                ? read(file.toString()).reading.getValue().map(Strategidokument::getStrategi)
                : Optional.empty();
    }

    /** Returns the portfolio that a file states; nothing where there is no such file, or it states none. */
    static Optional<Portefoelje> portefoelje(Path file) {
        return Files.isRegularFile(file)
                ? read(file.toString()).portefoelje.flatMap(Result::getValue).map(Portefoeljedokument::getPortefoelje)
                : Optional.empty();
    }

    /** Takes a document that has been read already. */
    public static Source of(String name, byte[] document) {
        if (ArbejdsbogReader.isArbejdsbog(document)) {
            return new Source(name, Optional.of(document), ARBEJDSBOG.read(document));
        }
        // A file that is only called a workbook is told what a workbook is, and not that it is no JSON.
        boolean isCalledWorkbook = name.toLowerCase(Locale.ROOT).endsWith(".xlsx");
        if (isCalledWorkbook) {
            return new Source(name, Optional.empty(), ARBEJDSBOG.read(document));
        }
        Result<Strategidokument> reading = JSON.read(document);
        boolean isPortefoelje =
                reading.getProblems().stream().anyMatch(problem -> problem.getCode() == Problemkode.ANDET_DOKUMENT);
        // A reader of portfolios costs as much as everything else in reading: it is made only where there is one.
        return new Source(
                name,
                Optional.empty(),
                reading,
                isPortefoelje ? Optional.of(new PortefoeljeJson().read(document)) : Optional.empty());
    }

    /** The name as the user wrote it. */
    @Override
    public String name() {
        return name;
    }

    /** Whether it is a workbook. */
    public boolean isWorkbook() {
        return workbook.isPresent();
    }

    /** The workbook that it is. */
    public byte[] workbook() {
        return workbook.orElseThrow();
    }

    /** Whether the document came from this very file. */
    @Override
    public boolean isFile(Path file) throws IOException {
        Path own = Path.of(name);
        return Files.exists(own) && Files.exists(file) && Files.isSameFile(own, file);
    }

    private static ArbejdsbogReader reader(boolean update) {
        return update ? ArbejdsbogReader.onlyUpdating() : ARBEJDSBOG;
    }

    /** The strategy with what initiative cards say of it, or why there is none. */
    public Result<Strategi> withKort(Strategi strategi, String kort, boolean update) {
        try {
            return reader(update).readKort(strategi, bytes(kort));
        } catch (IOException | InvalidPathException e) {
            return Result.ofFejl(List.of(
                    Problem.of(Problemkode.FIL_KAN_IKKE_LAESES, "", kort).build()));
        }
    }

    /** The strategy with what a workbook says of it, or why there is none. */
    public Result<Strategi> withWorkbook(Strategi strategi, String workbook, boolean update) {
        try {
            return reader(update).read(strategi, bytes(workbook)).map(Strategidokument::getStrategi);
        } catch (IOException | InvalidPathException e) {
            return Result.ofFejl(List.of(
                    Problem.of(Problemkode.FIL_KAN_IKKE_LAESES, "", workbook).build()));
        }
    }

    /** The strategy, or why there is none. */
    public Result<Strategidokument> reading() {
        return reading;
    }

    /** The portfolio, or why there is none; nothing where the document is none. */
    public Optional<Result<Portefoeljedokument>> portefoelje() {
        return portefoelje;
    }

    /** What its reader told. */
    public List<Problem> readingProblems() {
        return portefoelje.isPresent() ? portefoelje.get().getProblems() : reading.getProblems();
    }

    /**
     * Writes another strategy as this document, or as a workbook where the file is to be one, and tells what could not be
     * kept, or by errors why nothing is written; a source with errors cannot. A workbook that somebody has filled in is not
     * written over.
     */
    public List<Problem> write(Strategi strategi, Path file) throws IOException {
        if (!isXlsx(file.toString())) {
            return JSON.write(with(strategi), file);
        }
        if (isFile(file)) {
            throw new FileAlreadyExistsException(file.toString(), null, "the workbook itself");
        }
        Result<byte[]> xlsx = new ArbejdsbogWriter().write(strategi, List.of());
        if (xlsx.getValue().isEmpty()) {
            return xlsx.getProblems();
        }
        List<Problem> problems = new ArrayList<>(xlsx.getProblems());
        problems.addAll(WholeFileWriter.write(file, xlsx.getValue().get()));
        return problems;
    }

    /** Adds the plan to the versions that the strategy has, and to those that the file has; no version is written over. */
    @Override
    public List<Problem> write(PlanResult plan, Optional<LocalDate> dato, Path file) throws IOException {
        Strategi strategi = plan.getRequest().strategi();
        Optional<Strategi> there =
                strategi(file).filter(one -> !one.getHandleplansversioner().isEmpty());
        Strategi before = there.filter(Strategidokument.of(strategi).historik()::isContinuedBy)
                .map(one -> strategi.withHandleplansversioner(one.getHandleplansversioner()))
                .orElse(strategi);
        Result<Strategi> planned = Strategidokument.of(before).historik().propose(plan, dato);
        if (planned.getValue().isEmpty()) {
            return locate(planned.getProblems());
        }
        Strategi after = planned.getValue().get();
        boolean isLost = there.filter(
                        one -> !Strategidokument.of(one).historik().isContinuedBy(after)
                                || !Beslutningslog.from(one).isContinuedBy(after))
                .isPresent();
        return isLost
                ? List.of(Problem.of(Problemkode.HISTORIK_GAAR_TABT, "", file.toString())
                        .build())
                : write(after, file);
    }

    /** Whether a file of this name is a workbook. */
    static boolean isXlsx(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".xlsx");
    }

    /** Returns what {@link #write} writes. */
    public String text(Strategi strategi) {
        return JSON.write(with(strategi));
    }

    private Strategidokument with(Strategi strategi) {
        return reading.getValue().orElseThrow().withStrategi(strategi);
    }

    /**
     * Everything that is wrong in the document, and its warnings. What it merely lacks, for it to be planned, does not
     * belong there.
     */
    public List<Problem> problems(Planner planner) {
        Stream<Problem> ofStrategi = found(planner).filter(problem -> !isMangelTilPlan(problem));
        return Stream.concat(reading.getProblems().stream(), ofStrategi)
                .distinct()
                .toList();
    }

    /** What a plan needs and the document lacks, though it is not wrong without it. */
    public List<Problem> manglerTilPlan(Planner planner) {
        return found(planner).filter(Source::isMangelTilPlan).toList();
    }

    /** Whether the problem is that a document lacks something for it to be planned. */
    static boolean isMangelTilPlan(Problem problem) {
        return NEEDED_BY_PLANNING.contains(problem.getCode());
    }

    private Stream<Problem> found(Planner planner) {
        return reading.getValue().stream().flatMap(document -> locate(planner.check(document.getStrategi())).stream());
    }

    /** Returns problems with the places where they stand in the document; as they are where it could not be read. */
    public List<Problem> locate(List<Problem> problems) {
        Optional<? extends StatedDokument<?>> document =
                portefoelje.isPresent() ? portefoelje.get().getValue() : reading.getValue();
        return document.map(stated -> stated.locate(problems)).orElse(problems);
    }
}

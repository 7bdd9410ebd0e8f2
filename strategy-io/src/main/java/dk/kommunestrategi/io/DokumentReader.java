package dk.kommunestrategi.io;

import dk.kommunestrategi.io.reading.diagnosis.Diagnosis;
import dk.kommunestrategi.io.reading.diagnosis.ProblemCollector;
import dk.kommunestrategi.io.reading.json.StrategiMapper;
import dk.kommunestrategi.io.reading.json.UnknownFields;
import dk.kommunestrategi.io.reading.text.Decoding;
import dk.kommunestrategi.io.reading.text.DocumentText;
import dk.kommunestrategi.io.reading.text.Utf8;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.StrategiCheck;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.problem.Result;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import tools.jackson.core.StreamReadConstraints;

/**
 * Reads a document that is there: binds it to the model and checks it, and where that fails looks for everything that is
 * wrong with it. Whatever it tells has its place in the text. Thread-safe.
 */
final class DokumentReader {

    /** Whether an empty list is missing, and whether another version explains everything, only the document tells. */
    private static final Set<Problemkode> NEEDS_THE_DOCUMENT =
            EnumSet.of(Problemkode.TOM_LISTE, Problemkode.UKENDT_VERSION);

    private final ReadLimits limits;
    private final StrategiMapper mapper;
    private final Diagnosis diagnosis;

    DokumentReader(ReadLimits limits) {
        this.limits = limits;
        this.mapper = new StrategiMapper(constraints(limits));
        this.diagnosis = new Diagnosis(mapper);
    }

    private static StreamReadConstraints constraints(ReadLimits limits) {
        return StreamReadConstraints.builder()
                .maxDocumentLength(-1)
                .maxNestingDepth(limits.getDepth())
                .maxTokenCount(limits.getTokens())
                .maxStringLength(limits.getTextLength())
                .maxNameLength(limits.getKeyLength())
                .maxNumberLength(limits.getNumberLength())
                .build();
    }

    /** Reads bytes, which nobody changes from now on. */
    Result<Strategidokument> read(byte[] dokument) {
        // Only what has problems is needed as text: decoding it costs as much as checking it.
        return dokument.length <= limits.getDokumentLength() && Utf8.isValid(dokument)
                ? bind(() -> mapper.read(dokument), text(() -> decode(dokument)))
                : read(decode(dokument));
    }

    Result<Strategidokument> read(String dokument) {
        return read(Decoding.of(dokument, limits.getDokumentLength()));
    }

    <T> Result<T> readPart(String json, Class<T> type) {
        Decoding decoding = Decoding.of(json, limits.getDokumentLength());
        if (decoding.fejl().isPresent()) {
            return Result.ofFejl(List.of(decoding.fejl().get()));
        }
        ProblemCollector problems = new ProblemCollector(limits.getProblems());
        Optional<T> part = diagnosis.part(decoding.text(), type, problems);
        List<Problem> told = told(text(() -> decoding), problems);
        return part.map(read -> Result.of(read, told)).orElseGet(() -> Result.ofFejl(told));
    }

    private Result<Strategidokument> read(Decoding decoding) {
        return bind(() -> mapper.read(decoding.text()), text(() -> decoding));
    }

    private Result<Strategidokument> bind(Supplier<Strategi> binding, DocumentText text) {
        try {
            Strategi strategi = binding.get();
            ProblemCollector problems = new ProblemCollector(limits.getProblems());
            StrategiCheck.check(strategi, Set.of(), problems::offer);
            if (!problems.hasFejl()) {
                return document(strategi, UnknownFields.NONE, text, told(text, problems));
            }
            if (!problems.hasAnyOf(NEEDS_THE_DOCUMENT)) {
                return Result.ofFejl(told(text, problems));
            }
        } catch (RuntimeException e) {
            // What the mapper says is in its own words, and only the first of what there may be to say. Where it does
            // not
            // mean to say anything, but fails, the diagnosis tells that it failed.
        }
        return diagnose(text.decode());
    }

    private Result<Strategidokument> diagnose(Decoding decoding) {
        if (decoding.fejl().isPresent()) {
            return Result.ofFejl(List.of(decoding.fejl().get()));
        }
        DocumentText text = text(() -> decoding);
        ProblemCollector problems = new ProblemCollector(limits.getProblems());
        return diagnosis
                .diagnose(decoding.text(), problems)
                .map(reading -> document(reading.strategi(), reading.unknown(), text, told(text, problems)))
                .orElseGet(() -> Result.ofFejl(told(text, problems)));
    }

    private static Result<Strategidokument> document(
            Strategi strategi, UnknownFields unknown, DocumentText text, List<Problem> advarsler) {
        return Result.of(new Strategidokument(strategi, unknown, text::locate, advarsler), advarsler);
    }

    private static List<Problem> told(DocumentText text, ProblemCollector problems) {
        List<Problem> told = new ArrayList<>(text.place(problems.shown()));
        if (problems.leftOut() > 0) {
            told.add(Problem.of(Problemkode.FLERE_PROBLEMER, "", problems.leftOut())
                    .build());
        }
        return List.copyOf(told);
    }

    private DocumentText text(Supplier<Decoding> decoding) {
        return new DocumentText(decoding, mapper::parser);
    }

    private Decoding decode(byte[] dokument) {
        return Decoding.of(dokument, limits.getDokumentLength());
    }
}

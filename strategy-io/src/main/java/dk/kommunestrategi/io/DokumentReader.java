package dk.kommunestrategi.io;

import dk.kommunestrategi.io.reading.diagnosis.Diagnosis;
import dk.kommunestrategi.io.reading.diagnosis.DokumentCheck;
import dk.kommunestrategi.io.reading.diagnosis.ProblemCollector;
import dk.kommunestrategi.io.reading.json.DokumentMapper;
import dk.kommunestrategi.io.reading.json.UnknownFields;
import dk.kommunestrategi.io.reading.text.Decoding;
import dk.kommunestrategi.io.reading.text.DocumentText;
import dk.kommunestrategi.io.reading.text.InterruptedReading;
import dk.kommunestrategi.io.reading.text.Utf8;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.problem.Result;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import tools.jackson.core.StreamReadConstraints;

/**
 * Reads a document that is there: binds it to the model and checks it, and where that fails looks for everything that is
 * wrong with it. Whatever it tells has its place in the text. Thread-safe.
 *
 * @param <T> the type of what the documents state
 * @param <D> the type of the documents
 */
final class DokumentReader<T, D> {

    /** Whether an empty list is missing, and whether another version explains everything, only the document tells. */
    private static final Set<Problemkode> NEEDS_THE_DOCUMENT =
            EnumSet.of(Problemkode.TOM_LISTE, Problemkode.UKENDT_VERSION);

    private final ReadLimits limits;
    private final DokumentMapper<T> mapper;
    private final DokumentCheck<T> check;
    private final Diagnosis<T> diagnosis;
    private final Making<T, D> making;

    /**
     * A reader.
     *
     * @param limits how large a document may be
     * @param type the type of what the documents state
     * @param check everything that can be said of what they state
     * @param making makes the documents
     */
    DokumentReader(ReadLimits limits, Class<T> type, DokumentCheck<T> check, Making<T, D> making) {
        this.limits = limits;
        this.mapper = new DokumentMapper<>(type, constraints(limits));
        this.check = check;
        this.diagnosis = new Diagnosis<>(mapper, check);
        this.making = making;
    }

    /** Makes a document of what it states, what it states besides, where that stands, and the warnings about it. */
    interface Making<T, D> {
        D make(T stated, UnknownFields unknown, UnaryOperator<List<Problem>> places, List<Problem> advarsler);
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
    Result<D> read(byte[] dokument) {
        // Only what has problems is needed as text: decoding it costs as much as checking it.
        return dokument.length <= limits.getDokumentLength() && Utf8.isValid(dokument)
                ? bind(() -> mapper.read(dokument), text(() -> decode(dokument)))
                : read(decode(dokument));
    }

    Result<D> read(String dokument) {
        return read(Decoding.of(dokument, limits.getDokumentLength()));
    }

    <P> Result<P> readPart(String json, Class<P> type) {
        Decoding decoding = Decoding.of(json, limits.getDokumentLength());
        if (decoding.fejl().isPresent()) {
            return Result.ofFejl(List.of(decoding.fejl().get()));
        }
        ProblemCollector problems = new ProblemCollector(limits.getProblems());
        Optional<P> part = diagnosis.part(decoding.text(), type, problems);
        List<Problem> told = told(text(() -> decoding), problems);
        return part.map(read -> Result.of(read, told)).orElseGet(() -> Result.ofFejl(told));
    }

    private Result<D> read(Decoding decoding) {
        return bind(() -> mapper.read(decoding.text()), text(() -> decoding));
    }

    private Result<D> bind(Supplier<T> binding, DocumentText text) {
        try {
            T stated = binding.get();
            InterruptedReading.check();
            ProblemCollector problems = new ProblemCollector(limits.getProblems());
            check.check(stated, Set.of(), problems::offer);
            if (!problems.hasFejl()) {
                return document(stated, UnknownFields.NONE, text, told(text, problems));
            }
            if (!problems.hasAnyOf(NEEDS_THE_DOCUMENT)) {
                return Result.ofFejl(told(text, problems));
            }
        } catch (RuntimeException e) {
            // What the mapper says is in its own words, and only the first of what there may be to say. Where it does
            // not mean to say anything, but fails or is interrupted, the diagnosis tells that.
        }
        return diagnose(text.decode());
    }

    private Result<D> diagnose(Decoding decoding) {
        if (decoding.fejl().isPresent()) {
            return Result.ofFejl(List.of(decoding.fejl().get()));
        }
        DocumentText text = text(() -> decoding);
        ProblemCollector problems = new ProblemCollector(limits.getProblems());
        return diagnosis
                .diagnose(decoding.text(), problems)
                .map(reading -> document(reading.stated(), reading.unknown(), text, told(text, problems)))
                .orElseGet(() -> Result.ofFejl(told(text, problems)));
    }

    private Result<D> document(T stated, UnknownFields unknown, DocumentText text, List<Problem> advarsler) {
        return Result.of(making.make(stated, unknown, text::locate, advarsler), advarsler);
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

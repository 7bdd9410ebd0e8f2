package dk.kommunestrategi.io;

import dk.kommunestrategi.io.reading.check.ProblemCollector;
import dk.kommunestrategi.io.reading.check.StrategiValidation;
import dk.kommunestrategi.io.reading.diagnosis.Diagnosis;
import dk.kommunestrategi.io.reading.json.StrategiMapper;
import dk.kommunestrategi.io.reading.json.UnknownFields;
import dk.kommunestrategi.io.reading.text.Decoding;
import dk.kommunestrategi.io.reading.text.Locator;
import dk.kommunestrategi.io.reading.text.Utf8;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;

/**
 * Reads a document that is there: binds it to the model and checks it, and where that fails looks for everything that is
 * wrong with it. Whatever it tells has its place in the text. Thread-safe.
 */
final class DokumentReader {

    /** Whether an empty list is missing, and whether another version explains everything, only the document tells. */
    private static final Set<Problemkode> KRAEVER_DOKUMENTET =
            EnumSet.of(Problemkode.TOM_LISTE, Problemkode.UKENDT_VERSION);

    private final ReadLimits limits;
    private final StrategiMapper mapper;
    private final Diagnosis diagnosis;

    public DokumentReader(ReadLimits limits, StrategiMapper mapper) {
        this.limits = limits;
        this.mapper = mapper;
        this.diagnosis = new Diagnosis(mapper);
    }

    public ReadResult read(byte[] dokument) {
        // Only what has problems is needed as text: decoding it costs as much as checking it.
        return dokument.length <= limits.getDokumentlaengde() && Utf8.isValid(dokument)
                ? bind(() -> mapper.read(dokument), () -> decode(dokument))
                : read(decode(dokument));
    }

    public ReadResult read(String dokument) {
        return read(Decoding.of(dokument, limits.getDokumentlaengde()));
    }

    private ReadResult read(Decoding decoding) {
        return bind(() -> mapper.read(decoding.tekst()), () -> decoding);
    }

    private ReadResult bind(Supplier<Strategi> binding, Supplier<Decoding> decoding) {
        try {
            Strategi strategi = binding.get();
            ProblemCollector problems = new ProblemCollector(limits.getProblemer());
            StrategiValidation.check(strategi, problems);
            if (!problems.hasFejl()) {
                return ReadResult.of(new Strategidokument(strategi, UnknownFields.INGEN), told(decoding, problems));
            }
            if (!problems.hasEnAf(KRAEVER_DOKUMENTET)) {
                return ReadResult.fejl(told(decoding, problems));
            }
        } catch (JacksonException e) {
            // What the mapper says is in its own words, and only the first of what there may be to say.
        }
        return diagnosis(decoding.get());
    }

    private ReadResult diagnosis(Decoding decoding) {
        if (decoding.fejl().isPresent()) {
            return ReadResult.fejl(List.of(decoding.fejl().get()));
        }
        ProblemCollector problems = new ProblemCollector(limits.getProblemer());
        Optional<Diagnosis.Result> result = diagnosis.diagnosis(decoding.tekst(), problems);
        List<Problem> told = told(() -> decoding, problems);
        return result.map(alligevel ->
                        ReadResult.of(new Strategidokument(alligevel.strategi(), alligevel.unknown()), told))
                .orElseGet(() -> ReadResult.fejl(told));
    }

    private List<Problem> told(Supplier<Decoding> decoding, ProblemCollector problems) {
        List<Problem> told = new ArrayList<>(place(decoding, problems.shown()));
        if (problems.udeladte() > 0) {
            told.add(Problem.of(Problemkode.FLERE_PROBLEMER, "", problems.udeladte())
                    .build());
        }
        return told;
    }

    private List<Problem> place(Supplier<Decoding> decoding, List<Problem> problems) {
        if (problems.isEmpty()) {
            return problems;
        }
        String tekst = decoding.get().tekst();
        return Locator.locate(tekst, mapper.parser(tekst), problems);
    }

    public List<Problem> locate(String dokument, List<Problem> problems) {
        return locate(Decoding.of(dokument, limits.getDokumentlaengde()), problems);
    }

    public List<Problem> locate(byte[] dokument, List<Problem> problems) {
        return locate(decode(dokument), problems);
    }

    private List<Problem> locate(Decoding decoding, List<Problem> problems) {
        if (decoding.fejl().isPresent()) {
            return List.copyOf(problems);
        }
        List<Problem> alle = new ArrayList<>();
        List<Problem> iDokumentet = new ArrayList<>();
        problems.forEach(problem -> (problem.getPointer().isEmpty() ? alle : iDokumentet).add(problem));
        alle.addAll(place(() -> decoding, iDokumentet));
        return List.copyOf(alle);
    }

    private Decoding decode(byte[] dokument) {
        return Decoding.of(dokument, limits.getDokumentlaengde());
    }
}

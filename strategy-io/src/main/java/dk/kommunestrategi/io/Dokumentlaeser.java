package dk.kommunestrategi.io;

import dk.kommunestrategi.io.diagnose.Diagnose;
import dk.kommunestrategi.io.json.Strategimapper;
import dk.kommunestrategi.io.json.Ukendte;
import dk.kommunestrategi.io.kontrol.Problemsamling;
import dk.kommunestrategi.io.kontrol.Strategivalidering;
import dk.kommunestrategi.io.tekst.Afkodning;
import dk.kommunestrategi.io.tekst.Stedfinder;
import dk.kommunestrategi.io.tekst.Utf8;
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
final class Dokumentlaeser {

    /** Whether an empty list is missing, and whether another version explains everything, only the document tells. */
    private static final Set<Problemkode> KRAEVER_DOKUMENTET =
            EnumSet.of(Problemkode.TOM_LISTE, Problemkode.UKENDT_VERSION);

    private final Laesegraenser graenser;
    private final Strategimapper mapper;
    private final Diagnose diagnose;

    Dokumentlaeser(Laesegraenser graenser, Strategimapper mapper) {
        this.graenser = graenser;
        this.mapper = mapper;
        this.diagnose = new Diagnose(mapper);
    }

    Indlaesning read(byte[] dokument) {
        // Only what has problems is needed as text: decoding it costs as much as checking it.
        return dokument.length <= graenser.getDokumentlaengde() && Utf8.erGyldig(dokument)
                ? bind(() -> mapper.read(dokument), () -> afkod(dokument))
                : read(afkod(dokument));
    }

    Indlaesning read(String dokument) {
        return read(Afkodning.of(dokument, graenser.getDokumentlaengde()));
    }

    private Indlaesning read(Afkodning afkodning) {
        return bind(() -> mapper.read(afkodning.tekst()), () -> afkodning);
    }

    private Indlaesning bind(Supplier<Strategi> binding, Supplier<Afkodning> afkodning) {
        try {
            Strategi strategi = binding.get();
            Problemsamling problems = new Problemsamling(graenser.getProblemer());
            Strategivalidering.check(strategi, problems);
            if (!problems.harFejl()) {
                return Indlaesning.of(new Strategidokument(strategi, Ukendte.INGEN), told(afkodning, problems));
            }
            if (!problems.harEnAf(KRAEVER_DOKUMENTET)) {
                return Indlaesning.fejl(told(afkodning, problems));
            }
        } catch (JacksonException e) {
            // What the mapper says is in its own words, and only the first of what there may be to say.
        }
        return diagnose(afkodning.get());
    }

    private Indlaesning diagnose(Afkodning afkodning) {
        if (afkodning.fejl().isPresent()) {
            return Indlaesning.fejl(List.of(afkodning.fejl().get()));
        }
        Problemsamling problems = new Problemsamling(graenser.getProblemer());
        Optional<Diagnose.Resultat> resultat = diagnose.diagnose(afkodning.tekst(), problems);
        List<Problem> told = told(() -> afkodning, problems);
        return resultat.map(alligevel ->
                        Indlaesning.of(new Strategidokument(alligevel.strategi(), alligevel.ukendte()), told))
                .orElseGet(() -> Indlaesning.fejl(told));
    }

    private List<Problem> told(Supplier<Afkodning> afkodning, Problemsamling problems) {
        List<Problem> told = new ArrayList<>(place(afkodning, problems.viste()));
        if (problems.udeladte() > 0) {
            told.add(Problem.of(Problemkode.FLERE_PROBLEMER, "", problems.udeladte())
                    .build());
        }
        return told;
    }

    private List<Problem> place(Supplier<Afkodning> afkodning, List<Problem> problems) {
        if (problems.isEmpty()) {
            return problems;
        }
        String tekst = afkodning.get().tekst();
        return Stedfinder.locate(tekst, mapper.parser(tekst), problems);
    }

    List<Problem> locate(String dokument, List<Problem> problems) {
        return locate(Afkodning.of(dokument, graenser.getDokumentlaengde()), problems);
    }

    List<Problem> locate(byte[] dokument, List<Problem> problems) {
        return locate(afkod(dokument), problems);
    }

    private List<Problem> locate(Afkodning afkodning, List<Problem> problems) {
        if (afkodning.fejl().isPresent()) {
            return List.copyOf(problems);
        }
        List<Problem> alle = new ArrayList<>();
        List<Problem> iDokumentet = new ArrayList<>();
        problems.forEach(problem -> (problem.getPointer().isEmpty() ? alle : iDokumentet).add(problem));
        alle.addAll(place(() -> afkodning, iDokumentet));
        return List.copyOf(alle);
    }

    private Afkodning afkod(byte[] dokument) {
        return Afkodning.of(dokument, graenser.getDokumentlaengde());
    }
}

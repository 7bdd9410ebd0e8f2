package dk.kommunestrategi.io.diagnose;

import dk.kommunestrategi.io.json.Strategimapper;
import dk.kommunestrategi.io.kontrol.Strategivalidering;
import dk.kommunestrategi.io.kontrol.Vaerdifejl;
import dk.kommunestrategi.io.tekst.Dokument;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.problem.Betegnelse;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Finds everything that is wrong in a document that has errors. Thread-safe. */
public final class Diagnose {

    private final Strategimapper mapper;

    /** A diagnosis of documents that this mapper cannot bind, or whose strategy has errors. */
    public Diagnose(Strategimapper mapper) {
        this.mapper = mapper;
    }

    /** Returns every problem of the document, in the order of the text. Only a syntax error hides others. */
    public List<Problem> diagnose(String tekst) {
        Dokument dokument = Dokument.scan(tekst, mapper.parser(tekst));
        List<Problem> problems = new ArrayList<>(dokument.getProblems());
        dokument.getTrae().map(this::check).ifPresent(problems::addAll);
        return dokument.locate(problems);
    }

    private List<Problem> check(JsonNode trae) {
        if (!trae.isObject()) {
            return List.of(Vaerdifejl.forkertType("", Betegnelse.OBJEKT));
        }
        Collection<Problem> strukturfejl = Strukturkontrol.check(trae);
        Set<String> brudte = strukturfejl.stream()
                .filter(problem -> problem.getCode() != Problemkode.UKENDT_NOEGLE)
                .map(Problem::getPointer)
                .collect(Collectors.toSet());
        Strategi strategi = mapper.read(Reparation.repair(trae, Strategi.class));
        List<Problem> problems = new ArrayList<>(strukturfejl);
        problems.addAll(Strategivalidering.check(strategi, brudte));
        return problems;
    }
}

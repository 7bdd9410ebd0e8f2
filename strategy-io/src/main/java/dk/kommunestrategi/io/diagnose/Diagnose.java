package dk.kommunestrategi.io.diagnose;

import dk.kommunestrategi.io.json.Strategimapper;
import dk.kommunestrategi.io.json.Ukendte;
import dk.kommunestrategi.io.kontrol.Problemsamling;
import dk.kommunestrategi.io.kontrol.Strategivalidering;
import dk.kommunestrategi.io.kontrol.Vaerdifejl;
import dk.kommunestrategi.io.tekst.Dokument;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.problem.Betegnelse;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Finds everything that is wrong in a document in which the first look found something. Thread-safe. */
public final class Diagnose {

    private final Strategimapper mapper;

    /** A diagnosis of documents that this mapper cannot bind, or whose strategy has errors. */
    public Diagnose(Strategimapper mapper) {
        this.mapper = mapper;
    }

    /**
     * What can be had from a document all the same: one of a newer minor version may only have fields too many.
     *
     * @param strategi what it states of the model
     * @param ukendte what it states besides
     */
    public record Resultat(Strategi strategi, Ukendte ukendte) {}

    /**
     * Returns the strategy of a document, or nothing when it has errors. Only a syntax error hides others.
     *
     * @param problems is told every problem, without its place unless that is the text itself
     */
    public Optional<Resultat> diagnose(String tekst, Problemsamling problems) {
        return Dokument.scan(tekst, mapper.parser(tekst), problems::add).flatMap(trae -> check(trae, problems));
    }

    private Optional<Resultat> check(JsonNode trae, Problemsamling problems) {
        if (!trae.isObject()) {
            problems.add(Vaerdifejl.forkertType("", Betegnelse.OBJEKT));
            return Optional.empty();
        }
        Optional<Formatversion> version = Formatversion.of(trae);
        if (version.filter(Formatversion::erFremmed).isPresent()) {
            problems.add(Problem.of(Problemkode.UKENDT_VERSION, "/version", Strategi.FORMATVERSION)
                    .build());
            return Optional.empty();
        }
        boolean kanHaveUkendte = version.filter(Formatversion::kanHaveUkendte).isPresent();
        Strukturkontrol struktur = new Strukturkontrol(kanHaveUkendte, problems);
        ObjectNode bindbart = struktur.check(trae, Strategi.class);
        if (problems.erFyldt()) {
            return Optional.empty();
        }
        Strategi strategi = mapper.read(bindbart);
        Strategivalidering.check(strategi, struktur.getBrudte(), problems);
        return problems.harFejl()
                ? Optional.empty()
                : Optional.of(new Resultat(strategi, Ukendte.of(trae, Strategi.class)));
    }
}

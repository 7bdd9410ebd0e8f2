package dk.kommunestrategi.io.reading.diagnosis;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.check.Betegnelse;
import dk.kommunestrategi.model.portefoelje.Portefoelje;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.reflect.ModelType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * The kinds of documents: where one stands for another, none of its keys is the mistake that was made.
 *
 * @param type what documents of the kind state
 * @param key what every one of them has, and none of another kind
 * @param betegnelse what such a document is called
 */
record DokumentKind(Class<?> type, String key, Betegnelse betegnelse) {

    private static final List<DokumentKind> ALL = List.of(
            new DokumentKind(Strategi.class, "kommune", Betegnelse.STRATEGI),
            new DokumentKind(Portefoelje.class, "strategier", Betegnelse.PORTEFOELJE));

    /** Returns what is wrong with a document that states something else than this type, or nothing when it may do so. */
    static Optional<Problem> problem(JsonNode dokument, Class<?> type) {
        return of(ALL.stream().filter(kind -> kind.type == type))
                .filter(meant -> !dokument.has(meant.key))
                .flatMap(meant -> of(ALL.stream().filter(kind -> dokument.has(kind.key)))
                        .map(other -> Problem.of(Problemkode.ANDET_DOKUMENT, "", other.betegnelse, meant.betegnelse)
                                .build()));
    }

    /** Whether a document, be it in another one or not, states this type: it has a version, and may name its schema. */
    static boolean isStatedBy(ModelType model) {
        return ALL.stream().map(kind -> ModelType.of(kind.type)).anyMatch(Optional.of(model)::equals);
    }

    private static Optional<DokumentKind> of(Stream<DokumentKind> kinds) {
        return kinds.findFirst();
    }
}

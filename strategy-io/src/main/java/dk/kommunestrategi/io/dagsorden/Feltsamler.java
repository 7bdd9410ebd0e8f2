package dk.kommunestrategi.io.dagsorden;

import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.sag.Felt;
import dk.kommunestrategi.model.sag.Publicering;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** What a record states in fields that have no place of their own, as it was written, without persons. */
final class Feltsamler {

    private final JsonNode original;
    private final Navnefilter navne;
    private final Consumer<Problem> problems;
    private final List<Felt> indre = new ArrayList<>();

    Feltsamler(JsonNode original, Navnefilter navne, Consumer<Problem> problems) {
        this.original = original;
        this.navne = navne;
        this.problems = problems;
    }

    /** Remembers what nobody has asked for of an object inside an item. */
    void addUkendte(Post post, String foran) {
        for (String noegle : post.rest()) {
            String pointer = post.pointer(noegle);
            if (Navnefilter.erPersonfelt(noegle)) {
                navne.count(original.at(JsonPointer.compile(pointer)));
                navne.left(noegle, pointer);
                continue;
            }
            String vaerdi = navne.udenPersoner(original.at(JsonPointer.compile(pointer)), pointer)
                    .toString();
            if (vaerdi.length() > Post.MAX_TEKST) {
                problems.accept(
                        Problem.of(Problemkode.FOR_STORT_DOKUMENT, pointer).build());
            } else {
                indre.add(Felt.of(foran + noegle, vaerdi));
            }
        }
    }

    /** Puts it with what nobody has asked for of the object itself. */
    void addRest(Post post, String foran, Publicering.Builder publicering) {
        addUkendte(post, foran);
        publicering.addAllFelter(indre);
        indre.clear();
    }
}

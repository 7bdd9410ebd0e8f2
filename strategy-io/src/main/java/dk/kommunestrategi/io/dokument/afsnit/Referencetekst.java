package dk.kommunestrategi.io.dokument.afsnit;

import dk.kommunestrategi.io.dokument.content.Block.Fact;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.value.Systemreference;
import java.util.List;
import java.util.Optional;

/** Where other systems have the same thing, in one line. Stateless. */
public final class Referencetekst {

    private Referencetekst() {}

    /** Returns the fact that names them; nothing where there are none. */
    public static Optional<Fact> fact(List<Systemreference> referencer, Sprog sprog) {
        Afsnitstekster tekster = new Afsnitstekster(sprog);
        return referencer.isEmpty()
                ? Optional.empty()
                : Optional.of(tekster.fact(
                        "reference.overskrift",
                        String.join(
                                "; ",
                                referencer.stream()
                                        .map(reference -> text(reference, tekster))
                                        .toList())));
    }

    private static String text(Systemreference reference, Afsnitstekster tekster) {
        String system = reference
                .getId()
                .map(id -> tekster.word("reference.id", reference.getSystem(), id))
                .orElse(reference.getSystem());
        return reference
                .getLink()
                .map(link -> tekster.word("reference.link", system, link))
                .orElse(system);
    }
}

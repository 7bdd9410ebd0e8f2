package dk.kommunestrategi.model.generator;

import static dk.kommunestrategi.model.generator.Values.tekst;

import dk.kommunestrategi.model.value.Systemreference;
import dk.kommunestrategi.model.value.Udvidelser;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary references to other systems, and what those keep with a strategy. */
final class References {

    private References() {}

    static Arbitrary<List<Systemreference>> systemreferencer() {
        return systemreference().list().ofMaxSize(1);
    }

    /** A reference that states an id, an address, or both. */
    static Arbitrary<Systemreference> systemreference() {
        Arbitrary<String> links = Arbitraries.of("https://esdh.eksempelby.dk/1", "http://dagsordener.dk/ø?a=b#c");
        return Combinators.combine(tekst(), tekst().optional(), links.optional())
                .filter((system, id, link) -> id.isPresent() || link.isPresent())
                .as((system, id, link) -> Systemreference.builder()
                        .system(system)
                        .id(id)
                        .link(link)
                        .build());
    }

    /** Values of JSON of every kind, as a document writes them in one line. */
    static Arbitrary<Udvidelser> udvidelser() {
        return Arbitraries.maps(
                        Arbitraries.of("dk.leverandoer.sag", "dk.leverandoer.plan", "com.example.x-1"),
                        Arbitraries.of(
                                "null",
                                "true",
                                "\"æ \\u0000\"",
                                "1.50",
                                "123456789012345678901234567890",
                                "[]",
                                "{}",
                                "{\"navne\":[{\"version\":\"9.9\"},null,-0.10],\"$schema\":2}"))
                .ofMinSize(1)
                .ofMaxSize(2)
                .map(Udvidelser::new);
    }
}

package dk.kommunestrategi.io.dagsorden.record;

import dk.kommunestrategi.io.dagsorden.person.NavneFilter;
import dk.kommunestrategi.io.reading.text.Limit;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.sag.Felt;
import dk.kommunestrategi.model.sag.Publicering;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** What a record states in fields that have no place of their own, as it was written, without persons. */
public final class FeltCollector {

    private final JsonNode original;
    private final NavneFilter navne;
    private final Consumer<Problem> problems;
    private final List<Felt> inner = new ArrayList<>();

    public FeltCollector(JsonNode original, NavneFilter navne, Consumer<Problem> problems) {
        this.original = original;
        this.navne = navne;
        this.problems = problems;
    }

    /** Remembers what nobody has asked for of an object inside an item. */
    public void addUnknown(Entry entry, String prefix) {
        for (String key : entry.rest()) {
            String pointer = entry.pointer(key);
            JsonNode written = original.at(JsonPointer.compile(pointer));
            String known = navne.cleanRaw(key, key, pointer);
            if (navne.leaves(key, written, known, pointer)) {
                continue;
            }
            String value = navne.clean(written, known, known, pointer).toString();
            if (value.length() > Entry.MAX_TEKST) {
                problems.accept(Limit.TEXT
                        .exceeded(Entry.MAX_TEKST, value.length())
                        .pointer(pointer)
                        .build());
            } else {
                inner.add(Felt.of(prefix + known, value));
            }
        }
    }

    /** Puts it with what nobody has asked for of the object itself. */
    public void addRest(Entry entry, String prefix, Publicering.Builder publicering) {
        addUnknown(entry, prefix);
        publicering.addAllFelter(inner);
        inner.clear();
    }
}

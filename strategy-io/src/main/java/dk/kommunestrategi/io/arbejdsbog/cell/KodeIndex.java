package dk.kommunestrategi.io.arbejdsbog.cell;

import dk.kommunestrategi.io.reading.text.CellText;
import dk.kommunestrategi.model.text.Listing;
import dk.kommunestrategi.model.text.Spelling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the centres, roles or administrations of a workbook are called, and which codes stand for them: people write
 * names, a document has codes. Filled while a workbook is read, and then only asked.
 */
public final class KodeIndex {

    private final Map<String, Set<String>> koder = new HashMap<>();
    private final Map<String, List<String>> navne = new LinkedHashMap<>();
    private @Nullable Spelling spelling;

    /** Adds something with its code and what it is called, the name to be shown first; a name that is empty is none. */
    public void add(String kode, List<String> betegnelser) {
        List<String> all = new ArrayList<>();
        betegnelser.stream()
                .map(CellText::clean)
                .filter(navn -> !navn.isEmpty())
                .forEach(all::add);
        navne.put(kode, all);
        all.add(CellText.clean(kode));
        all.forEach(navn -> koder.computeIfAbsent(CellText.key(navn), key -> new LinkedHashSet<>())
                .add(kode));
    }

    /** Returns what the workbook calls it: the first of its names that nothing else has, or else its code. */
    public String navn(String kode) {
        return navne.getOrDefault(kode, List.of()).stream()
                .filter(navn -> koder.getOrDefault(CellText.key(navn), Set.of()).size() == 1)
                .findFirst()
                .orElse(CellText.clean(kode));
    }

    /** Returns the code of what a cell names, if it names one thing only. */
    public Optional<String> kode(String written) {
        Set<String> possible = koder.getOrDefault(CellText.key(written), Set.of());
        return possible.size() == 1
                ? possible.stream().findFirst()
                : possible.stream().filter(written::equals).findFirst();
    }

    /** All that there are, by what the workbook calls them. */
    public Listing known() {
        return Listing.of(navne.keySet(), this::navn);
    }

    /** What was probably meant by a name that is none of these. */
    Optional<String> alike(String written) {
        if (spelling == null) {
            spelling = new Spelling(navne.keySet().stream().map(this::navn).toList());
        }
        return spelling.find(written);
    }
}

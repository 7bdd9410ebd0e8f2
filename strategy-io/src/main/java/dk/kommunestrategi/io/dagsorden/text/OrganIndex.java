package dk.kommunestrategi.io.dagsorden.text;

import dk.kommunestrategi.io.reading.text.KodeMaker;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.organisation.Rolleart;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.sag.Organnavn;
import dk.kommunestrategi.model.sag.Valgperiode;
import dk.kommunestrategi.model.text.Letters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The bodies that a record names, each once by whatever name. */
public final class OrganIndex {

    /** More bodies than any municipality has: a name that begins a line is looked for among the first of them only. */
    private static final int MANY = 100;

    private final List<Rolle> organer;
    private final Map<String, Integer> slots = new HashMap<>();
    private final KodeMaker koder = new KodeMaker("organ");
    private final Consumer<Problem> problems;

    public OrganIndex(List<Rolle> known, Consumer<Problem> problems) {
        this.organer = new ArrayList<>();
        this.problems = problems;
        known.forEach(this::add);
    }

    public List<Rolle> organer() {
        return List.copyOf(organer);
    }

    /** Returns the body of this name, which is a new one if none is known by it. */
    public Rolle organ(String navn, String pointer) {
        Organnavn found = Organnavn.of(Letters.visible(navn));
        Optional<Integer> slot = Optional.ofNullable(slots.get(found.key())).or(() -> abbreviated(found.navn()));
        if (slot.isPresent()) {
            Rolle known = withValgperiode(organer.get(slot.get()), found.valgperiode());
            organer.set(slot.get(), known);
            return known;
        }
        Optional<Rolleart> art = Organart.of(found.navn());
        if (art.isEmpty()) {
            problems.accept(Problem.of(Problemkode.UKENDT_ORGANART, pointer, found.navn())
                    .build());
        } else if (!Letters.isLatin(found.navn())) {
            problems.accept(Problem.of(Problemkode.LIGNENDE_ORGAN, pointer, found.navn())
                    .build());
        }
        Rolle organ = Rolle.builder()
                .kode(koder.kode(found.navn()))
                .navn(found.navn())
                .art(art.orElse(Rolleart.ANDET_ORGAN))
                .valgperioder(found.valgperiode().stream().toList())
                .build();
        add(organ);
        return organ;
    }

    /** The one body that is known whose name may be abbreviated so; none where there are several. */
    private Optional<Integer> abbreviated(String navn) {
        if (!OrganAbbreviation.isForm(navn)) {
            return Optional.empty();
        }
        List<Integer> possible = IntStream.range(0, Math.min(MANY, organer.size()))
                .filter(slot -> navne(organer.get(slot))
                        .anyMatch(whole -> OrganAbbreviation.of(whole).contains(navn)))
                .boxed()
                .toList();
        return possible.size() == 1 ? Optional.of(possible.get(0)) : Optional.empty();
    }

    private void add(Rolle organ) {
        koder.add(organ.getKode());
        navne(organ).forEach(navn -> slots.putIfAbsent(Organnavn.of(navn).key(), organer.size()));
        organer.add(organ);
    }

    private static Stream<String> navne(Rolle organ) {
        return Stream.concat(Stream.of(organ.getNavn()), organ.getAliasser().stream());
    }

    /** Returns the longest name of a known body with which a text begins, or nothing when it begins with none. */
    Optional<String> ahead(String tekst) {
        String small = Letters.small(tekst);
        return organer.stream()
                .limit(MANY)
                .flatMap(OrganIndex::navne)
                .filter(navn -> navn.length() <= tekst.length())
                .map(Letters::composed)
                .filter(navn -> small.startsWith(Letters.small(navn)))
                .max(Comparator.comparingInt(String::length));
    }

    private static Rolle withValgperiode(Rolle organ, Optional<Valgperiode> periode) {
        return periode.filter(added -> !organ.getValgperioder().contains(added))
                .map(added -> Rolle.builder().from(organ).addValgperiode(added).build())
                .orElse(organ);
    }
}

package dk.kommunestrategi.io.dagsorden;

import dk.kommunestrategi.model.Rolle;
import dk.kommunestrategi.model.Rolleart;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.sag.Organnavn;
import dk.kommunestrategi.model.sag.Valgperiode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The bodies that a record names, each once by whatever name. */
final class Organregister {

    private static final Pattern ANDRE_TEGN = Pattern.compile("[^a-z0-9]+");
    private static final Pattern KANTER = Pattern.compile("^-+|-+$");

    /** More bodies than any municipality has: a name that begins a line is looked for among the first of them only. */
    private static final int MANGE = 100;

    private final List<Rolle> organer;
    private final Map<String, Integer> pladser = new HashMap<>();
    private final Map<String, Integer> koder = new HashMap<>();
    private final Consumer<Problem> problems;

    Organregister(List<Rolle> kendte, Consumer<Problem> problems) {
        this.organer = new ArrayList<>();
        this.problems = problems;
        kendte.forEach(this::add);
    }

    List<Rolle> organer() {
        return List.copyOf(organer);
    }

    /** Returns the body of this name, which is a new one if none is known by it. */
    Rolle organ(String navn, String pointer) {
        Organnavn nyt = Organnavn.of(navn);
        Integer plads = pladser.get(nyt.noegle());
        if (plads != null) {
            organer.set(plads, medValgperiode(organer.get(plads), nyt.valgperiode()));
            return organer.get(plads);
        }
        Optional<Rolleart> art = Organart.of(nyt.navn());
        if (art.isEmpty()) {
            problems.accept(
                    Problem.of(Problemkode.UKENDT_ORGANART, pointer, nyt.navn()).build());
        }
        Rolle organ = Rolle.builder()
                .kode(kode(nyt.navn()))
                .navn(nyt.navn())
                .art(art.orElse(Rolleart.ANDET_ORGAN))
                .valgperioder(nyt.valgperiode().stream().toList())
                .build();
        add(organ);
        return organ;
    }

    private void add(Rolle organ) {
        koder.putIfAbsent(organ.getKode(), 1);
        navne(organ).forEach(navn -> pladser.putIfAbsent(Organnavn.of(navn).noegle(), organer.size()));
        organer.add(organ);
    }

    private static Stream<String> navne(Rolle organ) {
        return Stream.concat(Stream.of(organ.getNavn()), organ.getAliasser().stream());
    }

    /** Returns the longest name of a known body with which a text begins, or nothing when it begins with none. */
    Optional<String> foran(String tekst) {
        return organer.stream()
                .limit(MANGE)
                .flatMap(Organregister::navne)
                .filter(navn -> tekst.regionMatches(true, 0, navn, 0, navn.length()))
                .max(Comparator.comparingInt(String::length));
    }

    private static Rolle medValgperiode(Rolle organ, Optional<Valgperiode> periode) {
        return periode.filter(ny -> !organ.getValgperioder().contains(ny))
                .map(ny -> Rolle.builder().from(organ).addValgperiode(ny).build())
                .orElse(organ);
    }

    private String kode(String navn) {
        String danske = navn.toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa");
        String ord = ANDRE_TEGN
                .matcher(Normalizer.normalize(danske, Normalizer.Form.NFD))
                .replaceAll("-");
        String kode = KANTER.matcher(ord).replaceAll("");
        String grund = kode.isEmpty() ? "organ" : kode;
        String fri = grund;
        while (koder.containsKey(fri)) {
            fri = grund + "-" + koder.merge(grund, 1, Integer::sum);
        }
        return fri;
    }
}

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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The bodies that a record names, each once by whatever name. */
final class Organregister {

    private static final Pattern ANDRE_TEGN = Pattern.compile("[^a-z0-9]+");
    private static final Pattern KANTER = Pattern.compile("^-+|-+$");

    private final List<Rolle> organer;
    private final Consumer<Problem> problems;

    Organregister(List<Rolle> kendte, Consumer<Problem> problems) {
        this.organer = new ArrayList<>(kendte);
        this.problems = problems;
    }

    List<Rolle> organer() {
        return List.copyOf(organer);
    }

    /** Returns the body of this name, which is a new one if none is known by it. */
    Rolle organ(String navn, String pointer) {
        for (int k = 0; k < organer.size(); k++) {
            if (organer.get(k).hedder(navn)) {
                organer.set(k, medValgperiode(organer.get(k), Organnavn.of(navn).valgperiode()));
                return organer.get(k);
            }
        }
        Organnavn nyt = Organnavn.of(navn);
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
        organer.add(organ);
        return organ;
    }

    /** Returns the longest name of a known body with which a text begins, or nothing when it begins with none. */
    Optional<String> foran(String tekst) {
        return organer.stream()
                .flatMap(organ -> {
                    List<String> navne = new ArrayList<>(organ.getAliasser());
                    navne.add(organ.getNavn());
                    return navne.stream();
                })
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
        for (int k = 2; optaget(fri); k++) {
            fri = grund + "-" + k;
        }
        return fri;
    }

    private boolean optaget(String kode) {
        return organer.stream().anyMatch(organ -> organ.getKode().equals(kode));
    }
}

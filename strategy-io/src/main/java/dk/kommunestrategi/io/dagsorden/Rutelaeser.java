package dk.kommunestrategi.io.dagsorden;

import dk.kommunestrategi.model.Rolle;
import dk.kommunestrategi.model.Rolleart;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.sag.Behandlingstrin;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The route of a case from its section: a list of bodies. Committees that follow each other are one stage, since they treat
 * a case in any order; any other body is a stage of its own.
 */
final class Rutelaeser {

    /** What is longer between two commas is prose. */
    private static final int LAENGSTE_STYKKE = 500;

    private static final int LAENGSTE_NAVN = 60;

    private static final Pattern SKILLETEGN = Pattern.compile("[,;\\n→>]");
    private static final Pattern OG = Pattern.compile(" (?:og|samt) ");
    private static final Pattern OMGIVELSER = Pattern.compile(
            "^[-–\\s]+|^(?:sagen )?(?:skal )?(?:behandles|forelægges) (?:i|af|for) |^(?:og|samt) |(?: (?:den|d\\.))? ?"
                    + Dag.FORM + "$|[.:\\s]+$",
            Pattern.CASE_INSENSITIVE);

    private final Organregister register;
    private final Consumer<Problem> problems;

    Rutelaeser(Organregister register, Consumer<Problem> problems) {
        this.register = register;
        this.problems = problems;
    }

    /** Returns whether every name in the section is that of a body, as far as one can tell. */
    static boolean erListe(String tekst) {
        return navne(tekst).stream()
                .allMatch(navn -> navn.length() <= LAENGSTE_NAVN
                        && (Organart.erOrgan(navn) || Character.isUpperCase(navn.codePointAt(0))));
    }

    List<Behandlingstrin> read(String tekst, String pointer) {
        List<List<String>> trin = new ArrayList<>();
        Set<String> set = new LinkedHashSet<>();
        boolean udvalgFoer = false;
        for (String navn : navne(tekst)) {
            Rolle organ = register.organ(navn, pointer);
            if (!set.add(organ.getKode())) {
                problems.accept(Problem.of(Problemkode.ORGAN_GENTAGET, pointer, organ.getNavn())
                        .build());
                continue;
            }
            boolean udvalg = organ.getArt() == Rolleart.UDVALG;
            if (!udvalg || !udvalgFoer) {
                trin.add(new ArrayList<>());
            }
            trin.get(trin.size() - 1).add(organ.getKode());
            udvalgFoer = udvalg;
        }
        return trin.stream().map(Behandlingstrin::of).toList();
    }

    private static List<String> navne(String tekst) {
        List<String> navne = new ArrayList<>();
        for (String stykke : SKILLETEGN.split(tekst, -1)) {
            split(stykke, navne);
        }
        return navne;
    }

    /** "og" stands between bodies, but also within the names of many. */
    private static void split(String stykke, List<String> navne) {
        if (stykke.length() > LAENGSTE_STYKKE) {
            navne.add(stykke);
            return;
        }
        Matcher og = OG.matcher(stykke);
        int fra = 0;
        while (og.find()) {
            String foer = rens(stykke.substring(fra, og.start()));
            if (Organart.erOrgan(foer)) {
                navne.add(foer);
                fra = og.end();
            }
        }
        String sidste = rens(stykke.substring(fra));
        if (!sidste.isBlank()) {
            navne.add(sidste);
        }
    }

    private static String rens(String navn) {
        return OMGIVELSER
                .matcher(OMGIVELSER.matcher(navn.strip()).replaceAll(""))
                .replaceAll("")
                .strip();
    }
}

package dk.kommunestrategi.io.dagsorden.text;

import dk.kommunestrategi.io.dagsorden.person.Udeladt;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.organisation.Rolleart;
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
public final class RuteReader {

    /** What is longer between two commas is prose. */
    private static final int LONGEST_PIECE = 500;

    private static final int LONGEST_NAVN = 60;

    private static final Pattern SEPARATOR = Pattern.compile("[,;\\n→>]");
    private static final Pattern AND = Pattern.compile(" (?:og|samt) ");

    /** "Udvalget for Kultur og Fritid" is one. */
    private static final Pattern UDVALG_FOR = Pattern.compile("[Uu]dvalg(?:et)? ");

    private static final Pattern SURROUNDINGS = Pattern.compile(
            "^[-–\\s]+|^(?:sagen )?(?:skal )?(?:behandles|forelægges) (?:i|af|for) |^(?:og|samt) |(?: (?:den|d\\.))? ?"
                    + Day.FORM
                    + "$| ?\\((?:til )?(?:orientering|indstilling|beslutning|drøftelse|høring|godkendelse|udtalelse|anbefaling|efterretning)\\)$"
                    + "|[.:\\s]+$",
            Pattern.CASE_INSENSITIVE);

    private final OrganIndex register;
    private final Consumer<Problem> problems;

    public RuteReader(OrganIndex register, Consumer<Problem> problems) {
        this.register = register;
        this.problems = problems;
    }

    /** Returns whether every name in the section is that of a body, as far as one can tell. */
    public static boolean isList(String tekst) {
        return navne(tekst).stream()
                .allMatch(navn -> !Udeladt.isIn(navn)
                        && navn.length() <= LONGEST_NAVN
                        && (Organart.isOrgan(navn) || Character.isUpperCase(navn.codePointAt(0))));
    }

    public List<Behandlingstrin> read(String tekst, String pointer) {
        List<List<String>> trin = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        boolean udvalgBefore = false;
        for (String navn : navne(tekst)) {
            Rolle organ = register.organ(navn, pointer);
            if (!seen.add(organ.getKode())) {
                problems.accept(Problem.of(Problemkode.ORGAN_GENTAGET, pointer, organ.getNavn())
                        .build());
                continue;
            }
            boolean udvalg = organ.getArt() == Rolleart.UDVALG;
            if (!udvalg || !udvalgBefore) {
                trin.add(new ArrayList<>());
            }
            trin.get(trin.size() - 1).add(organ.getKode());
            udvalgBefore = udvalg;
        }
        return trin.stream().map(Behandlingstrin::of).toList();
    }

    private static List<String> navne(String tekst) {
        List<String> navne = new ArrayList<>();
        for (String piece : SEPARATOR.split(tekst, -1)) {
            split(piece, navne);
        }
        return navne;
    }

    /** "og" stands between bodies, but also within the names of many. */
    private static void split(String piece, List<String> navne) {
        if (piece.length() > LONGEST_PIECE) {
            navne.add(piece);
            return;
        }
        Matcher and = AND.matcher(piece);
        int from = 0;
        while (and.find()) {
            String before = clean(piece.substring(from, and.start()));
            String behind = AND.split(piece.substring(and.end()), 2)[0];
            boolean mayGoOn = UDVALG_FOR.matcher(before).lookingAt() && !isBody(clean(behind));
            if ((Organart.isOrgan(before) || OrganAbbreviation.isForm(before)) && !mayGoOn) {
                navne.add(before);
                from = and.end();
            }
        }
        String last = clean(piece.substring(from));
        if (!last.isBlank()) {
            navne.add(last);
        }
    }

    private static boolean isBody(String navn) {
        return Organart.isNavn(navn) || OrganAbbreviation.isForm(navn);
    }

    private static String clean(String navn) {
        return SURROUNDINGS
                .matcher(SURROUNDINGS.matcher(navn.strip()).replaceAll(""))
                .replaceAll("")
                .strip();
    }
}
